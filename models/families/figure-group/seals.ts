import { ball, block, ellipsoid, limb, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { grain } from '../../parts/patina.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';

interface Seal {
  readonly x: number;
  readonly z: number;
  readonly long: number;
  readonly yaw: number;
  /** How far the head is lifted, share of the length. */
  readonly lift: number;
}

const herd: readonly Seal[] = [
  { x: -0.045, z: 0.0, long: 0.17, yaw: 0.25, lift: 0.42 },
  { x: 0.075, z: -0.012, long: 0.14, yaw: Math.PI - 0.5, lift: 0.3 },
  { x: 0.02, z: 0.045, long: 0.08, yaw: 0.5, lift: 0.24 },
];

/** A family of seals on a floe, carved from one piece and polished; on a board. */
export function seals(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const pale = surfaces[0]?.colour ?? '#e8dfcb';
  const deep = surfaces[1]?.colour ?? '#cfc2a6';
  const floe = 0.026;
  const clay = new Clay()
    .add(
      turned(block([0, 0.008, 0], [0.155, 0.016, 0.068], 0.006), [0, 0.008, 0], [0.0, 0.08, 0.02]),
      0,
      deep,
    )
    .add(
      turned(block([-0.1, 0.02, -0.025], [0.04, 0.02, 0.03], 0.006), [-0.1, 0.02, -0.025], [0.15, 0.6, 0.1]),
      0.01,
      deep,
    )
    .raise((x, y, z) => 0.006 * (fractalNoise(x * 26, y * 26, z * 26) - 0.5));
  const eyes: Shape[] = [];
  for (const { x, z, long, yaw, lift } of herd) {
    const [c, n] = [Math.cos(yaw), Math.sin(yaw)];
    const at = (ahead: number, up: number, side: number): [number, number, number] => [
      x + (ahead * c + side * n) * long,
      floe + up * long,
      z + (-ahead * n + side * c) * long,
    ];
    const key = (ahead: number, up: number, side: number, r: number) =>
      [...at(ahead, up, side), r * long] as const;
    clay
      .add(
        limb(
          [
            key(-0.48, 0.05, 0, 0.035),
            key(-0.25, 0.11, 0, 0.105),
            key(0.05, 0.15, 0, 0.15),
            key(0.25, 0.13 + lift * 0.45, 0, 0.115),
            key(0.36, 0.1 + lift * 0.85, 0, 0.09),
          ],
          24,
        ),
        0.004,
        pale,
      )
      .add(ball(at(0.4, 0.12 + lift, 0), 0.09 * long), 0.02 * long, pale)
      .add(ball(at(0.475, 0.1 + lift, 0), 0.056 * long), 0.02 * long, pale)
      .add(
        limb([key(0.14, 0.1, 0.1, 0.04), key(0.17, 0.03, 0.21, 0.034), key(0.08, 0.02, 0.27, 0.018)]),
        0.02 * long,
        pale,
      )
      .add(
        limb([key(0.14, 0.1, -0.1, 0.04), key(0.17, 0.03, -0.21, 0.034), key(0.08, 0.02, -0.27, 0.018)]),
        0.02 * long,
        pale,
      )
      .add(ellipsoid(at(-0.56, 0.045, 0.04), [0.085 * long, 0.02 * long, 0.05 * long]), 0.02 * long, pale)
      .add(ellipsoid(at(-0.56, 0.045, -0.04), [0.085 * long, 0.02 * long, 0.05 * long]), 0.02 * long, pale);
    for (const side of [1, -1])
      eyes.push(sphere(0.017 * long, 8).move(...at(0.455, 0.145 + lift, side * 0.066)));
    eyes.push(sphere(0.018 * long, 8).move(...at(0.53, 0.115 + lift, 0)));
  }
  clay.keep((_, y) => -y, 0.002);
  const carving = sculpt(clay, {
    bounds: { min: [-0.19, -0.01, -0.1], max: [0.19, 0.14, 0.1] },
    cell: 0.0026,
    triangles: 4300,
    colour: pale,
    paint: grain(0.006, '#b49a6c', 0.22),
  });
  const board = 0.03;
  return [
    surfacePart(surfaces, 0, carving.move(0, board - 0.002, 0)),
    part('plastic', '#2c2119', Shape.merge(...eyes).move(0, board - 0.002, 0), { untilLevel: 1 }),
    surfacePart(surfaces, 2, plinthBoard(0.36, board, 0.17)),
  ];
}
