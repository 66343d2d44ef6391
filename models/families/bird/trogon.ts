import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { valueNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { aimed } from '../../parts/aimed.ts';
import { feather } from '../../parts/animals/feather.ts';
import { perchingBird } from '../../parts/animals/perching-bird.ts';
import { branch } from '../../parts/branch.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { Form } from './form.ts';

/** The Cuban trogon in painted wax: blue crown, green back, white breast, red belly, tail cut in scallops; on a twig. */
export function trogon(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const [blue, red] = [
    parseColour(surfaces[0]?.colour ?? '#2f5f8f'),
    parseColour(surfaces[1]?.colour ?? '#b5332f'),
  ];
  const green: Colour = [0.16, 0.4, 0.34];
  const white: Colour = [0.9, 0.9, 0.87];
  const paint = (
    [x, y, z]: readonly [number, number, number],
    normal: readonly [number, number, number],
  ): Colour => {
    const front = normal[2] + 0.35 * (z + 0.05) - 0.1;
    const soft = 0.05 * (valueNoise(x * 26, y * 26, z * 26) - 0.5);
    const back = y > 0.78 + soft ? mixColours(green, blue, 0.85) : green;
    const belly = y > 0.36 + soft * 1.4 ? (y > 0.8 + soft ? back : white) : red;
    const share = Math.min(1, Math.max(0, front * 4 + 0.5));
    const own = mixColours(back, belly, share);
    return mixColours(own, [0, 0, 0], 0.14 * valueNoise(x * 60, y * 18, z * 60));
  };
  const bird = perchingBird({
    height: 0.16,
    beak: 'short',
    tail: 0.95,
    tailEnd: 'scalloped',
    wings: 'folded',
    lean: 0.12,
    look: 0.5,
    triangles: 1900,
    colour: surfaces[0]?.colour ?? '#2f5f8f',
    paint,
  });
  const barred = (shape: Shape) =>
    shape.painted(([x, y, z]) => {
      const bar = Math.sin(y * 620 + x * 60) > 0.25;
      return bar
        ? white
        : mixColours(green, [0.04, 0.08, 0.1], 0.5 + 0.3 * valueNoise(x * 80, y * 80, z * 80));
    });
  const teal = (shape: Shape) =>
    shape.painted(([x, y, z]) => mixColours(green, blue, 0.25 + 0.6 * valueNoise(x * 70, y * 70, z * 70)));
  const perch = 0.19;
  const twig = branch(
    [
      {
        keys: [
          [-0.1, -0.012, 0.0, 0.006],
          [-0.03, 0, 0, 0.008],
          [0.05, -0.004, 0.0, 0.0085],
          [0.075, -0.06, -0.01, 0.01],
          [0.06, -0.19, -0.015, 0.013],
        ],
        steps: 22,
      },
      {
        keys: [
          [0.05, -0.004, 0, 0.007],
          [0.1, 0.03, 0.01, 0.005],
          [0.13, 0.05, 0.02, 0.003],
        ],
        steps: 9,
      },
      {
        keys: [
          [-0.07, -0.008, 0, 0.005],
          [-0.11, 0.03, 0.015, 0.0035],
        ],
        steps: 7,
      },
    ],
    surfaces[2]?.colour ?? '#6b5236',
  );
  const leaves = Shape.merge(
    ...(
      [
        [0.13, 0.05, 0.02, 1, 0.5, 0.2],
        [0.11, 0.034, 0.012, 0.5, 0.8, 0.6],
        [-0.11, 0.03, 0.015, -0.8, 0.6, 0.5],
        [-0.1, -0.012, 0, -1, -0.2, 0.4],
        [0.075, -0.06, -0.01, 0.9, 0.2, 0.3],
      ] as const
    ).map(([x, y, z, dx, dy, dz]) =>
      aimed(
        feather({ length: 0.055, width: 0.024, thick: 0.0016, bend: 0.25, point: 0.9, rows: 5 }),
        [dx, dy, dz],
        [0, 1, 0.3],
      ).move(x, y, z),
    ),
  );
  const up = (shape: Shape) => shape.move(0, perch, 0);
  const lifted = (shape: Shape) => up(shape.turn('y', 0.45).move(0, 0.006, 0));
  return [
    part('plastic', '#ffffff', lifted(bird.body)),
    part('plastic', '#ffffff', lifted(barred(bird.wings))),
    part('plastic', '#ffffff', lifted(teal(bird.coverts))),
    part('plastic', '#ffffff', lifted(teal(bird.tail))),
    part('plastic', '#a8392f', lifted(Shape.merge(bird.beak, bird.feet))),
    part('plastic', '#3a0d0b', lifted(bird.eyes), { untilLevel: 1 }),
    part('plastic', '#ffffff', up(twig)),
    part('plastic', '#4c7043', up(leaves)),
    part(
      'walnut',
      '#3c2719',
      Shape.merge(
        cylinder(0.062, 0.012, { segments: 40 }),
        cylinder(0.052, 0.01, { segments: 40 }).move(0, 0.0115, 0),
      ).move(0.058, -0.018, -0.012),
    ),
  ];
}
