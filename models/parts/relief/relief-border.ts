import type { ReliefGround } from '../../kit/relief/relief-ground.ts';
import type { LineKey } from '../../kit/relief/relief-distance.ts';

/**
 * A carved border round a panel, in the units of the stage: two fillets, between them a meander of hooked lines and a
 * knot in each corner.
 * @param width, height of the panel, x from the middle, y from below
 * @param band width of the border
 */
export function reliefBorder(ground: ReliefGround, width: number, height: number, band: number): void {
  const tall = band * 0.2;
  const rim = (inset: number, half: number): void => {
    const [x, low, high] = [width / 2 - inset, inset, height - inset];
    const corners: readonly (readonly [number, number])[] = [
      [-x, low],
      [x, low],
      [x, high],
      [-x, high],
    ];
    corners.forEach(([ax, ay], at) => {
      const [bx, by] = corners[(at + 1) % 4]!;
      ground.limb(
        [
          [ax, ay, half],
          [bx, by, half],
        ],
        { height: tall * 1.1, steps: 1 },
      );
    });
  };
  rim(band * 0.1, band * 0.1);
  rim(band * 0.93, band * 0.07);
  const wire = band * 0.055;
  const reach = band * 0.24;
  for (const side of [0, 1, 2, 3]) {
    const isLevel = side % 2 === 0;
    const length = (isLevel ? width : height) - band * 2.2;
    const count = Math.round(length / (band * 0.92));
    const pitch = length / count;
    const [x, y] = [
      [0, band / 2],
      [width / 2 - band / 2, height / 2],
      [0, height - band / 2],
      [-width / 2 + band / 2, height / 2],
    ][side]!;
    const run = ground.stage({ x: x!, y: y!, turn: (side * Math.PI) / 2 });
    for (let at = 0; at < count; at++) {
      const hook = run.stage({ x: (at + 0.5) * pitch - length / 2, mirror: at % 2 === 1 });
      const line = (points: readonly (readonly [number, number])[]): void => {
        for (let i = 1; i < points.length; i++)
          hook.limb(
            [points[i - 1]!, points[i]!].map(([px, py]): LineKey => [px * pitch, py * reach, wire]),
            { height: tall * 0.75, steps: 1 },
          );
      };
      line([
        [-0.5, -1],
        [0.36, -1],
        [0.36, 0.95],
        [-0.22, 0.95],
        [-0.22, -0.25],
        [0.1, -0.25],
        [0.1, 0.35],
      ]);
      line([
        [0.36, -1],
        [0.5, -1],
      ]);
    }
  }
  for (const [signX, high] of [
    [-1, false],
    [1, false],
    [1, true],
    [-1, true],
  ] as const) {
    const knot = ground.stage({ x: signX * (width / 2 - band / 2), y: high ? height - band / 2 : band / 2 });
    for (const turn of [0, Math.PI / 2])
      knot.stage({ turn: turn + Math.PI / 4 }).limb(
        Array.from({ length: 13 }, (_, at): LineKey => {
          const angle = (at / 12) * 2 * Math.PI;
          return [Math.cos(angle) * band * 0.32, Math.sin(angle) * band * 0.13, wire];
        }),
        { height: tall * 0.8, base: turn > 0 ? tall * 0.12 : 0, steps: 24 },
      );
    knot.dome([0, 0], [band * 0.09, band * 0.09], { height: tall });
  }
}
