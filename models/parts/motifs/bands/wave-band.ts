import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import type { Vector2 } from '../../../kit/vector.ts';

/** Waves as scales (seigaiha), in a unit square: two rows of arches within arches. */
export function waveScaleTile(line = '#2f4f86', fill = '#e9eef4'): Drawing {
  const arches = (x: number, y: number): Mark[] =>
    [0.5, 0.41, 0.3, 0.19].map((reach, row) => ({
      outline: Array.from({ length: 9 }, (_, at): Vector2 => {
        const angle = (at / 8) * Math.PI;
        return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 1.2];
      }),
      colour: row % 2 ? fill : line,
    }));
  return [...arches(0.5, 0.4), ...arches(0, 0)];
}
