import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import { blurredParts } from '../kit/drawing/blurred-parts.ts';
import { drawingParts } from '../kit/drawing/drawing-parts.ts';
import type { Drawing, Mark } from '../kit/drawing/drawing.ts';
import type { Place } from '../kit/drawing/lay-drawing.ts';
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

type Extent = readonly [number, number, number, number];

const extentOf = (marks: readonly Mark[]): Extent => {
  const all = marks.flatMap(({ outline }) => outline);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const area = ([x0, y0, x1, y1]: Extent): number => (x1 - x0) * (y1 - y0);

/**
 * A drawing of many marks on a flat or gently bowed face of a thing the size of a hand or an arm. Marks that do not touch
 * share a layer, so that a whole picture stays thinner than card; small marks are measured by the whole picture.
 */
export function layeredDrawing(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: LayeredOptions,
): Part[] {
  const { step, lift = 0.00015, rise = 0.00004, least = 0.002 } = options;
  const layers: { marks: Mark[]; extents: Extent[] }[] = [];
  for (const mark of drawing) {
    const [x0, y0, x1, y1] = extentOf([mark]);
    const touches = ([a0, b0, a1, b1]: Extent) => a0 < x1 && a1 > x0 && b0 < y1 && b1 > y0;
    const above = layers.findLastIndex(({ extents }) => extents.some(touches)) + 1;
    layers[above] ??= { marks: [], extents: [] };
    layers[above].marks.push(mark);
    layers[above].extents.push([x0, y0, x1, y1]);
  }
  const whole = area(extentOf(drawing));
  const levels = new Map<string, Part[]>();
  layers.forEach(({ marks }, layer) => {
    const share = (least * whole) / Math.max(1e-12, area(extentOf(marks)));
    for (const each of drawingParts(material, marks, place, {
      step,
      lift: lift + rise * layer,
      rise: 0,
      least: share,
    })) {
      const level = `${each.fromLevel} ${each.untilLevel}`;
      levels.set(level, [...(levels.get(level) ?? []), each]);
    }
  });
  const laid = [...levels.values()].map((parts) => ({
    ...parts[0]!,
    shape: Shape.merge(...parts.map(({ shape }) => shape)),
  }));
  const near = laid.filter(({ fromLevel }) => fromLevel === 0);
  const triangles = near.reduce((sum, { shape }) => sum + shape.triangleCount, 0);
  const far = blurredParts(material, drawing, place, triangles, lift + rise * layers.length);
  return far ? [...near, ...far] : laid;
}
