import type { Mark } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';

/** Bubbles rising in three strings. */
export function bubbles(grid: PaintingGrid, seed: string, count: number): PaintLayer {
  const chance = startRandom(seed);
  const marks: Mark[] = [];
  for (let at = 0; at < count; at++) {
    const y = 0.12 + 0.85 * chance();
    const x = [0.46, -0.1, 0.2][at % 3]! + Math.sin(y * 14) * 0.012 + (chance() - 0.5) * 0.03 * (0.4 + y);
    const radius = 0.004 + 0.008 * y * chance();
    const disc = (size: number, dx: number, dy: number, sides: number): Vector2[] =>
      Array.from({ length: sides }, (_, corner): Vector2 => {
        const angle = (corner / sides) * 2 * Math.PI;
        return [x + dx + Math.cos(angle) * size, y + dy + Math.sin(angle) * size];
      });
    marks.push(
      { outline: disc(radius, 0, 0, 8), colour: '#a5dce0' },
      { outline: disc(radius * 0.4, -radius * 0.3, radius * 0.3, 5), colour: '#f0fcfc' },
    );
  }
  return new PaintLayer(grid, null, 1, marks);
}
