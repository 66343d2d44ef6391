/** A named place from which a picture is taken for `docs/views`. */
export interface Viewpoint {
  readonly name: string;
  /** Address of the place, without `debug`. */
  readonly query: string;
  /** Size of the picture, CSS pixels; 1280 × 720 unless said. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * The ten pictures that show what a change did: the approach, the first halls, a showroom, the great pieces, the
 * tunnel, the room of the founding story, a panel, a phone and a veil.
 */
export const viewpoints: readonly Viewpoint[] = [];
