import type { RandomStream } from '../../../src/museum/math/seeded-random.ts';
import type { Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface HandwritingLook {
  readonly left: number;
  readonly right: number;
  /** Height of the first line and distance from line to line. */
  readonly top: number;
  readonly spacing: number;
  readonly lines: number;
  /** `pen`: joined waves; `typed`: short level dashes. */
  readonly hand: 'pen' | 'typed';
  readonly ink: string;
}

/** Lines that look like writing and say nothing: waves of a pen, or dashes of a typewriter. Metres. */
export function handwriting(look: HandwritingLook, chance: RandomStream): Mark[] {
  const { left, right, top, spacing, lines, hand, ink } = look;
  const marks: Mark[] = [];
  for (let row = 0; row < lines; row++) {
    const y = top - row * spacing;
    const isLast = row === lines - 1;
    const end = isLast
      ? left + (right - left) * (0.3 + 0.4 * chance())
      : right - (right - left) * 0.06 * chance();
    let x = left + (row === 0 ? (right - left) * 0.06 : 0);
    while (x < end - spacing) {
      const long = spacing * (1 + 3.2 * chance());
      const stop = Math.min(end, x + long);
      if (hand === 'typed') {
        marks.push({
          outline: [
            [x, y],
            [stop, y],
            [stop, y + spacing * 0.26],
            [x, y + spacing * 0.26],
          ],
          colour: ink,
        });
        x = stop + spacing * 0.35;
        continue;
      }
      const waves = Math.max(2, Math.round((stop - x) / (spacing * 0.34)));
      const path: Vector2[] = Array.from({ length: waves * 2 + 1 }, (_, at): Vector2 => {
        const t = at / (waves * 2);
        const tall = chance() < 0.16 ? 0.62 : chance() < 0.1 ? -0.3 : 0.3;
        return [
          x + (stop - x) * t + spacing * 0.06 * (at % 2),
          y + (at % 2 ? spacing * tall : 0) + (chance() - 0.5) * spacing * 0.06,
        ];
      });
      marks.push(...penLine(path, spacing * 0.08, ink));
      x = stop + spacing * 0.42;
    }
  }
  return marks;
}

/** Each stretch of a pen's line on its own, thick downwards and thin upwards: a wave may turn as sharply as it likes. */
function penLine(path: readonly Vector2[], width: number, ink: string): Mark[] {
  return path.slice(1).map((to, at): Mark => {
    const from = path[at]!;
    const isUp = to[1] > from[1];
    return { outline: stroke([from, to], isUp ? width * 0.6 : width), colour: ink };
  });
}

/** A name that cannot be read: one long flourish. */
export function flourish(x: number, y: number, size: number, ink: string, chance: RandomStream): Mark[] {
  const path: Vector2[] = Array.from({ length: 15 }, (_, at): Vector2 => {
    const t = at / 14;
    const swing = at % 2 ? 1 : -0.25;
    return [
      x + size * (t * 1.5 + 0.08 * swing),
      y + size * swing * (0.42 - 0.34 * t) * (0.6 + 0.7 * chance()),
    ];
  });
  return penLine(path, size * 0.04, ink);
}
