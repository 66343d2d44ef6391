import { ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { furTufts } from '../../kit/fur-tufts.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise, valueNoise } from '../../kit/noise.ts';
import { scatterOn, type Seat } from '../../kit/scatter-on.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { add, smoothStep, times, unit, type Vector3 } from '../../kit/vector.ts';

const [bright, white, cream, straw, lip] = ['#fffdf4', '#f4efe2', '#e3d9c2', '#cdbd9a', '#3a2f2c'].map(
  parseColour,
) as [Colour, Colour, Colour, Colour, Colour];

/** Fur, yellower along the back and where it is thick, in soft clouds. */
function pelt([x, y, z]: Vector3): Colour {
  const cloud = fractalNoise(x * 3.2, y * 5, z * 3.2);
  const spine = Math.exp(-((x / 0.16) ** 2)) * smoothStep(-1.1, -0.6, z) * (1 - smoothStep(0.45, 0.7, z));
  return mixColours(
    mixColours(white, cream, smoothStep(0.3, 0.75, cloud)),
    straw,
    0.4 * spine + 0.2 * smoothStep(0.62, 0.8, cloud),
  );
}

/** The four paws: where they lie, and which way the toes look. */
const paws: readonly { readonly at: Vector3; readonly ahead: number }[] = [
  { at: [0.8, 0.03, 0.62], ahead: 0.75 },
  { at: [-0.8, 0.03, 0.62], ahead: -0.75 },
  { at: [0.7, 0.03, -0.92], ahead: 2.45 },
  { at: [-0.7, 0.03, -0.92], ahead: -2.45 },
];

/** How high the flayed skin lies over the floor: it is soft, and waves a little. */
const lie = (x: number, z: number) =>
  0.012 * (valueNoise(x * 3.1 + 4, 2, z * 3.1) + valueNoise(x * 6.3, 7, z * 6.3) * 0.6);

/** A flat piece of skin: a limb with its height pressed together. */
function flat(keys: readonly (readonly [number, number, number])[], thick: number) {
  const line = limb(
    keys.map(([x, z, radius]) => [x, 0, z, radius] as const),
    24,
  );
  return (x: number, y: number, z: number): number => {
    const across = line(x, 0, z);
    const rise = Math.abs(y - 0.016 - lie(x, z)) - thick * (1 - 0.55 * smoothStep(-0.12, 0, across));
    const edge = Math.max(across, 0);
    return across < 0 ? Math.max(rise, across * 0.6) : Math.hypot(edge, Math.max(rise, 0));
  };
}

/** Head and skin as one clay, its nose towards +z. */
function bear(): Clay {
  const clay = new Clay()
    .add(
      flat(
        [
          [0, -0.98, 0.3],
          [0, -0.6, 0.42],
          [0, -0.1, 0.37],
          [0, 0.35, 0.4],
          [0, 0.62, 0.25],
        ],
        0.021,
      ),
    )
    .addPair(
      flat(
        [
          [0.24, 0.42, 0.2],
          [0.52, 0.52, 0.165],
          [0.72, 0.58, 0.135],
          [0.8, 0.62, 0.125],
        ],
        0.02,
      ),
      0.07,
    )
    .addPair(
      flat(
        [
          [0.2, -0.78, 0.22],
          [0.45, -0.84, 0.18],
          [0.62, -0.89, 0.14],
          [0.7, -0.92, 0.125],
        ],
        0.02,
      ),
      0.07,
    )
    .add(
      flat(
        [
          [0, -1.2, 0.07],
          [0, -1.34, 0.045],
        ],
        0.02,
      ),
      0.05,
    );
  for (const { at, ahead } of paws)
    for (const spread of [-0.72, -0.36, 0, 0.36, 0.72])
      clay.add(
        ellipsoid(
          [at[0] + Math.sin(ahead + spread) * 0.105, 0.034, at[2] + Math.cos(ahead + spread) * 0.105],
          [0.034, 0.026, 0.036],
        ),
        0.02,
      );
  // The neck rises into a stuffed head, long and flat as a polar bear's is.
  return (
    clay
      .add(
        loft([
          [0, 0.03, 0.5, 0.21, 0.035],
          [0, 0.08, 0.64, 0.17, 0.085],
          [0, 0.13, 0.77, 0.145, 0.125],
          [0, 0.16, 0.88, 0.128, 0.118],
        ]),
        0.1,
      )
      .add(ellipsoid([0, 0.185, 0.92], [0.122, 0.105, 0.12]), 0.06)
      .addPair(ellipsoid([0.075, 0.135, 0.94], [0.06, 0.075, 0.08]), 0.04)
      .add(
        loft([
          [0, 0.175, 0.98, 0.078, 0.072],
          [0, 0.155, 1.08, 0.057, 0.056],
          [0, 0.145, 1.165, 0.047, 0.047],
        ]),
        0.04,
      )
      .add(ellipsoid([0, 0.098, 1.06], [0.046, 0.027, 0.1]), 0.025)
      // Brow, ears, lids.
      .addPair(ellipsoid([0.045, 0.242, 0.965], [0.03, 0.02, 0.034]), 0.025)
      .addPair(ellipsoid([0.098, 0.278, 0.865], [0.04, 0.042, 0.019]), 0.018)
      .cut(
        (x, y, z) => ellipsoid([0.1, 0.281, 0.886], [0.025, 0.027, 0.013])(Math.abs(x), y, z),
        0.008,
        '#b9a78c',
      )
      // Mouth: a line along the lips, turned down at its corner; nose leather with its nostrils.
      .cut(
        (x, y, z) =>
          limb(
            [
              [0, 0.117, 1.222, 0.005],
              [0.034, 0.117, 1.18, 0.005],
              [0.052, 0.118, 1.11, 0.005],
              [0.063, 0.11, 1.04, 0.006],
              [0.062, 0.1, 1.015, 0.004],
            ],
            14,
          )(Math.abs(x), y, z),
        0.005,
        '#2a2120',
      )
      .add(ellipsoid([0, 0.172, 1.2], [0.033, 0.024, 0.022]), 0.008, '#1c1716')
      .cut(
        (x, y, z) => ellipsoid([0.0165, 0.169, 1.22], [0.0085, 0.0065, 0.012])(Math.abs(x), y, z),
        0.003,
        '#0c0908',
      )
      .raise((x, y, z) => {
        const onFace = smoothStep(0.7, 1.0, z);
        const shag = 0.006 * (valueNoise(x * 26, y * 26, z * 17) - 0.5);
        return shag * (1 - 0.85 * onFace);
      })
  );
}

/** Where the right eye looks out of the skull: found by marching in from the front. */
function eyePlace(clay: Clay): Vector3 {
  const [x, y] = [0.06, 0.213];
  let z = 1.12;
  while (clay.distance(x, y, z) > 0 && z > 0.9) z -= 0.0005;
  return [x, y, z - 0.0045];
}

/** Behind this plane the skin lies flat; before it is the head, modelled more finely. */
const neck = 0.72;

function skinOf(eye: Vector3): Shape {
  const paint = (point: Vector3, _normal: Vector3, own: Colour): Colour => {
    if (own[0] < 0.85) return own;
    const [x, y, z] = point;
    // Dark lids, and the leather of the lips under the short hair of the muzzle.
    const toEye = Math.hypot(Math.abs(x) - eye[0], y - eye[1], z - eye[2]);
    const lid = 1 - smoothStep(0.0165, 0.0225, toEye);
    const muzzle = smoothStep(1.1, 1.19, z) * (1 - smoothStep(0.15, 0.185, y));
    return mixColours(mixColours(pelt(point), lip, 0.25 * muzzle), lip, 0.95 * lid);
  };
  const options = { colour: '#efeadd', steepness: 1.5, paint };
  const body = sculpt(
    bear().keep((_x, _y, z) => z - neck),
    {
      ...options,
      bounds: { min: [-1, -0.03, -1.45], max: [1, 0.3, neck + 0.03] },
      cell: 0.0125,
      triangles: 4600,
    },
  );
  const head = sculpt(
    bear().keep((_x, _y, z) => neck - 0.02 - z),
    {
      ...options,
      bounds: { min: [-0.4, -0.03, neck - 0.05], max: [0.4, 0.36, 1.26] },
      cell: 0.0068,
      triangles: 5000,
      keepColourEdges: true,
    },
  );
  return Shape.merge(body, head);
}

/** Which way hair lies at a place: away from the nose, out along limbs, and down at the rim. */
function comb({ point: [x, , z] }: Seat): Vector3 {
  // Far more along the skin than off it: the pelt is brushed flat.
  if (z > 0.62) return times(unit([x * 0.9, -0.15, -0.5]), 2.3);
  const away = unit([x * 1.35, 0, -0.55 + (z < 0 ? 0.15 * z : 0)]);
  return add(times(away, 2.3), [0, -0.3, 0]);
}

/** Claws: five to a paw, black-brown, curved to the floor. */
function claws(): Shape {
  return Shape.merge(
    ...paws.flatMap(({ at, ahead }) =>
      [-0.72, -0.36, 0, 0.36, 0.72].map((spread) => {
        const along = (reach: number, y: number): Vector3 => [
          at[0] + Math.sin(ahead + spread) * reach,
          y,
          at[2] + Math.cos(ahead + spread) * reach,
        ];
        return tube(
          [along(0.125, 0.036), along(0.15, 0.036), along(0.172, 0.026), along(0.184, 0.009)],
          (t) => 0.0095 * (1 - 0.85 * t),
          { sides: 8 },
        );
      }),
    ),
  );
}

/** The skin of a polar bear, spread with its head left on. */
export function buildGift(): Model {
  const at = eyePlace(bear());
  const skin = skinOf(at);
  const isAbove = ({ normal }: Seat): boolean => normal[1] > -0.3;
  const seats = scatterOn(skin, 7600, 'polar bear').filter((seat) => isAbove(seat) && seat.point[2] < 0.84);
  const face = scatterOn(skin, 26000, 'polar bear face').filter((seat) => {
    const [x, y, z] = seat.point;
    const isEye = Math.hypot(Math.abs(x) - at[0], y - at[1], z - at[2]) < 0.045;
    const isEar = y > 0.262;
    return isAbove(seat) && z > 0.82 && z < 1 && !isEye && !isEar;
  });
  const hair = Shape.merge(
    furTufts(seats, { length: 0.034, width: 0.021, comb, colours: [white, bright], seed: 'pelt' }),
    furTufts(face, { length: 0.0095, width: 0.009, comb, colours: [white, bright], seed: 'face' }),
  );
  const eye = sphere(0.0142, 16).move(...at);
  return fitModel(
    model('hero', [
      part('fur', '#efeadd', skin),
      part('fur', '#efeadd', hair, { untilLevel: 0 }),
      part('ivory', '#2b2624', claws(), { untilLevel: 1 }),
      part('glass', '#15110d', eye.mirrored('x'), { untilLevel: 1 }),
    ]),
    [1.8, 0.35, 2.4],
  );
}
