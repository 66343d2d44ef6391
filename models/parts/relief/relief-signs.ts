import type { ReliefGround } from '../../kit/relief/relief-ground.ts';

/** A crane standing on one leg and looking back, towards +x; 100 units tall, feet at the origin. */
export function reliefCrane(ground: ReliefGround): void {
  ground
    .limb(
      [
        [2, 0, 1.4],
        [0, 20, 1.2],
        [-2, 38, 1.8],
      ],
      { height: 5 },
    )
    .limb(
      [
        [-2, 38, 1.8],
        [10, 28, 1.2],
        [6, 16, 1],
        [10, 10, 0.9],
      ],
      { height: 4 },
    )
    .limb(
      [
        [-6, 0, 0.7],
        [2, 1, 1.1],
        [10, 0, 0.7],
      ],
      { height: 4 },
    )
    .limb(
      [
        [-30, 40, 2],
        [-14, 48, 11],
        [4, 54, 11],
        [16, 60, 7],
      ],
      { height: 10, blend: 1 },
    )
    .limb(
      [
        [14, 60, 5.5],
        [24, 70, 3.4],
        [20, 84, 2.6],
        [26, 93, 2.8],
      ],
      { height: 8, blend: 1.5 },
    )
    .dome([28, 95], [4.6, 3.8], { height: 8 })
    .limb(
      [
        [31, 95, 1.6],
        [44, 92, 0.5],
      ],
      { height: 6 },
    );
  for (let at = 0; at < 9; at++) {
    const t = at / 8;
    ground.limb(
      [
        [8 - t * 20, 57 - t * 5, 2.4],
        [-14 - t * 12, 46 - t * 3, 2.8],
        [-34 - t * 4, 33 - t * 6 + at, 0.8],
      ],
      { height: 3.4, base: 7 + (at % 2) * 0.8 },
    );
  }
}

/** A deer with antlers standing towards +x; 100 units tall with them. */
export function reliefDeer(ground: ReliefGround): void {
  for (const [at, leg] of (
    [
      [
        [18, 36, 5],
        [24, 20, 2.6],
        [22, 2, 1.9],
      ],
      [
        [-24, 36, 6],
        [-20, 22, 3],
        [-24, 12, 2],
        [-21, 1, 2],
      ],
      [
        [13, 36, 6],
        [13, 18, 3],
        [13, 2, 2.2],
      ],
      [
        [-27, 38, 8],
        [-30, 24, 4],
        [-34, 14, 2.4],
        [-31, 1, 2.3],
      ],
    ] as const
  ).entries())
    ground.limb(leg, { height: at < 2 ? 4 : 8 });
  ground
    .limb(
      [
        [-26, 42, 10.5],
        [-6, 41, 10.5],
        [15, 43, 11],
      ],
      { height: 12, blend: 2 },
    )
    .limb(
      [
        [15, 47, 9],
        [24, 58, 6],
        [28, 67, 5],
      ],
      { height: 11, blend: 2 },
    )
    .limb(
      [
        [28, 70, 5],
        [36, 66, 3.8],
        [42, 63, 2.4],
      ],
      { height: 11, blend: 1.5 },
    )
    .lay(
      [
        [23, 72],
        [12, 78],
        [20, 68],
      ],
      { height: 8, round: 3 },
    )
    .limb(
      [
        [-35, 48, 3],
        [-40, 44, 2.4],
        [-39, 38, 0.6],
      ],
      { height: 8 },
    )
    .groove(
      [
        [42, 61.6, 0.5],
        [37, 63, 0.5],
      ],
      1.2,
    )
    .dome([32.5, 70], [1.2, 1], { height: 1.2, base: 10.5 });
  for (const [shift, base] of [
    [-4, 5],
    [2, 8],
  ] as const) {
    ground.limb(
      [
        [26 + shift * 0.5, 73, 1.8],
        [20 + shift, 84, 1.6],
        [24 + shift * 1.6, 96, 1.2],
        [30 + shift * 2, 101, 0.6],
      ],
      { height: 3, base },
    );
    for (const [x, y, endX, endY] of [
      [21, 80, 31, 86],
      [21, 88, 12, 95],
      [23.5, 94, 16, 102],
    ] as const)
      ground.limb(
        [
          [x + shift, y, 1.3],
          [endX + shift, endY, 0.5],
        ],
        { height: 2.6, base, steps: 2 },
      );
  }
  for (let at = 0; at < 11; at++)
    ground.dome([-30 + at * 4.6, 46 + (at % 2) * 4 - (at % 3)], [1.3, 1.1], { height: 1, base: 10.6 });
}

/** A turtle walking towards +x; 80 units long. */
export function reliefTurtle(ground: ReliefGround): void {
  for (const [x, height] of [
    [18, 4],
    [-20, 4],
    [24, 9],
    [-14, 9],
  ] as const)
    ground.limb(
      [
        [x, 12, 7],
        [x + 8, 3, 5],
        [x + 15, 2, 2],
      ],
      { height },
    );
  ground
    .limb(
      [
        [24, 14, 7],
        [36, 20, 5.5],
        [42, 23, 6.5],
        [47, 22, 4],
      ],
      { height: 11, blend: 1 },
    )
    .limb(
      [
        [-26, 8, 4],
        [-40, 4, 0.8],
      ],
      { height: 5 },
    )
    .lay(
      [
        [-34, 8],
        [34, 8],
        [31, 24],
        [16, 38],
        [-4, 41],
        [-24, 32],
        [-33, 18],
      ],
      { height: 18, round: 22, soft: true },
    )
    .limb(
      [
        [-35, 9, 3.4],
        [0, 6, 3.4],
        [35, 9, 3.4],
      ],
      { height: 6, base: 9 },
    )
    .dome([44, 25], [1.3, 1.1], { height: 1.4, base: 10 });
  for (let row = 0; row < 3; row++)
    for (let at = -2; at <= 2; at++) {
      const [x, y] = [at * 12.5 + (row % 2) * 6.2, 14 + row * 9.4];
      if ((x / 32) ** 2 + ((y - 8) / 32) ** 2 > 0.94) continue;
      for (let corner = 0; corner < 6; corner++) {
        const point = (step: number): readonly [number, number, number] => {
          const angle = ((step + 0.5) * Math.PI) / 3;
          return [x + Math.cos(angle) * 6.6, y + Math.sin(angle) * 5, 0.7];
        };
        ground.groove([point(corner), point(corner + 1)], 1.3, undefined, 1);
      }
    }
}
