import { box } from '../../kit/box.ts';
import { ball, block, ellipsoid, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { grain, patina } from '../../parts/patina.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';

/** What the horse stands on, its length along x; `top` is where the hooves are, metres. */
export function listGround(
  form: Form,
  s: number,
  surfaces: FormRequest<Form>['surfaces'],
): { top: number; parts: Part[] } {
  switch (form.ground) {
    case 'slab':
      return {
        top: 0.075 * s,
        parts: [
          surfacePart(
            surfaces,
            1,
            cylinder(0.72 * s, 0.08 * s, { segments: 48, chamfer: 0.03 * s }).scale(1, 1, 0.42),
          ),
        ],
      };
    case 'block':
      return {
        top: 0.2 * s,
        parts: [surfacePart(surfaces, 1, box(1.5 * s, 0.2 * s, 0.56 * s, 0.018 * s))],
      };
    case 'clouds': {
      const clay = new Clay().add(ellipsoid([0, 0.02 * s, 0], [0.72 * s, 0.09 * s, 0.3 * s]));
      for (let i = 0; i < 11; i++) {
        const angle = (i / 11) * 2 * Math.PI;
        const [x, z] = [0.56 * s * Math.sin(angle), 0.22 * s * Math.cos(angle)];
        const size = (0.13 + 0.05 * ((i * 5) % 3)) * s;
        clay
          .add(ball([x, 0.06 * s, z], size), 0.015 * s)
          // A furrow winds into each billow, as carvers cut them.
          .cut(
            (px, py, pz) =>
              Math.abs(Math.hypot(px - x, py - 0.06 * s, pz - z) - size * 1.02) +
              0.6 * Math.abs(Math.hypot(px - x * 1.12, py - 0.1 * s, pz - z * 1.4) - size * 0.5) -
              0.012 * s,
            0.008 * s,
          );
      }
      clay.add(ball([-0.22 * s, 0.11 * s, 0.02 * s], 0.15 * s), 0.04 * s).keep((_, y) => -y, 0.004 * s);
      const shape = sculpt(clay, {
        bounds: { min: [-0.85 * s, -0.02 * s, -0.5 * s], max: [0.85 * s, 0.3 * s, 0.5 * s] },
        cell: s / 48,
        triangles: 1500,
        colour: surfaces[1]?.colour ?? '#5e3d24',
        paint: grain(0.007, '#3a1f0e', 0.3),
      });
      return { top: 0.2 * s, parts: [surfacePart(surfaces, 1, shape.move(-0.05 * s, 0, 0))] };
    }
    case 'rocks': {
      const clay = new Clay().add(ellipsoid([0, 0, 0], [0.78 * s, 0.13 * s, 0.3 * s]));
      for (const [x, z, r, tilt] of [
        [-0.46, 0.06, 0.16, 0.4],
        [-0.15, -0.1, 0.13, -0.3],
        [0.2, 0.08, 0.12, 0.5],
        [0.5, -0.03, 0.1, -0.5],
      ] as const)
        clay.add(
          turned(
            block([x * s, 0.04 * s, z * s], [r * s, r * 0.7 * s, r * 0.8 * s], 0.02 * s),
            [x * s, 0.04 * s, z * s],
            [tilt, tilt * 2, tilt],
          ),
          0.02 * s,
        );
      clay
        .raise((x, y, z) => 0.05 * s * (fractalNoise((x / s) * 9, (y / s) * 9, (z / s) * 9) - 0.5))
        .keep((_, y) => -y, 0.004 * s);
      const shape = sculpt(clay, {
        bounds: { min: [-0.9 * s, -0.02 * s, -0.42 * s], max: [0.9 * s, 0.32 * s, 0.42 * s] },
        cell: s / 44,
        triangles: 1100,
        colour: surfaces[1]?.colour ?? '#3e2719',
        paint: patina(0.03, 1),
      });
      return { top: 0.14 * s, parts: [surfacePart(surfaces, 1, shape)] };
    }
    case 'dressed-stand': {
      // Wood under crocodile skin, a gilt moulding above and below, four gilt feet.
      const foot = lathe(
        [
          [0, 0],
          [0.05 * s, 0],
          [0.06 * s, 0.025 * s],
          [0.032 * s, 0.05 * s],
          [0.055 * s, 0.085 * s],
          [0, 0.09 * s],
        ],
        { segments: 16 },
      );
      const feet = [-1, 1].flatMap((x) => [-1, 1].map((z) => foot.move(x * 0.66 * s, 0, z * 0.22 * s)));
      return {
        top: 0.34 * s,
        parts: [
          surfacePart(surfaces, 2, Shape.merge(...feet)),
          part(
            'walnut',
            '#2e1d14',
            Shape.merge(
              box(1.52 * s, 0.04 * s, 0.6 * s, 0.01 * s).move(0, 0.085 * s, 0),
              box(1.48 * s, 0.04 * s, 0.57 * s, 0.01 * s).move(0, 0.3 * s, 0),
            ),
          ),
          surfacePart(surfaces, 1, box(1.45 * s, 0.19 * s, 0.54 * s, 0.02 * s).move(0, 0.115 * s, 0)),
          surfacePart(
            surfaces,
            2,
            Shape.merge(
              box(1.47 * s, 0.012 * s, 0.56 * s, 0.004 * s).move(0, 0.13 * s, 0),
              box(1.47 * s, 0.012 * s, 0.56 * s, 0.004 * s).move(0, 0.285 * s, 0),
            ),
            { untilLevel: 1 },
          ),
        ],
      };
    }
    default: {
      const plate = Shape.merge(
        box(0.62 * s, 0.13 * s, 0.012 * s, 0.003 * s).move(0, 0.02 * s, 0.36 * s),
        ...[-1, 1].map((side) =>
          torus(0.01 * s, 0.004 * s, 10, 5)
            .turn('x', Math.PI / 2)
            .move(side * 0.285 * s, 0.085 * s, 0.366 * s),
        ),
      );
      return {
        top: 0.175 * s,
        parts: [
          surfacePart(surfaces, 1, plinthBoard(1.6 * s, 0.18 * s, 0.72 * s)),
          part('brass', '#c2a15c', plate),
        ],
      };
    }
  }
}
