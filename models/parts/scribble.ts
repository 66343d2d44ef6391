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
    // A pen line crosses itself: each short stretch is a mark of its own, overlapping its neighbours a little.
    const path = smoothPath(keys, keys.length * 3);
    for (let at = 0; at < path.length - 1; at++) {
      const [a, b] = [path[at]!, path[at + 1]!];
      const width = thickness * (0.75 + 0.5 * random());
      const over = (width * 0.3) / (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1);
      const beyond = (from_: Vector2, to_: Vector2): Vector2 => [
        to_[0] + (to_[0] - from_[0]) * over,
        to_[1] + (to_[1] - from_[1]) * over,
      ];
      marks.push({ outline: stroke([beyond(b, a), beyond(a, b)], width), colour });
    }
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
