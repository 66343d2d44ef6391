import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { gem } from '../../parts/gem.ts';
import { bustPoint } from './neck-bust.ts';

/** An Indian-style collar on the bust: rows of beads, plates with stones, drops along the lower edge. */
export function collarNecklace(gold: Surface, stone: Surface): Part[] {
  const drop = prism(
    smoothPath<Vector2>(
      [
        [0, 0.0008],
        [0.0026, -0.003],
        [0.0034, -0.0065],
        [0, -0.0105],
        [-0.0034, -0.0065],
        [-0.0026, -0.003],
      ],
      10,
      true,
    ),
    0.0018,
    { chamfer: 0.0005 },
  );
  const plate = prism(
    smoothPath<Vector2>(
      [
        [0, 0.0062],
        [0.0046, 0.0042],
        [0.0054, 0],
        [0.0034, -0.0046],
        [0, -0.0066],
        [-0.0034, -0.0046],
        [-0.0054, 0],
        [-0.0046, 0.0042],
      ],
      14,
      true,
    ),
    0.002,
    { chamfer: 0.0007 },
  );
  const { stone: jewel, setting } = gem(0.0021, 'table');
  // The collar hangs lower in front than at the nape.
  const hang = (angle: number, low: number, high: number) =>
    high - (high - low) * Math.max(0, Math.cos(angle / 2)) ** 4;
  const put = (shape: Shape, angle: number, y: number, lift: number): Shape => {
    const [x, , z] = bustPoint(angle, y, lift);
    const slope = Math.atan2(bustPoint(angle, y - 0.006)[2] - bustPoint(angle, y + 0.006)[2], 0.012);
    return shape
      .turn('x', -slope * Math.cos(angle))
      .turn('y', angle)
      .move(x, y, z);
  };
  const golds: Shape[] = [];
  const jewels: Shape[] = [];
  const fine: Shape[] = [];
  const count = 21;
  for (let i = 0; i < count; i++) {
    const angle = ((i - (count - 1) / 2) / ((count - 1) / 2)) * 2.1;
    const y = hang(angle, 0.152, 0.226);
    golds.push(put(plate, angle, y, 0.002), put(drop, angle, y - 0.0088, 0.0022));
    jewels.push(put(jewel.move(0, 0, 0.0016), angle, y, 0.002));
    fine.push(put(setting.move(0, 0, 0.0012), angle, y, 0.002));
  }
  const beads = 46;
  for (let i = 0; i < beads; i++) {
    const angle = ((i - (beads - 1) / 2) / ((beads - 1) / 2)) * 2.4;
    const y = hang(angle, 0.168, 0.232);
    fine.push(sphere(0.0021, 6, 4).move(...bustPoint(angle, y, 0.0018)));
  }
  const cord = (low: number, high: number, from: number) =>
    tube(
      Array.from({ length: 33 }, (_, i): Vector3 => {
        const angle = (i / 16 - 1) * from;
        return bustPoint(angle, hang(angle, low, high), 0.0012);
      }),
      0.0011,
      { sides: 5 },
    );
  const pendant = Shape.merge(plate.scale(1.7, 1.7, 1.2), drop.scale(1.5).move(0, -0.011, 0));
  golds.push(put(pendant, 0, 0.127, 0.0026));
  jewels.push(put(jewel.scale(1.9).move(0, 0, 0.002), 0, 0.127, 0.0026));
  return [
    madeOf(gold, Shape.merge(...golds)),
    madeOf(gold, Shape.merge(cord(0.168, 0.232, 2.9), cord(0.158, 0.2285, 2.15)), { hidden: true }),
    madeOf(gold, Shape.merge(...fine), { untilLevel: 0 }),
    madeOf(stone, Shape.merge(...jewels), { untilLevel: 1 }),
  ];
}
