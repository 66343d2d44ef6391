import { box } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import { prism } from '../kit/prism.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sphere } from '../kit/sphere.ts';
import { tube } from '../kit/tube.ts';
import type { Vector2, Vector3 } from '../kit/vector.ts';
import { cushion } from './cushion.ts';

export interface EasyChair {
  readonly cover: Shape;
  /** Seat cushions, piping and buttons. */
  readonly trim: Shape;
  readonly nails: Shape;
  readonly feet: Shape;
}

/**
 * A stuffed seat with scrolled arms for `seats` people, facing +z, standing on y = 0; 0.98 m high and 0.86 m deep.
 * @param width outside, metres
 */
export function easyChair(width: number, seats: number, buttoned: boolean): EasyChair {
  const depth = 0.86;
  const arm = 0.17;
  const inner = width - arm * 2;
  const foot = 0.11;
  // An arm seen from the front: a straight side that rolls outwards at the top.
  const scroll = smoothPath<Vector2>(
    [
      [-0.06, foot],
      [-0.064, 0.34],
      [-0.066, 0.48],
      [-0.055, 0.56],
      [-0.015, 0.612],
      [0.04, 0.61],
      [0.078, 0.565],
      [0.076, 0.515],
      [0.04, 0.485],
      [0.036, 0.42],
      [0.042, foot],
    ],
    34,
  );
  const armSolid = prism(scroll, depth - 0.14, { chamfer: 0.014, crease: 0.9 })
    .boxTextured()
    .move(width / 2 - 0.078, 0, -0.01);
  const armFront = (depth - 0.14) / 2 - 0.01;
  const piping = tube(
    scroll.map(([x, y]): Vector3 => [
      x * 0.9 + width / 2 - 0.078,
      (y - 0.36) * 0.96 + 0.36,
      armFront + 0.002,
    ]),
    0.0055,
    { sides: 6 },
  );
  const nails = Shape.merge(
    ...smoothPath(scroll, 26).map(([x, y]) =>
      sphere(0.0062, 6, 4)
        .scale(1, 1, 0.6)
        .move(x * 0.74 + width / 2 - 0.078, (y - 0.36) * 0.88 + 0.36, armFront + 0.001),
    ),
  );
  const base = Shape.merge(
    box(width - 0.1, 0.17, depth - 0.16, 0.02).move(0, foot, 0),
    box(inner + 0.03, 0.1, 0.05, 0.02).move(0, foot + 0.1, depth / 2 - 0.1),
  );
  const backHeight = 0.66;
  const rows = buttoned ? 4 : 0;
  const back = cushion(inner + 0.05, 0.2, backHeight, {
    buttons: buttoned ? [seats * 4, rows] : [0, 0],
    square: 7,
    grid: [Math.min(44, 16 + seats * 12), 26],
  });
  const up = (shape: Shape): Shape =>
    shape
      .turn('x', Math.PI / 2)
      .turn('x', -0.17)
      .move(0, 0.3 + backHeight / 2, -depth / 2 + 0.155);
  const rear = box(width - 0.13, 0.62, 0.1, 0.035)
    .turn('x', -0.17)
    .move(0, 0.28, -depth / 2 + 0.1);
  const each = inner / seats;
  const pads = Array.from({ length: seats }, (_, i) =>
    cushion(each - 0.008, 0.21, depth - 0.26, { square: 8, grid: [14, 14] }).cover.move(
      (i - (seats - 1) / 2) * each,
      foot + 0.13,
      0.07,
    ),
  );
  const seams = Array.from({ length: seats }, (_, i) =>
    tube(
      [
        [-each / 2 + 0.03, 0, 0],
        [each / 2 - 0.03, 0, 0],
      ],
      0.006,
      { sides: 6 },
    ).move((i - (seats - 1) / 2) * each, foot + 0.13 + 0.105, 0.07 + (depth - 0.26) / 2 + 0.001),
  );
  const bun = lathe(
    smoothPath<Vector2>(
      [
        [0.022, 0],
        [0.04, 0.018],
        [0.046, 0.045],
        [0.03, 0.075],
        [0.036, 0.09],
        [0.036, foot + 0.01],
      ],
      12,
    ),
    { segments: 14, crease: 0.9 },
  );
  const feet = Shape.merge(
    bun,
    lathe(
      [
        [0.0, 0],
        [0.022, 0],
      ],
      { segments: 14 },
    ).flip(),
  ).move(width / 2 - 0.1, 0, depth / 2 - 0.14);
  return {
    cover: Shape.merge(armSolid.mirrored('x'), base, up(back.cover), rear),
    trim: Shape.merge(...pads, ...seams, piping.mirrored('x'), up(back.buttons)),
    nails: nails.mirrored('x'),
    feet: feet.mirrored('x').mirrored('z'),
  };
}
