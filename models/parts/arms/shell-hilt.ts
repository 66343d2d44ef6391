import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';
import { quillons } from './quillons.ts';

/** The hilt of an 18th-century officer's sword: two scallop shells, a thin knuckle-bow, fluted wooden grip, urn pommel. */
export function shellHilt(surfaces: HiltSurfaces): Part[] {
  const shell = surface(
    (u, v) => {
      const angle = (u - 0.5) * Math.PI * 1.02;
      const rib = 1 + 0.03 * Math.cos(u * Math.PI * 18) * v;
      const reach = (0.006 + 0.03 * v) * rib;
      return [
        0.004 + 0.007 * Math.sin(v * 2.2),
        Math.sin(angle) * reach * 1.1,
        Math.cos(angle) * reach * 0.85,
      ];
    },
    36,
    5,
  );
  const pair = Shape.merge(shell.doubled(), shell.doubled().mirror('z'));
  const bow = sweep(
    smoothPath<Vector3>(
      [
        [0, 0, 0],
        [-0.004, -0.036, 0],
        [-0.03, -0.052, 0],
        [-0.075, -0.049, 0],
        [-0.11, -0.032, 0],
        [-0.128, -0.008, 0],
      ],
      24,
    ),
    superellipse(0.0044, 0.0026, 2.4, 10),
    { up: [1, 0, 0], crease: 1.2, scale: (t) => 0.8 + 0.7 * Math.exp(-(((t - 0.52) / 0.1) ** 2)) },
  );
  const rear = quillons({ reach: 0.042, lean: -0.012, bar: 0.004, end: 'ball', tongue: 0 });
  const urn = lathe(
    smoothPath(
      [
        [0, 0],
        [0.008, 0.002],
        [0.014, 0.01],
        [0.0155, 0.018],
        [0.012, 0.026],
        [0.006, 0.03],
        [0.0065, 0.034],
        [0.004, 0.038],
        [0, 0.0385],
      ],
      22,
    ),
    { segments: 20, crease: 0.9 },
  )
    .turn('z', Math.PI / 2)
    .move(-0.112, 0, 0);
  const grip = surface(
    (u, v) => {
      const angle = (v % 1) * 2 * Math.PI;
      const size = (0.9 + 0.2 * Math.sin(Math.PI * u)) * (1 + 0.045 * Math.abs(Math.cos(angle * 5)));
      return [-0.006 - 0.106 * u, Math.sin(angle) * 0.0148 * size, Math.cos(angle) * 0.0122 * size];
    },
    8,
    20,
    { closed: true, crease: 0.7 },
  );
  const rim = (x: number, size: number) =>
    sweep(
      superellipse(0.0148 * size, 0.0122 * size, 2, 22).map(([y, z]): Vector3 => [x, y, z]),
      superellipse(0.0018, 0.0018, 2, 6),
      { closed: true, up: [1, 0, 0], crease: Math.PI },
    );
  return [
    madeOf(surfaces.metal, pair, { untilLevel: 1 }),
    madeOf(surfaces.metal, Shape.merge(bow, rear, urn)),
    madeOf(surfaces.grip, grip),
    madeOf(
      surfaces.accent,
      Shape.merge(rim(-0.012, 1), rim(-0.106, 0.98), sphere(0.003, 8, 5).move(-0.152, 0, 0)),
      {
        untilLevel: 1,
      },
    ),
  ];
}
