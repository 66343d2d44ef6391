import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { blurredParts } from '../../kit/drawing/blurred-parts.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { layDrawing, type Place } from '../../kit/drawing/lay-drawing.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { areaOf } from './contours.ts';

export interface PaintingPartsOptions {
  /** Longest side of a triangle, in the drawing's unit. */
  readonly step: number;
  /** How far apart sheets lie that cover each other, metres; more than the build's rounding (longest side / 4096). */
  readonly gap: number;
}

/** Share of the nearest level's triangles that the middle and the far one may have. */
const shares = [0.24, 0.05] as const;

/**
 * A painting of many marks as parts of a model. Only marks that cover each other lie one above the other, so that some
 * thousand strokes need a few millimetres. Farther levels blur what covers its ground, and keep the largest marks of the rest.
 */
export function paintingParts(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: PaintingPartsOptions,
): Part[] {
  const near = lay(drawing, place, options.step, options.gap);
  const nearPart = part(material, '#ffffff', near, { untilLevel: 0 });
  const blurred = blurredParts(material, drawing, place, near.triangleCount, options.gap * 1.5);
  if (blurred) return [nearPart, ...blurred.map((each) => ({ ...each, shape: plainGrain(each.shape) }))];
  const far = shares.map((share, level) =>
    lay(
      largest(drawing, near.triangleCount * share),
      place,
      options.step * (level === 0 ? 3 : 8),
      options.gap * (level + 1.5),
    ),
  );
  return [
    nearPart,
    part(material, '#ffffff', far[0]!, { fromLevel: 1, untilLevel: 1, keep: true }),
    part(material, '#ffffff', far[1]!, { fromLevel: 2, keep: true }),
  ].filter(({ shape }) => shape.triangleCount > 0);
}

/** The largest marks that together have about so many triangles; outlines are simplified, the order kept. */
function largest(drawing: Drawing, triangles: number): Drawing {
  const rows = drawing
    .map((mark, row) => ({ row, area: Math.abs(areaOf(mark.outline)), corners: mark.outline.length }))
    .sort((a, b) => b.area - a.area);
  const kept = new Set<number>();
  let sum = 0;
  for (const { row, corners } of rows) {
    if (sum + corners - 2 > triangles && kept.size > 0) continue;
    kept.add(row);
    sum += corners - 2;
  }
  return drawing.filter((_, row) => kept.has(row));
}

function lay(drawing: Drawing, place: Place, step: number, gap: number): Shape {
  const sheets: Mark[][] = [];
  sheetRows(drawing).forEach((row, at) => (sheets[row] ??= []).push(drawing[at]!));
  return Shape.merge(
    ...sheets.map((marks, row) =>
      plainGrain(
        layDrawing(
          // Neighbours one after the other: that packs into half the bytes.
          marks
            .map((mark) => ({ mark, key: placeKey(mark) }))
            .sort((a, b) => a.key - b.key)
            .map(({ mark }) => mark),
          (x, y, lift) => place(x, y, lift + gap * (row + 1)),
          { step, lift: 0, rise: 0 },
        ),
      ),
    ),
  );
}

/** Where a mark lies, as one number that is near for near marks (bits of x and y by turns). */
function placeKey({ outline }: Mark): number {
  const [x, y] = outline[0]!;
  const [column, row] = [Math.round((x + 2) * 64), Math.round((y + 2) * 64)];
  let key = 0;
  for (let bit = 0; bit < 9; bit++) key += (((column >> bit) & 1) + 2 * ((row >> bit) & 1)) * 4 ** bit;
  return key;
}

/** The weave repeats every 0.25 m; here it starts anew every half of it. */
const grain = 0.125;
/** Steps of colour, likewise. */
const tint = 1 / 50;

/** The weave is finer than a stroke: texture coordinates in coarse steps look the same and pack far better. */
function plainGrain({ positions, normals, uvs, indices, colours }: Shape): Shape {
  return new Shape(
    positions,
    normals,
    uvs.map((value) => Math.round(value / grain) * grain),
    indices,
    colours && colours.map((value) => Math.round(value / tint) * tint),
  );
}

/** For each mark the lowest sheet above all earlier marks that it covers. */
function sheetRows(drawing: Drawing): number[] {
  const boxes = drawing.map(({ outline }) => {
    const side = (axis: 0 | 1, choose: (...values: number[]) => number) =>
      choose(...outline.map((point) => point[axis]));
    return [side(0, Math.min), side(1, Math.min), side(0, Math.max), side(1, Math.max)] as const;
  });
  const rows: number[] = [];
  drawing.forEach(({ outline }, at) => {
    const [left, low, right, high] = boxes[at]!;
    let row = 0;
    for (let before = 0; before < at; before++) {
      if (rows[before]! < row) continue;
      const [l, b, r, t] = boxes[before]!;
      if (l > right || r < left || b > high || t < low) continue;
      const other = drawing[before]!.outline;
      if (isApart(outline, other) || isApart(other, outline)) continue;
      row = rows[before]! + 1;
    }
    rows.push(row);
  });
  return rows;
}

/** Whether one side of the first outline has all of it on one hand and all of the second on the other. */
function isApart(a: readonly Vector2[], b: readonly Vector2[]): boolean {
  if (a.length > 12) return false;
  return a.some((p, at) => {
    const q = a[(at + 1) % a.length]!;
    const side = (point: Vector2) => (q[0] - p[0]) * (point[1] - p[1]) - (q[1] - p[1]) * (point[0] - p[0]);
    const own = a.map(side);
    if (own.every((value) => value >= -1e-12)) return b.every((point) => side(point) <= 0);
    if (own.every((value) => value <= 1e-12)) return b.every((point) => side(point) >= 0);
    return false;
  });
}
