import type { Drawing, Mark } from '../kit/drawing/drawing.ts';
import { stroke } from '../kit/drawing/stroke.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import type { Vector2 } from '../kit/vector.ts';
import { startRandom } from '../../src/museum/math/seeded-random.ts';

/**
 * A pen's gesture instead of a signature, which is copied from nobody: loops and strokes about the origin, one unit long
 * and some 0.35 high, another for every seed.
 */
export function scribble(seed: string, colour: string, thickness = 0.014): Drawing {
  const random = startRandom(`scribble ${seed}`);
  const marks: Mark[] = [];
  const words = 2;
  for (let word = 0; word < words; word++) {
    const [from, to] = word === 0 ? [-0.5, -0.08] : [0.02, 0.5];
    const count = 4 + Math.floor(random() * 3);
    const keys: Vector2[] = [[from - 0.02, -0.02 + 0.1 * random()]];
    for (let i = 0; i < count; i++) {
      const x = from + ((to - from) * (i + 0.5)) / count;
      const tall = i === 0 ? 0.26 : i === count - 2 && random() > 0.4 ? 0.2 : 0.07 + 0.05 * random();
      keys.push(
        [x + 0.03, tall],
        [x - 0.012, tall * 0.8],
        [x + 0.004, i === 1 && random() > 0.5 ? -0.16 : -0.05],
        [x + 0.035, -0.035],
      );
    }
    keys.push([to + 0.04, 0.05 + 0.08 * random()]);
    // A pen line crosses itself: each stretch between two of its keys is a mark of its own.
    const path = smoothPath(keys, keys.length * 3);
    const run = 3;
    for (let at = 0; at < path.length - 1; at += run)
      marks.push({
        outline: stroke(path.slice(at, at + run + 1), thickness * (0.75 + 0.5 * random())),
        colour,
      });
  }
  const swash = smoothPath<Vector2>(
    [
      [-0.42, -0.14],
      [-0.1, -0.19],
      [0.3, -0.15],
      [0.56, -0.08],
    ],
    8,
  );
  marks.push({ outline: stroke(swash, (t) => thickness * (0.4 + 0.9 * Math.sin(Math.PI * t))), colour });
  return marks;
}
