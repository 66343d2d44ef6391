import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import type { Drawing } from '../kit/drawing/drawing.ts';
import type { Place } from '../kit/drawing/lay-drawing.ts';
import { stackedDrawingParts } from '../kit/drawing/stacked-drawing-parts.ts';
import type { Part } from '../kit/model.ts';
import { Shape } from '../kit/shape.ts';

export interface LayeredOptions {
  /** Sides of triangles longer than this, in the drawing's unit, are halved. */
  readonly step: number;
  /** How far the lowest marks lie above the ground and a mark above those it covers, metres. */
  readonly lift?: number;
  readonly rise?: number;
  /** Marks smaller than this share of the drawing are left out of the middle level, and ten times it of the far one. */
  readonly least?: number;
}

/** `stackedDrawingParts` for things the size of a hand or an arm: thinner than paper, small marks measured by the whole. */
export function layeredDrawing(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: LayeredOptions,
): Part[] {
  const { step, lift = 0.00015, rise = 0.00004, least = 0.002 } = options;
  const all = drawing.flatMap(({ outline }) => outline);
  const side = (axis: 0 | 1): number => {
    const values = all.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  const levels = new Map<string, Part[]>();
  for (const each of stackedDrawingParts(material, drawing, place, {
    step,
    lift,
    rise,
    least: least * side(0) * side(1),
  })) {
    const level = `${each.fromLevel} ${each.untilLevel}`;
    levels.set(level, [...(levels.get(level) ?? []), each]);
  }
  return [...levels.values()].map((parts) => ({
    ...parts[0]!,
    shape: Shape.merge(...parts.map(({ shape }) => shape)),
  }));
}
