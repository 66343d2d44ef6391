import type { Mark } from '../../../kit/drawing/drawing.ts';
import { mixColours } from '../../../kit/colour.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { hexOf } from '../hex-of.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { parseColours } from '../parse-colours.ts';

/** Climbing roses: leaves by threes and blossoms of turned petals, between two heights. */
export function roses(
  grid: PaintingGrid,
  { seed, count, low, high }: { seed: string; count: number; low: number; high: number },
): PaintLayer {
  const chance = startRandom(seed);
  const [deep, bright, leaf, shade] = parseColours('#a8202c', '#e8606a', '#7d9a48', '#34522c');
  const marks: Mark[] = [];
  const petal = (x: number, y: number, size: number, turn: number): Vector2[] =>
    Array.from({ length: 6 }, (_, at): Vector2 => {
      const angle = turn + (at / 6) * 2 * Math.PI;
      return [x + Math.cos(angle) * size, y + Math.sin(angle) * size * 0.85];
    });
  for (let at = 0; at < count; at++) {
    const x = (chance() - 0.5) * grid.aspect * 1.02;
    const y = low + (high - low) * Math.sqrt(chance());
    for (let side = 0; side < 4; side++) {
      const turn = chance() * 6.28;
      const size = 0.03 + 0.018 * chance();
      const end = (along: number, aside: number): Vector2 => [
        x + Math.cos(turn) * along * size - Math.sin(turn) * aside * size,
        y + Math.sin(turn) * along * size + Math.cos(turn) * aside * size,
      ];
      marks.push({
        outline: [end(0.2, 0), end(0.9, -0.4), end(1.7, 0), end(0.9, 0.4)],
        colour: hexOf(mixColours(shade, leaf, chance())),
      });
    }
    if (at % 5 < 3) {
      const size = 0.016 + 0.01 * chance();
      [1, 0.76, 0.52, 0.28].forEach((part, ring) => {
        marks.push({
          outline: petal(
            x + (chance() - 0.5) * size * 0.3,
            y + (chance() - 0.5) * size * 0.3,
            size * part,
            chance() * 6,
          ),
          colour: hexOf(mixColours(deep, bright, ring % 2 ? 0.25 + chance() * 0.2 : 0.6 + chance() * 0.4)),
        });
      });
    }
  }
  return new PaintLayer(grid, null, 1, marks);
}
