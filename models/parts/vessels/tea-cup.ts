import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { earHandle } from './ear-handle.ts';
import { finial } from './finial.ts';
import { radiusAt } from './radius-at.ts';
import { scaleOutline } from './scale-outline.ts';
import { turnedVessel } from './turned-vessel.ts';

export type CupOutline = 'tulip' | 'bowl' | 'tall' | 'straight' | 'footed';

export interface TeaCupOptions {
  readonly outline: CupOutline;
  /** At the widest, and to the lip without saucer and lid; metres. */
  readonly radius: number;
  readonly height: number;
  readonly handle: boolean;
  readonly saucer: boolean;
  readonly lid: boolean;
  readonly segments?: number;
}

export interface TeaCup {
  /** Cup, handle, lid and saucer. */
  readonly body: Shape;
  /** Lines along lip and saucer. */
  readonly lines: Shape;
  /** The cup's outside, as it stands on the saucer. */
  readonly profile: readonly Vector2[];
  /** Radius of everything, metres. */
  readonly reach: number;
}

const outlines: Record<CupOutline, readonly Vector2[]> = {
  tulip: [
    [0.48, 0],
    [0.45, 0.07],
    [0.56, 0.15],
    [0.84, 0.4],
    [0.9, 0.72],
    [1, 1],
  ],
  bowl: [
    [0.46, 0],
    [0.45, 0.09],
    [0.68, 0.2],
    [0.92, 0.55],
    [1, 1],
  ],
  tall: [
    [0.64, 0],
    [0.62, 0.05],
    [0.86, 0.16],
    [0.98, 0.5],
    [1, 1],
  ],
  straight: [
    [0.8, 0],
    [0.83, 0.04],
    [1, 0.13],
    [0.99, 0.5],
    [1, 1],
  ],
  footed: [
    [0.6, 0],
    [0.52, 0.06],
    [0.26, 0.14],
    [0.3, 0.2],
    [0.76, 0.4],
    [0.96, 0.7],
    [1, 1],
  ],
};

/** A tea cup, handle to +x, on a saucer if it has one. */
export function teaCup(options: TeaCupOptions): TeaCup {
  const { radius, height, segments = 22 } = options;
  const wall = Math.min(0.0022, radius * 0.055);
  const base = options.saucer ? 0.0045 : 0;
  const outside = smoothPath(scaleOutline(outlines[options.outline], radius, height), 6);
  const floor = options.outline === 'footed' ? { floor: height * 0.24 } : {};
  const profile = outside.map(([r, y]): Vector2 => [r, y + base]);
  // What a lid or a saucer hides is left plain.
  const foot = options.saucer ? 0 : height * 0.05;
  const cup = options.lid
    ? lathe([[0, 0], ...outside, [radius * 0.9, height], [0, height]], { segments, crease: 0.8 })
    : turnedVessel(outside, { wall, segments, foot, ...floor });
  const pieces = [cup.move(0, base, 0)];
  const lines = [torus(radius - wall * 0.4, wall * 0.6, segments, 3).move(0, height + base, 0)];
  const dish = radius * 1.72;
  if (options.saucer) {
    pieces.push(
      turnedVessel(
        [
          [dish * 0.5, 0],
          [dish * 0.54, 0.003],
          [dish, 0.013],
        ],
        { wall: 0.002, segments: segments + 2, foot: 0, crease: 0.7 },
      ),
    );
    lines.push(torus(dish - 0.0006, 0.001, segments + 2, 3).move(0, 0.0135, 0));
  }
  if (options.handle) {
    const wallAt = (y: number) => radiusAt(outside, y * height) * 0.98;
    pieces.push(
      earHandle(
        [
          [wallAt(0.84), height * 0.84],
          [radius * 1.32, height * 0.92],
          [radius * 1.6, height * 0.66],
          [radius * 1.34, height * 0.36],
          [wallAt(0.33), height * 0.34],
        ],
        radius * 0.11,
        radius * 0.17,
        { steps: 7, sides: 5 },
      ).move(0, base, 0),
    );
  }
  if (options.lid) {
    const top = height + base + wall * 0.5;
    pieces.push(
      lathe(
        [
          [0, 0],
          [radius * 1.06, 0.0008],
          [radius * 0.85, height * 0.1],
          [radius * 0.4, height * 0.17],
          [0, height * 0.18],
        ],
        { segments, crease: 0.7 },
      ).move(0, top, 0),
      finial('button', radius * 0.2, height * 0.13, 8).move(0, top + height * 0.165, 0),
    );
  }
  return {
    body: Shape.merge(...pieces),
    lines: Shape.merge(...lines),
    profile,
    reach: options.saucer ? dish : options.handle ? radius * 1.6 : radius * 1.06,
  };
}
