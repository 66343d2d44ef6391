import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { circle } from '../../kit/outlines.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { butterfly } from '../../parts/motifs/butterfly.ts';
import { leaf } from '../../parts/motifs/leaf.ts';
import { peony } from '../../parts/motifs/peony.ts';
import { rosette } from '../../parts/motifs/woven.ts';
import type { Form } from './form.ts';

/** A pattern about the origin for a cloth of so many metres; every mark lies within it. */
export function patternOf(
  pattern: Form['pattern'],
  width: number,
  height: number,
  cloth: string,
  thread: string,
): Drawing {
  if (pattern === 'waves') return waves(width, height, cloth, thread);
  if (pattern === 'batik') return batik(width, height, thread);
  if (pattern === 'embroidered') return sprig(width, height);
  if (pattern === 'roundels') return roundels(width, height, cloth, thread);
  return [];
}

/** Bands of waves that run through one another, as the shuttles of many hands weave them. */
function waves(width: number, height: number, cloth: string, thread: string): Drawing {
  const marks: Mark[] = [];
  const rows = Math.max(2, Math.round(height / 0.05));
  const bends = 10;
  const [light, deep] = [tone(thread, 1.35), tone(cloth, 0.6)];
  for (let row = 0; row < rows; row++) {
    const y = ((row + 0.5) / rows - 0.5) * height;
    const pitch = height / rows;
    for (const [shift, wide, colour] of [
      [0.24, 0.2, deep],
      [0.05, 0.16, thread],
      [-0.14, 0.1, light],
    ] as const) {
      const points = Array.from({ length: bends * 2 + 1 }, (_, at): Vector2 => [
        (at / (bends * 2) - 0.5) * width * 0.98,
        y + shift * pitch + (at % 2 ? 0.2 : -0.12) * pitch,
      ]);
      for (let at = 1; at < points.length; at++)
        marks.push({ outline: stroke([points[at - 1]!, points[at]!], wide * pitch), colour });
    }
    marks.push({
      outline: stroke(
        [
          [-width * 0.49, y + pitch * 0.46],
          [width * 0.49, y + pitch * 0.46],
        ],
        pitch * 0.05,
      ),
      colour: light,
    });
  }
  return marks;
}

/** Rows of four-petalled fruits with dots between them, and a border of teeth along both sides. */
function batik(width: number, height: number, thread: string): Drawing {
  const marks: Drawing[] = [];
  const pitch = 0.036;
  const [columns, rows] = [Math.floor((width * 0.86) / pitch), Math.floor(height / pitch)];
  const petal: Drawing = [
    { outline: circle(0.4, 8).map(([x, y]): Vector2 => [x * 0.62, y + 0.46]), colour: thread },
    { outline: circle(0.1, 4).map(([x, y]): Vector2 => [x, y + 0.52]), colour: '#4a2c1a' },
  ];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = { x: (column - (columns - 1) / 2) * pitch, y: (row - (rows - 1) / 2) * pitch };
      for (let turn = 0; turn < 4; turn++)
        marks.push(
          placeDrawing(petal, { ...at, turn: (turn * Math.PI) / 2 + Math.PI / 4, scale: pitch * 0.6 }),
        );
    }
  const teeth = Math.floor(height / 0.02);
  for (let at = 0; at < teeth; at++)
    for (const side of [-1, 1]) {
      const y = (at / teeth - 0.5) * height;
      marks.push([
        {
          outline: [
            [side * width * 0.495, y],
            [side * width * 0.495, y + height / teeth],
            [side * width * 0.445, y + height / teeth / 2],
          ],
          colour: thread,
        },
      ]);
    }
  return marks.flat();
}

/** A peony with leaves and two butterflies in the middle of the fold. */
function sprig(width: number, height: number): Drawing {
  const size = Math.min(width, height);
  return [
    ...[
      [-0.2, 0.02, 1.6],
      [-0.12, -0.2, 2.5],
      [0.2, 0.04, -1.5],
      [0.14, -0.2, -2.4],
      [0.02, 0.24, -0.2],
    ].flatMap(([x, y, turn]) =>
      placeDrawing(leaf({ colour: '#4f7a5f', veins: 2, width: 0.5 }), {
        x: x! * size,
        y: y! * size,
        turn: turn!,
        scale: size * 0.26,
      }),
    ),
    ...placeDrawing(peony({ petal: '#a04f86', heart: '#5c2350', edge: '#e6c2d8' }), { scale: size * 0.23 }),
    ...placeDrawing(butterfly({ wing: '#d8a84a' }), {
      x: -width * 0.34,
      y: height * 0.22,
      scale: size * 0.1,
      turn: -0.5,
    }),
    ...placeDrawing(butterfly({ wing: '#7fa6b8' }), {
      x: width * 0.34,
      y: -height * 0.2,
      scale: size * 0.09,
      turn: 0.6,
    }),
  ];
}

/** Woven roundels in staggered rows. */
function roundels(width: number, height: number, cloth: string, thread: string): Drawing {
  const pitch = 0.056;
  const [columns, rows] = [Math.floor(width / pitch), Math.max(1, Math.floor(height / pitch))];
  const marks: Drawing[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns - (row % 2); column++)
      marks.push(
        placeDrawing(
          [
            { outline: circle(1, 14), colour: thread },
            { outline: circle(0.84, 12), colour: tone(cloth, 0.75) },
            ...placeDrawing(rosette(thread, tone(cloth, 0.75), tone(thread, 1.4), 8), { scale: 0.66 }),
          ],
          {
            x: (column - (columns - 1 - (row % 2)) / 2) * pitch,
            y: (row - (rows - 1) / 2) * pitch,
            scale: pitch * 0.36,
          },
        ),
      );
  return marks.flat();
}
