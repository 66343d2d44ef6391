import { castOnto } from '../../kit/cast-onto.ts';
import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise, valueNoise } from '../../kit/noise.ts';
import { scatterOn } from '../../kit/scatter-on.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { mix, smoothStep, unit, type Vector3 } from '../../kit/vector.ts';
import { feathers, type FeatherSeat } from './plumage.ts';

const white = parseColour('#ece9e2');
const grey = parseColour('#d9d5cc');
const black = parseColour('#24211f');

// The bird looks towards +z; feet on y = 0.06, the top of the mount.
const body = new Clay()
  .add(
    loft([
      [0, 0.62, -0.25, 0.035, 0.04],
      [0, 0.665, -0.16, 0.085, 0.085],
      [0, 0.715, -0.02, 0.112, 0.115],
      [0, 0.765, 0.1, 0.09, 0.1],
      [0, 0.815, 0.155, 0.055, 0.062],
    ]),
  )
  .addPair(ellipsoid([0.085, 0.73, -0.03], [0.045, 0.1, 0.16]), 0.05)
  .addPair(
    limb([
      [0.05, 0.64, -0.02, 0.05],
      [0.052, 0.57, -0.03, 0.036],
      [0.054, 0.5, -0.035, 0.017],
    ]),
    0.04,
  );
const neck = limb(
  [
    [0, 0.8, 0.13, 0.056],
    [0, 0.88, 0.195, 0.043],
    [0, 0.98, 0.2, 0.032],
    [0, 1.09, 0.155, 0.026],
    [0, 1.2, 0.15, 0.0235],
    [0, 1.275, 0.18, 0.024],
  ],
  28,
);
const bird = new Clay()
  .add(body.distance)
  .add(neck, 0.05)
  .add(ellipsoid([0, 1.295, 0.205], [0.03, 0.032, 0.046]), 0.022)
  .add(ellipsoid([0, 1.285, 0.243], [0.0165, 0.017, 0.022]), 0.014)
  .cut((x, y, z) => ball([0.029, 1.298, 0.226], 0.006)(Math.abs(x), y, z), 0.006);

/** The colour of the plumage of a white crane with a dark neck and a red crown. */
function coat(y: number, z: number): Colour {
  if (y > 1.02) {
    // A pale band runs from behind the eye down the nape.
    const nape = smoothStep(0.0, -0.014, z - (y > 1.24 ? 0.195 : 0.15 + Math.max(0, y - 1.2) * 0.3));
    const front = mixColours(black, white, nape * smoothStep(1.06, 1.14, y));
    return mixColours(mixColours(white, black, 0.55), front, smoothStep(1.02, 1.08, y));
  }
  return y > 0.96 ? mixColours(white, mixColours(white, black, 0.55), smoothStep(0.96, 1.02, y)) : white;
}

/** Feathers lie towards the tail on the body, down the neck. */
const lieAt = ([x, y, z]: Vector3): Vector3 =>
  y > 0.84
    ? unit([0, -1, y > 1.24 ? -1.4 : 0.05])
    : y < 0.6
      ? [0, -1, -0.1]
      : unit([x * 0.6, -0.38 - 0.5 * smoothStep(0.0, 0.16, z), -1]);

function contourFeathers(skin: Shape): FeatherSeat[] {
  return scatterOn(skin, 1050, 'crane').map(({ point, normal }) => {
    const [x, y, z] = point;
    const fine = smoothStep(0.78, 1.2, y);
    const size = mix(0.07, 0.019, fine) * (y < 0.58 ? 0.7 : 1);
    const tone = 0.93 + 0.1 * valueNoise(x * 40, y * 40, z * 40);
    const colour = coat(y, z).map((channel) => Math.min(1, channel * tone)) as unknown as Colour;
    return { point, normal, lie: lieAt(point), length: size, width: size * mix(0.5, 0.42, fine), colour };
  });
}

