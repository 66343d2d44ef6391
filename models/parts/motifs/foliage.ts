import { parseColour, shade } from '../../kit/colour.ts';
import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A leaf from its stalk at the origin up to (0, 1): a light half, a dark half and the rib between them. */
export function leafMark(colour: string, breadth = 0.5, line?: string): Drawing {
  const side = (sign: 1 | -1): Vector2[] => [
    [0, 0],
    [sign * breadth * 0.3, 0.14],
    [sign * breadth * 0.5, 0.4],
    [sign * breadth * 0.36, 0.72],
    [0, 1],
  ];
  const base = parseColour(colour);
  return [
    { outline: side(-1), colour: (_, y) => shade(base, 1.05 + y * 0.22) },
    { outline: side(1), colour: (_, y) => shade(base, 0.78 + y * 0.2) },
    ...(line
      ? [
          {
            outline: stroke(
              [
                [0, 0],
                [0.01, 0.5],
                [0, 0.94],
              ],
              (t) => 0.05 * (1 - t * 0.9),
            ),
            colour: line,
          },
        ]
      : []),
  ];
}

export interface SprayColours {
  readonly stem: string;
  readonly leaf: string;
  readonly line?: string;
}

/** Where a flower sits on a spray, and how large it is; the spray's unit. */
export type Seat = readonly [x: number, y: number, radius: number, turn?: number];

/**
 * A spray that grows from (0, −1) upwards, about two units high: a bent stem with side shoots to each flower, leaves in
 * pairs along it, and a flower on every seat.
 */
export function spray(flower: Drawing, seats: readonly Seat[], colours: SprayColours, leaves = 6): Drawing {
  const root: Vector2 = [0, -1];
  const marks: Mark[] = [];
  const leaf = leafMark(colours.leaf, 0.56, colours.line);
  const stems = seats.map(([x, y]) =>
    smoothPath<Vector2>(
      [root, [x * 0.18 + (y > 0 ? 0.08 : -0.05), -0.5], [x * 0.62, y * 0.5 - 0.3], [x, y]],
      7,
    ),
  );
  for (const stem of stems)
    marks.push({ outline: stroke(stem, (t) => 0.05 - 0.025 * t), colour: colours.stem });
  const grown = Array.from({ length: leaves }, (_, at) => {
    const stem = stems[at % stems.length]!;
    const place = 1 + Math.floor((at / leaves) * 4);
    const [x, y] = stem[place]!;
    const [nextX, nextY] = stem[place + 1]!;
    const side = (at + Math.floor(at / stems.length)) % 2 === 0 ? 1 : -1;
    const along = Math.atan2(nextY - y, nextX - x) - Math.PI / 2;
    return placeDrawing(leaf, { x, y, scale: 0.42 - 0.03 * place, turn: along + side * 0.95 });
  });
  const heads = seats.map(([x, y, radius, turn = 0]) => placeDrawing(flower, { x, y, scale: radius, turn }));
  return [...marks, ...grown.flat(), ...heads.flat()];
}
