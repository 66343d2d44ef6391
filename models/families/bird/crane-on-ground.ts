import { ball, block, ellipsoid, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { crane } from '../../parts/animals/crane.ts';
import { tortoiseClay } from '../../parts/animals/tortoise-clay.ts';
import { patina } from '../../parts/patina.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { carvedStand } from '../../parts/carved-stand.ts';
import type { Form } from './form.ts';

const height = 0.3;

/** A crane seen from its side, on a rock, a turtle or a plinth. */
export function craneOnGround(form: Form, surfaces: FormRequest<Form>['surfaces']): Part[] {
  const body = surfaces[0]?.colour ?? '#e9e6dc';
  const bird = crane({
    height,
    neck: form.neck,
    wings: form.wings,
    oneLeg: form.neck === 'looking-back',
    triangles: 1700,
    colour: body,
    paint: patina(0.04, 0.6),
  });
  const onTurtle = form.ground === 'turtle' || form.ground === 'turtle-on-stand';
  const parts: Part[] = [
    surfacePart(surfaces, 0, Shape.merge(bird.coverts, bird.legs)),
    surfacePart(surfaces, 0, bird.body),
    surfacePart(surfaces, form.wings === 'raised' ? 0 : 1, bird.flight),
    surfacePart(surfaces, 1, Shape.merge(bird.beak, bird.crown)),
  ];
  const rise = onTurtle ? 0.074 : form.ground === 'rock' ? 0.04 : 0.0;
  const stand =
    form.ground === 'turtle-on-stand'
      ? 0.052
      : form.ground === 'plinth'
        ? 0.05
        : form.ground === 'turtle'
          ? 0.012
          : 0;
  const above = parts.map((each) => ({
    ...each,
    shape: each.shape.turn('y', Math.PI / 2).move(0, rise + stand, 0),
  }));
  return [...above, ...ground(form, surfaces, stand)];
}

function ground(form: Form, surfaces: FormRequest<Form>['surfaces'], stand: number): Part[] {
  const colour = surfaces[0]?.colour ?? '#e9e6dc';
  const second = surfaces[1]?.colour ?? colour;
  switch (form.ground) {
    case 'turtle':
    case 'turtle-on-stand': {
      const long = 0.2;
      const turtle = sculpt(tortoiseClay(long, form.ground === 'turtle' ? second : colour, colour), {
        bounds: { min: [-0.08, -0.01, -0.11], max: [0.08, 0.09, 0.12] },
        cell: 0.0024,
        triangles: 2200,
        colour,
        paint: patina(0.02, 0.8),
      })
        .turn('y', Math.PI / 2 - 0.35)
        .move(0.0, stand, 0);
      return [
        surfacePart(surfaces, 0, turtle),
        ...(form.ground === 'turtle'
          ? [surfacePart(surfaces, 1, plate(0.105, 0.013))]
          : carvedStand(0.23, stand, 0.15, surfaces[2]?.colour ?? '#2c1c16')),
      ];
    }
    case 'plinth':
      return [
        part(
          surfaces[2]?.material ?? 'walnut',
          surfaces[2]?.colour ?? '#33211a',
          plinthBoard(0.19, stand + 0.001, 0.12),
        ),
      ];
    default: {
      const clay = new Clay()
        .add(ellipsoid([0, 0, 0], [0.085, 0.04, 0.06]))
        .add(
          turned(
            block([-0.05, 0.02, -0.02], [0.022, 0.045, 0.02], 0.004),
            [-0.05, 0.02, -0.02],
            [0.2, 0.5, 0.2],
          ),
          0.006,
        )
        .add(ball([0.05, 0.008, 0.02], 0.026), 0.008)
        .raise((x, y, z) => 0.01 * (fractalNoise(x * 45, y * 45, z * 45) - 0.5))
        .keep((_, y) => -y, 0.002);
      const rock = sculpt(clay, {
        bounds: { min: [-0.11, -0.01, -0.09], max: [0.11, 0.09, 0.09] },
        cell: 0.0036,
        triangles: 700,
        colour: surfaces[2]?.colour ?? '#5a564d',
        paint: patina(0.02, 1),
      });
      return [surfacePart(surfaces, 2, rock)];
    }
  }
}

/** A round plate in two steps, cast with the turtle. */
function plate(radius: number, thick: number): Shape {
  const disc = (share: number) =>
    cylinder(radius * share, thick * 0.5, { segments: 48, chamfer: thick * 0.18 });
  return Shape.merge(disc(1), disc(0.91).move(0, thick * 0.5, 0)).scale(1, 1, 0.78);
}
