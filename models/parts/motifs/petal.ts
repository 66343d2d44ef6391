import type { Vector2 } from '../../kit/vector.ts';

export interface PetalOptions {
  /** Where it is widest, share of its length. */
  readonly belly?: number;
  readonly tip?: 'round' | 'pointed' | 'notched';
  /** Corners along each side. */
  readonly steps?: number;
}

/** The outline of a petal or leaf: it starts at the origin and points up, `length` high. */
export function petal(length: number, width: number, options: PetalOptions = {}): Vector2[] {
  const { belly = 0.6, tip = 'round', steps = 5 } = options;
  const power = Math.log(0.5) / Math.log(belly);
  const side = Array.from({ length: steps - 1 }, (_, row): Vector2 => {
    const t = (row + 1) / steps;
    const swell = Math.sin(Math.PI * t ** power);
    return [(width / 2) * swell ** (tip === 'pointed' ? 1.15 : 0.65), t * length];
  });
  const top: Vector2[] =
    tip === 'notched'
      ? [
          [width * 0.24, length],
          [0, length * 0.92],
          [-width * 0.24, length],
        ]
      : [[0, length]];
  return [[0, 0], ...side, ...top, ...side.toReversed().map(([x, y]): Vector2 => [-x, y])];
}
