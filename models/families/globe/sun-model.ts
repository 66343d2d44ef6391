import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** Woods of the planets, pale and dark by turns. */
const woods = ['#d8b98a', '#8a5a34', '#a9794a', '#6d4227', '#e2cda4', '#9c6b3d', '#c79c63', '#5b3a24'];

/**
 * A sun of wood with rays, planets on rings of bent wood about it that tilt against each other: sun in the first surface, stand
 * in the second, rings in the third.
 */
export function sunModel({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height] = size;
  const radius = width / 2;
  const centre = height - radius;
  const sun = radius * 0.3;
  const ray = (long: number, wide: number) =>
    prism(
      [
        [-wide, 0],
        [wide, 0],
        [wide * 0.2, long * 0.55],
        [0, long],
        [-wide * 0.2, long * 0.55],
      ],
      sun * 0.16,
      { chamfer: sun * 0.03 },
    ).move(0, sun * 0.94, 0);
  const rays = Array.from({ length: 16 }, (_, i) =>
    ray(i % 2 ? sun * 0.34 : sun * 0.55, sun * 0.13).turn('z', (i / 16) * 2 * Math.PI),
  );
  const count = Math.max(1, form.planets);
  const rings: Shape[] = [];
  const planets: Shape[] = [];
  const pegs: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const reach = sun * 1.72 + ((radius * 0.94 - sun * 1.72) * i) / Math.max(1, count - 1);
    // The outermost lies level, so that its width is the width of the whole.
    const tilt = i === count - 1 ? 0 : 0.5 - 0.24 * i;
    const turn = 0.5 + i * 1.1;
    const place = (shape: Shape) =>
      shape
        .turn('x', tilt)
        .turn('y', i * 0.5)
        .move(0, centre, 0);
    rings.push(place(torus(reach, radius * 0.009, 56, 6)));
    const ball = radius * [0.05, 0.068, 0.07, 0.058, 0.115, 0.1, 0.08, 0.078][i]!;
    const set = (shape: Shape) =>
      place(shape.move(0, 0, i === count - 1 ? reach - ball * 0.6 : reach).turn('y', turn));
    const woodColour = woods[i]!;
    planets.push(
      set(sphere(ball, 18, 10)).painted(() => [
        Number.parseInt(woodColour.slice(1, 3), 16) / 255,
        Number.parseInt(woodColour.slice(3, 5), 16) / 255,
        Number.parseInt(woodColour.slice(5, 7), 16) / 255,
      ]),
    );
    // One planet wears a ring, as everybody knows it.
    if (i === 5)
      pegs.push(
        set(
          torus(ball * 1.5, ball * 0.12, 28, 5)
            .scale(1, 0.5, 1)
            .turn('x', 0.35),
        ),
      );
  }
  const foot = lathe(
    [
      [0, 0],
      [0.34, 0],
      [0.35, 0.02],
      [0.3, 0.05],
      [0.12, 0.09],
      [0.06, 0.15],
      [0.08, 0.2],
      [0.04, 0.26],
      [0.035, 0.5],
      [0, 0.5],
    ].map(([r, y]): Vector2 => [(r ?? 0) * width, (y ?? 0) * height]),
    { segments: 32 },
  );
  const post = cylinder(width * 0.028, centre - sun * 0.9 - height * 0.24, { segments: 14 }).move(
    0,
    height * 0.24,
    0,
  );
  return model('medium', [
    surfacePart(
      surfaces,
      0,
      Shape.merge(sphere(sun, 32, 16), ...rays)
        .move(0, centre, 0)
        .textured(([x, y]) => [y, x]),
    ),
    surfacePart(surfaces, 1, Shape.merge(foot, post)),
    surfacePart(surfaces, 2, Shape.merge(...rings, ...pegs)),
    part('pale-wood', '#c09a68', Shape.merge(...planets)),
  ]);
}
