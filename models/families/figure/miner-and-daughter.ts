import { ball, bar, block, ellipsoid, limb, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { fractalNoise, valueNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { shade } from '../../kit/colour.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { hanging } from '../../parts/people/garments.ts';
import {
  addArms,
  addFeet,
  addHands,
  addHead,
  addLegs,
  addTrunk,
  type Person,
} from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';

const miner: Person = {
  height: 0.205,
  headSize: 1.15,
  breadth: 1.2,
  pose: {
    ...standingPose,
    head: [0.02, 0.925, 0.035],
    elbows: [
      [0.22, 0.66, 0.02],
      [-0.18, 0.62, -0.01],
    ],
    hands: [
      [0.27, 0.585, 0.14],
      [-0.17, 0.47, 0.06],
    ],
    feet: [
      [0.075, 0.045, 0.01],
      [-0.085, 0.045, -0.01],
    ],
  },
};
const girl: Person = {
  height: 0.13,
  headSize: 1.35,
  breadth: 1.05,
  pose: {
    ...standingPose,
    head: [-0.02, 0.93, 0.0],
    elbows: [
      [0.16, 0.62, 0],
      [-0.15, 0.68, 0.08],
    ],
    hands: [
      [0.13, 0.52, 0.08],
      [-0.1, 0.78, 0.15],
    ],
  },
};

/** A miner with his hand on his daughter's shoulder, both growing out of the rough lump of coal they are cut from. */
export function minerAndDaughter(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const coal = surfaces[0]?.colour ?? '#23221f';
  const cut = surfaces[1]?.colour ?? '#343230';
  const his = new Clay();
  const h = miner.height;
  addTrunk(his, miner, cut, 0.003);
  addLegs(his, miner, cut, 0.003);
  addFeet(his, miner, cut, 0.0015);
  addArms(his, miner, cut, 0.002);
  his.add(
    hanging(
      [
        { y: 0.4 * h, x: 0.125 * h, z: 0.1 * h },
        { y: 0.56 * h, x: 0.118 * h, z: 0.09 * h },
      ],
      6,
      0.04,
    ),
    0.004,
    cut,
  );
  addHead(his, miner, cut, 'simple');
  addHands(his, miner, cut);
  // Helmet with a peak and a lamp; belt and battery.
  const [x, y, z] = [0.02 * h, 0.955 * h, 0.032 * h];
  his
    .add(ellipsoid([x, y + 0.01 * h, z], [0.066 * h, 0.056 * h, 0.072 * h]), 0.001, cut)
    .add(ellipsoid([x, y - 0.008 * h, z + 0.016 * h], [0.076 * h, 0.012 * h, 0.088 * h]), 0.003, cut)
    .add(
      bar([x, y + 0.022 * h, z + 0.05 * h], [x, y + 0.022 * h, z + 0.08 * h], 0.021 * h, 0.025 * h),
      0.001,
      cut,
    )
    .cut(ball([x, y + 0.022 * h, z + 0.102 * h], 0.018 * h), 0.001)
    .add(block([-0.11 * h, 0.54 * h, -0.05 * h], [0.03 * h, 0.045 * h, 0.03 * h], 0.004 * h), 0.001, cut);
  const hers = new Clay();
  const g = girl.height;
  addTrunk(hers, girl, cut, 0.002);
  addLegs(hers, girl, cut, 0.001);
  addFeet(hers, girl, cut);
  addArms(hers, girl, cut, 0.001);
  hers.add(
    hanging(
      [
        { y: 0.2 * g, x: 0.19 * g, z: 0.15 * g },
        { y: 0.45 * g, x: 0.13 * g, z: 0.1 * g },
        { y: 0.62 * g, x: 0.09 * g, z: 0.07 * g },
      ],
      9,
      0.08,
    ),
    0.004,
    cut,
  );
  addHead(hers, girl, cut, 'simple', 0.25);
  addHands(hers, girl, cut);
  hers.add(ellipsoid([-0.02 * g, 0.955 * g, -0.022 * g], [0.072 * g, 0.07 * g, 0.066 * g]), 0.002, cut).add(
    limb([
      [-0.02 * g, 0.95 * g, -0.08 * g, 0.03 * g],
      [-0.02 * g, 0.85 * g, -0.1 * g, 0.024 * g],
      [-0.02 * g, 0.76 * g, -0.08 * g, 0.01 * g],
    ]),
    0.002,
    cut,
  );
  // One lump: two people and the broken coal behind and below.
  const shifted =
    (field: Clay['distance'], dx: number, dy: number, dz: number, yaw: number): Clay['distance'] =>
    (px, py, pz) => {
      const [ax, az] = [px - dx, pz - dz];
      const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
      return field(c * ax - s * az, py - dy, s * ax + c * az);
    };
  const lump = new Clay()
    .add(
      turned(block([0, 0.014, 0], [0.078, 0.022, 0.056], 0.004), [0, 0.014, 0], [0.03, 0.3, -0.05]),
      0,
      coal,
    )
    .add(
      turned(
        block([-0.045, 0.05, -0.036], [0.034, 0.075, 0.022], 0.003),
        [-0.045, 0.05, -0.036],
        [-0.12, 0.5, 0.16],
      ),
      0.001,
      coal,
    )
    .add(
      turned(
        block([0.03, 0.03, -0.042], [0.04, 0.05, 0.02], 0.003),
        [0.03, 0.03, -0.042],
        [-0.1, -0.4, -0.3],
      ),
      0.001,
      coal,
    )
    .raise((px, py, pz) => {
      // Broken planes: steps of a coarse noise.
      const noise = fractalNoise(px * 34, py * 34, pz * 34, 2);
      return (
        0.008 *
        (Math.abs(((noise * 5) % 1) - 0.5) - 0.25) *
        (0.6 + 0.8 * valueNoise(px * 12, py * 12, pz * 12))
      );
    })
    .add(shifted(his.distance, -0.018, 0.03, 0.006, 0.12), 0.004, cut)
    .add(shifted(hers.distance, 0.046, 0.03, 0.022, -0.45), 0.003, cut);
  const shape = sculpt(lump, {
    bounds: { min: [-0.12, -0.02, -0.1], max: [0.12, 0.27, 0.1] },
    cell: 0.0022,
    triangles: 6400,
    colour: coal,
    paint: ([px, py, pz], normal, colour) =>
      // Bright coal and dull coal lie in bands.
      shade(colour, 0.86 + 0.4 * valueNoise(px * 60, py * 220, pz * 60) + 0.15 * Math.max(0, normal[2])),
  });
  return [
    surfacePart(surfaces, 0, shape.move(0, 0.026, 0)),
    surfacePart(surfaces, 2, plinthBoard(0.19, 0.02, 0.14).move(0, 0, 0)),
  ];
}
