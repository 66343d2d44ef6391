import { box } from '../../kit/box.ts';
import { castOnto } from '../../kit/cast-onto.ts';
import { shade } from '../../kit/colour.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise, valueNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { cleftHoof } from '../../parts/animals/cleft-hoof.ts';
import { bisonClay, bisonHooves, wool } from './bison-clay.ts';

const bronze = '#6a4d2d';
const s = 0.23;
const top = 0.03;

/** A European bison of bronze, standing, head to the right and low, on a block of dark marble. */
export function buildGift(): Model {
  const clay = bisonClay(s);
  const skin = sculpt(clay, {
    bounds: { min: [-0.32 * s, 0.02 * s, -0.85 * s], max: [0.32 * s, 1.12 * s, 0.95 * s] },
    cell: s / 100,
    triangles: 6500,
    colour: bronze,
    // The hollows of the wool are dark, its tips and the smooth quarters rubbed bright.
    paint: ([x, y, z], normal, colour) => {
      const much = wool(y / s, z / s);
      const [u, v, w] = [x / s, y / s, z / s];
      const sway = valueNoise(u * 9, v * 5, w * 9);
      const lock = valueNoise(u * 17 + 3 * sway, v * 8 + 2 * sway, w * 17 - 3 * sway) - 0.5;
      const cloud = fractalNoise(x / 0.04, y / 0.04, z / 0.04) - 0.5;
      return shade(colour, 1 + 0.1 * normal[1] + 0.22 * cloud + much * (0.9 * lock - 0.12));
    },
  });
  const eye = castOnto(clay.distance, [0.4 * s, 0.625 * s, 0.715 * s], [-1, 0, 0], -0.006 * s);
  const horn = tube(
    smoothPath<Vector3>(
      [
        [0.07 * s, 0.77 * s, 0.57 * s],
        [0.145 * s, 0.775 * s, 0.58 * s],
        [0.19 * s, 0.83 * s, 0.595 * s],
        [0.165 * s, 0.91 * s, 0.6 * s],
      ],
      12,
    ),
    (t) => s * 0.032 * (1 - 0.85 * t ** 1.5),
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
