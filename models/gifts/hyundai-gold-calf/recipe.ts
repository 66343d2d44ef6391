import { box } from '../../kit/box.ts';
import { castOnto } from '../../kit/cast-onto.ts';
import { shade } from '../../kit/colour.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { subtract, unit } from '../../kit/vector.ts';
import { cleftHoof } from '../../parts/animals/cleft-hoof.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { calfClay, calfHooves, onCalfHead } from './calf-clay.ts';

const gold = '#dbb24c';
const s = 0.19;

/** A standing calf of gold, its body to the right, looking out at whoever stands before it, on a wooden board. */
export function buildGift(): Model {
  const clay = calfClay(s);
  const skin = sculpt(clay, {
    bounds: { min: [-0.42 * s, 0.03 * s, -0.72 * s], max: [0.42 * s, 1.3 * s, 1.1 * s] },
    cell: s / 92,
    triangles: 4200,
    colour: gold,
    // Gold darkens where fingers never polish it.
    paint: ([x, y, z], normal, colour) =>
      shade(colour, 0.97 + 0.07 * normal[1] + 0.08 * (fractalNoise(x / 0.02, y / 0.02, z / 0.02) - 0.5)),
  });
  const eye = (side: number) => {
    const from = onCalfHead(s, [side * 0.4, 1.075, 0.735]);
    const to = onCalfHead(s, [0, 1.075, 0.735]);
    return sphere(0.018 * s, 10).move(...castOnto(clay.distance, from, unit(subtract(to, from)), -0.007 * s));
  };
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(-0.008, 0.032, 0);
  const hooves = calfHooves(s).map(([x, z]) => cleftHoof(0.047 * s, 0.062 * s).move(x, 0, z + 0.012 * s));
  return model('medium', [
    part('gold', gold, put(skin)),
    part('gold', '#b98f38', put(Shape.merge(...hooves))),
    part('gold', '#6e531d', put(Shape.merge(eye(1), eye(-1))), { untilLevel: 0 }),
    part('walnut', '#3a2417', plinthBoard(0.3, 0.022, 0.125)),
    part('gold', '#c79c40', box(0.272, 0.0115, 0.104, 0.003).move(0, 0.0215, 0)),
  ]);
}
