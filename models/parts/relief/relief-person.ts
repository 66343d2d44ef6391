import type { ReliefGround } from '../../kit/relief/relief-ground.ts';

export interface PersonColours {
  readonly skin?: string;
  readonly cloth?: string;
  readonly trim?: string;
}

const of = (colour: string | undefined) => (colour === undefined ? {} : { colour });

/** A woman pounding grain, bent towards +x, both hands on a long pestle; 100 units tall, without a face. */
export function reliefPounder(ground: ReliefGround, colours: PersonColours = {}): void {
  const [skin, cloth, trim] = [of(colours.skin), of(colours.cloth), of(colours.trim)];
  ground
    .limb(
      [
        [34, 14, 2.2],
        [31, 112, 2.2],
      ],
      { height: 6, base: 5, steps: 1, ...trim },
    )
    .limb(
      [
        [-2, 34, 6],
        [2, 18, 4],
        [-1, 3, 3.2],
      ],
      { height: 6, ...skin },
    )
    .limb(
      [
        [-14, 34, 6.5],
        [-14, 18, 4.2],
        [-18, 3, 3.4],
      ],
      { height: 8, ...skin },
    )
    .limb(
      [
        [-20, 1.6, 2],
        [-8, 1.8, 2.2],
      ],
      { height: 7, ...skin },
    )
    .limb(
      [
        [-3, 1.6, 2],
        [8, 1.8, 2.2],
      ],
      { height: 5, ...skin },
    )
    .limb(
      [
        [2, 66, 4.4],
        [16, 58, 3.4],
        [31, 68, 2.8],
      ],
      { height: 7, ...skin },
    )
    .lay(
      [
        [-22, 54],
        [2, 56],
        [9, 36],
        [8, 18],
        [-22, 16],
        [-24, 36],
      ],
      { height: 12, round: 12, soft: true, ...cloth },
    )
    .limb(
      [
        [-11, 52, 10.5],
        [-4, 64, 9.4],
        [4, 73, 9],
      ],
      { height: 12, blend: 1, ...cloth },
    )
    .limb(
      [
        [3, 74, 5.2],
        [16, 70, 3.8],
        [30, 80, 3],
      ],
      { height: 11, base: 3, blend: 1, ...skin },
    )
    .dome([32, 81], [3.6, 3.4], { height: 9, base: 4, ...skin })
    .limb(
      [
        [7, 79, 4],
        [12, 85, 4],
      ],
      { height: 10, ...skin },
    )
    .dome([15, 91], [7.4, 8.6], { height: 12, base: 1, turn: -0.4, ...skin })
    .lay(
      [
        [8, 90],
        [7, 99],
        [16, 103],
        [23, 96],
        [20, 94],
        [12, 96],
      ],
      { height: 13.4, base: 1, round: 5, soft: true, ...trim },
    );
  for (const at of [0, 1, 2, 3])
    ground.groove(
      [
        [-18 + at * 6, 50, 0.8],
        [-20 + at * 8, 32, 1],
        [-19 + at * 8, 18, 0.7],
      ],
      1.5,
    );
}

/** A mortar on a foot, its rim at 26 units. */
export function reliefMortar(ground: ReliefGround, colour?: string): void {
  ground
    .lay(
      [
        [-13, 26],
        [13, 26],
        [10, 12],
        [5, 7],
        [9, 0],
        [-9, 0],
        [-5, 7],
        [-10, 12],
      ],
      { height: 13, round: 12, ...of(colour) },
    )
    .limb(
      [
        [-13, 26, 2.2],
        [0, 24, 2.2],
        [13, 26, 2.2],
      ],
      { height: 5, base: 9, ...of(colour) },
    )
    .groove(
      [
        [-9, 17, 0.7],
        [0, 15, 0.7],
        [9, 17, 0.7],
      ],
      1.2,
    );
}

/** Someone sitting on a low stool, turned towards +x; 66 units tall, without a face. */
export function reliefSitter(ground: ReliefGround, colours: PersonColours = {}): void {
  const [skin, cloth, trim] = [of(colours.skin), of(colours.cloth), of(colours.trim)];
  ground
    .lay(
      [
        [-16, 0],
        [10, 0],
        [8, 18],
        [-14, 18],
      ],
      { height: 6, round: 3, ...trim },
    )
    .limb(
      [
        [8, 24, 5.5],
        [20, 22, 4.4],
        [22, 4, 3.2],
      ],
      { height: 7, ...skin },
    )
    .limb(
      [
        [-6, 24, 8],
        [12, 25, 6.4],
        [15, 6, 4],
      ],
      { height: 11, blend: 1, ...cloth },
    )
    .limb(
      [
        [14, 3, 3],
        [25, 2, 2.4],
      ],
      { height: 9, ...skin },
    )
    .limb(
      [
        [-6, 26, 9],
        [-6, 38, 9],
        [-4, 47, 9],
      ],
      { height: 12, blend: 1.5, ...cloth },
    )
    .limb(
      [
        [-3, 46, 4.6],
        [4, 34, 3.8],
        [14, 31, 3],
      ],
      { height: 10, base: 3, blend: 1, ...skin },
    )
    .dome([16, 31], [3.4, 3], { height: 9, base: 4, ...skin })
    .limb(
      [
        [-3, 52, 3.6],
        [-2, 56, 3.6],
      ],
      { height: 10, ...skin },
    )
    .dome([-1, 61], [6.4, 7.6], { height: 12, base: 1, ...skin })
    .lay(
      [
        [-8, 60],
        [-6, 69],
        [3, 70],
        [6, 65],
        [-2, 64],
      ],
      { height: 13, base: 1, round: 4, soft: true, ...trim },
    );
}

