import { box } from '../../kit/box.ts';
import { ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { grain } from '../../parts/patina.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';

/** What it stands on, the beast's length along x; `top` is where its feet are, metres. */
export function listGround(
  form: Form,
  s: number,
  surfaces: FormRequest<Form>['surfaces'],
): { top: number; parts: Part[] } {
  const middle = 0.17 * s;
  const long = form.load === 'log' ? 2.75 * s : form.trunk === 'holding' ? 1.95 * s : 1.65 * s;
  const shift = form.load === 'log' ? -0.42 * s : middle;
  switch (form.ground) {
    case 'oval':
      return {
        top: 0.13 * s,
        parts: [
          surfacePart(
            surfaces,
            1,
            cylinder(long / 2, 0.075 * s, { segments: 56, chamfer: 0.014 * s })
              .scale(1, 1, 0.46)
              .move(shift, 0, 0),
          ),
          surfacePart(
            surfaces,
            1,
            cylinder(long * 0.465, 0.06 * s, { segments: 56, chamfer: 0.012 * s })
              .scale(1, 1, 0.45)
              .move(shift, 0.073 * s, 0),
          ),
        ],
      };
    case 'plate':
      return {
        top: 0.055 * s,
        parts: [surfacePart(surfaces, 1, box(long, 0.058 * s, 0.62 * s, 0.012 * s).move(shift, 0, 0))],
      };
    case 'earth': {
      const clay = new Clay()
        .add(ellipsoid([0, 0, 0], [long / 2, 0.1 * s, 0.36 * s]))
        .raise((x, y, z) => 0.04 * s * (fractalNoise((x / s) * 7, (y / s) * 7, (z / s) * 7) - 0.45))
        .keep((_, y) => y - 0.085 * s, 0.02 * s)
        .keep((_, y) => -y, 0.01 * s);
      const colour = surfaces[0]?.colour ?? '#5b3822';
      const earth = sculpt(clay, {
        bounds: { min: [-long / 2 - 0.03, -0.02, -0.45 * s], max: [long / 2 + 0.03, 0.16 * s, 0.45 * s] },
        cell: s / 40,
        triangles: 650,
        colour,
        paint: grain(0.008, '#1c110a', 0.35),
      });
      return { top: 0.072 * s, parts: [surfacePart(surfaces, 0, earth.move(shift, 0, 0))] };
    }
    default:
      return {
        top: 0.14 * s,
        parts: [surfacePart(surfaces, 1, plinthBoard(long, 0.14 * s, 0.72 * s).move(shift, 0, 0))],
      };
  }
}
