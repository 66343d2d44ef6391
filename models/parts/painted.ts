import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import { drawingParts } from '../kit/drawing/drawing-parts.ts';
import type { Drawing, Mark } from '../kit/drawing/drawing.ts';
import type { Place } from '../kit/drawing/lay-drawing.ts';
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
  /** Marks smaller than this share of their layer's extent are left out of the middle level, and ten times it of the far one. */
  readonly least?: number;
  /** How much higher the middle level lies, metres: see `DrawingPartOptions`. */
  readonly farLift?: number;
}

/**
 * A drawing on a dish or a small vessel, as thin as paint: marks are raised only over those they cover, which they do
 * when the boxes round them meet. Sides are halved in both directions, for grounds that are bent both ways.
 */
export function painted(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: PaintedOptions,
): Part[] {
  const { step, lift = 0.0002, rise = 0.00004, least = 0.002, farLift = 0 } = options;
  const layers: Mark[][] = [];
  const laid: { box: Box; layer: number }[] = [];
  for (const mark of drawing) {
    const box = boxOf(mark);
    const layer = laid.reduce(
      (above, each) => (meet(each.box, box) ? Math.max(above, each.layer + 1) : above),
      0,
    );
    laid.push({ box, layer });
    (layers[layer] ??= []).push(mark);
  }
  return layers.flatMap((marks, layer) =>
    drawingParts(material, marks, place, {
      step,
      least,
      lift: lift + rise * layer,
      rise: 0,
      farLift,
    }).map((each) => ({
      ...each,
      shape: facingOut(each.shape),
    })),
  );
}

type Box = readonly [left: number, low: number, right: number, high: number];

function boxOf({ outline }: Mark): Box {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/**
 * Slivers of paint on a bent surface may bulge so far between their corners that they face inwards: these are turned
 * round.
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
