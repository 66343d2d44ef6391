import { mixColours, parseColour, type Colour } from '../../../kit/colour.ts';
import { placeDrawing, type Drawing, type Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { washUp } from '../../../kit/drawing/wash.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { distanceToOutline } from '../../../kit/relief/relief-distance.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { tigerHead, tigerOutlines, tigerStripes } from '../../../parts/motifs/tiger.ts';
import type { Stitched } from '../../../parts/needle-stitches.ts';
import type { Picture } from './picture.ts';

const [orange, deep, cream] = ['#c9772e', '#8f4a1c', '#f0e3c6'].map(parseColour) as [Colour, Colour, Colour];

/** A tiger that comes down from rocks under a pine bough; its coat is laid in long and short stitches along the hair. */
export const tiger: Picture = (width, height) => {
  const scale = Math.min(width / 1.9, height / 2.6);
  const at = { y: -height * 0.02, scale };
  const outlines = tigerOutlines();
  const stripes = tigerStripes();
  const coat = (x: number, y: number): Colour => {
    const low = Math.max(0, Math.min(1, (0.12 - y + 0.25 * Math.abs(x - 0.1)) * 1.1));
    return mixColours(mixColours(orange, deep, 0.6 * fractalNoise(x * 5, y * 5, 2)), cream, low * 0.55);
  };
  const body: Drawing = outlines.map(({ outline }) => ({ outline, colour: coat }));
  const drawing: Mark[] = [
    ...rocks(width, height),
    ...placeDrawing(bough(), { x: width * 0.06, y: height * 0.36, scale: width * 0.5 }),
  ];
  drawing.push(
    ...placeDrawing([...body, ...stripes], at),
    ...placeDrawing(tigerHead(), at),
    ...grass(width, height),
  );
  const inStripe = (x: number, y: number) =>
    stripes.some(({ outline }) => distanceToOutline(outline, x, y) < 0.004);
  const stitches = outlines.map(({ outline, lie }): Stitched => ({
    outline: outline.map(([x, y]): Vector2 => [x * scale, y * scale + at.y]),
    direction: (x, y) => lie(x / scale, (y - at.y) / scale),
    colour: (x, y) => {
      const [px, py] = [x / scale, (y - at.y) / scale];
      return inStripe(px, py) ? parseColour('#2b1d15') : coat(px, py);
    },
    length: scale * 0.075,
    width: scale * 0.011,
    spacing: scale * 0.036,
  }));
  return { drawing, stitches };
};

function rocks(width: number, height: number): Drawing {
  const rock = (points: readonly Vector2[], dark: string, light: string): Mark[] => {
    const outline = points.map(([x, y]): Vector2 => [x * width, y * height]);
    const ys = outline.map(([, y]) => y);
    return [{ outline, colour: washUp(dark, light, Math.min(...ys), Math.max(...ys)) }];
  };
  return [
    ...rock(
      [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0.5, -0.3],
        [0.3, -0.26],
        [0.12, -0.33],
        [-0.1, -0.3],
        [-0.28, -0.36],
        [-0.5, -0.32],
      ],
      '#6c6a55',
      '#a8a283',
    ),
    ...rock(
      [
        [-0.5, -0.36],
        [-0.36, -0.2],
        [-0.28, -0.16],
        [-0.2, -0.24],
        [-0.16, -0.36],
        [-0.3, -0.44],
      ],
      '#5b5e55',
      '#8f9484',
    ),
    ...rock(
      [
        [0.5, -0.34],
        [0.5, -0.08],
        [0.4, -0.12],
        [0.34, -0.22],
        [0.26, -0.34],
      ],
      '#565a54',
      '#8a8f83',
    ),
    ...[
      [-0.33, -0.2, -0.3, -0.34],
      [-0.25, -0.2, -0.22, -0.32],
      [0.42, -0.14, 0.4, -0.3],
      [0.34, -0.24, 0.33, -0.33],
    ].map(([a, b, c, d]): Mark => ({
      outline: stroke(
        [
          [a! * width, b! * height],
          [((a! + c!) / 2 + 0.012) * width, ((b! + d!) / 2) * height],
          [c! * width, d! * height],
        ],
        (t) => width * 0.007 * Math.sin(Math.PI * (0.1 + t * 0.85)),
      ),
      colour: '#3f423c',
    })),
  ];
}

/** A pine bough from the upper right, about 1 wide. */
function bough(): Drawing {
  const path = smoothPath<Vector2>(
    [
      [0.9, 0.32],
      [0.5, 0.2],
      [0.2, 0.24],
      [-0.2, 0.1],
      [-0.62, 0.16],
    ],
    14,
  );
  const marks: Mark[] = [{ outline: stroke(path, (t) => 0.06 * (1.15 - t)), colour: '#5d402b' }];
  for (const [x, y, size] of [
    [-0.62, 0.17, 0.17],
    [-0.3, 0.1, 0.19],
    [0.02, 0.22, 0.2],
    [0.34, 0.2, 0.18],
    [0.62, 0.3, 0.2],
    [-0.08, 0.04, 0.14],
  ] as const)
    for (let needle = 0; needle < 15; needle++) {
      const angle = 0.05 + (needle / 14) * 3.05;
      marks.push({
        outline: stroke(
          [
            [x, y],
            [x + Math.cos(angle) * size * 0.6, y + Math.sin(angle) * size * 0.34],
            [x + Math.cos(angle) * size, y + Math.sin(angle) * size * 0.52],
          ],
          (t) => 0.013 * (1 - t * 0.8),
        ),
        colour: needle % 2 ? '#3d5c42' : '#56764f',
      });
    }
  return marks;
}

function grass(width: number, height: number): Drawing {
  return Array.from({ length: 34 }, (_, at): Mark => {
    const x = (((at * 37) % 100) / 100 - 0.5) * width * 0.96;
    const lean = Math.sin(at * 2.3) * width * 0.03;
    const tall = height * (0.035 + 0.03 * Math.abs(Math.sin(at * 1.7)));
    const y = -height * (0.485 - 0.06 * Math.abs(Math.sin(at * 4.1)));
    return {
      outline: stroke(
        [
          [x, y],
          [x + lean * 0.4, y + tall * 0.6],
          [x + lean, y + tall],
        ],
        (t) => width * 0.006 * (1 - t),
      ),
      colour: at % 3 ? '#6d7a45' : '#8c9455',
    };
  });
}
