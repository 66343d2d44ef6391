import { castOnto } from '../../kit/cast-onto.ts';
import { mixColours, parseColour, shade } from '../../kit/colour.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { subtract, unit } from '../../kit/vector.ts';
import { cleftHoof } from '../../parts/animals/cleft-hoof.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { antlers } from './antlers.ts';
import { deerClay, deerHooves, onDeerHead } from './deer-clay.ts';

const copper = '#c0744a';
const dark = '#7d4529';
/** Metres at the withers. */
const s = 0.185;

/** A stag of copper standing alert, its body to the right, its head turned to whoever stands before it. */
export function buildGift(): Model {
  const clay = deerClay(s);
  const old = parseColour(dark);
  const skin = sculpt(clay, {
    bounds: { min: [-0.5 * s, 0.01 * s, -0.66 * s], max: [0.5 * s, 1.48 * s, 0.95 * s] },
    cell: s / 105,
    triangles: 4600,
    colour: copper,
    // Copper browns below and in the hollows, and stays bright where it is handled.
    paint: ([x, y, z], normal, colour) => {
      const patch = fractalNoise(x / 0.022, y / 0.022, z / 0.022);
      const brown = Math.max(0, 0.34 - 0.4 * normal[1] + 0.7 * (patch - 0.5));
      return shade(mixColours(colour, old, Math.min(0.65, brown)), 1 + 0.06 * normal[1]);
    },
  });
  const eye = (side: number) => {
    const from = onDeerHead(s, [side * 0.4, 1.322, 0.607]);
    const to = onDeerHead(s, [0, 1.322, 0.607]);
    return sphere(0.0135 * s, 9).move(...castOnto(clay.distance, from, unit(subtract(to, from)), -0.005 * s));
  };
  const hooves = deerHooves(s).map(([x, z]) => cleftHoof(0.034 * s, 0.05 * s).move(x, 0, z + 0.008 * s));
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(-0.006, 0.026, 0);
  return model('medium', [
    part('bronze', copper, put(skin)),
    part('bronze', '#a9623c', put(antlers(s))),
    part('bronze', dark, put(Shape.merge(...hooves))),
    part('bronze', '#2c170d', put(Shape.merge(eye(1), eye(-1))), { untilLevel: 0 }),
    part('walnut', '#3a2719', plinthBoard(0.25, 0.0265, 0.11)),
  ]);
}
