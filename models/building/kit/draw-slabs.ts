import { surfaces } from '../../../src/museum/materials/surfaces.ts';
import { shade, shadeColour, type Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';

/** A rectangle of a surface: metres along and across it. */
export interface Piece {
  readonly a: Span;
  readonly b: Span;
}

export interface SlabMeasures {
  /** Where the courses are counted from, and the size of a slab, metres. */
  readonly fromA: number;
  readonly fromB: number;
  readonly width: number;
  readonly height: number;
  /** Open joint between slabs, metres. */
  readonly joint: number;
  /** Tone of the joints against the stone; a soft line unless said. */
  readonly jointShade?: number;
  /** Longest side of a cell for light, metres. */
  readonly step: number;
  /** Whether neighbours are cut from one block and opened like a book. */
  readonly isMatched: boolean;
  /** Whether every second course is shifted by half a slab. */
  readonly isBonded?: boolean;
}

/**
 * Dresses pieces of a surface with stone slabs: fine dark joints, each pair of slabs matched along their joint,
 * each slab a shade of its own. Edges of a piece cut slabs as a mason would.
 */
export function drawSlabs(
  pen: SurfacePen,
  pieces: readonly Piece[],
  stone: Paint,
  measures: SlabMeasures,
): void {
  if (surfaces[stone.material].unit[0] > 0) {
    drawLaidSlabs(pen, pieces, stone, measures);
    return;
  }
  const { fromA, fromB, width, height, joint, step, isMatched, isBonded } = measures;
  const { draft } = pen;
  const gap = joint / 2;
  const under = 0.006;
  const sunk = 0.003;
  const dark = shade(stone, measures.jointShade ?? 0.78);
  for (const piece of pieces) {
    const courses = lines(piece.b, fromB, height);
    for (let course = 0; course + 1 < courses.length; course++) {
      const [b0, b1] = [courses[course] as number, courses[course + 1] as number];
      const row = Math.floor(((b0 + b1) / 2 - fromB) / height);
      const shift = isBonded && row % 2 !== 0 ? width / 2 : 0;
      const columns = lines(piece.a, fromA + shift, width);
      for (let at = 0; at + 1 < columns.length; at++) {
        const [a0, a1] = [columns[at] as number, columns[at + 1] as number];
        const column = Math.floor(((a0 + a1) / 2 - fromA - shift) / width);
        const pair = Math.floor(column / 2);
        const isMirrored = isMatched && column % 2 !== 0;
        const chance = scatter(isMatched ? pair : column, row);
        const tone = 0.965 + 0.07 * scatter(column * 3 + 1, row * 5 + 2);
        draft.with({ ...stone, colour: shadeColour(stone.colour, tone) });
        // Edges of the piece keep no joint: what adjoins them closes it.
        const inner: readonly [number, number, number, number] = [
          a0 > piece.a[0] + 1e-3 ? a0 + gap : a0,
          a1 < piece.a[1] - 1e-3 ? a1 - gap : a1,
          b0 > piece.b[0] + 1e-3 ? b0 + gap : b0,
          b1 < piece.b[1] - 1e-3 ? b1 - gap : b1,
        ];
        const left = fromA + shift + column * width;
        const offset = chance * 7.3;
        pen.sheet([inner[0], inner[1]], [inner[2], inner[3]], 0, step, {
          u: offset + (isMirrored ? left + width - inner[1] : inner[0] - left),
          v: scatter(pair + 11, row + 3) * 5.1 + (inner[2] - fromB - row * height),
          isMirrored,
        });
        // Joints lie a hair behind the slabs and a little under them: no crack shows what is behind.
        draft.with(dark);
        const [left1, right1] = [Math.max(inner[1] - under, a0), Math.min(a1 + gap + under, piece.a[1])];
        const [low1, high1] = [Math.max(inner[3] - under, b0), Math.min(b1 + gap + under, piece.b[1])];
        if (inner[1] < a1)
          pen.sheet([left1, right1], [Math.max(inner[2] - under, b0 - gap, piece.b[0]), high1], -sunk, 100);
        if (inner[3] < b1)
          pen.sheet(
            [Math.max(inner[0] - under, a0), Math.min(left1 + 2 * under, a1)],
            [low1, high1],
            -sunk,
            100,
          );
      }
    }
  }
}

/**
 * Stone whose texture is cut into slabs when it is drawn: each course is one sheet, its texture metres drawn out so
 * that the cuts fall where the slabs meet.
 */
function drawLaidSlabs(
  pen: SurfacePen,
  pieces: readonly Piece[],
  stone: Paint,
  { fromA, fromB, width, height, step, isBonded }: SlabMeasures,
): void {
  const [unitWidth, unitHeight] = surfaces[stone.material].unit;
  const across = unitHeight / Math.max(unitHeight * 0.66, height);
  pen.draft.with(stone);
  for (const { a, b } of pieces) {
    const courses = lines(b, fromB, height);
    for (let course = 0; course + 1 < courses.length; course++) {
      const [b0, b1] = [courses[course] as number, courses[course + 1] as number];
      const row = Math.floor(((b0 + b1) / 2 - fromB) / height);
      const shift = isBonded && row % 2 !== 0 ? width / 2 : 0;
      pen.sheet(a, [b0, b1], 0, step, {
        // Each course is cut from other blocks.
        u: ((a[0] - fromA - shift) * unitWidth) / width + 2 * unitWidth * (row * 7 + 40),
        v: (b0 - fromB - row * height) * across + unitHeight * (row + 40),
        scale: unitWidth / width,
        scaleAcross: across,
      });
    }
  }
}

/** Ends of a span and the multiples of `pitch` between them that leave no sliver. */
function lines([from, to]: Span, origin: number, pitch: number): number[] {
  const sliver = Math.min(0.12, pitch * 0.2);
  const found = [from];
  for (let at = Math.floor((from - origin) / pitch) + 1; origin + at * pitch < to - sliver; at++) {
    const line = origin + at * pitch;
    if (line > from + sliver) found.push(line);
  }
  found.push(to);
  return found;
}

/** A number 0 … 1 that two whole numbers always give alike. */
export function scatter(a: number, b: number): number {
  let mixed = (Math.imul(a | 0, 0x27d4eb2d) ^ Math.imul((b | 0) + 0x9e37, 0x165667b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}
