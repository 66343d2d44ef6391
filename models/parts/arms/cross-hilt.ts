import type { Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';
import { quillons } from './quillons.ts';
import { woundGrip } from './wound-grip.ts';

export interface CrossHiltOptions {
  readonly reach?: number;
  readonly lean?: number;
  readonly wound?: boolean;
  /** A fine chain from the guard to the pommel. */
  readonly chain?: boolean;
}

/** The hilt of an Arab sabre: cross guard with tongues, grip, pommel bent down like a beak. */
export function crossHilt(surfaces: HiltSurfaces, options: CrossHiltOptions = {}): Part[] {
  const { reach = 0.064, lean = 0.012, wound = true, chain = false } = options;
  const grip = 0.098;
  const beak = sweep(
    smoothPath<Vector3>(
      [
        [-grip + 0.004, 0, 0],
        [-grip - 0.018, 0.002, 0],
        [-grip - 0.034, -0.005, 0],
        [-grip - 0.04, -0.022, 0],
        [-grip - 0.034, -0.038, 0],
      ],
      9,
    ),
    superellipse(1, 1, 2.4, 12),
    {
      crease: 1.2,
      up: [0, 1, 0],
      scale: (t) => [0.0116 + 0.004 * Math.sin(t * 2.7), 0.0142 + 0.006 * Math.sin(t * 2.4)],
    },
  );
  const collar = (x: number, size: number) =>
    torus(1, 0.13, 16, 5)
      .turn('z', Math.PI / 2)
      .scale(0.016, 0.0166 * size, 0.0138 * size)
      .move(x, 0, 0);
  const core = woundGrip(grip, 0.0152, 0.0122, {
    turns: wound ? 12 : 4,
    ridge: wound ? 0.055 : 0.012,
    sides: wound ? 10 : 12,
  });
  return [
    madeOf(surfaces.metal, quillons({ reach, lean })),
    madeOf(surfaces.grip, core),
    madeOf(surfaces.metal, beak),
    madeOf(surfaces.accent, Shape.merge(collar(-0.014, 1), collar(-grip + 0.006, 1)), { untilLevel: 1 }),
    madeOf(
      surfaces.accent,
      Shape.merge(
        sphere(0.0042, 10, 6).move(-grip - 0.026, -0.004, 0.0155),
        sphere(0.0042, 10, 6).move(-grip - 0.026, -0.004, -0.0155),
      ),
      { untilLevel: 0 },
    ),
    ...(chain
      ? [
          madeOf(
            surfaces.accent,
            tube(
              smoothPath<Vector3>(
                [
                  [0.006, -reach * 0.96, 0],
                  [-0.03, -reach * 1.12, 0.003],
                  [-0.075, -0.066, 0.004],
                  [-grip - 0.032, -0.04, 0],
                ],
                32,
              ),
              (t) => 0.0013 + 0.0009 * Math.abs(Math.sin(t * Math.PI * 16)),
              { sides: 4 },
            ),
            { untilLevel: 1 },
          ),
        ]
      : []),
  ];
}
