import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A weeping willow that stands on the origin, about 1 high and 0.9 wide; `seed` varies it. */
export function willow(leaf = '#6f8a4a', wood = '#4b3828', seed = 'willow', withes = 15): Drawing {
  const random = startRandom(seed);
  const lean = (random() - 0.5) * 0.2;
  const crown: Vector2 = [lean, 0.66];
  const marks: Mark[] = [
    {
      outline: stroke(
        smoothPath<Vector2>([[0, 0], [lean * 0.2 - 0.03, 0.25], [lean * 0.9, 0.5], crown], 8),
        (t) => 0.1 * (1.1 - t * 0.7),
      ),
      colour: wood,
    },
  ];
  for (const way of [-1, 1])
    marks.push({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [crown[0] * 0.7, 0.42],
            [crown[0] + way * 0.16, 0.66],
            [crown[0] + way * 0.26, 0.82],
          ],
          5,
        ),
        (t) => 0.04 * (1.1 - t),
      ),
      colour: wood,
    });
  for (let at = 0; at < withes; at++) {
    const t = at / (withes - 1) - 0.5;
    const x = crown[0] + t * 0.5;
    const top = 0.78 + 0.18 * Math.cos(t * Math.PI) - 0.04 * random();
    const drop = 0.36 + 0.26 * random();
    const out = t * 0.5 + (random() - 0.5) * 0.08;
    marks.push({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [x * 0.7, top - 0.08],
            [x + out * 0.35, top],
            [x + out * 0.8, top - drop * 0.45],
            [x + out * 0.72, top - drop],
          ],
          6,
        ),
        (along) => 0.05 * Math.sin(Math.PI * Math.min(1, 0.12 + along * 0.88)),
      ),
      colour: tone(leaf, 0.82 + 0.42 * random()),
    });
  }
  return marks;
}