/** The folded wing of one side: rows of coverts, then long secondaries that fall over the tail. */
function wing(): FeatherSeat[] {
  const seats: FeatherSeat[] = [];
  const lay = (
    y: number,
    z: number,
    lie: Vector3,
    length: number,
    width: number,
    colour: Colour,
    droop: number,
    above: number,
  ) => {
    const point = castOnto(bird.distance, [0.5, y, z], [-1, 0, 0], above);
    // Past the edge of the back there is nothing to lie on.
    if (bird.distance(...point) > above + 0.004) return;
    const step = 2e-3;
    const slope = (axis: Vector3): number =>
      bird.distance(point[0] + axis[0] * step, point[1] + axis[1] * step, point[2] + axis[2] * step) -
      bird.distance(point[0] - axis[0] * step, point[1] - axis[1] * step, point[2] - axis[2] * step);
    const normal = unit([slope([1, 0, 0]), slope([0, 1, 0]), slope([0, 0, 1])]);
    seats.push({ point, normal, lie, length, width, colour, droop });
  };
  for (let i = 0; i < 11; i++) {
    const t = i / 10;
    // Black secondaries, curling down over the tail.
    lay(
      mix(0.64, 0.785, t),
      mix(-0.06, -0.13, t),
      [-0.12 - 0.1 * t, -0.32 - 0.1 * t, -1],
      mix(0.21, 0.31, t),
      0.042,
      black,
      0.2 + 0.16 * t,
      0.006 + 0.001 * i,
    );
  }
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 9; i++) {
      const t = i / 8;
      const z = mix(0.085, -0.07, row / 3);
      lay(
        mix(0.645, 0.778, t) + (row % 2) * 0.008,
        z - 0.012 * Math.abs(t - 0.5),
        [0, -0.3, -1],
        mix(0.07, 0.12, row / 3),
        0.038,
        mixColours(grey, white, 0.4 + 0.6 * ((i * 0.37 + row * 0.61) % 1)),
        0.07,
        0.016 - 0.002 * row,
      );
    }
  return seats;
}

function legs(): { readonly skin: Shape; readonly claws: Shape } {
  const leg = new Clay()
    .add(
      limb([
        [0.054, 0.52, -0.036, 0.0125],
        [0.055, 0.345, -0.05, 0.0092],
      ]),
    )
    .add(ball([0.055, 0.335, -0.051], 0.0145), 0.014)
    .add(
      limb([
        [0.055, 0.33, -0.05, 0.0095],
        [0.056, 0.2, -0.034, 0.0082],
        [0.057, 0.085, -0.02, 0.0095],
      ]),
      0.008,
    )
    .add(ball([0.057, 0.079, -0.018], 0.0125), 0.008);
  const toes: readonly Vector3[] = [
    [0.057, 0.064, 0.085],
    [0.099, 0.064, 0.063],
    [0.02, 0.064, 0.066],
    [0.05, 0.07, -0.05],
  ];
  for (const [x, y, z] of toes)
    leg.add(
      limb([
        [0.057, 0.077, -0.018, 0.009],
        [mix(0.057, x, 0.5), 0.074, mix(-0.018, z, 0.5), 0.0072],
        [x, y + 0.004, z, 0.0055],
      ]),
      0.006,
    );
  // Scutes: rings round the shank.
  leg.raise((_, y) => (y > 0.09 && y < 0.5 ? 0.0006 * Math.sin(y * 420) : 0));
  const skin = sculpt(leg, {
    bounds: { min: [0.005, 0.055, -0.08], max: [0.12, 0.53, 0.1] },
    cell: 0.0032,
    triangles: 1500,
    colour: '#3a3632',
    paint: ([x, y, z], _, own) =>
      mixColours(own, [0.42, 0.39, 0.35], 0.5 * fractalNoise(x * 90, y * 200, z * 90, 2)),
  });
  const claw = ([x, y, z]: Vector3): Shape => {
    const way = unit([x - 0.057, 0, z + 0.018]);
    return tube(
      [
        [x, y + 0.004, z],
        [x + way[0] * 0.01, y + 0.003, z + way[2] * 0.01],
        [x + way[0] * 0.018, y - 0.004, z + way[2] * 0.018],
      ],
      (t) => 0.0042 * (1 - 0.85 * t),
      { sides: 6 },
    );
  };
  return { skin: skin.mirrored('x'), claws: Shape.merge(...toes.map(claw)).mirrored('x') };
}

