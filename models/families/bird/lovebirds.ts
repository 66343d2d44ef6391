import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { aimed } from '../../parts/aimed.ts';
import { feather } from '../../parts/animals/feather.ts';
import { perchingBird } from '../../parts/animals/perching-bird.ts';
import { branch } from '../../parts/branch.ts';
import type { Form } from './form.ts';

/** Two lovebirds leaning together on a branch. */
export function lovebirds(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const body = parseColour(surfaces[0]?.colour ?? '#7fa06a');
  const face = parseColour(surfaces[1]?.colour ?? '#d08a5f');
  const pale: Colour = [0.86, 0.85, 0.66];
  const one = (height: number, look: number) =>
    perchingBird({
      height,
      beak: 'hooked',
      tail: 0.42,
      tailEnd: 'round',
      wings: 'folded',
      lean: 0.12,
      look,
      triangles: 750,
      colour: surfaces[0]?.colour ?? '#7fa06a',
      paint: ([, y, z], normal) => {
        const mask = Math.min(1, Math.max(0, (y - 0.68) * 7 + z * 2.4 - 0.2));
        const front = Math.min(1, Math.max(0, normal[2] * 0.7));
        return mixColours(mixColours(body, pale, front * 0.6), face, mask);
      },
    });
  const perch = 0.115;
  const placed = [
    { bird: one(0.135, -0.75), x: -0.047, tilt: -0.12, yaw: 0.25 },
    { bird: one(0.125, 0.8), x: 0.047, tilt: 0.16, yaw: -0.25 },
  ].map(({ bird, x, tilt, yaw }) => ({
    bird,
    put: (shape: Shape) =>
      shape
        .turn('y', yaw)
        .turn('z', tilt)
        .move(x, perch + 0.008, 0),
  }));
  const all = (pick: (bird: ReturnType<typeof one>) => Shape) =>
    Shape.merge(...placed.map(({ bird, put }) => put(pick(bird))));
  const bough = branch(
    [
      {
        keys: [
          [-0.15, -0.02, 0, 0.007],
          [-0.07, 0, 0, 0.0105],
          [0.05, -0.002, 0, 0.011],
          [0.115, -0.025, 0, 0.012],
          [0.1, -0.115, -0.005, 0.018],
        ],
        steps: 16,
      },
      {
        keys: [
          [0.1, -0.02, 0, 0.008],
          [0.145, 0.03, 0.015, 0.006],
          [0.16, 0.07, 0.02, 0.0035],
        ],
        steps: 7,
      },
      {
        keys: [
          [-0.1, -0.006, 0, 0.006],
          [-0.13, 0.03, 0.02, 0.0035],
        ],
        steps: 7,
      },
    ],
    surfaces[2]?.colour ?? '#4c3221',
    4,
  ).move(0, perch, 0);
  const leaves = Shape.merge(
    ...(
      [
        [0.16, 0.07, 0.02, 0.5, 1, 0.3],
        [0.15, 0.04, 0.016, 1, 0.3, 0.5],
        [-0.13, 0.03, 0.02, -0.6, 0.8, 0.4],
        [-0.15, -0.02, 0, -1, 0.1, 0.2],
        [0.11, -0.06, 0.01, 0.9, 0.1, 0.6],
        [-0.12, -0.012, 0.01, -0.5, -0.6, 0.7],
      ] as const
    ).map(([x, y, z, dx, dy, dz]) =>
      aimed(
        feather({ length: 0.05, width: 0.026, thick: 0.0016, bend: 0.3, point: 0.9, rows: 3 }),
        [dx, dy, dz],
        [0, 1, 0.4],
      ).move(x, y + perch, z),
    ),
  );
  return [
    surfacePart(
      surfaces,
      0,
      all(({ body: shape }) => shape),
    ),
    surfacePart(
      surfaces,
      0,
      all(({ wings, coverts, tail }) => Shape.merge(wings, coverts, tail)),
    ),
    surfacePart(
      surfaces,
      1,
      all(({ beak, feet }) => Shape.merge(beak, feet)),
    ),
    part(
      'porcelain',
      '#1b1410',
      all(({ eyes }) => eyes),
      { untilLevel: 1 },
    ),
    surfacePart(surfaces, 2, bough),
    surfacePart(surfaces, 0, leaves),
    surfacePart(
      surfaces,
      2,
      cylinder(0.08, 0.016, { segments: 44, chamfer: 0.004 }).scale(1.25, 1, 0.8).move(0.035, -0.014, 0),
    ),
  ];
}
