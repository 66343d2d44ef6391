import { ReliefGround } from '../../kit/relief/relief-ground.ts';
import type { LineKey } from '../../kit/relief/relief-distance.ts';

/** Where each day sign differs: strokes [x, y, x, y] in a square from −1 to 1; small, as they are in wood. */
const signs: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [
    [-0.8, 0.3, 0.7, 0.5],
    [0.7, 0.5, 0.7, -0.2],
    [-0.8, 0.3, -0.7, -0.3],
  ],
  [
    [-0.6, 0.6, 0.5, 0.2],
    [0.5, 0.2, -0.5, -0.2],
    [-0.5, -0.2, 0.6, -0.6],
  ],
  [
    [-0.7, -0.6, -0.7, 0.2],
    [-0.7, 0.2, 0, 0.8],
    [0, 0.8, 0.7, 0.2],
    [0.7, 0.2, 0.7, -0.6],
  ],
  [
    [-0.8, 0, 0.8, 0.1],
    [-0.3, 0.1, -0.4, -0.6],
    [0.4, 0.1, 0.3, -0.6],
    [0.8, 0.1, 0.6, 0.6],
  ],
  [
    [-0.7, 0.7, 0.2, 0.3],
    [0.2, 0.3, -0.3, -0.1],
    [-0.3, -0.1, 0.6, -0.5],
    [0.6, -0.5, 0.8, 0],
  ],
  [
    [-0.6, 0.4, 0.6, 0.4],
    [0.6, 0.4, 0.4, -0.6],
    [0.4, -0.6, -0.4, -0.6],
    [-0.4, -0.6, -0.6, 0.4],
  ],
  [
    [-0.7, -0.4, 0.2, -0.2],
    [0.2, -0.2, 0.5, 0.6],
    [0.2, -0.2, 0.4, -0.7],
    [0.5, 0.6, 0.8, 0.2],
  ],
  [
    [-0.6, 0.7, -0.2, 0.1],
    [-0.1, 0.7, 0.0, 0.1],
    [-0.7, 0, 0.6, -0.2],
    [0.6, -0.2, 0.2, -0.7],
  ],
  [
    [-0.8, -0.5, 0.8, -0.5],
    [-0.6, -0.1, 0.6, -0.1],
    [-0.4, 0.3, 0.4, 0.3],
    [-0.2, 0.7, 0.2, 0.7],
  ],
  [
    [-0.7, 0.1, 0.7, 0.1],
    [0.7, 0.1, 0.7, 0.7],
    [-0.5, 0.1, -0.5, -0.6],
    [0.4, 0.1, 0.4, -0.6],
  ],
];

