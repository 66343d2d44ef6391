import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { Part } from '../../kit/model.ts';
import { paintingParts } from './painting-parts.ts';

/**
 * A painting on a flat sheet, its middle at the origin, facing +z.
 * @param width, height of what is to be seen of it, metres
 * @param longest side of the whole model, metres: sheets lie a little farther apart than its rounding
 * @param paint the drawing for that width over height, in picture units
 */
export function paintedSheet(
  material: MaterialName,
  width: number,
  height: number,
  longest: number,
  paint: (aspect: number) => Drawing,
): Part[] {
  return paintingParts(
    material,
    paint(width / height),
    (x, y, lift) => [x * height, (y - 0.5) * height, lift],
    { step: 1.1, gap: (longest / 4096) * 1.08 },
  );
}
