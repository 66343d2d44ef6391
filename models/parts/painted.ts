import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import type { Drawing } from '../kit/drawing/drawing.ts';
import type { Place } from '../kit/drawing/lay-drawing.ts';
import { stackedDrawingParts } from '../kit/drawing/stacked-drawing-parts.ts';
import type { Part } from '../kit/model.ts';

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
export function painted(material: MaterialName, drawing: Drawing, place: Place, options: PaintedOptions): Part[] {
  const { step, lift = 0.0002, rise = 0.00004, least = 0.002 } = options;
  const points = drawing.flatMap(({ outline }) => outline);
  const span = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return stackedDrawingParts(material, drawing, place, { step, lift, rise, least: least * span(0) * span(1) });
}
