import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { valueNoise } from '../../kit/noise.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface WateredSteelOptions {
  /** Stretch of blade along x, and its lower and upper edge at x, metres. */
  readonly from: number;
  readonly to: number;
  readonly lower: (x: number) => number;
  readonly upper: (x: number) => number;
  /** `#rrggbb`: grain lighter and darker than the steel. */
  readonly light: string;
  readonly dark: string;
  /** Lines across the blade; default 9. */
  readonly lines?: number;
  /** Rungs of the ladder pattern along it; default 0. */
  readonly rungs?: number;
}

/** The grain of watered (Damascus) steel: wavy lines along the blade, pinched at even places into a ladder's rungs. */
export function wateredSteel(options: WateredSteelOptions): Drawing {
  const { from, to, lower, upper, light, dark, lines = 9, rungs = 0 } = options;
  const inside = (x: number, v: number) => lower(x) + (upper(x) - lower(x)) * v;
  const pull = (t: number) => (rungs === 0 ? 0 : Math.max(0, Math.cos(2 * Math.PI * rungs * t)) ** 6);
  const dashes = Math.max(2, Math.round((to - from) / 0.062));
  const steps = 6;
  return Array.from({ length: lines }, (_, row) => {
    const v = 0.07 + (0.86 * row) / Math.max(1, lines - 1);
    const wide = ((upper(from) - lower(from)) / lines) * 0.5;
    return Array.from({ length: dashes }, (__, dash) => {
      // Dashes of a line begin anywhere, so that no seam runs across the blade.
      const start = (dash + 0.7 * valueNoise(row * 7.3, dash * 3.1, 2) - 0.2) / dashes;
      const points = Array.from({ length: steps + 1 }, (___, i): Vector2 => {
        const t = Math.min(1, Math.max(0, start + (i / steps) * (1.05 / dashes)));
        const x = from + (to - from) * t;
        const wave = valueNoise(x * 60, row * 3.7, 1) - 0.5 + (valueNoise(x * 130, row * 9.1, 5) - 0.5) * 0.5;
        const bent = v + (wave * 1.1) / lines + (pull(t) * 0.5 * Math.sin(row * 2.4)) / lines;
        return [x + i * 1e-5, inside(x, Math.min(0.96, Math.max(0.04, bent)))];
      });
      return {
        outline: stroke(points, (t) => wide * (0.12 + 0.9 * Math.sin(Math.PI * t))),
        colour: (row + dash) % 2 === 0 ? light : dark,
      };
    });
  }).flat();
}
