import { placeDrawing, type Drawing, type Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Picture } from './picture.ts';

/** Couched gold and silver thread as machines lay it on robes: an interlaced star, spirals round it, a border of loops. */
export const arabesque: Picture = (width, height, surfaces) => {
  const gold = (surfaces[1] ?? surfaces[0]!).colour;
  const silver = '#bfc2c4';
  const unit = Math.min(width, height) / 2;
  const marks: Mark[] = [];
  /** One thread: a dark edge where it is couched, the thread, and its light side. */
  const thread = (points: readonly Vector2[], wide: number, colour: string): void => {
    const taper = (share: number) => (t: number) => wide * share * (1 - 0.45 * t);
    const lit = points.map(([x, y]): Vector2 => [x - wide * 0.16, y + wide * 0.18]);
    marks.push(
      { outline: stroke(points, taper(1.5)), colour: tone(colour, 0.5) },
      { outline: stroke(points, taper(1)), colour },
      { outline: stroke(lit, taper(0.34)), colour: tone(colour, 1.45) },
    );
  };
  const spiral = (x: number, y: number, reach: number, start: number, way: number): Vector2[] =>
    Array.from({ length: 20 }, (_, at) => {
      const t = at / 19;
      const angle = start + way * t * 6.6;
      return [x + Math.cos(angle) * reach * (1 - t * 0.8), y + Math.sin(angle) * reach * (1 - t * 0.8)];
    });
  for (const inset of [0.06, 0.2]) {
    const [x, y] = [width / 2 - inset * unit, height / 2 - inset * unit];
    const corners: readonly Vector2[] = [
      [-x, -y],
      [x, -y],
      [x, y],
      [-x, y],
    ];
    corners.forEach((from, at) => {
      thread([from, corners[(at + 1) % 4]!], unit * 0.014, silver);
    });
  }
  // Between the rules two waves through one another.
  for (const [length, turn, off] of [
    [width - unit * 0.4, 0, height / 2 - unit * 0.13],
    [width - unit * 0.4, Math.PI, height / 2 - unit * 0.13],
    [height - unit * 0.4, Math.PI / 2, width / 2 - unit * 0.13],
    [height - unit * 0.4, -Math.PI / 2, width / 2 - unit * 0.13],
  ] as const) {
    const bends = Math.round(length / (unit * 0.13));
    for (const phase of [0, Math.PI]) {
      const points = Array.from({ length: bends * 4 + 1 }, (_, at): Vector2 => {
        const x = (at / (bends * 4) - 0.5) * length;
        const y = -off + Math.cos((at / 4) * Math.PI + phase) * unit * 0.038;
        return [Math.cos(turn) * x - Math.sin(turn) * y, Math.sin(turn) * x + Math.cos(turn) * y];
      });
      marks.push({ outline: stroke(points, unit * 0.014), colour: phase > 0 ? silver : gold });
    }
  }
  // The star: two squares and a ring of loops through one another.
  for (const turn of [0, Math.PI / 4]) {
    const ring = smoothPath(
      Array.from({ length: 8 }, (_, at): Vector2 => {
        const angle = turn + (at / 8) * 2 * Math.PI;
        const reach = unit * (at % 2 === 0 ? 0.5 : 0.36);
        return [Math.cos(angle) * reach, Math.sin(angle) * reach];
      }),
      40,
      true,
    );
    // In four pieces, so that no piece meets itself.
    for (let piece = 0; piece < 4; piece++)
      thread(
        [...ring.slice(piece * 10, piece * 10 + 10), ring[(piece * 10 + 10) % 40]!],
        unit * 0.026,
        turn > 0 ? silver : gold,
      );
  }
  for (let at = 0; at < 8; at++) {
    const angle = (at / 8) * 2 * Math.PI + Math.PI / 8;
    const leafAt = (reach: number, wide: number, colour: string): Drawing =>
      placeDrawing(
        [
          {
            outline: smoothPath<Vector2>(
              [
                [0, 0],
                [wide, reach * 0.45],
                [0, reach],
                [-wide, reach * 0.45],
              ],
              16,
              true,
            ),
            colour,
          },
          {
            outline: stroke(
              [
                [0, reach * 0.1],
                [0, reach * 0.85],
              ],
              wide * 0.3,
            ),
            colour: tone(colour, 0.55),
          },
        ],
        { x: Math.cos(angle) * unit * 0.1, y: Math.sin(angle) * unit * 0.1, turn: angle - Math.PI / 2 },
      );
    marks.push(...leafAt(unit * 0.24, unit * 0.05, at % 2 ? silver : gold));
  }
  const side = width / 2 - unit * 0.24;
  for (const signX of [-1, 1])
    for (const signY of [-1, 1]) {
      const x = signX * (unit * 0.52 + (side - unit * 0.52) * 0.5);
      thread(
        spiral(x, signY * unit * 0.36, unit * 0.2, signX > 0 ? 3.4 : -0.2, signX * signY),
        unit * 0.02,
        gold,
      );
      thread(
        spiral(signX * unit * 0.36, signY * unit * 0.62, unit * 0.13, signY * 1.5, -signX * signY),
        unit * 0.016,
        silver,
      );
      thread(
        spiral(signX * side * 0.94, signY * unit * 0.62, unit * 0.11, signY * 1.2, signX * signY),
        unit * 0.014,
        silver,
      );
    }
  for (const signX of [-1, 1])
    thread(
      spiral(signX * (unit * 0.58 + (side - unit * 0.58) * 0.62), 0, unit * 0.12, signX > 0 ? 3.1 : 0, signX),
      unit * 0.018,
      silver,
    );
  return { drawing: marks, stitches: [] };
};
