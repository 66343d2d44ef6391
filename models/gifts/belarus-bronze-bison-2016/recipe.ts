import { box } from '../../kit/box.ts';
import { castOnto } from '../../kit/cast-onto.ts';
import { shade } from '../../kit/colour.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { cleftHoof } from '../../parts/animals/cleft-hoof.ts';
import { bisonClay, bisonHooves, lockAt, wool } from './bison-clay.ts';

const bronze = '#6a4d2d';
const s = 0.23;
const top = 0.03;

/** A European bison of bronze, standing, head to the right and low, on a block of dark marble. */
export function buildGift(): Model {
  const clay = bisonClay(s);
  const skin = sculpt(clay, {
    bounds: { min: [-0.32 * s, 0.02 * s, -0.85 * s], max: [0.32 * s, 1.12 * s, 0.95 * s] },
    cell: s / 140,
    triangles: 10000,
    colour: bronze,
    // The hollows of the wool are dark, its tips and the smooth quarters rubbed bright.
    paint: ([x, y, z], normal, colour) => {
      const much = wool(y / s, z / s);
      const lock = lockAt(x / s, y / s, z / s);
      const cloud = fractalNoise(x / 0.04, y / 0.04, z / 0.04) - 0.5;
      return shade(colour, 1 + 0.1 * normal[1] + 0.22 * cloud + much * (1.1 * lock - 0.16));
    },
  });
  const eye = castOnto(clay.distance, [0.4 * s, 0.63 * s, 0.7 * s], [-1, 0, 0], -0.006 * s);
  const horn = tube(
    smoothPath<Vector3>(
      [
        [0.08 * s, 0.79 * s, 0.56 * s],
        [0.165 * s, 0.79 * s, 0.57 * s],
        [0.215 * s, 0.85 * s, 0.59 * s],
        [0.18 * s, 0.935 * s, 0.6 * s],
      ],
      12,
    ),
    (t) => s * 0.036 * (1 - 0.85 * t ** 1.5),
    { sides: 10 },
  );
  const hooves = bisonHooves(s).map(([x, z]) => cleftHoof(0.052 * s, 0.058 * s).move(x, 0, z + 0.012 * s));
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(-0.008, top, 0);
  return model('medium', [
    part('bronze', bronze, put(skin)),
    part('bronze', '#4a3520', put(Shape.merge(...hooves, horn.mirrored('x')))),
    part(
      'bronze',
      '#1c140c',
      put(
        sphere(0.016 * s, 9)
          .move(...eye)
          .mirrored('x'),
      ),
      { untilLevel: 0 },
    ),
    part('marble-dark', '#2f2d2b', box(0.37, top, 0.14, 0.003)),
  ]);
}
