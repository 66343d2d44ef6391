import type { ReliefGround } from '../../kit/relief/relief-ground.ts';
import type { LineKey } from '../../kit/relief/relief-distance.ts';

/** How the four legs stand, each from its root to its hoof: far fore, far hind, near fore, near hind. */
const gaits = {
  walk: [
    [
      [34, 52, 9],
      [46, 38, 6],
      [47, 25, 4.2],
      [41, 17, 3.6],
      [42, 12, 4.6],
    ],
    [
      [-30, 52, 12],
      [-20, 40, 7.5],
      [-29, 26, 5],
      [-23, 9, 4],
      [-20, 3, 4.8],
    ],
    [
      [29, 52, 11],
      [31, 35, 6.5],
      [30, 20, 4.8],
      [31, 8, 4],
      [34, 3, 5],
    ],
    [
      [-38, 56, 15],
      [-34, 42, 9.5],
      [-46, 27, 5.6],
      [-42, 10, 4.2],
      [-39, 3, 5],
    ],
  ],
  gallop: [
    [
      [36, 54, 9],
      [54, 46, 6],
      [66, 40, 4.4],
      [74, 32, 3.6],
      [79, 30, 4.4],
    ],
    [
      [-32, 52, 12],
      [-44, 38, 7.5],
      [-58, 34, 5],
      [-68, 24, 4],
      [-74, 24, 4.4],
    ],
    [
      [31, 52, 11],
      [44, 38, 6.5],
      [42, 26, 4.8],
      [34, 22, 4],
      [31, 26, 4.6],
    ],
    [
      [-38, 56, 15],
      [-40, 40, 9.5],
      [-58, 28, 5.6],
      [-66, 14, 4.2],
      [-73, 15, 4.8],
    ],
  ],
} as const satisfies Record<string, readonly (readonly LineKey[])[]>;

export interface ReliefHorseOptions {
  readonly gait: keyof typeof gaits;
  readonly colour?: string;
  readonly mane?: string;
  /** Reins and bridle. */
  readonly bridle?: boolean;
}

/** A horse in profile towards +x, its hooves on y = 0, the withers at 80; 18 units high at the belly. */
export function reliefHorse(ground: ReliefGround, options: ReliefHorseOptions): void {
  const { gait, bridle = false } = options;
  const own = options.colour === undefined ? {} : { colour: options.colour };
  const hair = options.mane === undefined ? own : { colour: options.mane };
  const legs = gaits[gait];
  const tail = gait === 'walk' ? [0, -8] : [-24, 16];
  for (const [at, leg] of legs.entries()) {
    const isFar = at < 2;
    ground.limb(leg, { height: isFar ? 6 : 13, base: isFar ? 0 : 1, blend: isFar ? 1 : 3, ...own });
    const [x, y] = leg.at(-1)!;
    ground.lay(
      [
        [x - 5, y - 5],
        [x + 7, y - 5],
        [x + 3, y + 4],
        [x - 4, y + 4],
      ],
      { height: isFar ? 6 : 9, round: 3, ...hair },
    );
    if (at === 1) body(ground, own);
  }
  // Tail and mane are locks, each a bar of its own.
  for (let lock = 0; lock < 6; lock++) {
    const sway = lock * 2.6;
    ground.limb(
      [
        [-52, 72 - lock, 3],
        [-62 - sway * 0.5, 68 - lock * 2, 4],
        [-66 - sway + tail[0]! * 0.5, 48 + tail[1]!, 3.2],
        [-64 - sway * 1.4 + tail[0]!, 22 + lock * 3 + tail[1]! * 1.6, 0.6],
      ],
      { height: 9, base: lock % 2, ...hair },
    );
  }
  head(ground, own);
  for (let lock = 0; lock < 11; lock++) {
    const t = lock / 10;
    const [x, y] = [24 + t * 26, 80 + t * 27];
    ground.limb(
      [
        [x - 2, y + 2, 2.2],
        [x - 8, y - 2, 3],
        [x - 13 + t * 2, y - 12, 2.6],
        [x - 14 + t * 3, y - 20 + t * 3, 0.5],
      ],
      { height: 9, base: 6, ...hair },
    );
  }
  if (!bridle) return;
  for (const line of [
    [
      [72, 94, 0.9],
      [66, 86, 0.9],
    ],
    [
      [62, 102, 0.9],
      [55, 92, 0.9],
    ],
    [
      [71, 92, 0.9],
      [56, 100, 0.9],
    ],
    [
      [68, 88, 0.9],
      [44, 78, 0.9],
      [22, 84, 0.9],
    ],
  ] as const)
    ground.limb(line, { height: 3, base: 13, ...hair });
}

function body(ground: ReliefGround, own: { readonly colour?: string }): void {
  ground
    .limb(
      [
        [-42, 62, 17],
        [-18, 60, 19],
        [10, 59, 19],
        [30, 62, 19],
      ],
      { height: 17, blend: 4, ...own },
    )
    .dome([-38, 64], [19, 18], { height: 18, blend: 4, ...own })
    .dome([30, 61], [16, 20], { height: 18, blend: 4, ...own })
    .dome([20, 72], [16, 10], { height: 15, blend: 4, ...own });
}

function head(ground: ReliefGround, own: { readonly colour?: string }): void {
  ground
    .limb(
      [
        [28, 67, 17],
        [42, 84, 12.5],
        [51, 99, 9],
      ],
      { height: 15, blend: 5, ...own },
    )
    .limb(
      [
        [53, 104, 8.5],
        [62, 96, 7],
        [71, 85, 5],
        [74, 81, 5.2],
      ],
      { height: 14, blend: 3, ...own },
    )
    .dome([57, 96], [7.5, 7.5], { height: 14.5, blend: 3, ...own })
    .lay(
      [
        [48, 108],
        [52, 120],
        [56, 109],
      ],
      { height: 13, round: 4, ...own },
    )
    .dome([61, 100.5], [2, 1.4], { height: 1.6, base: 13.6, turn: -0.8 })
    .groove(
      [
        [73, 79, 0.6],
        [70, 82, 0.6],
        [68, 83, 0.6],
      ],
      1.4,
    )
    .groove(
      [
        [75.5, 84, 0.9],
        [74.5, 82.5, 0.9],
      ],
      1.6,
    );
}
