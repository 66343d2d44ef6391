import { fractalNoise } from '../kit/noise.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sphere } from '../kit/sphere.ts';
import { tube } from '../kit/tube.ts';
import { add, mixPoints, type Vector3 } from '../kit/vector.ts';

export interface PineTree {
  readonly wood: Shape;
  readonly needles: Shape;
}

/**
 * A bent old pine with flat clouds of needles, as Korean and Chinese carvers make it, standing on y = 0. `bend` is the
 * row of its character: 0, 1, 2 … lean different ways.
 */
export function pineTree(height: number, bend = 0, detail = 12): PineTree {
  const way = bend % 2 === 0 ? 1 : -1;
  const sway = height * (0.1 + 0.05 * (bend % 3));
  const trunk = smoothPath<Vector3>(
    [
      [0, 0, 0],
      [way * sway * 0.5, height * 0.2, sway * 0.2],
      [-way * sway * 0.3, height * 0.45, -sway * 0.3],
      [way * sway * 0.5, height * 0.7, sway * 0.1],
      [way * sway * 0.15, height * 0.93, 0],
    ],
    16,
  );
  const bark = (t: number) => height * (0.048 * (1 - t) ** 0.8 + 0.009 + (t < 0.06 ? (0.06 - t) * 0.5 : 0));
  const clouds: Shape[] = [];
  const woods: Shape[] = [tube(trunk, bark, { sides: 9 })];
  const levels: readonly (readonly [number, number, number])[] = [
    [0.4, 0.34, 0.9],
    [0.52, 0.32, 3.9],
    [0.64, 0.29, 2.1],
    [0.74, 0.25, 5.3],
    [0.85, 0.2, 0.2],
  ];
  for (const [t, reach, angle] of levels) {
    const from = trunk[Math.round(t * 16)]!;
    const turn = angle + bend * 1.3;
    const tip = add(from, [
      Math.sin(turn) * reach * height,
      height * 0.03,
      Math.cos(turn) * reach * height * 0.8,
    ]);
    const elbow = add(mixPoints(from, tip, 0.55), [0, height * 0.035, 0]);
    woods.push(
      tube(smoothPath<Vector3>([from, elbow, tip], 6), (s) => height * (0.019 * (1 - s) + 0.006), {
        sides: 6,
      }),
    );
    clouds.push(
      cloud(tip, height * 0.17, detail),
      cloud(add(elbow, [height * 0.03, height * 0.03, height * 0.04]), height * 0.1, detail),
    );
  }
  clouds.push(cloud(add(trunk[16]!, [0, height * 0.02, 0]), height * 0.17, detail));
  return { wood: Shape.merge(...woods), needles: Shape.merge(...clouds) };
}

/** A flat tuft: ridged where the needles part, ragged at its edge. */
function cloud(centre: Vector3, radius: number, detail: number): Shape {
  return sphere(radius, detail * 2, 5)
    .deform(([x, y, z]) => {
      const around = Math.atan2(x, z);
      const seed = centre[0] * 40 + centre[2] * 23;
      const rag =
        0.86 +
        0.13 * Math.cos(around * 6 + seed) +
        0.28 * (fractalNoise(x * 30 + seed, y * 30, z * 30) - 0.4);
      return [x * rag, y * (y > 0 ? 0.46 : 0.2) * rag, z * rag];
    })
    .creased(1.1)
    .move(...centre);
}
