import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import type { Part } from '../model.ts';
import type { Vector2 } from '../vector.ts';
import type { Drawing, Mark } from './drawing.ts';
import { blurredParts } from './blurred-parts.ts';
import { drawingParts } from './drawing-parts.ts';
import type { Place } from './lay-drawing.ts';

export interface StackOptions {
  /** Sides of triangles longer than this, in the drawing's unit, are halved. */
  readonly step: number;
  /** How far the lowest marks lie above the ground, metres; default `rise`. */
  readonly lift?: number;
  /**
   * Between one layer and the next, metres. Files keep places to 1/4096 of a model's longest side, so that layers of large
   * things must lie farther apart: 1/3000 of it or more.
   */
  readonly rise: number;
  /** Marks smaller than this share of the drawing's area are left out of the middle level, and ten times it of the far one. */
  readonly least?: number;
}

/**
 * A drawing of many marks as few layers: a mark lies one layer above the highest of those it covers, and beside others
 * in the same one. For large flat pictures, where one layer for each mark would make a hill of them.
 */
export function stackDrawing(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: StackOptions,
): Part[] {
  const { rise, lift = rise, least = 0.002, step } = options;
  const whole = area(boxOf(drawing.flatMap(({ outline }) => outline)));
  const layers = layersOf(drawing);
  const parts = layers.flatMap((marks, layer) => {
    const own = area(boxOf(marks.flatMap(({ outline }) => outline)));
    return drawingParts(material, marks, place, {
      step,
      lift: lift + layer * rise,
      rise: 0,
      least: Math.min(0.5, (least * whole) / own),
    });
  });
  const near = parts.filter(({ fromLevel }) => fromLevel === 0);
  const triangles = near.reduce((sum, { shape }) => sum + shape.triangleCount, 0);
  const far = blurredParts(material, drawing, place, triangles, lift + layers.length * rise);
  return far ? [...near, ...far] : parts;
}

/** The marks in layers, lowest first. */
export function layersOf(drawing: Drawing): Mark[][] {
  const layers: Mark[][] = [];
  const laid: { readonly mark: Mark; readonly box: Box; readonly layer: number }[] = [];
  for (const mark of drawing) {
    if (mark.outline.length < 3) continue;
    const box = boxOf(mark.outline);
    let layer = 0;
    for (const other of laid)
      if (other.layer >= layer && meet(box, other.box) && overlap(mark.outline, other.mark.outline))
        layer = other.layer + 1;
    laid.push({ mark, box, layer });
    (layers[layer] ??= []).push(mark);
  }
  return layers;
}

interface Box {
  readonly least: Vector2;
  readonly greatest: Vector2;
}

function boxOf(points: readonly Vector2[]): Box {
  let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return { least: [left, low], greatest: [right, high] };
}

const area = ({ least, greatest }: Box) =>
  Math.max(1e-12, (greatest[0] - least[0]) * (greatest[1] - least[1]));

const meet = (a: Box, b: Box) =>
  a.least[0] < b.greatest[0] &&
  b.least[0] < a.greatest[0] &&
  a.least[1] < b.greatest[1] &&
  b.least[1] < a.greatest[1];

function overlap(a: readonly Vector2[], b: readonly Vector2[]): boolean {
  return holds(a, b[0]!) || holds(b, a[0]!) || crosses(a, b);
}

function holds(ring: readonly Vector2[], [x, y]: Vector2): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax, ay] = ring[before]!;
    const [bx, by] = ring[at]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function crosses(a: readonly Vector2[], b: readonly Vector2[]): boolean {
  const side = (p: Vector2, q: Vector2, r: Vector2) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return a.some((p, at) => {
    const q = a[(at + 1) % a.length]!;
    return b.some((r, other) => {
      const s = b[(other + 1) % b.length]!;
      return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
    });
  });
}
