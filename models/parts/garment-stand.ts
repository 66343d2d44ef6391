import { part, type Part } from '../kit/model.ts';
import { cylinder } from '../kit/cylinder.ts';
import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sphere } from '../kit/sphere.ts';
import { tube } from '../kit/tube.ts';
import type { Surface } from '../kit/form-request.ts';
import type { Vector3 } from '../kit/vector.ts';

export interface GarmentStandOptions {
  /** Height of the bar or of the hanger's shoulders, metres. */
  readonly height: number;
  /** Half the length of the bar or hanger. */
  readonly reach: number;
  /** How far the ends drop: 0 for a straight bar. */
  readonly drop: number;
  /** Radius of the foot. */
  readonly foot: number;
  /** The pole goes on up to a hook. */
  readonly hook: boolean;
}

/** A turned foot, a pole, and a bar or hanger for the shoulders; the pole stands at z = 0. */
export function garmentStand(wood: Surface, options: GarmentStandOptions): Part[] {
  const { height, reach, drop, foot, hook } = options;
  const base = lathe(
    [
      [0, 0],
      [foot, 0],
      [foot, 0.012],
      [foot * 0.93, 0.02],
      [foot * 0.4, 0.028],
      [0.02, 0.045],
      [0.014, 0.08],
      [0.0125, height],
      [0, height],
    ],
    { segments: 24, crease: 0.8 },
  );
  const bar = tube(
    smoothPath<Vector3>(
      [
        [-reach, height - drop, 0],
        [-reach * 0.5, height - drop * 0.35, 0],
        [0, height, 0],
        [reach * 0.5, height - drop * 0.35, 0],
        [reach, height - drop, 0],
      ],
      12,
    ),
    0.012,
    { sides: 8 },
  );
  const parts = [
    part(
      wood.material,
      wood.colour,
      Shape.merge(
        base,
        bar,
        ...[-1, 1].map((side) => sphere(0.017, 10).move(side * reach, height - drop, 0)),
      ),
      { hidden: true },
    ),
  ];
  if (hook)
    parts.push(
      part(
        'steel',
        '#a9abad',
        Shape.merge(
          cylinder(0.003, 0.05, { segments: 8 }).move(0, height, 0),
          tube(
            Array.from({ length: 12 }, (_, at): Vector3 => {
              const angle = -1.2 + (at / 11) * 4.2;
              return [Math.sin(angle) * 0.02 + 0.001, height + 0.068 - Math.cos(angle) * 0.02, 0];
            }),
            0.0028,
            { sides: 6 },
          ),
        ),
        { untilLevel: 1 },
      ),
    );
  return parts;
}
