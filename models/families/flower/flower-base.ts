import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { scholarStand } from '../../parts/scholar-stand.ts';
import type { Form } from './form.ts';

/** A rock or a carved root: a lump with a flat foot and hollows, `size` in all, standing on y = 0. */
function lump([width, height, depth]: Vector3, rough: number, crease: number, detail = 22): Shape {
  return sphere(0.5, detail, Math.round(detail / 2))
    .deform(([x, y, z]) => {
      const k = 1 - rough + rough * 1.6 * fractalNoise(x * 4.2 + 3, y * 4.2, z * 4.2 + 7);
      return [x * k, Math.max(-0.34, y * k), z * k];
    })
    .creased(crease)
    .scale(width * 1.02, height / 0.84, depth * 1.02)
    .move(0, (0.34 * height) / 0.84, 0);
}

/** What the flowers stand on, and how high its top is. */
export function flowerBase(
  base: Form['base'],
  [width, height, depth]: Vector3,
  surfaces: readonly Surface[],
): { readonly parts: readonly Part[]; readonly top: number } {
  if (base === 'board')
    return {
      parts: [part('walnut', '#3d2517', plinthBoard(width * 0.8, height * 0.09, depth * 0.86))],
      top: height * 0.085,
    };
  if (base === 'rockery')
    return {
      parts: [
        surfacePart(surfaces, 2, lump([width * 0.72, height * 0.26, depth * 0.86], 0.6, 0.35)),
        part('walnut', '#3a2416', plinthBoard(width * 0.82, height * 0.06, depth * 0.96).scale(1, 1, 1)),
      ],
      top: height * 0.2,
    };
  if (base === 'carved-stand') {
    const tall = height / 3;
    return {
      parts: [
        surfacePart(
          surfaces,
          2,
          Shape.merge(
            scholarStand(width * 0.85, tall * 0.84, depth),
            lump([width * 0.5, tall * 0.2, depth * 0.6], 0.5, Math.PI, 14).move(0, tall * 0.8, 0),
          ),
        ),
      ],
      top: tall * 0.97,
    };
  }
  if (base === 'root')
    return {
      parts: [surfacePart(surfaces, 1, lump([width * 0.5, height * 0.12, depth], 0.5, 0.5))],
      top: height * 0.08,
    };
  if (base === 'disc')
    return {
      parts: [
        surfacePart(
          surfaces,
          1,
          Shape.merge(
            cylinder(Math.min(width, depth) * 0.47, height * 0.035, {
              segments: 36,
              chamfer: height * 0.008,
            }),
            sphere(Math.min(width, depth) * 0.3, 28, 10)
              .scale(1, 0.24, 1)
              .move(0, height * 0.034, 0),
          ),
        ),
      ],
      top: height * 0.07,
    };
  return {
    parts: [
      part(
        'silver',
        '#dfe3e4',
        box(width * 0.86, height * 0.012, depth * 0.84, height * 0.003).move(0, height * 0.042, 0),
      ),
      surfacePart(surfaces, 2, box(width * 0.92, height * 0.045, depth * 0.95, height * 0.01)),
    ],
    top: height * 0.052,
  };
}
