import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { part, type Part } from '../model.ts';
import { Shape } from '../shape.ts';
import type { Drawing, Mark } from './drawing.ts';
import { blurredParts } from './blurred-parts.ts';
import { clipDrawing } from './clip-drawing.ts';
import { layDrawing, type Place } from './lay-drawing.ts';
import { triangulate } from '../triangulate.ts';
import { outlineArea, thinOutline } from './thin-outline.ts';

export interface StackOptions {
  /**
   * Marks are cut where x is a multiple of this, in the drawing's unit; of twice and four times this in farther levels. Where
   * these are the edges of the ground's facets, marks lie on it everywhere.
   */
  readonly step: number;
  /** Heights at which marks are cut too, in each level: the edges of the ground's facets. */
  readonly rows?: readonly [readonly number[], readonly number[], readonly number[]];
  /** How far the lowest marks lie above the ground, metres. */
  readonly lift: number;
  /** How far a mark lies above those it covers, metres; at least a 4000th of the model's longest side. */
  readonly rise: number;
  /** Triangles the middle and the far level may have at most; the largest marks come first. */
  readonly levels?: readonly [middle: number, far: number];
  /** Flat colours that are another material than the rest: gold lines in enamel. */
  readonly materials?: Readonly<Record<string, MaterialName>>;
}

/**
 * A drawing of many marks as parts of a model. Unlike `drawingParts`, a mark lies only as high as it must to
 * cover those under it, so that hundreds of marks stay thin; and farther levels keep to a number of triangles.
 */
export function stackedDrawingParts(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: StackOptions,
): Part[] {
  const { step, lift, rise, levels = [1200, 160], materials = {}, rows: cuts = [[], [], []] } = options;
  const storeys = storeysOf(drawing);
  const areas = drawing.map(({ outline }) => Math.abs(outlineArea(outline)));
  const rows = drawing.map((_, row) => row);
  const largestFirst = rows.toSorted((a, b) => areas[b]! - areas[a]! || a - b);
  const scale = Math.sqrt(Math.max(...areas, 0));
  const lay = (row: number, level: 0 | 1 | 2, tolerance: number): Shape => {
    const coarser = 2 ** level;
    const mark = drawing[row]!;
    const outline = tolerance > 0 ? thinOutline(mark.outline, tolerance) : mark.outline;
    // Farther away the ground is coarser too, and comes up between its corners.
    const height = (lift + storeys[row]! * rise) * coarser;
    return layInCells({ ...mark, outline }, place, step * coarser, cuts[level], height);
  };
  const pick = (limit: number, level: 0 | 1 | 2, tolerance: number): Map<number, Shape> => {
    const picked = new Map<number, Shape>();
    let left = limit;
    for (const row of largestFirst) {
      const shape = lay(row, level, tolerance);
      if (shape.triangleCount > left) continue;
      left -= shape.triangleCount;
      picked.set(row, shape);
    }
    return picked;
  };
  const all = new Map(rows.map((row) => [row, lay(row, 0, 0)]));
  const near = [...all.values()].reduce((sum, { triangleCount }) => sum + triangleCount, 0);
  const materialOf = ({ colour }: Mark) =>
    (typeof colour === 'string' ? materials[colour] : undefined) ?? material;
  const nearParts = partsOf(all, drawing, materialOf, { untilLevel: 0 });
  const top = lift + rise * Math.max(0, ...storeys);
  const far =
    Object.keys(materials).length === 0 ? blurredParts(material, drawing, place, near, top) : undefined;
  if (far) return [...nearParts, ...far];
  return [
    ...nearParts,
    ...partsOf(pick(Math.min(levels[0], Math.max(80, near * 0.3)), 1, scale * 0.04), drawing, materialOf, {
      fromLevel: 1,
      untilLevel: 1,
      keep: true,
    }),
    ...partsOf(pick(Math.min(levels[1], Math.max(30, near * 0.07)), 2, scale * 0.15), drawing, materialOf, {
      fromLevel: 2,
      keep: true,
    }),
  ];
}

function partsOf(
  shapes: ReadonlyMap<number, Shape>,
  drawing: Drawing,
  materialOf: (mark: Mark) => MaterialName,
  options: Parameters<typeof part>[3],
): Part[] {
  const groups = new Map<MaterialName, Shape[]>();
  for (const [row, shape] of shapes) {
    const name = materialOf(drawing[row]!);
    groups.set(name, [...(groups.get(name) ?? []), shape]);
  }
  return [...groups]
    .map(([name, group]) => part(name, '#ffffff', Shape.merge(...group), options))
    .filter(({ shape }) => shape.triangleCount > 0);
}

