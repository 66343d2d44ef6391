import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/*
 * Plain capitals, digits and a few Korean syllables as pen strokes: each stroke is a run of points on a grid four wide
 * and six high, two digits a point (x, then y).
 */
const strokes: Readonly<Record<string, string>> = {
  A: '00 26 40|12 32',
  B: '00 06 36 45 44 33 03|33 42 41 30 00',
  C: '45 36 16 05 01 10 30 41',
  D: '00 06 26 44 42 20 00',
  E: '46 06 00 40|03 33',
  F: '46 06 00|03 33',
  G: '45 36 16 05 01 10 30 41 43 23',
  H: '06 00|46 40|03 43',
  I: '26 20',
  J: '46 41 30 10 01',
  K: '06 00|46 02|13 40',
  L: '06 00 40',
  M: '00 06 23 46 40',
  N: '00 06 40 46',
  O: '16 36 45 41 30 10 01 05 16',
  P: '00 06 36 45 44 33 03',
  Q: '16 36 45 41 30 10 01 05 16|22 40',
  R: '00 06 36 45 44 33 03|23 40',
  S: '45 36 16 05 04 13 33 42 41 30 10 01',
  T: '06 46|26 20',
  U: '06 01 10 30 41 46',
  V: '06 20 46',
  W: '06 10 24 30 46',
  X: '06 40|00 46',
  Y: '06 23 46|23 20',
  Z: '06 46 00 40',
  '0': '16 36 45 41 30 10 01 05 16',
  '1': '15 26 20',
  '2': '05 16 36 45 44 00 40',
  '3': '06 46 24 43 41 30 10 01',
  '4': '30 36 02 42',
  '5': '46 06 04 34 43 41 30 10 01',
  '6': '46 26 04 01 10 30 41 42 33 03',
  '7': '06 46 10',
  '8': '13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33',
  '9': '43 13 04 05 16 36 45 42 20 00',
  '.': '20 21',
  '-': '13 33',
  데: '25 05 01 21|13 23|36 30|46 40',
  니: '05 01 22|46 40',
  스: '03 26 43|00 40',
};

/** Width of a line of letters `height` high, in the same unit. */
export function lettersWidth(text: string, height: number): number {
  return (text.length * 1.45 - 0.45) * height * (4 / 6);
}

/** A line of capitals, its middle at the origin; `pen` is the breadth of the strokes. Unknown signs leave a gap. */
export function letters(text: string, height: number, colour: string, pen = height * 0.13): Drawing {
  const unit = height / 6;
  const left = -lettersWidth(text, height) / 2;
  return text.split('').flatMap((sign, place) =>
    (strokes[sign] ?? '')
      .split('|')
      .filter(Boolean)
      .flatMap((run) => {
        const points = run
          .split(' ')
          .map(([x, y]): Vector2 => [left + (Number(x) + place * 5.8) * unit, (Number(y) - 3) * unit]);
        // Piece by piece, each a little long: a loop drawn in one stroke would cross itself.
        return points
          .slice(1)
          .map((to, at) => ({ outline: stroke(lengthened(points[at]!, to, pen * 0.3), pen), colour }));
      }),
  );
}

/**
 * Lines of writing whose words no source gives: rows of short dashes, so that one sees there is writing and that it
 * cannot be read. The middle of the block is at the origin.
 */
export function unreadLines(width: number, lines: number, gap: number, colour: string): Drawing {
  return Array.from({ length: lines }, (_, row) => {
    const length = row === lines - 1 ? width * 0.55 : width;
    const y = ((lines - 1) / 2 - row) * gap;
    const words = Math.max(2, Math.round(length / (gap * 2.2)));
    return Array.from({ length: words }, (__, word) => {
      const from = -length / 2 + (word / words) * length;
      const share = 0.62 + 0.2 * Math.abs(Math.sin(word * 2.3 + row));
      return {
        outline: stroke(
          [
            [from, y],
            [from + (length / words) * share, y],
          ],
          gap * 0.26,
        ),
        colour,
      };
    });
  }).flat();
}

function lengthened([ax, ay]: Vector2, [bx, by]: Vector2, more: number): Vector2[] {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [dx, dy] = [((bx - ax) / length) * more, ((by - ay) / length) * more];
  return [
    [ax - dx, ay - dy],
    [bx + dx, by + dy],
  ];
}
