import type { ReliefGround } from '../../kit/relief/relief-ground.ts';

/** A maned beast of prey crouching towards +x, its paws on y = 0; 120 units long. */
export function reliefBeast(ground: ReliefGround): void {
  ground
    .limb(
      [
        [-52, 22, 4],
        [-72, 30, 3.6],
        [-76, 48, 3.4],
        [-62, 58, 3.2],
        [-54, 50, 3],
      ],
      { height: 6 },
    )
    .dome([-53, 49], [7, 6], { height: 8 })
    .limb(
      [
        [-20, 20, 10],
        [0, 8, 6],
        [12, 4, 5],
      ],
      { height: 7 },
    )
    .limb(
      [
        [-44, 26, 17],
        [-16, 30, 16],
        [14, 34, 18],
        [30, 40, 15],
      ],
      { height: 15, blend: 4 },
    )
    .dome([-42, 22], [18, 20], { height: 17, blend: 3 })
    .limb(
      [
        [-42, 14, 10],
        [-30, 6, 6.5],
        [-14, 4, 5.5],
      ],
      { height: 13, base: 2, blend: 2 },
    )
    .limb(
      [
        [22, 26, 11],
        [36, 12, 7.5],
        [52, 5, 5.5],
        [60, 4, 5.5],
      ],
      { height: 13, base: 3, blend: 2 },
    );
  // The mane: locks that fan out behind the head.
  for (let lock = 0; lock < 13; lock++) {
    const angle = 0.55 + (lock / 12) * 4.0;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    ground.limb(
      [
        [38 + cosine * 12, 52 + sine * 12, 4],
        [38 + cosine * 21, 52 + sine * 20, 4.2],
        [38 + cosine * 26 - sine * 5, 52 + sine * 25 + cosine * 5, 1],
      ],
      { height: 8, base: 9 + (lock % 2) },
    );
  }
  ground
    .dome([42, 54], [16, 15], { height: 22 })
    .limb(
      [
        [48, 52, 9],
        [60, 48, 7],
        [64, 47, 6],
      ],
      { height: 21, blend: 3 },
    )
    .limb(
      [
        [46, 42, 6],
        [58, 40, 4.5],
      ],
      { height: 18, blend: 1 },
    )
    .dome([34, 66], [6, 7], { height: 21, blend: 1 })
    .dome([52, 57], [2.6, 2], { height: 2, base: 20 })
    .dome([67, 50], [2.6, 2.4], { height: 3, base: 18 })
    .groove(
      [
        [66, 44, 0.9],
        [58, 44.5, 0.9],
        [52, 46, 0.9],
      ],
      3,
    );
  for (const toe of [50, 55, 60])
    ground.groove(
      [
        [toe, 8, 0.6],
        [toe + 3, 2, 0.6],
      ],
      2,
    );
  for (const toe of [-20, -15])
    ground.groove(
      [
        [toe, 7, 0.6],
        [toe + 3, 1, 0.6],
      ],
      2,
    );
}
