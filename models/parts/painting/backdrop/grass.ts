import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { hexOf } from '../hex-of.ts';

export interface GrassLook {
  readonly seed: string;
  readonly count: number;
  /** Between which heights the blades root. */
  readonly low: number;
  readonly high: number;
  readonly length: number;
  readonly light: string;
  readonly dark: string;
  /** Blossoms on some of the blades. */
  readonly flower?: string;
}

/** Blades of grass in front of what stands there, in tufts. */
export function grass(grid: PaintingGrid, look: GrassLook): PaintLayer {
  const chance = startRandom(look.seed);
  const marks: Mark[] = [];
  const [light, dark] = [parseColour(look.light), parseColour(look.dark)];
  const tufts = Math.ceil(look.count / 7);
  const roots = Array.from({ length: tufts }, () => ({
    x: (chance() - 0.5) * grid.aspect * 1.02,
    y: look.low + (look.high - look.low) * chance(),
  })).sort((a, b) => b.y - a.y);
  for (const root of roots)
    for (let blade = 0; blade < 7; blade++) {
      const size =
        look.length *
        (1.25 - ((root.y - look.low) / (look.high - look.low + 1e-6)) * 0.6) *
        (0.6 + 0.6 * chance());
      const lean = (chance() - 0.5) * 1.1;
      const x = root.x + (chance() - 0.5) * size * 0.5;
      const tip = [x + Math.sin(lean) * size, root.y + Math.cos(lean) * size] as const;
      marks.push({
        outline: stroke([[x, root.y], [x + Math.sin(lean) * size * 0.35, root.y + size * 0.55], tip], (t) =>
          t === 1 ? 0 : size * 0.055 * (1 - t * 0.5),
        ),
        colour: hexOf(mixColours(dark, light, chance())),
      });
      if (look.flower && chance() < 0.12) marks.push(...blossom(tip[0], tip[1], size * 0.09, look.flower));
    }
  return new PaintLayer(grid, null, 1, marks);
}

function blossom(x: number, y: number, size: number, colour: string): Drawing {
  const disc = (radius: number) =>
    Array.from({ length: 7 }, (_, at) => {
      const angle = (at / 7) * 2 * Math.PI;
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius * 0.8] as const;
    });
  return [
    { outline: disc(size), colour },
    { outline: disc(size * 0.4), colour: '#e0b040' },
  ];
}
