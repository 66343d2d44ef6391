import { box } from '../../kit/box.ts';
import { bar, block, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { roundCorners } from '../../kit/round-corners.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import { add, clamp, smoothStep, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

/** Height of the wrist ring over the shelf. */
const wrist = 0.115;
const cloth = '#dcd8cc';

/** Joints of a finger that leaves the palm at `base`, leaning sideways and curling towards the palm (−z). */
function fingerJoints(
  base: Vector3,
  lean: number,
  bones: readonly number[],
  curls: readonly number[],
): Vector3[] {
  const joints = [base];
  let curl = 0;
  bones.forEach((bone, i) => {
    curl += curls[i]!;
    const along: Vector3 = [
      Math.sin(lean) * Math.cos(curl),
      Math.cos(lean) * Math.cos(curl),
      -Math.sin(curl),
    ];
    joints.push(add(joints[i]!, times(along, bone)));
  });
  return joints;
}

interface Finger {
  readonly joints: readonly Vector3[];
  readonly radius: number;
  readonly isThumb?: boolean;
}

const fingers: readonly Finger[] = [
  {
    joints: fingerJoints([0.041, wrist + 0.19, -0.003], 0.15, [0.052, 0.034, 0.027], [0.12, 0.26, 0.26]),
    radius: 0.0152,
  },
  {
    joints: fingerJoints([0.0135, wrist + 0.2, -0.004], 0.03, [0.057, 0.038, 0.029], [0.14, 0.3, 0.3]),
    radius: 0.0158,
  },
  {
    joints: fingerJoints([-0.0145, wrist + 0.197, -0.004], -0.08, [0.053, 0.035, 0.028], [0.2, 0.4, 0.38]),
    radius: 0.0153,
  },
  {
    joints: fingerJoints([-0.041, wrist + 0.183, -0.003], -0.24, [0.042, 0.028, 0.025], [0.26, 0.45, 0.42]),
    radius: 0.014,
  },
  {
    joints: [
      [0.036, wrist + 0.1, -0.012],
      [0.068, wrist + 0.134, -0.03],
      [0.086, wrist + 0.167, -0.042],
      [0.094, wrist + 0.195, -0.05],
    ],
    radius: 0.0172,
    isThumb: true,
  },
];

function handOfCloth(): Clay {
  const clay = new Clay();
  clay.add(
    loft(
      [
        [0, wrist, 0, 0.056, 0.056],
        [0, wrist + 0.03, 0, 0.055, 0.053],
        [0, wrist + 0.07, 0, 0.05, 0.045],
        [0, wrist + 0.105, 0, 0.05, 0.042, 2.3],
      ],
      [0, 0, 1],
      20,
      0.3,
    ),
  );
  clay.add(
    loft(
      [
        [0, wrist + 0.09, 0, 0.05, 0.04, 2.4],
        [-0.002, wrist + 0.13, 0, 0.054, 0.034, 2.6],
        [-0.002, wrist + 0.17, -0.002, 0.056, 0.029, 2.8],
        [-0.002, wrist + 0.193, -0.004, 0.054, 0.024, 2.8],
      ],
      [0, 0, 1],
      16,
      0.5,
    ),
    0.02,
  );
  // The ball of the thumb.
  clay.add(
    turned(
      ellipsoid([0.04, wrist + 0.125, -0.018], [0.026, 0.042, 0.024]),
      [0.04, wrist + 0.125, -0.018],
      [0, 0, -0.35],
    ),
    0.022,
  );
  for (const { joints, radius, isThumb } of fingers) {
    const sizes = [1.1, 1, 0.95, 0.86];
    clay.add(
      limb(
        joints.map(([x, y, z], i) => [x, y, z, radius * sizes[i]!] as const),
        14,
      ),
      isThumb ? 0.018 : 0.008,
    );
    // Soft bellows over both knuckles, where the stiff cloth must fold.
    for (const joint of [1, 2]) {
      const along = unit(subtract(joints[joint + 1]!, joints[joint - 1]!));
      for (const row of [-1, 0, 1]) {
        const centre = add(joints[joint]!, times(along, row * 0.0066));
        const reach = radius * 0.94;
        const [cx, cy, cz] = centre;
        const [ax, ay, az] = along;
        clay.add(
          (x, y, z) => {
            const [px, py, pz] = [x - cx, y - cy, z - cz];
            const up = px * ax + py * ay + pz * az;
            const out = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - up * up)) - reach;
            return Math.sqrt(out * out + up * up) - 0.0042;
          },
          0.0028,
          '#cfcabd',
        );
      }
    }
  }
  // A guard over the knuckles, and the strap that holds the palm bar.
  clay.add(
    turned(
      block([-0.001, wrist + 0.172, 0.024], [0.047, 0.0125, 0.0065], 0.005),
      [-0.001, wrist + 0.172, 0.024],
      [-0.1, 0, 0],
    ),
    0.004,
    '#b9b3a4',
  );
  clay.add(
    loft(
      [
        [-0.058, wrist + 0.131, 0.002, 0.009, 0.004],
        [-0.035, wrist + 0.133, 0.031, 0.01, 0.003],
        [0, wrist + 0.134, 0.0375, 0.011, 0.003],
        [0.035, wrist + 0.133, 0.031, 0.01, 0.003],
        [0.058, wrist + 0.131, 0, 0.009, 0.004],
      ],
      [0, 0, 1],
      16,
      0.5,
    ),
    0.002,
    '#68737f',
  );
  return clay.raise((x, y, z) => {
    const t = (y - (wrist + 0.038)) / 0.066;
    const bellows =
      t > 0 && t < 1
        ? 0.0042 * Math.sin(Math.PI * t) ** 0.4 * (Math.abs(Math.cos(Math.PI * 4 * t)) * 2 - 1)
        : 0;
    return bellows + 0.0024 * (fractalNoise(x * 55, y * 80, z * 55, 2) - 0.5);
  });
}

