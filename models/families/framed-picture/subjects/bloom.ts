import { mixColours } from '../../../kit/colour.ts';
import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp, type Vector2 } from '../../../kit/vector.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';
import { disc } from '../../../parts/painting/plain-marks.ts';

/** A many-petalled flower seen from the front, about the origin, of radius 1: peony, begonia or rose. */
export function bloom(seed: string, deep: string, bright: string, rings: number): Drawing {
  const chance = startRandom(seed);
  const [low, high] = parseColours(deep, bright);
  const marks: Mark[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const radius = 1 - ring / (rings + 0.4);
    const count = Math.max(4, 9 - ring);
    for (let petal = 0; petal < count; petal++) {
      const angle = ((petal + (ring % 2) * 0.5 + (chance() - 0.5) * 0.3) / count) * 2 * Math.PI;
      const wide = (3.4 / count) * radius * (0.8 + 0.4 * chance());
      const at = (along: number, aside: number): Vector2 => [
        Math.cos(angle) * along * radius - Math.sin(angle) * aside * wide,
        Math.sin(angle) * along * radius + Math.cos(angle) * aside * wide,
      ];
      const tone = 0.25 + 0.75 * chance();
      const rim = mixColours(low, high, tone);
      const root = mixColours(low, high, tone * 0.25);
      marks.push({
        outline: [
          at(0.1, 0),
          at(0.55, 0.42),
          at(0.86, 0.4),
          at(0.93, 0.12),
          at(1, -0.06),
          at(0.9, -0.34),
          at(0.55, -0.42),
        ],
        colour: (x, y) => mixColours(root, rim, clamp((Math.hypot(x, y) / radius - 0.25) * 1.5)),
      });
    }
  }
  marks.push(
    ...Array.from({ length: 7 }, (_, at) =>
      disc(Math.cos(at * 2.4) * 0.09, Math.sin(at * 2.4) * 0.09, 0.045, at % 2 ? '#f0cc50' : '#d8a030', 5),
    ),
  );
  return marks;
}
