import { unit } from '../../../kit/vector.ts';
import { daylight, type Light } from '../paint-figure.ts';
import type { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';

/** A place for animals to stand in. */
export interface Setting {
  readonly behind: readonly PaintLayer[];
  /** What they stand on; it takes their shadows. */
  readonly ground: PaintLayer;
  /** Grass and twigs in front of their feet. */
  readonly before: readonly PaintLayer[];
  readonly light: Light;
}

export type MakeSetting = (grid: PaintingGrid) => Setting;

export const noon = daylight;

export const evening: Light = {
  from: unit([-0.75, 0.5, 0.45]),
  sun: [0.9, 0.74, 0.5],
  sky: [0.4, 0.4, 0.48],
  ground: [0.32, 0.25, 0.17],
};

export const overcast: Light = {
  from: unit([-0.4, 0.85, 0.5]),
  sun: [0.58, 0.58, 0.58],
  sky: [0.52, 0.55, 0.6],
  ground: [0.38, 0.37, 0.36],
};

export const underLeaves: Light = {
  from: unit([-0.45, 0.8, 0.5]),
  sun: [0.86, 0.84, 0.7],
  sky: [0.5, 0.54, 0.5],
  ground: [0.34, 0.34, 0.26],
};
