import type { ReliefGround } from '../../kit/relief/relief-ground.ts';

/** An eagle with spread wings, seen from the front, about the origin; 200 units across. */
export function reliefEagle(ground: ReliefGround): void {
  for (const mirror of [false, true]) {
    const wing = ground.stage({ mirror });
    // Three rows of feathers, the longest below.
    for (const [row, { count, length, base }] of [
      { count: 9, length: 46, base: 0 },
      { count: 9, length: 28, base: 2.5 },
      { count: 8, length: 15, base: 5 },
    ].entries())
      for (let at = 0; at < count; at++) {
        const t = at / (count - 1);
        const x = 16 + t * (74 - row * 6);
        const y = 10 + Math.sin(t * 2.3) * 20 - row * -3;
        const lean = 0.15 + t * 0.75;
        const reach = length * (0.72 + 0.42 * Math.sin(t * 2.4));
        wing.limb(
          [
            [x, y, 4],
            [x + Math.sin(lean) * reach * 0.6, y - Math.cos(lean) * reach * 0.6, 4.6],
            [x + Math.sin(lean) * reach, y - Math.cos(lean) * reach, 1.2],
          ],
          { height: 5, base: base + (at % 2) * 0.8 },
        );
        wing.groove(
          [
            [x + Math.sin(lean) * reach * 0.2, y - Math.cos(lean) * reach * 0.2, 0.7],
            [x + Math.sin(lean) * reach * 0.9, y - Math.cos(lean) * reach * 0.9, 0.5],
          ],
          0.9,
        );
      }
    wing.limb(
      [
        [6, 6, 8],
        [30, 20, 7],
        [62, 33, 5.5],
        [92, 22, 2],
      ],
      { height: 10, blend: 2 },
    );
    for (const toe of [-5, 0, 5])
      wing.limb(
        [
          [8, -26, 4],
          [8 + toe * 0.6, -34, 2.4],
          [8 + toe * 1.2, -40, 0.8],
        ],
        { height: 6, base: 3 },
      );
  }
  for (const at of [-2, -1, 0, 1, 2])
    ground.limb(
      [
        [at * 4, -18, 5],
        [at * 7, -40, 5],
        [at * 10, -54, 1.5],
      ],
      { height: 6, base: 1 + (at % 2 === 0 ? 1 : 0) },
    );
  ground
    .dome([0, -6], [15, 27], { height: 17 })
    .dome([0, 22], [10, 12], { height: 18, blend: 4 })
    .limb(
      [
        [6, 26, 4.5],
        [13, 24, 3.4],
        [15, 19, 1],
      ],
      { height: 17, blend: 1 },
    )
    .dome([5, 27], [1.7, 1.4], { height: 1.2, base: 16.5 });
  // Breast feathers: rows of shallow scallops.
  for (let row = 0; row < 5; row++)
    for (let at = -2; at <= 2; at++) {
      const x = at * 5 + (row % 2) * 2.5;
      const y = 10 - row * 8;
      if ((x / 14) ** 2 + ((y + 6) / 25) ** 2 > 0.8) continue;
      ground.groove(
        [
          [x - 2.4, y + 1, 0.6],
          [x, y - 2, 0.6],
          [x + 2.4, y + 1, 0.6],
        ],
        1.1,
      );
    }
}
