import type { ReliefGround } from '../../kit/relief/relief-ground.ts';

export interface PlantColours {
  readonly wood?: string;
  readonly leaf?: string;
}

/** A leaning pine with flat layered crowns of needles, its root at the origin; about 100 units tall. */
export function reliefPine(ground: ReliefGround, colours: PlantColours = {}): void {
  const wood = colours.wood === undefined ? {} : { colour: colours.wood };
  const leaf = colours.leaf === undefined ? {} : { colour: colours.leaf };
  ground.limb(
    [
      [-4, 0, 6.5],
      [2, 20, 5],
      [-6, 42, 4.4],
      [4, 62, 3.6],
      [16, 80, 2],
    ],
    { height: 8, ...wood },
  );
  for (let at = 0; at < 9; at++)
    ground.groove(
      [
        [-8 + (at % 3) * 3, 4 + at * 7, 0.5],
        [-2 + (at % 2) * 3, 8 + at * 7, 0.5],
      ],
      1.6,
    );
  for (const [fromX, fromY, x, y] of [
    [-5, 44, -30, 54],
    [2, 58, 34, 56],
    [-2, 30, 28, 34],
    [6, 66, -14, 76],
  ] as const)
    ground.limb(
      [
        [fromX, fromY, 2.6],
        [x, y, 1.2],
      ],
      { height: 6, base: 1, ...wood },
    );
  for (const [x, y, radius] of [
    [-32, 57, 17],
    [36, 59, 18],
    [30, 37, 14],
    [-16, 79, 17],
    [18, 88, 20],
    [6, 68, 14],
  ] as const) {
    ground.dome([x, y + 1], [radius, radius * 0.42], { height: 6, base: 2, ...leaf });
    // Needles: a fan of strokes over each crown.
    for (let at = 0; at < 13; at++) {
      const angle = -0.15 + (at / 12) * (Math.PI + 0.3);
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
      ground.limb(
        [
          [x + cosine * radius * 0.25, y + sine * radius * 0.1, 0.9],
          [x + cosine * radius * 1.02, y + sine * radius * 0.52, 0.45],
        ],
        { height: 2.2, base: 6.4, steps: 1, ...leaf },
      );
    }
  }
}

/** A broad tree with a crown of leaf clusters; about 90 units tall. */
export function reliefTree(ground: ReliefGround, colours: PlantColours = {}): void {
  const wood = colours.wood === undefined ? {} : { colour: colours.wood };
  const leaf = colours.leaf === undefined ? {} : { colour: colours.leaf };
  ground.limb(
    [
      [-2, 0, 6],
      [1, 22, 3.8],
      [-1, 46, 3],
    ],
    { height: 6, ...wood },
  );
  for (const [x, y] of [
    [-24, 56],
    [24, 54],
    [-8, 64],
    [14, 66],
  ] as const)
    ground.limb(
      [
        [0, 34, 2.6],
        [x * 0.6, y - 12, 1.8],
        [x, y, 1],
      ],
      { height: 5, ...wood },
    );
  for (let at = 0; at < 42; at++) {
    const angle = at * 2.399;
    const reach = Math.sqrt((at + 0.5) / 42);
    const [x, y] = [Math.cos(angle) * reach * 40, 62 + Math.sin(angle) * reach * 21];
    ground.dome([x, y], [6.4, 4], { height: 4 + (at % 3), base: 3, turn: Math.sin(at * 1.7), ...leaf });
  }
}
