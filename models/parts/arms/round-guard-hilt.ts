import { cylinder } from '../../kit/cylinder.ts';
import type { Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';

/** The hilt of a Korean sword: a lobed disc for a guard, a grip lapped with flat cord in lozenges, cap and collar. */
export function roundGuardHilt(surfaces: HiltSurfaces): Part[] {
  const length = 0.2;
  const lobes = Array.from({ length: 48 }, (_, i): Vector2 => {
    const angle = (i / 48) * 2 * Math.PI;
    const reach = 0.034 * (1 - 0.1 * Math.abs(Math.cos(angle * 4)) ** 3);
    return [Math.cos(angle) * reach * 0.88, Math.sin(angle) * reach];
  });
  const guard = prism(lobes, 0.0055, { chamfer: 0.0012 }).turn('y', Math.PI / 2);
  const rim = sweep(
    lobes.map(([z, y]): Vector3 => [0, y * 0.98, z * 0.98]),
    superellipse(0.002, 0.0045, 2, 6),
    { closed: true, up: [1, 0, 0], crease: Math.PI },
  );
  const core = sweep(
    Array.from({ length: 13 }, (_, i): Vector3 => [-0.004 - (length * i) / 12, 0, 0]),
    superellipse(0.0125, 0.0165, 2.6, 16),
    { crease: 1.2, scale: (t) => 1 - 0.08 * Math.sin(Math.PI * t) },
  );
  // Flat cord crossing over itself: two bands that wind against each other.
  const band = (way: 1 | -1) =>
    sweep(
      Array.from({ length: 8 * 8 + 1 }, (_, i): Vector3 => {
        const u = i / 64;
        const angle = way * u * 8 * Math.PI + Math.PI / 2;
        const size = 1 - 0.08 * Math.sin(Math.PI * u);
        const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / 2.6);
        return [
          -0.02 - (length - 0.034) * u,
          bend(Math.sin(angle)) * 0.0172 * size,
          bend(Math.cos(angle)) * 0.0132 * size,
        ];
      }),
      superellipse(0.0048, 0.0011, 3, 4),
      { crease: Math.PI, up: [0, 1, 0] },
    );
  const sleeve = (from: number, to: number, grow: number) =>
    sweep(
      [
        [from, 0, 0],
        [to, 0, 0],
      ],
      superellipse(0.0125 + grow, 0.0165 + grow, 2.6, 20),
      { crease: 0.9 },
    );
  const stud = cylinder(0.0045, 0.031, { segments: 12, chamfer: 0.0012 })
    .turn('x', Math.PI / 2)
    .move(-0.1, 0, -0.0155);
  return [
    madeOf(
      surfaces.metal,
      Shape.merge(
        guard,
        rim,
        sleeve(-0.024, -0.003, 0.0016),
        sleeve(-length - 0.012, -length + 0.012, 0.0018),
        sleeve(0.003, 0.016, -0.001),
      ),
    ),
    madeOf(surfaces.grip, core),
    madeOf(surfaces.accent, Shape.merge(band(1), band(-1)), { untilLevel: 1 }),
    madeOf(surfaces.metal, stud, { untilLevel: 0 }),
  ];
}