/** The sun stone in low relief, simplified: heart and claws, four cartouches, day signs, rays, quills, two serpents. */
export function carveSunStone(width: number): ReliefGround {
  const ground = new ReliefGround({ width, height: width, cell: width / 400 });
  // Drawn 200 across.
  const stone = ground.stage({ y: width / 2, scale: width / 200 });
  const ring = (radius: number, half: number, height: number): void => {
    stone.limb(
      Array.from({ length: 65 }, (_, at): LineKey => {
        const angle = (at / 64) * 2 * Math.PI;
        return [Math.cos(angle) * radius, Math.sin(angle) * radius, half];
      }),
      { height, steps: 128 },
    );
  };
  const around = (count: number, shift: number, carve: (spot: ReliefGround, at: number) => void): void => {
    for (let at = 0; at < count; at++) carve(stone.stage({ turn: ((at + shift) / count) * 2 * Math.PI }), at);
  };
  ring(97, 1.6, 4);
  ring(84, 1, 3.4);
  serpents(stone);
  // Quills and drops between the rays.
  around(40, 0.5, (spot) => {
    spot.lay(
      [
        [-2.6, 56.5],
        [2.6, 56.5],
        [2.6, 62],
        [0, 65],
        [-2.6, 62],
      ],
      { height: 2.2, round: 1.2 },
    );
    spot.dome([0, 59.2], [1.3, 1.6], { height: 1.2, base: 2 });
  });
  ring(55.5, 0.9, 3);
  around(40, 0, (spot) => {
    spot.limb(
      [
        [0, 66.5, 1.5],
        [0, 72, 1.9],
        [0, 77, 0.6],
      ],
      { height: 2.6 },
    );
  });
  for (const [count, shift, base, tip, half] of [
    [8, 0.5, 54, 74, 6],
    [8, 0, 50, 82, 7.6],
  ] as const)
    around(count, shift, (spot) => {
      spot.lay(
        [
          [-half, base],
          [half, base],
          [0, tip],
        ],
        { height: 4.6, round: 3 },
      );
      spot.lay(
        [
          [-half * 0.58, base + 2],
          [half * 0.58, base + 2],
          [0, tip - 7],
        ],
        { height: 2.2, base: 3.6, round: 1.8 },
      );
      for (const way of [-1, 1])
        spot.limb(
          [
            [way * half, base + 1, 1.5],
            [way * (half + 3), base - 1, 1.4],
            [way * (half + 2.4), base + 3, 0.8],
          ],
          { height: 3.6 },
        );
    });
  // Twenty day signs, each in its frame.
  ring(50, 1, 3.4);
  ring(36.5, 1, 3.4);
  around(20, 0.5, (spot, at) => {
    spot.lay(
      [
        [-5.6, 38.4],
        [5.6, 38.4],
        [6.6, 48.2],
        [-6.6, 48.2],
      ],
      { height: 1.6, round: 1 },
    );
    const sign = spot.stage({ y: 43.2, scale: 4.1 });
    for (const [x, y, endX, endY] of signs[at % signs.length]!)
      sign.limb(
        [
          [at < 10 ? x : -x, y, 0.17],
          [at < 10 ? endX : -endX, endY, 0.15],
        ],
        { height: 0.3, base: 0.36, steps: 1 },
      );
    sign.dome([at % 3 ? 0.35 : -0.35, at % 2 ? 0.3 : -0.3], [0.26, 0.26], { height: 0.34, base: 0.36 });
    spot.stage({ turn: Math.PI / 20 }).groove(
      [
        [0, 38, 0.7],
        [0, 48.5, 0.7],
      ],
      1.6,
      undefined,
      1,
    );
  });
  // The four former suns in square frames, claws to either side, the heart in the middle.
  for (const [turn, mirror] of [
    [Math.PI / 4, false],
    [-Math.PI / 4, true],
    [(3 * Math.PI) / 4, true],
    [(-3 * Math.PI) / 4, false],
  ] as const) {
    const box = stone.stage({ x: Math.cos(turn) * 23.5, y: Math.sin(turn) * 23.5, mirror });
    box.lay(
      [
        [-7.4, -7.4],
        [7.4, -7.4],
        [7.4, 7.4],
        [-7.4, 7.4],
      ],
      { height: 3.2, round: 1.4 },
    );
    box.lay(
      [
        [-5.4, -5.4],
        [5.4, -5.4],
        [5.4, 5.4],
        [-5.4, 5.4],
      ],
      { height: 0.2, base: 1.4, round: 0.2 },
    );
    box.limb(
      [
        [-4, -2, 1.2],
        [0, 1, 1.6],
        [4, -1, 1.2],
      ],
      { height: 2, base: 3 },
    );
    box.dome([-1, 3], [2.2, 1.6], { height: 2, base: 3 });
    for (const x of [-3.4, 0, 3.4]) box.dome([x, -4.2], [1.1, 0.9], { height: 1.2, base: 3 });
  }
  for (const mirror of [false, true]) {
    const claw = stone.stage({ mirror });
    claw.dome([26, 0], [7.4, 7.4], { height: 4 });
    for (const way of [-1, 0, 1])
      claw.limb(
        [
          [27, way * 4, 1.6],
          [32, way * 4.6, 1.4],
          [34.4, way * 3, 0.6],
        ],
        { height: 3.4, base: 1.6 },
      );
    claw.dome([25, 0], [3, 3], { height: 2, base: 3.6 });
  }
  stone.lay(
    [
      [-4, 20],
      [4, 20],
      [0, 34],
    ],
    { height: 4, round: 2.4 },
  );
  stone.lay(
    [
      [-4, -20],
      [4, -20],
      [0, -30],
    ],
    { height: 3, round: 2 },
  );
  ring(17.6, 1.5, 4.6);
  face(stone);
  return ground;
}

