import { box } from '../../kit/box.ts';
import { castOnto } from '../../kit/cast-onto.ts';
import { shade } from '../../kit/colour.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { saddleCloth } from '../../parts/animals/saddle-cloth.ts';
import { camelClay } from './camel-clay.ts';

const gold = '#d5ae50';
const silver = '#c4c3bd';
const s = 0.29;

/** A gilt dromedary standing, head to the right, a silvered cloth over its hump, on a silvered block. */
export function buildGift(): Model {
  const clay = camelClay(s);
  const skin = sculpt(clay, {
    bounds: { min: [-0.28 * s, -0.01 * s, -0.68 * s], max: [0.28 * s, 1.42 * s, 1.12 * s] },
    cell: s / 110,
    triangles: 5200,
    colour: gold,
    paint: ([x, y, z], normal, colour) =>
      shade(colour, 0.96 + 0.09 * normal[1] + 0.12 * (fractalNoise(x / 0.03, y / 0.03, z / 0.03) - 0.5)),
  });
  const eye = castOnto(clay.distance, [0.3 * s, 1.235 * s, 0.845 * s], [-1, 0, 0], -0.005 * s);
  const cloth = saddleCloth(clay.distance, {
    from: -0.27 * s,
    to: 0.17 * s,
    hang: 1.6,
    axis: 0.76 * s,
    above: 0.026 * s,
  });
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(-0.05, 0.03, 0);
  return model('medium', [
    part('gold', gold, put(skin)),
    part('silver', silver, put(cloth.sheet.doubled())),
    part('gold', '#b08a3a', put(cloth.hem)),
    part(
      'gold',
      '#3c2d10',
      put(
        sphere(0.015 * s, 9)
          .move(...eye)
          .mirrored('x'),
      ),
      { untilLevel: 0 },
    ),
    part('silver', silver, box(0.39, 0.008, 0.125, 0.002).move(0, 0.023, 0)),
    part('marble-dark', '#322f2e', box(0.42, 0.024, 0.15, 0.004)),
  ]);
}
