import type { ReliefGround } from '../../kit/relief/relief-ground.ts';

/** A faceless rider in a long coat for `reliefHorse`: sits on its back, looks towards +x. Same frame as the horse. */
export function reliefRider(ground: ReliefGround): void {
  // Saddle cloth and saddle.
  ground
    .lay(
      [
        [-22, 78],
        [18, 80],
        [16, 48],
        [6, 42],
        [-14, 44],
        [-24, 52],
      ],
      { height: 3, base: 15, round: 2 },
    )
    .limb(
      [
        [-22, 88, 4],
        [-12, 80, 5],
        [8, 80, 5],
        [18, 90, 4],
      ],
      { height: 8, base: 14 },
    );
  for (let at = 0; at < 8; at++)
    ground.dome([-18 + at * 4.4, 46 + Math.abs(at - 4) * 0.9], [1.4, 1.4], { height: 1.5, base: 17.5 });
  // The coat: body, skirt over the thigh with folds, boot in the stirrup.
  ground
    .limb(
      [
        [-3, 84, 14],
        [-1, 104, 13],
        [0, 122, 15],
      ],
      { height: 19, base: 3, blend: 2 },
    )
    .lay(
      [
        [-15, 92],
        [10, 94],
        [22, 82],
        [27, 62],
        [12, 54],
        [0, 58],
        [-16, 70],
      ],
      { height: 21, base: 2, round: 12, soft: true },
    )
    .limb(
      [
        [20, 64, 7],
        [18, 50, 6.5],
        [17, 40, 5],
      ],
      { height: 20, base: 2 },
    )
    .limb(
      [
        [15, 38, 5],
        [26, 36, 4],
        [33, 39, 2],
      ],
      { height: 20, base: 2, blend: 1 },
    )
    .limb(
      [
        [13, 33.5, 1.4],
        [30, 33.5, 1.4],
      ],
      { height: 4, base: 16 },
    );
  for (const at of [0, 1, 2, 3, 4])
    ground.groove(
      [
        [-10 + at * 6, 92 - at, 1.2],
        [-6 + at * 7.4, 76, 1.4],
        [-6 + at * 7.6, 60 + Math.abs(at - 2) * 2, 0.8],
      ],
      2,
    );
  // Belt, crossing hem of the coat, sleeves.
  ground
    .limb(
      [
        [-15, 95, 2.6],
        [0, 92.5, 2.6],
        [13, 95, 2.6],
      ],
      { height: 4, base: 20 },
    )
    .dome([1, 92.6], [3.4, 3.4], { height: 5, base: 20.5 })
    .groove(
      [
        [9, 130, 0.8],
        [6, 112, 0.8],
        [-8, 98, 0.8],
      ],
      1.6,
    )
    .limb(
      [
        [3, 122, 8.5],
        [16, 108, 7],
        [30, 100, 5.5],
      ],
      { height: 17, base: 8, blend: 2 },
    )
    .limb(
      [
        [28, 101, 6.2],
        [32, 98.5, 6.2],
      ],
      { height: 16, base: 9 },
    )
    .dome([36, 97], [4.6, 4], { height: 13, base: 10 })
    .groove(
      [
        [8, 114, 1],
        [14, 112, 1],
        [18, 115, 0.6],
      ],
      1.5,
    )
    .groove(
      [
        [13, 106, 1],
        [19, 108, 1],
        [22, 111, 0.6],
      ],
      1.5,
    );
  // Head without a face, under a cap with a brim of fur and a tassel.
  ground
    .limb(
      [
        [-1, 130, 7],
        [1, 136, 6.5],
      ],
      { height: 15, base: 6 },
    )
    .dome([3, 145], [9.5, 11.5], { height: 20, base: 2 })
    .limb(
      [
        [-9, 142, 3],
        [-9, 150, 4],
        [2, 156, 4.6],
        [13, 151, 4],
      ],
      { height: 20, base: 5 },
    )
    .lay(
      [
        [-7, 154],
        [10, 155],
        [6, 165],
        [2, 174],
        [-2, 166],
      ],
      { height: 19, base: 3, round: 8, soft: true },
    )
    .dome([2, 175], [2.6, 3], { height: 20, base: 2 })
    .limb(
      [
        [-8, 146, 2.4],
        [-16, 138, 2],
        [-19, 126, 0.8],
      ],
      { height: 9, base: 8 },
    );
  // Quiver and bow at the back.
  ground
    .limb(
      [
        [-20, 82, 5],
        [-16, 104, 5.5],
        [-13, 118, 6],
      ],
      { height: 10, base: 6 },
    )
    .groove(
      [
        [-24, 104, 0.8],
        [-10, 101, 0.8],
      ],
      2,
    );
  for (const at of [-5, -1, 3])
    ground.limb(
      [
        [-13 + at, 118, 1],
        [-12 + at * 1.4, 132, 1.6],
        [-12 + at * 1.5, 136, 0.6],
      ],
      { height: 9, base: 6 },
    );
}
