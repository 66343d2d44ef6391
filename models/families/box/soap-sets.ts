import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { box } from '../../kit/box.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { openBox } from '../../parts/open-box.ts';
import type { Form } from './form.ts';

/** Two colours marbled in each bar. */
const bars = [
  ['#e9d9b8', '#b98a54'],
  ['#cfe0c8', '#6f9a6c'],
  ['#e7c7cf', '#b76a80'],
  ['#f0e6d2', '#c8a878'],
  ['#c9cfe4', '#7a86b4'],
  ['#f1dfa8', '#d8a848'],
] as const;

/** Shavings of paper the soap lies on. */
function shavings(width: number, depth: number, y: number, seed: string): Shape {
  const random = startRandom(seed);
  return Shape.merge(
    ...Array.from({ length: 46 }, () => {
      const [x, z, turn, curl] = [
        (random() - 0.5) * width,
        (random() - 0.5) * depth,
        random() * 7,
        0.003 + random() * 0.006,
      ];
      return surface(
        (u, v) => [(u - 0.5) * 0.026, y + curl * Math.sin(u * Math.PI), (v - 0.5) * 0.0024],
        4,
        1,
      )
        .doubled()
        .turn('y', turn)
        .move(x, 0, z);
    }),
  );
}

/** A cut bar of soap with soft edges, a paper band round it. */
function bar([pale, dark]: readonly [string, string], seed: number): Part[] {
  const [light, deep] = [parseColour(pale), parseColour(dark)];
  const soap = mouldedBlock(
    rectanglePlan(0.05, 0.03, 0.003, 2),
    [
      [0.003, 0],
      [0, 0.003],
      [0, 0.009],
      [0, 0.015],
      [0.003, 0.018],
    ],
    0.9,
  ).painted(([x, y, z]) =>
    mixColours(
      light,
      deep,
      Math.max(
        0,
        fractalNoise(x * 60 + seed * 9, y * 90, z * 140 + fractalNoise(x * 50, y * 50, seed, 2) * 6, 3) - 0.3,
      ) * 1.3,
    ),
  );
  const band = mouldedBlock(rectanglePlan(0.013, 0.0308, 0.002, 1), [
    [0, -0.0004],
    [0, 0.0184],
  ]);
  return [part('ceramic', pale, soap), part('paper', '#e8dfc8', band)];
}

/** Two open card boxes of hand-made soap side by side, each tied with a ribbon below its rim; their lids lean behind. */
export function soapSets({ form, surfaces }: FormRequest<Form>): Part[] {
  const each = Math.max(1, Math.min(6, form.pieces));
  const [w, h, d] = [0.125, 0.032, 0.115];
  const set = (colour: 0 | 1, x: number): Part[] => {
    const placed = Array.from({ length: each }, (_, i) => {
      const [column, row] = [i % 2, Math.floor(i / 2)];
      return bar(bars[(i + colour * 3) % bars.length]!, i + colour * 7).map((one) => ({
        ...one,
        shape: one.shape
          .turn('y', Math.sin(i * 5 + colour) * 0.05)
          .move((column - 0.5) * 0.056, 0.013, (row - (Math.ceil(each / 2) - 1) / 2) * 0.034),
      }));
    }).flat();
    const bow = (side: number): Shape =>
      tube(
        smoothPath<Vector3>(
          [
            [0, h * 0.55, d / 2 + 0.003],
            [side * 0.012, h * 0.85, d / 2 + 0.007],
            [side * 0.02, h * 0.55, d / 2 + 0.005],
            [side * 0.01, h * 0.4, d / 2 + 0.005],
            [0, h * 0.55, d / 2 + 0.003],
          ],
          14,
        ),
        0.0016,
        { sides: 5 },
      );
    const ribbon = mouldedBlock(rectanglePlan(w + 0.0012, d + 0.0012, 0.001, 1), [
      [0, h * 0.42],
      [0, h * 0.66],
      [0.0008, h * 0.66],
    ]);
    const tail = (side: number): Shape =>
      box(0.005, 0.022, 0.0007, 0)
        .turn('z', side * 0.5)
        .move(side * 0.004, h * 0.12, d / 2 + 0.002);
    const lid = openBox(w + 0.004, 0.02, d + 0.004, 0.0016)
      .turn('x', Math.PI / 2)
      .move(0, (d + 0.004) / 2, 0)
      .turn('x', -0.28)
      .move(0, 0, -d / 2 - 0.012);
    return [
      surfacePart(surfaces, colour, openBox(w, h, d, 0.0018)),
      surfacePart(surfaces, colour, lid),
      part('paper', '#efe6d0', shavings(w * 0.8, d * 0.8, 0.006, `soap ${colour}`), {
        untilLevel: 0,
        hidden: true,
      }),
      part('paper', '#d8cba8', box(w - 0.005, 0.006, d - 0.005, 0).move(0, 0.003, 0), { hidden: true }),
      ...placed,
      surfacePart(
        surfaces,
        2,
        Shape.merge(
          ribbon,
          bow(1),
          bow(-1),
          tail(1),
          tail(-1),
          box(0.006, 0.007, 0.004, 0.001).move(0, h * 0.44, d / 2 + 0.002),
        ),
      ),
    ].map((one) => ({
      ...one,
      shape: one.shape.turn('y', colour ? -0.1 : 0.12).move(x, 0, colour ? 0.006 : 0),
    }));
  };
  return [...set(0, -0.078), ...set(1, 0.078)];
}
