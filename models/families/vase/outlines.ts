import type { Vector2 } from '../../kit/vector.ts';

const keys = (heights: readonly number[], radii: readonly number[]): Vector2[] =>
  heights.map((height, row) => [radii[row]!, height]);

/**
 * Outlines of vases as keys from the foot up: heights as shares of the height, and below them the radii there as
 * shares of the greatest one. A smooth line runs through them.
 */
export const outlines = {
  /** Goryeo plum vase: broad shoulders, small mouth, a waist that flares at the foot. */
  maebyong: keys(
    [0, 0.02, 0.1, 0.24, 0.46, 0.66, 0.78, 0.87, 0.935, 0.955, 0.962, 0.975, 0.992, 1],
    [0.46, 0.45, 0.42, 0.44, 0.62, 0.88, 1, 0.96, 0.7, 0.34, 0.24, 0.23, 0.3, 0.31],
  ),
  /** Chinese plum vase: straighter than the Goryeo one. */
  meiping: keys(
    [0, 0.04, 0.18, 0.46, 0.68, 0.77, 0.87, 0.93, 0.945, 0.965, 1],
    [0.54, 0.53, 0.56, 0.74, 0.95, 1, 0.9, 0.52, 0.3, 0.27, 0.36],
  ),
  baluster: keys(
    [0, 0.025, 0.09, 0.25, 0.5, 0.62, 0.73, 0.81, 0.86, 0.93, 1],
    [0.62, 0.62, 0.5, 0.62, 0.92, 1, 0.9, 0.6, 0.46, 0.48, 0.72],
  ),
  /** Pear-shaped bottle with a flaring mouth. */
  pear: keys(
    [0, 0.03, 0.1, 0.2, 0.28, 0.42, 0.58, 0.72, 0.8, 0.92, 1],
    [0.62, 0.6, 0.78, 0.97, 1, 0.85, 0.5, 0.3, 0.27, 0.34, 0.55],
  ),
  'long-neck': keys(
    [0, 0.03, 0.1, 0.22, 0.34, 0.44, 0.52, 0.62, 0.8, 0.95, 1],
    [0.6, 0.58, 0.85, 1, 0.93, 0.6, 0.28, 0.21, 0.2, 0.22, 0.3],
  ),
  gourd: keys(
    [0, 0.03, 0.12, 0.26, 0.4, 0.5, 0.545, 0.6, 0.7, 0.8, 0.89, 0.93, 0.965, 1],
    [0.6, 0.58, 0.88, 1, 0.88, 0.55, 0.42, 0.54, 0.68, 0.64, 0.38, 0.22, 0.2, 0.26],
  ),
  /** Upright cylinder with a rounded shoulder, short neck and galleried mouth. */
  rouleau: keys(
    [0, 0.02, 0.05, 0.4, 0.68, 0.745, 0.79, 0.81, 0.9, 0.94, 0.955, 1],
    [0.82, 0.84, 0.94, 0.97, 1, 0.95, 0.6, 0.46, 0.44, 0.47, 0.6, 0.6],
  ),
  /** Stout lantern: a barrel with a low collar. */
  lantern: keys(
    [0, 0.03, 0.06, 0.14, 0.3, 0.66, 0.82, 0.89, 0.91, 0.95, 1],
    [0.62, 0.62, 0.8, 0.97, 1, 1, 0.95, 0.72, 0.54, 0.53, 0.64],
  ),
  egg: keys(
    [0, 0.02, 0.15, 0.38, 0.55, 0.75, 0.89, 0.945, 0.97, 1],
    [0.46, 0.5, 0.72, 0.94, 1, 0.93, 0.72, 0.56, 0.54, 0.6],
  ),
  /** Full round jar with a short collar, as broad as high. */
  jar: keys(
    [0, 0.03, 0.12, 0.3, 0.5, 0.7, 0.88, 0.94, 0.955, 1],
    [0.45, 0.45, 0.7, 0.93, 1, 0.94, 0.72, 0.52, 0.49, 0.52],
  ),
  ball: keys(
    [0, 0.02, 0.13, 0.3, 0.5, 0.7, 0.87, 0.962, 0.98, 1],
    [0.3, 0.36, 0.68, 0.92, 1, 0.92, 0.68, 0.38, 0.28, 0.31],
  ),
  amphora: keys(
    [0, 0.025, 0.06, 0.09, 0.27, 0.5, 0.6, 0.71, 0.78, 0.8, 0.9, 0.935, 0.95, 1],
    [0.42, 0.46, 0.3, 0.3, 0.66, 0.95, 1, 0.88, 0.52, 0.38, 0.35, 0.4, 0.54, 0.56],
  ),
  /** Urn on a turned foot. */
  urn: keys(
    [0, 0.03, 0.06, 0.12, 0.17, 0.25, 0.42, 0.56, 0.68, 0.77, 0.83, 0.88, 0.96, 1],
    [0.5, 0.5, 0.3, 0.2, 0.28, 0.66, 0.93, 1, 0.9, 0.58, 0.46, 0.46, 0.6, 0.76],
  ),
  /** Glass on a knopped stem, with a body like a tulip. */
  goblet: keys(
    [0, 0.012, 0.04, 0.08, 0.12, 0.15, 0.19, 0.225, 0.28, 0.4, 0.56, 0.76, 0.86, 0.96, 1],
    [0.64, 0.6, 0.22, 0.09, 0.15, 0.16, 0.08, 0.12, 0.45, 0.76, 0.82, 0.7, 0.68, 0.84, 1],
  ),
  /** Broad shoulder under a small flat mouth, tapering straight to the foot. */
  shouldered: keys(
    [0, 0.01, 0.3, 0.68, 0.8, 0.9, 0.95, 0.965, 0.975, 1],
    [0.6, 0.64, 0.78, 0.94, 1, 0.93, 0.66, 0.42, 0.4, 0.44],
  ),
  /** Thick-walled cone. */
  cone: keys([0, 0.01, 0.1, 0.4, 0.8, 1], [0.6, 0.63, 0.64, 0.72, 0.87, 1]),
  /** Apothecary's jar: waisted cylinder. */
  albarello: keys(
    [0, 0.02, 0.07, 0.14, 0.33, 0.5, 0.68, 0.86, 0.92, 0.95, 0.97, 1],
    [0.8, 0.84, 1, 0.97, 0.84, 0.81, 0.85, 1, 0.96, 0.72, 0.68, 0.76],
  ),
  pot: keys(
    [0, 0.03, 0.06, 0.18, 0.4, 0.52, 0.68, 0.8, 0.86, 0.92, 0.975, 1],
    [0.55, 0.55, 0.5, 0.75, 0.97, 1, 0.92, 0.7, 0.58, 0.6, 0.72, 0.74],
  ),
  /** Water-pot shape of the Indian lands: round belly on a foot, wide turned-out mouth. */
  kalash: keys(
    [0, 0.03, 0.07, 0.1, 0.18, 0.32, 0.44, 0.58, 0.68, 0.74, 0.84, 0.94, 0.985, 1],
    [0.55, 0.55, 0.38, 0.34, 0.6, 0.92, 1, 0.88, 0.55, 0.42, 0.44, 0.62, 0.86, 0.88],
  ),
  /** Low bulb with a tall slender neck that opens at the top. */
  bulb: keys(
    [0, 0.02, 0.09, 0.2, 0.31, 0.41, 0.52, 0.66, 0.82, 0.94, 1],
    [0.5, 0.52, 0.84, 1, 0.95, 0.62, 0.3, 0.2, 0.19, 0.25, 0.4],
  ),
  /** Straight body, flat shoulder, straight neck. */
  mallet: keys(
    [0, 0.012, 0.06, 0.16, 0.44, 0.525, 0.56, 0.59, 0.85, 0.94, 1],
    [0.82, 0.85, 0.97, 1, 0.95, 0.82, 0.46, 0.36, 0.35, 0.39, 0.62],
  ),
  trumpet: keys(
    [0, 0.02, 0.035, 0.06, 0.12, 0.2, 0.34, 0.55, 0.75, 0.92, 1],
    [0.7, 0.7, 0.62, 0.4, 0.22, 0.2, 0.3, 0.42, 0.5, 0.68, 1],
  ),
  /** Slender shoulder vase with a short flared neck. */
  slender: keys(
    [0, 0.05, 0.12, 0.3, 0.55, 0.71, 0.81, 0.87, 0.9, 0.95, 1],
    [0.56, 0.54, 0.5, 0.6, 0.86, 1, 0.92, 0.6, 0.42, 0.43, 0.62],
  ),
  olive: keys(
    [0, 0.02, 0.2, 0.42, 0.54, 0.73, 0.87, 0.94, 1],
    [0.5, 0.53, 0.76, 0.96, 1, 0.88, 0.6, 0.42, 0.46],
  ),
  /** Standing vase for a floor: big belly, tall neck, wide mouth. */
  floor: keys(
    [0, 0.02, 0.1, 0.27, 0.46, 0.56, 0.66, 0.74, 0.79, 0.87, 0.96, 1],
    [0.6, 0.61, 0.54, 0.66, 0.93, 1, 0.9, 0.6, 0.49, 0.47, 0.62, 0.78],
  ),
  /** Blown glass: a soft body, a waist, an open mouth. */
  blown: keys(
    [0, 0.02, 0.12, 0.25, 0.42, 0.56, 0.66, 0.82, 1],
    [0.6, 0.66, 0.86, 0.93, 0.8, 0.62, 0.6, 0.74, 1],
  ),
  chalice: keys(
    [0, 0.02, 0.055, 0.09, 0.135, 0.24, 0.42, 0.58, 0.8, 1],
    [0.66, 0.62, 0.3, 0.2, 0.28, 0.64, 0.76, 0.72, 0.76, 1],
  ),
  /** Heavy body, pinched neck. */
  decanter: keys([0, 0.01, 0.15, 0.33, 0.58, 0.8, 0.89, 1], [0.7, 0.72, 0.92, 1, 0.88, 0.6, 0.56, 0.78]),
  /** Foot, swelling body, waist and flared mouth. */
  'cut-glass': keys(
    [0, 0.03, 0.06, 0.24, 0.42, 0.6, 0.72, 0.86, 1],
    [0.6, 0.62, 0.62, 0.8, 0.87, 0.78, 0.66, 0.74, 1],
  ),
  pillar: keys([0, 0.03, 0.06, 0.25, 0.5, 0.77, 1], [0.74, 0.74, 0.68, 0.6, 0.64, 0.76, 1]),
  /** Plain tapering cylinder. */
  beaker: keys([0, 0.01, 0.3, 0.7, 1], [0.86, 0.9, 0.94, 0.98, 1]),
} as const satisfies Record<string, readonly Vector2[]>;

export type OutlineName = keyof typeof outlines;
export const outlineNames = Object.keys(outlines) as [OutlineName, ...OutlineName[]];
