import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { steppedLozenge } from '../../../parts/motifs/woven.ts';
import type { CarpetDesign } from './design.ts';

/** Bands across in the colours of undyed hair: stripes, zigzags, rows of triangles and stepped lozenges. */
export const bands: CarpetDesign = (width, height, surfaces) => {
  const brown = (surfaces[1] ?? surfaces[0]!).colour;
  const cream = (surfaces[2] ?? surfaces[0]!).colour;
  const [umber, rust] = ['#3b271b', '#8c5a35'];
  const marks: Drawing[] = [];
  const strip = (y: number, tall: number, colour: string): void => {
    marks.push([{ outline: rectangle(-width / 2, y, width, tall), colour }]);
  };
  const zigzag = (y: number, tall: number, colour: string, count: number): void => {
    const line = (shift: number): Vector2[] =>
      Array.from({ length: count * 2 + 1 }, (_, at) => [
        (at / (count * 2) - 0.5) * width,
        y + (at % 2 === 0 ? 0 : tall * 0.62) + shift,
      ]);
    marks.push([{ outline: [...line(0), ...line(tall * 0.38).toReversed()], colour }]);
  };
  const teeth = (y: number, tall: number, colour: string, count: number): void => {
    for (let at = 0; at < count; at++) {
      const x = (at / count - 0.5) * width;
      marks.push([
        {
          outline: [
            [x, y],
            [x + width / count, y],
            [x + width / count / 2, y + tall],
          ],
          colour,
        },
      ]);
    }
  };
  const lozenges = (y: number, count: number, colours: readonly [string, string, string]): void => {
    for (let at = 0; at < count; at++)
      marks.push(
        placeDrawing(steppedLozenge(...colours), {
          x: ((at + 0.5) / count - 0.5) * width,
          y,
          scale: [width / count / 2.15, width * 0.085],
        }),
      );
  };
  const unit = height / 40;
  for (const up of [1, -1]) {
    const at = (row: number, tall: number) => (up > 0 ? row * unit : -row * unit - tall);
    const put = (row: number, tall: number, colour: string) =>
      strip(at(row, tall * unit), tall * unit, colour);
    put(18.6, 0.5, umber);
    put(17.6, 0.5, cream);
    put(14.2, 2.6, brown);
    teeth(at(14.2, 1.3 * unit), unit * 1.3, cream, 21);
    put(13.2, 0.4, umber);
    put(12.5, 0.4, rust);
    zigzag(at(10, 1.8 * unit), unit * 1.8, umber, 15);
    put(9.2, 0.35, brown);
    put(5.4, 3.6, rust);
    lozenges(up * 7.2 * unit, 7, [cream, umber, rust]);
    put(4.7, 0.35, umber);
    put(4.1, 0.3, cream);
  }
  strip(-3.4 * unit, 6.8 * unit, brown);
  strip(-3.1 * unit, 0.3 * unit, cream);
  strip(2.8 * unit, 0.3 * unit, cream);
  lozenges(0, 5, [umber, cream, rust]);
  for (let at = 0; at < 6; at++)
    for (const y of [1.9, -1.9])
      marks.push(
        placeDrawing(steppedLozenge(cream, rust, umber, 2), {
          x: (at / 5 - 0.5) * width * 0.94,
          y: y * unit,
          scale: width * 0.016,
        }),
      );
  return marks.flat();
};

const rectangle = (x: number, y: number, w: number, h: number): Vector2[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];
