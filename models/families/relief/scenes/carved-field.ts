import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import type { LineKey } from '../../../kit/relief/relief-distance.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import { carvedFinish } from '../../../parts/relief/finish.ts';
import type { Scene } from './scene.ts';

/** An empty polished oval in a wreath of carved peonies and leaves: nobody is shown. Drawn 400 × 560. */
export const carvedField: Scene = ({ width, height, surfaces }) => {
  const ground = new ReliefGround({ width, height, cell: height / 330 });
  const scene = ground.stage({ y: height / 2, scale: Math.min(width / 400, height / 560) });
  const oval = (rx: number, ry: number, half: number, high: number): void => {
    scene.limb(
      Array.from({ length: 49 }, (_, at): LineKey => {
        const angle = (at / 48) * 2 * Math.PI;
        return [Math.cos(angle) * rx, Math.sin(angle) * ry, half];
      }),
      { height: high, steps: 96 },
    );
  };
  for (let at = 0; at < 26; at++) {
    const angle = (at / 26) * 2 * Math.PI + 0.12;
    const [x, y] = [Math.cos(angle) * 158, Math.sin(angle) * 226];
    const way = Math.atan2(Math.sin(angle) * 226, Math.cos(angle) * 158);
    leaf(scene.stage({ x, y, turn: way + (at % 2 === 0 ? 0.9 : -0.9), scale: 1.15 }));
  }
  for (let at = 0; at < 8; at++) {
    const angle = (at / 8) * 2 * Math.PI + Math.PI / 2;
    peony(
      scene.stage({
        x: Math.cos(angle) * 158,
        y: Math.sin(angle) * 228,
        turn: angle,
        scale: at % 2 === 0 ? 1.15 : 0.85,
      }),
    );
  }
  for (const [signX, signY] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    const corner = scene.stage({ x: signX * 160, y: signY * 240 });
    for (const turn of [0.35, 1.22])
      leaf(corner.stage({ turn: Math.atan2(signY, signX) + turn - 0.785, scale: 1.1 }));
  }
  scene.dome([0, 0], [128, 192], { height: 9 });
  oval(128, 192, 7, 15);
  oval(115, 178, 2.4, 12);
  for (let at = 0; at < 60; at++) {
    const angle = (at / 60) * 2 * Math.PI;
    scene.dome([Math.cos(angle) * 128, Math.sin(angle) * 192], [4.4, 4.4], { height: 4, base: 14 });
  }
  return [
    surfacePart(
      surfaces,
      0,
      reliefSheet(ground, { triangles: 4900, paint: carvedFinish(surfaces[0]!.colour, height * 0.006) }),
    ),
  ];
};

function leaf(at: ReliefGround): void {
  at.lay(
    [
      [0, 0],
      [14, 13],
      [34, 14],
      [58, 0],
      [34, -14],
      [14, -13],
    ],
    { height: 8, round: 13, soft: true },
  );
  at.groove(
    [
      [2, 0, 1],
      [30, 1, 1.2],
      [54, 0, 0.5],
    ],
    3,
  );
  for (const x of [14, 24, 34])
    for (const way of [-1, 1])
      at.groove(
        [
          [x, 0, 0.6],
          [x + 9, way * 9, 0.5],
        ],
        1.8,
        undefined,
        1,
      );
}

function peony(at: ReliefGround): void {
  for (const [count, reach, size, base] of [
    [8, 26, 15, 3],
    [7, 16, 12, 7],
    [5, 8, 9, 11],
  ] as const)
    for (let petal = 0; petal < count; petal++) {
      const angle = (petal / count) * 2 * Math.PI + base;
      const [x, y] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
      at.dome([x, y], [size, size * 0.86], { height: 8, base, turn: angle });
      at.groove(
        [
          [x * 0.6, y * 0.6, 0.7],
          [x * 1.3, y * 1.3, 0.5],
        ],
        1.4,
        undefined,
        1,
      );
    }
  at.dome([0, 0], [7, 7], { height: 6, base: 15 });
  for (let seed = 0; seed < 7; seed++)
    at.dome([Math.cos(seed * 0.9) * 4, Math.sin(seed * 0.9) * 4], [1.8, 1.8], { height: 2.4, base: 19 });
}