/** Stitches along a line drawn outside the cloth, each point let down on to it in the direction `towards` gives. */
function stitches(clay: Clay, line: readonly Vector3[], towards: (point: Vector3) => Vector3): Shape {
  const seat = (point: Vector3): Vector3 => {
    const down = towards(point);
    let at = point;
    for (let step = 0; step < 60; step++) {
      const gap = clay.distance(at[0], at[1], at[2]) - 0.0003;
      if (gap < 0.0001) break;
      at = add(at, times(down, gap * 0.6));
    }
    return at;
  };
  const seated = smoothPath(line, line.length * 8).map(seat);
  return Shape.merge(
    ...seated.slice(1).map((to, i) => {
      const from = seated[i]!;
      const gap = times(subtract(to, from), 0.17);
      return tube([add(from, gap), subtract(to, gap)], 0.0006, { sides: 4 });
    }),
  );
}

const towardsArm = ([x, , z]: Vector3): Vector3 => unit([-x, 0, -z]);

const towardsPalm = (): Vector3 => [0, 0, -1];

function seams(clay: Clay): Shape {
  const across = (height: number, halfWidth: number) =>
    stitches(
      clay,
      [-1, -0.5, 0, 0.5, 1].map((x): Vector3 => [x * halfWidth, wrist + height, 0.07]),
      towardsPalm,
    );
  const round = (height: number) =>
    stitches(
      clay,
      Array.from({ length: 13 }, (_, i): Vector3 => {
        const turn = (i / 12) * 2 * Math.PI;
        return [Math.sin(turn) * 0.07, wrist + height, Math.cos(turn) * 0.07];
      }),
      towardsArm,
    );
  const onFingers = fingers
    .filter(({ isThumb }) => !isThumb)
    .map(({ joints: [base, knuckle] }) =>
      stitches(
        clay,
        [0.25, 0.45, 0.65].map((t): Vector3 => {
          const [x, y] = add(times(base!, 1 - t), times(knuckle!, t));
          return [x, y, 0.06];
        }),
        towardsPalm,
      ),
    );
  return Shape.merge(
    ...[0.0215, 0.0385].map(round),
    across(0.1645, 0.039),
    across(0.1795, 0.039),
    across(0.1265, 0.045),
    across(0.1415, 0.045),
    across(0.113, 0.04),
    ...onFingers,
  );
}