/** The sun's face in the middle, as stiff as a mask: brow, eyes, nose, open mouth with the tongue. */
function face(stone: ReliefGround): void {
  stone.dome([0, 0], [16, 16.4], { height: 7 });
  for (const mirror of [false, true]) {
    const half = stone.stage({ mirror });
    half.limb(
      [
        [2, 7.4, 1.4],
        [6, 8, 1.6],
        [11, 5.6, 1],
      ],
      { height: 2, base: 5.6 },
    );
    half.dome([5.6, 4], [3, 2.2], { height: 1.4, base: 6.4 });
    half.groove(
      [
        [3.4, 4, 0.7],
        [5.6, 3, 0.8],
        [8, 4.2, 0.7],
      ],
      1.4,
    );
    half.limb(
      [
        [13.6, 4, 1.8],
        [14.6, -3, 2.2],
        [13.4, -7, 1.6],
      ],
      { height: 4.6, base: 1 },
    );
    half.dome([13.8, -4], [1.8, 1.8], { height: 1.8, base: 4 });
  }
  stone.limb(
    [
      [0, 7, 1.5],
      [0, 2, 2],
      [0, -1, 2.8],
    ],
    { height: 2.8, base: 6.4 },
  );
  stone.dome([0, -7], [6, 3.6], { height: 1, base: 6 });
  stone.groove(
    [
      [-5, -6.4, 1.6],
      [0, -7.4, 2],
      [5, -6.4, 1.6],
    ],
    3.4,
  );
  stone.lay(
    [
      [-1.8, -6],
      [1.8, -6],
      [1.4, -12.6],
      [0, -15.4],
      [-1.4, -12.6],
    ],
    { height: 2.6, base: 6, round: 1.4 },
  );
  stone.groove(
    [
      [0, -7, 0.4],
      [0, -13, 0.4],
    ],
    1,
    undefined,
    1,
  );
  stone.limb(
    [
      [-9, 11.6, 1.6],
      [0, 14, 1.8],
      [9, 11.6, 1.6],
    ],
    { height: 2.4, base: 4.4 },
  );
  for (const x of [-6, 0, 6])
    stone.dome([x, 13 - Math.abs(x) * 0.16], [1.4, 1.4], { height: 1.6, base: 5.6 });
}

/** Two fire serpents round the rim: jointed bodies from the tails above to the heads below. */
function serpents(stone: ReliefGround): void {
  for (const mirror of [false, true]) {
    const side = stone.stage({ mirror });
    for (let at = 0; at < 11; at++) {
      const joint = side.stage({ turn: -0.22 - (at / 11) * 2.58 });
      joint.lay(
        [
          [-6.4, 86.4],
          [6.4, 86.4],
          [6.8, 94.8],
          [-6.8, 94.8],
        ],
        { height: 3.4, round: 1.4 },
      );
      for (const x of [-3.6, 0, 3.6])
        joint.limb(
          [
            [x, 87.6, 1.1],
            [x + 1, 91, 1.3],
            [x - 0.4, 93.4, 0.7],
          ],
          { height: 1.6, base: 3 },
        );
    }
    side.lay(
      [
        [1, 98],
        [10, 97],
        [7, 86],
        [2, 86],
      ],
      { height: 3.8, round: 1.6 },
    );
    const head = side.stage({ x: 12, y: -90 });
    head.lay(
      [
        [-9, -6],
        [4, -7],
        [9, -2],
        [8, 5],
        [-2, 6],
        [-7, 3],
        [-10, 0],
      ],
      { height: 5, round: 2.4 },
    );
    head.dome([1.4, 1.6], [2, 1.8], { height: 1.8, base: 4.6 });
    head.groove(
      [
        [-9, -2, 0.8],
        [-3, -2.4, 0.9],
        [3, -3.4, 0.6],
      ],
      2.4,
    );
    for (const x of [-7, -4.4, -1.8])
      head.lay(
        [
          [x - 0.9, -2.4],
          [x + 0.9, -2.4],
          [x, -5],
        ],
        { height: 1.4, base: 3.6, round: 0.6 },
      );
    head.limb(
      [
        [3, 5, 1.2],
        [6, 9, 1.2],
        [2, 11, 0.6],
      ],
      { height: 3 },
    );
  }
  stone.lay(
    [
      [-4, 86],
      [4, 86],
      [4, 95],
      [-4, 95],
    ],
    { height: 4.2, round: 1.4 },
  );
  stone.dome([0, 90.5], [2, 2], { height: 1.4, base: 4 });
}
