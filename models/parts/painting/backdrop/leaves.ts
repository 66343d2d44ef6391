import type { Mark } from '../../../kit/drawing/drawing.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { hexOf } from '../hex-of.ts';

export interface LeavesLook {
  readonly seed: string;
  readonly count: number;
  /** Where they hang: above 0 within, larger means denser. */
  readonly where: (x: number, y: number) => number;
  readonly length: number;
  /** Width over length. */
  readonly slim: number;
  readonly light: string;
  readonly dark: string;
  /** Which way they point, radians; default hanging. */
  readonly angle?: number;
  readonly stray?: number;
}

/** Single leaves, each of two halves, one in the light: foliage near by. */
export function leaves(grid: PaintingGrid, look: LeavesLook): PaintLayer {
  const chance = startRandom(look.seed);
  const [light, dark] = [parseColour(look.light), parseColour(look.dark)];
  const marks: Mark[] = [];
  for (let turn = 0; turn < look.count * 8 && marks.length < look.count * 2; turn++) {
    const [x, y] = [(chance() - 0.5) * grid.aspect, chance()];
    const shade = chance();
    if (look.where(x, y) < chance()) continue;
    const angle = (look.angle ?? -Math.PI / 2) + (chance() - 0.5) * 2 * (look.stray ?? 0.8);
    const size = look.length * (0.6 + 0.8 * chance());
    const at = (along: number, aside: number): Vector2 => [
      x + (Math.cos(angle) * along - Math.sin(angle) * aside * look.slim) * size,
      y + (Math.sin(angle) * along + Math.cos(angle) * aside * look.slim) * size,
    ];
    const base = mixColours(dark, light, shade);
    marks.push(
      {
        outline: [at(0, 0), at(0.4, -0.5), at(1, 0), at(0.45, 0.1)],
        colour: hexOf(mixColours(base, dark, 0.35)),
      },
      { outline: [at(0, 0), at(0.45, 0.06), at(1, 0), at(0.4, 0.5)], colour: hexOf(base) },
    );
  }
  return new PaintLayer(grid, null, 1, marks);
}
