/** A country, or another piece of land that the map draws by itself. */
export interface MapLand {
  /** ISO 3166-1; null where the data name none. */
  readonly code: string | null;
  /** Outline in units of the map, as an SVG path; empty where it is too small to be drawn. */
  readonly path: string;
  /** Middle of its largest part, units of the map. */
  readonly at: readonly [x: number, y: number];
  /** Width and height of its largest part, units of the map. */
  readonly size: readonly [width: number, height: number];
}

/**
 * Outlines of the countries of today as `tools/build-map.ts` writes them: x to the right, y downwards, ten units a degree
 * of longitude, the country the museum stands in exactly in the middle of the width.
 */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** Where the museum stands. */
  readonly home: readonly [x: number, y: number];
  readonly lands: readonly MapLand[];
  /** By code of a state that is no more (SU, YU, CS, DD), the countries of today that hold its territory, whole or in part. */
  readonly former: Readonly<Record<string, readonly string[]>>;
  /** Where the outlines come from, in words. */
  readonly source: string;
}
