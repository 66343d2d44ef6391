import { limb, loft } from '../../../kit/clay-shapes.ts';
import { Clay } from '../../../kit/clay.ts';
import { lathe } from '../../../kit/lathe.ts';
import { sculpt } from '../../../kit/sculpt.ts';
import { Shape } from '../../../kit/shape.ts';
import { cross, dot, subtract, times, unit, type Vector3 } from '../../../kit/vector.ts';

/**
 * A left hand of a person 1.70 m tall, hanging at ease: the wrist at the origin, fingers towards −y, the palm towards −x,
 * the thumb in front. 0.18 m long; `curl` bends the fingers, 0 straight to 1.
 */
export function waxHand(colour: string, curl = 0.5): Shape {
  const clay = new Clay().add(
    loft(
      [
        [0, 0.045, 0, 0.023, 0.028],
        [0, 0, 0, 0.0195, 0.027],
        [-0.001, -0.035, 0.001, 0.0165, 0.037],
        [-0.003, -0.085, 0, 0.0135, 0.041],
      ],
      [0, 0, 1],
      16,
      0.6,
    ),
  );
  (
    [
      [0.0315, 0.072, 0.0094],
      [0.0105, 0.081, 0.0097],
      [-0.0105, 0.075, 0.0092],
      [-0.0305, 0.058, 0.0082],
    ] as const
  ).forEach(([z, long, r], at) => {
    const bend = curl * (0.85 + 0.12 * at);
    const step = (angle: number, share: number): Vector3 => [
      -Math.sin(angle) * long * share,
      -Math.cos(angle) * long * share,
      0,
    ];
    const a: Vector3 = [-0.002, -0.08, z];
    const joints = [a];
    [0.45, 0.31, 0.24].forEach((share, joint) => {
      const [dx, dy] = step(bend * [0.35, 1.05, 1.6][joint]!, share);
      const last = joints.at(-1)!;
      joints.push([last[0] + dx, last[1] + dy, z * (1 + 0.02 * joint)]);
    });
    clay.add(
      limb(
        joints.map(([x, y, pz], joint) => [x, y, pz, r * (1 - 0.07 * joint)]),
        12,
      ),
      0.005,
    );
  });
  clay.add(
    limb(
      [
        [-0.004, -0.018, 0.022, 0.016],
        [-0.012, -0.048, 0.044, 0.0135],
        [-0.016, -0.078, 0.05, 0.0112],
        [-0.019, -0.105, 0.046, 0.009],
      ],
      12,
    ),
    0.012,
  );
  return sculpt(clay, {
    bounds: { min: [-0.1, -0.2, -0.07], max: [0.06, 0.09, 0.09] },
    cell: 0.0038,
    triangles: 640,
    colour,
  });
}

/** Puts a hand or a cuff at the wrist of an arm: −y along the forearm, +z towards `thumb`. */
export function atWrist(shape: Shape, wrist: Vector3, elbow: Vector3, thumb: Vector3): Shape {
  const down = unit(subtract(wrist, elbow));
  const front = unit(subtract(thumb, times(down, dot(thumb, down))));
  const up = times(down, -1);
  const right = cross(up, front);
  return shape.deform(([x, y, z]) => [
    wrist[0] + right[0] * x + up[0] * y + front[0] * z,
    wrist[1] + right[1] * x + up[1] * y + front[1] * z,
    wrist[2] + right[2] * x + up[2] * y + front[2] * z,
  ]);
}

/** A shirt's cuff round the wrist, showing a finger's breadth below a sleeve. */
export function cuff(): Shape {
  return lathe(
    [
      [0.03, 0.05],
      [0.0345, 0.04],
      [0.0345, -0.002],
      [0.033, -0.005],
      [0.029, -0.004],
      [0.029, 0.01],
    ],
    { segments: 18 },
  ).scale(0.86, 1, 1);
}
