import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Interlaced lines of inlaid thread along x from 0 to `length` about y = 0: gold waves with stars, silver zigzags. */
export function threadLace(length: number, height: number, thread: 'gold' | 'silver'): Drawing {
  const cells = Math.max(1, Math.round(length / (height * 0.85)));
  const pitch = length / cells;
  const wide = height * 0.05;
  const wave = (side: number, steps: number, shape: (t: number) => number): Mark => ({
    outline: stroke(
      Array.from({ length: cells * steps + 1 }, (_, i): Vector2 => {
        const t = i / steps;
        return [t * pitch, side * shape(t) * height * 0.42];
      }),
      wide,
    ),
    colour: thread === 'gold' ? '#e8c162' : '#e4e6e6',
  });
  const border = (side: number): Mark => ({
    outline: stroke(
      [
        [0, side * height * 0.48],
        [length, side * height * 0.48],
      ],
      wide * 0.8,
    ),
    colour: '#e8c162',
  });
  if (thread === 'silver') {
    const zigzag = (t: number) => 1 - 2 * Math.abs((t % 1) * 2 - 1);
    return [wave(1, 2, zigzag), wave(-1, 2, zigzag)];
  }
  const stars = Array.from({ length: cells }, (_, cell): Mark => ({
    outline: Array.from({ length: 16 }, (__, i): Vector2 => {
      const angle = (i / 16) * 2 * Math.PI;
      const reach = height * (i % 2 === 0 ? 0.15 : 0.08);
      return [(cell + 0.5) * pitch + Math.cos(angle) * reach, Math.sin(angle) * reach];
    }),
    colour: '#f2d283',
  }));
  const sine = (t: number) => Math.cos(t * 2 * Math.PI);
  return [wave(1, 8, sine), wave(-1, 8, sine), border(1), border(-1), ...stars];
}