/** A mark laid in pieces, each within one facet of the ground, as far as it is larger than a facet. */
function layInCells(mark: Mark, place: Place, step: number, rows: readonly number[], lift: number): Shape {
  const [left, low, right, high] = boxOf(mark);
  const first = Math.floor(left / step);
  const columns = Array.from(
    { length: Math.ceil(right / step) - first + 1 },
    (_, row) => (first + row) * step,
  );
  const across = right - left < step * 0.9 ? [left - 1, right + 1] : columns;
  const heights = [low - 1, ...rows.filter((y) => y > low && y < high), high + 1];
  const upright = high - low < step * 0.5 ? [low - 1, high + 1] : heights;
  const cells = (whole: Mark): Mark[] =>
    across.slice(1).flatMap((to, column) => {
      const strip = clipDrawing([whole], [across[column]!, low - 1], [to, high + 1]);
      return upright
        .slice(1)
        .flatMap((top, row) => clipDrawing(strip, [left - 1, upright[row]!], [right + 1, top]));
    });
  let pieces = cells(mark);
  // A hollow outline may fall into several pieces in one cell, which clipping cannot tell apart: triangles can't.
  if (!pieces.every(isSound)) pieces = trianglesOf(mark).flatMap(cells);
  return weld(Shape.merge(...pieces.map((piece) => layDrawing([piece], place, { step: step * 5, lift }))));
}

/** Whether an outline can be cut into triangles that cover just what it encloses. */
function isSound({ outline }: Mark): boolean {
  const area = outlineArea(outline);
  const ring = area < 0 ? outline.toReversed() : outline;
  try {
    const corners = triangulate(ring);
    let sum = 0;
    for (let at = 0; at < corners.length; at += 3) {
      const one = outlineArea([ring[corners[at]!]!, ring[corners[at + 1]!]!, ring[corners[at + 2]!]!]);
      if (one < -1e-12) return false;
      sum += one;
    }
    return Math.abs(sum - Math.abs(area)) <= Math.abs(area) * 1e-6 + 1e-12;
  } catch {
    return false;
  }
}

function trianglesOf({ outline, colour }: Mark): Mark[] {
  const ring = outlineArea(outline) < 0 ? outline.toReversed() : outline;
  const corners = triangulate(ring);
  return Array.from({ length: corners.length / 3 }, (_, at) => ({
    outline: [ring[corners[at * 3]!]!, ring[corners[at * 3 + 1]!]!, ring[corners[at * 3 + 2]!]!],
    colour,
  }));
}

/** The same shape with corners that fall together counted once. */
function weld(shape: Shape): Shape {
  const first = new Map<string, number>();
  const rows: number[] = [];
  const renamed = Array.from({ length: shape.vertexCount }, (_, vertex) => {
    const key = [...shape.point(vertex), ...shape.normal(vertex)]
      .map((value) => Math.round(value * 1e6))
      .join(',');
    const known = first.get(key) ?? rows.length;
    if (known === rows.length) {
      first.set(key, known);
      rows.push(vertex);
    }
    return known;
  });
  const take = (values: readonly number[], size: number) =>
    rows.flatMap((row) => values.slice(row * size, row * size + size));
  return new Shape(
    take(shape.positions, 3),
    take(shape.normals, 3),
    take(shape.uvs, 2),
    shape.indices.map((index) => renamed[index]!),
    shape.colours && take(shape.colours, 3),
  );
}

function boxOf({ outline }: Mark): readonly [number, number, number, number] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** On which storey each mark lies: one above the highest of the marks before it that it may cover in another colour. */
function storeysOf(drawing: Drawing): number[] {
  const boxes = drawing.map(boxOf);
  const found: number[] = [];
  boxes.forEach(([left, low, right, high], row) => {
    let storey = 0;
    for (let under = 0; under < row; under++) {
      const [l, b, r, t] = boxes[under]!;
      if (l >= right || r <= left || b >= high || t <= low) continue;
      const isSame = drawing[under]!.colour === drawing[row]!.colour;
      storey = Math.max(storey, found[under]! + (isSame ? 0 : 1));
    }
    found.push(storey);
  });
  return found;
}