export interface StandingOptions extends PersonColours {
  /** A long skirt instead of trousers. */
  readonly skirt?: boolean;
  /** A cloak over the shoulders. */
  readonly cloak?: boolean;
  /** A wide round cap with a rim. */
  readonly cap?: boolean;
}

/** Someone standing, half turned towards +x, one arm forward; 100 units tall, without a face. */
export function reliefStander(ground: ReliefGround, options: StandingOptions = {}): void {
  const [skin, cloth, trim] = [of(options.skin), of(options.cloth), of(options.trim)];
  ground
    .limb(
      [
        [6, 34, 5],
        [7, 18, 3.6],
        [6, 3, 3],
      ],
      { height: 6, ...skin },
    )
    .limb(
      [
        [-6, 34, 5.4],
        [-6, 18, 4],
        [-7, 3, 3.2],
      ],
      { height: 8, ...skin },
    )
    .limb(
      [
        [6, 1.6, 2],
        [14, 1.4, 2],
      ],
      { height: 6, ...trim },
    )
    .limb(
      [
        [-7, 1.6, 2],
        [2, 1.4, 2],
      ],
      { height: 8, ...trim },
    );
  if (options.cloak)
    ground.lay(
      [
        [-15, 76],
        [-6, 82],
        [4, 80],
        [2, 40],
        [-20, 32],
        [-20, 56],
      ],
      { height: 9, round: 8, soft: true, ...trim },
    );
  ground
    .lay(
      options.skirt
        ? [
            [-10, 56],
            [9, 56],
            [18, 16],
            [16, 10],
            [-18, 10],
            [-18, 18],
          ]
        : [
            [-11, 58],
            [10, 58],
            [13, 36],
            [11, 30],
            [-12, 30],
            [-13, 38],
          ],
      { height: 12, round: 11, soft: true, ...cloth },
    )
    .limb(
      [
        [0, 54, 10],
        [0, 66, 9.6],
        [0, 75, 10.6],
      ],
      { height: 12, blend: 1.5, ...cloth },
    )
    .limb(
      [
        [-10, 57, 1.8],
        [0, 55.6, 1.8],
        [10, 57, 1.8],
      ],
      { height: 4, base: 11, ...trim },
    )
    .limb(
      [
        [8, 74, 4.6],
        [16, 62, 3.8],
        [26, 58, 3],
      ],
      { height: 9, base: 3, blend: 1, ...cloth },
    )
    .dome([28, 58], [3.2, 3], { height: 9, base: 3, ...skin })
    .limb(
      [
        [-9, 74, 4.4],
        [-12, 60, 3.6],
        [-6, 50, 3],
      ],
      { height: 9, base: 5, blend: 1, ...cloth },
    )
    .limb(
      [
        [0, 80, 3.8],
        [1, 85, 3.8],
      ],
      { height: 10, ...skin },
    )
    .dome([2, 91], [6.8, 8.2], { height: 12, base: 1, ...skin });
  if (options.cap)
    ground
      .lay(
        [
          [-12, 94],
          [16, 96],
          [12, 101],
          [3, 104],
          [-8, 102],
        ],
        { height: 13, base: 1, round: 4, soft: true, ...cloth },
      )
      .limb(
        [
          [-12, 94, 1.6],
          [2, 93, 1.8],
          [17, 96, 1.6],
        ],
        { height: 5, base: 11, ...trim },
      );
  else
    ground.lay(
      [
        [-6, 90],
        [-5, 99],
        [4, 101],
        [9, 96],
        [2, 96],
      ],
      { height: 13, base: 1, round: 4, soft: true, ...trim },
    );
  for (const at of [0, 1, 2])
    ground.groove(
      options.skirt
        ? [
            [-6 + at * 6, 52, 0.8],
            [-10 + at * 9, 14, 1],
          ]
        : [
            [-6 + at * 5, 52, 0.7],
            [-8 + at * 7, 33, 0.8],
          ],
      1.4,
    );
}