function rubberTips(): Clay {
  const clay = new Clay();
  for (const { joints, radius } of fingers) {
    const tip = joints[3]!;
    const along = unit(subtract(tip, joints[2]!));
    clay.add(bar(add(tip, times(along, -0.018)), tip, radius * 1.06, radius * 0.99));
    // A lip where the rubber begins.
    const [cx, cy, cz] = add(tip, times(along, -0.016));
    const [ax, ay, az] = along;
    clay.add((x, y, z) => {
      const [px, py, pz] = [x - cx, y - cy, z - cz];
      const up = px * ax + py * ay + pz * az;
      const out = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - up * up)) - radius * 1.04;
      return Math.sqrt(out * out + up * up) - 0.0016;
    }, 0.001);
  }
  return clay;
}

function wristRing(): { readonly anodised: Shape; readonly metal: Shape } {
  const turnedRing = lathe(
    roundCorners(
      [
        [0, -0.01],
        [0.06, -0.01],
        [0.0645, -0.006],
        [0.0645, 0.004],
        [0.0615, 0.008],
        [0.0575, 0.0105],
        [0, 0.0105],
      ],
      0.0012,
      { steps: 2 },
    ),
    { segments: 48, crease: 0.8 },
  );
  const lower = lathe(
    [
      [0, -0.021],
      [0.062, -0.021],
      [0.0635, -0.018],
      [0.0635, -0.0125],
      [0.06, -0.0095],
      [0, -0.0095],
    ],
    { segments: 48, crease: 0.9 },
  );
  const lugs = box(0.01, 0.009, 0.006, 0.0012).move(0, -0.0195, 0.0655).around(12, 0.26);
  const latches = box(0.016, 0.014, 0.007, 0.0018).move(0, -0.006, 0.067).around(4, 0.26);
  const pins = cylinder(0.003, 0.0026, { segments: 10 })
    .turn('x', Math.PI / 2)
    .move(0, 0.001, 0.0702)
    .around(4, 0.26);
  return {
    anodised: Shape.merge(turnedRing, latches).move(0, wrist, 0),
    metal: Shape.merge(lower, lugs, pins).move(0, wrist, 0),
  };
}

/**
 * The left glove of a pressure suit, upright on its wrist ring. Sources say a cosmonaut's glove from a suit worn in
 * space, used and not new; which suit is not said, so the form is that of such gloves in general.
 */
export function buildGift(): Model {
  const clay = handOfCloth();
  const [worn, stripe, grip] = [parseColour('#8f8979'), parseColour('#b4552b'), parseColour('#5d6268')];
  const bounds = { min: [-0.085, wrist - 0.004, -0.13], max: [0.122, wrist + 0.34, 0.062] } as const;
  const hand = sculpt(clay, {
    bounds,
    cell: 0.0017,
    triangles: 13_000,
    colour: cloth,
    keepColourEdges: true,
    paint: ([x, y, z], _normal, colour) => {
      const dirt = fractalNoise(x * 50, y * 50, z * 50, 3);
      let shade = mixColours(colour, worn, 0.4 * smoothStep(0.48, 0.75, dirt));
      const height = y - wrist;
      if (height > 0.024 && height < 0.036) shade = stripe;
      const palm =
        smoothStep(-0.014, -0.022, z) *
        clamp(smoothStep(0.105, 0.115, height) * smoothStep(0.205, 0.195, height));
      return mixColours(shade, grip, 0.85 * palm);
    },
  });
  const tips = sculpt(rubberTips(), { bounds, cell: 0.0017, triangles: 2600, colour: '#3c4650' });
  const { anodised, metal } = wristRing();
  const rod = lathe(
    [
      [0, 0.022],
      [0.02, 0.022],
      [0.017, 0.027],
      [0.01, 0.032],
      [0.0065, 0.042],
      [0.0075, 0.08],
      [0.014, 0.092],
      [0.05, 0.0945],
      [0, 0.0946],
    ],
    { segments: 24, crease: 0.9 },
  );
  const base = lathe(
    roundCorners(
      [
        [0, 0],
        [0.075, 0],
        [0.075, 0.013],
        [0.066, 0.017],
        [0.05, 0.02],
        [0.03, 0.024],
        [0, 0.024],
      ],
      0.003,
    ),
    { segments: 40 },
  );
  return model('hero', [
    part('cloth', cloth, hand),
    part('rubber', '#3c4650', tips),
    part('cloth', '#57534a', seams(clay), { untilLevel: 0 }),
    part('painted-metal', '#a3392b', anodised),
    part('steel', '#c9cbd0', metal),
    part('brass', '#cfa25a', rod),
    part('mahogany', '#43201a', base),
  ]);
}
