import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import type { Drawing } from '../kit/drawing/drawing.ts';
import type { Place } from '../kit/drawing/lay-drawing.ts';
import { stackedDrawingParts } from '../kit/drawing/stacked-drawing-parts.ts';
import type { Part } from '../kit/model.ts';
import { Shape } from '../kit/shape.ts';
import { add, cross, dot, subtract } from '../kit/vector.ts';

export interface PaintedOptions {
  /** Sides of triangles longer than this, in the drawing's unit, are halved. */
  readonly step: number;
  /** How far the lowest marks lie above the ground, metres. */
  readonly lift?: number;
  /** How far a mark lies above those it covers, metres. */
  readonly rise?: number;
  /** Marks smaller than this share of the drawing's extent are left out of the middle level, and ten times it of the far one. */
  readonly least?: number;
}

/** A drawing on a vessel, as thin as paint on it. */
export function painted(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: PaintedOptions,
): Part[] {
  const { step, lift = 0.0002, rise = 0.00004, least = 0.002 } = options;
  const points = drawing.flatMap(({ outline }) => outline);
  const span = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  const parts = stackedDrawingParts(material, drawing, place, {
    step,
    lift,
    rise,
    least: least * span(0) * span(1),
  });
  return parts.map((each) => ({ ...each, shape: facingOut(each.shape) }));
}

/**
 * Slivers of paint on a bent surface may bulge so far between their corners that they face inwards: these are turned round.
 */
function facingOut(shape: Shape): Shape {
  const indices: number[] = [];
  for (let face = 0; face < shape.triangleCount; face++) {
    const [i, j, k] = shape.indices.slice(face * 3, face * 3 + 3) as [number, number, number];
    const [a, b, c] = shape.corners(face);
    const facing = cross(subtract(b, a), subtract(c, a));
    const wanted = add(shape.normal(i), add(shape.normal(j), shape.normal(k)));
    indices.push(...(dot(facing, wanted) < 0 ? [i, k, j] : [i, j, k]));
  }
  return new Shape(shape.positions, shape.normals, shape.uvs, indices, shape.colours);
}