/** Dry grass at its feet, and the board of the mount. */
function ground(): { readonly earth: Shape; readonly grass: Shape } {
  const earth = sphere(1, 44, 16).deform(([x, y, z]) => {
    const rough = fractalNoise(x * 4, y * 4, z * 4, 3);
    return [
      x * 0.185 * (0.94 + 0.1 * rough),
      0.045 + Math.max(0, y) * 0.017 * (0.5 + rough),
      z * 0.2 * (0.94 + 0.1 * rough),
    ];
  });
  const blades = Array.from({ length: 60 }, (_, i) => {
    const angle = i * 2.399;
    const out = 0.1 + 0.07 * ((i * 0.618) % 1);
    const [x, z] = [Math.sin(angle) * out, Math.cos(angle) * out * 1.05];
    const tall = 0.05 + 0.09 * ((i * 0.37) % 1) ** 2;
    const [lx, lz] = [Math.sin(i * 5.1) * 0.5, Math.cos(i * 3.7) * 0.5];
    return tube(
      [
        [x, 0.046, z],
        [x + lx * tall * 0.25, 0.046 + tall * 0.6, z + lz * tall * 0.25],
        [x + lx * tall * 0.8, 0.046 + tall, z + lz * tall * 0.8],
      ],
      (t) => 0.0021 * (1 - 0.85 * t),
      { sides: 3, caps: false },
    );
  });
  return { earth, grass: Shape.merge(...blades) };
}

/**
 * A mounted crane on a turned board. Two sources speak of a stuffed crane and of a bird; which crane, and how it
 * stands, is an impression: a white one with a dark neck and a red crown.
 */
export function buildGift(): Model {
  const skin = sculpt(bird, {
    bounds: { min: [-0.16, 0.47, -0.31], max: [0.16, 1.35, 0.29] },
    cell: 0.0068,
    triangles: 3600,
    colour: '#d9d6cf',
    paint: ([, y, z]) => coat(y, z),
  });
  const folded = wing();
  const side = feathers(folded);
  const tail = Array.from({ length: 9 }, (_, i): FeatherSeat => {
    const t = i / 8 - 0.5;
    return {
      point: [t * 0.06, 0.655 - Math.abs(t) * 0.02, -0.235],
      normal: unit([t * 0.8, 0.95, -0.3]),
      lie: unit([t * 0.5, -0.45, -1]),
      length: 0.13,
      width: 0.038,
      colour: white,
      droop: 0.1,
    };
  });
  const { skin: legSkin, claws } = legs();
  const bill = (open: number): Shape =>
    lathe(
      [
        [0, 0],
        [0.0098, 0],
        [0.0072, 0.045],
        [0.0046, 0.095],
        [0, 0.128],
      ],
      { segments: 14, crease: 1.2 },
    )
      .scale(0.82, 1, 0.62)
      .turn('x', Math.PI / 2 + 0.16 + open)
      .move(0, 1.286 - open * 0.05, 0.254);
  const crown = sculpt(
    new Clay()
      .add(ellipsoid([0, 1.312, 0.216], [0.0215, 0.0178, 0.035]))
      .raise((x, y, z) => 0.0008 * (fractalNoise(x * 300, y * 300, z * 300, 1) - 0.5)),
    {
      bounds: { min: [-0.03, 1.29, 0.17], max: [0.03, 1.337, 0.26] },
      cell: 0.0024,
      triangles: 500,
      colour: '#a3241c',
    },
  );
  const { earth, grass } = ground();
  const board = lathe(
    [
      [0, 0],
      [0.235, 0],
      [0.24, 0.004],
      [0.24, 0.02],
      [0.226, 0.032],
      [0.215, 0.035],
      [0.21, 0.044],
      [0.2, 0.048],
      [0, 0.048],
    ],
    { segments: 60, crease: 0.7 },
  );
  const eye = sphere(0.0068, 14, 10).move(0.0245, 1.2985, 0.2255);
  return model('hero', [
    part('fur', '#d9d6cf', skin),
    part('fur', '#e6e3db', feathers(contourFeathers(skin)), { untilLevel: 0 }),
    part('fur', '#d9d6cf', Shape.merge(side.mirrored('x'), feathers(tail))),
    part('leather', '#3a3632', legSkin),
    part('plastic', '#17140f', claws, { untilLevel: 0 }),
    part('ivory', '#6d6a4a', Shape.merge(bill(0.02), bill(-0.03))),
    part('leather', '#a3241c', crown),
    part('glass', '#2a1206', eye.mirrored('x')),
    part('earth', '#5b4c38', earth),
    part('foliage', '#9a8a52', grass, { untilLevel: 0 }),
    part('walnut', '#4a3020', board),
  ]);
}
