import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { dove } from '../../parts/dove.ts';
import { petal, petalRing } from '../../parts/petal.ts';
import type { Form } from './form.ts';

/**
 * A candelabrum of a tree: two arched branches on each side that run back into the trunk above, set with leaves, flowers, cups and
 * doves. Branches in the first surface, flowers in the second, doves and cups in the third.
 */
export function treeOfLife({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const foot = height * 0.14;
  const thick = width * 0.026;
  const arches = [
    { reach: 0.46, low: 0.2, high: 0.74 },
    { reach: 0.28, low: 0.32, high: 0.92 },
  ].flatMap(({ reach, low, high }) =>
    [-1, 1].map((side) =>
      smoothPath<Vector3>(
        [
          [0, height * low, 0],
          [side * reach * width * 0.62, height * (low + 0.01), 0],
          [side * reach * width, height * (low + (high - low) * 0.36), 0],
          [side * reach * width * 0.86, height * (low + (high - low) * 0.72), 0],
          [side * reach * width * 0.42, height * (high - 0.02), 0],
          [0, height * high * 0.98, 0],
        ],
        30,
      ),
    ),
  );
  const wood = Shape.merge(
    ...arches.map((line) => tube(line, thick, { sides: 9 })),
    tube(
      [
        [0, foot * 0.8, 0],
        [0, height * 0.5, 0],
        [0, height * 0.9, 0],
      ],
      (t) => thick * (1.5 - 0.6 * t),
      { sides: 10 },
    ),
    lathe(
      [
        [0, 0],
        [0.2, 0],
        [0.205, 0.03],
        [0.17, 0.07],
        [0.08, 0.1],
        [0.06, 0.14],
        [0, 0.14],
      ].map(([r, y]): Vector2 => [(r ?? 0) * width, (y ?? 0) * height]),
      { segments: 28 },
    ).scale(1, 1, Math.min(1, depth / (width * 0.41))),
  );
  const on = (arch: number, t: number): Vector3 => arches[arch]![Math.round(t * 30)]!;
  const leaves: Shape[] = [];
  arches.forEach((_, arch) => {
    for (let i = 0; i < 11; i++) {
      const [x, y] = on(arch, 0.1 + 0.08 * i);
      leaves.push(
        petal(
          {
            length: width * 0.075,
            width: width * 0.036,
            point: 0.7,
            lift: 0.4,
            tipLift: 0.1,
            cup: 0.05,
            keel: 0.1,
          },
          3,
          4,
        )
          .turn('z', (i % 2 ? 1 : -1) * 1.35)
          .turn('y', 0.25 * (i % 3))
          .move(x, y, thick * 0.5),
      );
    }
  });
  const flowers = Array.from({ length: form.flowers }, (_, i) => {
    const [x, y] =
      i === 0
        ? [0, height * 0.5, 0]
        : i === 1
          ? [0, height * 0.7, 0]
          : on(i % 4, 0.26 + 0.2 * Math.floor((i - 2) / 4) + 0.03 * (i % 2));
    const r = width * (i < 2 ? 0.085 : 0.062);
    const set = (shape: Shape) => shape.turn('x', Math.PI / 2).move(x, y, thick * 1.1);
    return {
      petals: set(
        Shape.merge(
          petalRing(
            8,
            { length: r, width: r * 0.52, widest: 0.6, point: 0.45, lift: 0.35, tipLift: 0.1, cup: 0.1 },
            0,
            3,
            4,
          ),
          petalRing(
            6,
            {
              length: r * 0.62,
              width: r * 0.4,
              widest: 0.6,
              point: 0.45,
              lift: 0.7,
              tipLift: 0.5,
              cup: 0.12,
            },
            0.3,
            3,
            3,
          ),
        ),
      ),
      // From afar a low cone stands for it.
      far: set(
        lathe(
          [
            [r * 0.9, r * 0.2],
            [0, r * 0.1],
          ],
          { segments: 7 },
        ),
      ),
      heart: set(
        sphere(r * 0.24, 10, 6)
          .scale(1, 0.7, 1)
          .move(0, r * 0.12, 0),
      ),
    };
  });
  const cup = lathe(
    [
      [0, 0],
      [0.5, 0],
      [0.2, 0.12],
      [0.16, 0.4],
      [0.5, 0.62],
      [0.62, 1],
      [0.52, 1],
      [0.4, 0.7],
      [0, 0.6],
    ].map(([r, y]): Vector2 => [(r ?? 0) * width * 0.07, (y ?? 0) * width * 0.095]),
    { segments: 14 },
  );
  const cups = Array.from({ length: form.cups }, (_, i) => {
    if (i === 0) return cup.scale(1.2).move(0, height - width * 0.114, 0);
    const [x, y] = on((i - 1) % 4, i <= 4 ? 0.62 : 0.78);
    return cup.move(x, y + thick * 0.8, 0);
  });
  const doves = Array.from({ length: form.doves }, (_, i) => {
    const [x, y] = on(i % 4, i < 4 ? 0.08 + 0.12 : 0.5);
    const side = x < 0 ? 1 : -1;
    return dove(width * 0.12, i >= 4)
      .turn('y', side < 0 ? Math.PI - 0.4 : -0.4)
      .move(x * 0.8, y + thick * 0.85, thick * 0.6);
  });
  return model('hero', [
    surfacePart(surfaces, 0, wood),
    surfacePart(surfaces, 1, Shape.merge(...flowers.map(({ petals }) => petals)), { untilLevel: 1 }),
    surfacePart(surfaces, 1, Shape.merge(...flowers.map(({ far }) => far)), { fromLevel: 2, keep: true }),
    part('plaster', '#e2b53f', Shape.merge(...flowers.map(({ heart }) => heart)), { untilLevel: 1 }),
    part('plaster', '#4f8a55', Shape.merge(...leaves), { untilLevel: 1 }),
    part('plaster', '#3f6fa0', Shape.merge(...cups)),
    surfacePart(surfaces, 2, Shape.merge(...doves)),
  ]);
}
