import { mixColours, parseColour } from '../../kit/colour.ts';
import { furTufts } from '../../kit/fur-tufts.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { rectangle } from '../../kit/outlines.ts';
import { scatterOn, type Seat } from '../../kit/scatter-on.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { mix, smoothStep, type Vector3 } from '../../kit/vector.ts';

/** Half axes of the head opening. */
const [headX, headZ] = [0.088, 0.105];
const degree = Math.PI / 180;

/** A point `out` metres outside the head opening; 0 = front, a quarter turn = the right ear. */
const rim = (angle: number, out: number): Vector3 => [
  Math.sin(angle) * (headX + out),
  0,
  Math.cos(angle) * (headZ + out),
];

interface PadForm {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly height: (angle: number) => number;
  readonly thickness: number;
  readonly lean: (angle: number) => number;
  readonly gap: number;
  readonly columns: number;
}

const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / 3);

/** A padded flap that stands up around the crown, its section a soft rectangle. */
function pad(form: PadForm): Shape {
  const rows = 16;
  return surface(
    (u, v) => {
      const angle = mix(form.from, form.to, u) * degree;
      const end = Math.min(1, Math.sqrt(Math.sin(Math.PI * u) * 6));
      const around = (v % 1) * 2 * Math.PI;
      const [across, up] = [bend(Math.cos(around)), bend(Math.sin(around)) * 0.5 + 0.5];
      const thickness = form.thickness * end;
      const height = form.height(angle / degree) * mix(0.82, 1, end);
      const [x, , z] = rim(
        angle,
        form.gap + thickness / 2 + (across * thickness) / 2 + form.lean(angle / degree) * up * up,
      );
      return [x, form.base + up * height, z];
    },
    form.columns,
    rows,
    { closed: true },
  );
}

const nearEar = (angle: number, width: number) =>
  Math.exp(-(((angle - 92) / width) ** 2)) + Math.exp(-(((angle - 268) / width) ** 2));

const frontFlap = pad({
  from: -50,
  to: 50,
  base: 0.012,
  height: (angle) => 0.09 * mix(0.78, 1, Math.cos((angle / 50) * (Math.PI / 2)) ** 0.35),
  thickness: 0.016,
  lean: () => 0.007,
  gap: 0.011,
  columns: 28,
});

const band = pad({
  from: 56,
  to: 304,
  base: 0.002,
  height: (angle) => 0.07 + 0.066 * nearEar(angle, 30),
  thickness: 0.018,
  lean: (angle) => 0.002 - 0.01 * nearEar(angle, 34),
  gap: 0.009,
  columns: 52,
});

/** Hair lies down and away from the front; on the ears it fans upwards. */
function comb({ point: [x, y, z], normal }: Seat): Vector3 {
  const swirl = (fractalNoise(x * 30, y * 30, z * 30, 2) - 0.5) * 1.6;
  const sideways: Vector3 = [normal[2] * swirl, 0, -normal[0] * swirl];
  const fall = mix(-0.8, 0.45, smoothStep(0.05, 0.6, normal[1] + (y > 0.1 ? 0.3 : 0)));
  return [sideways[0] + x * 2.5, fall, sideways[2] - 0.15];
}

function fur(): { readonly pelt: Shape; readonly hairs: Shape; readonly coarseHairs: Shape } {
  const deep = parseColour('#1d110a');
  const brown = parseColour('#4a2e1b');
  const light = parseColour('#7c583a');
  const skin = Shape.merge(frontFlap, band);
  const pelt = skin.painted(([x, y, z]) =>
    mixColours(deep, brown, 0.7 * fractalNoise(x * 90, y * 50, z * 90, 2)),
  );
  const tufts = (count: number, length: number, width: number, seed: string) =>
    furTufts(scatterOn(skin, count, seed), {
      length,
      width,
      comb,
      colours: [deep, light],
      seed,
    });
  return {
    pelt,
    hairs: tufts(5800, 0.016, 0.0034, 'sable'),
    coarseHairs: tufts(1300, 0.0165, 0.006, 'sable from afar'),
  };
}

/** Four gores of leather with dimpled seams, and the button where they meet. */
function crown(): Shape {
  const dome = surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const rise = v * (Math.PI / 2);
      const [out, up] = [v === 1 ? 0 : Math.cos(rise) ** 0.62, Math.sin(rise) ** 0.85];
      const fromSeam = Math.abs(((u * 4) % 1) - 0.5) - 0.5;
      const seam = 0.004 * Math.exp(-(fromSeam ** 2) / 0.0012) * out;
      const puff = 1 + 0.05 * Math.sin(rise * 2);
      return [
        Math.sin(angle) * ((headX + 0.004) * out * puff - seam),
        0.055 + up * 0.078 - seam * 0.8,
        Math.cos(angle) * ((headZ + 0.004) * out * puff - seam),
      ];
    },
    48,
    12,
  );
  const button = lathe(
    [
      [0.012, 0.132],
      [0.011, 0.1355],
      [0.006, 0.137],
      [0, 0.1374],
    ],
    { segments: 14 },
  );
  return Shape.merge(dome, button);
}

function lining(): Shape {
  const wall = surface(
    (u, v) => {
      const [x, , z] = rim((u % 1) * 2 * Math.PI, 0.006 - 0.006 * v);
      return [x, 0.004 + 0.07 * v, z];
    },
    40,
    3,
    { flip: true },
  );
  const hem = surface(
    (u, v) => {
      const [x, , z] = rim((u % 1) * 2 * Math.PI, 0.024 - 0.018 * v);
      return [x, 0.007 - 0.003 * v, z];
    },
    40,
    2,
    { flip: true },
  );
  return Shape.merge(wall, hem);
}

/** The ear flaps are tied over the crown with a bow. */
function bow(): Shape {
  const lines: readonly (readonly Vector3[])[] = [
    [
      [-0.093, 0.128, 0],
      [-0.07, 0.137, 0.002],
      [-0.035, 0.1415, 0.002],
      [0, 0.1425, 0.002],
      [0.035, 0.1415, 0.002],
      [0.07, 0.137, 0.002],
      [0.093, 0.128, 0],
    ],
    ...[1, -1].flatMap((side): (readonly Vector3[])[] => [
      [
        [0, 0.1435, 0.002],
        [side * 0.018, 0.153, 0.01],
        [side * 0.036, 0.151, 0.016],
        [side * 0.034, 0.1446, 0.012],
        [0, 0.1435, 0.002],
      ],
      [
        [0, 0.144, 0.003],
        [side * 0.018, 0.1435, 0.023],
        [side * 0.025, 0.139, 0.046],
        [side * 0.028, 0.129, 0.066],
      ],
    ]),
  ];
  return Shape.merge(
    ...lines.map((line) => sweep(smoothPath(line, 16), rectangle(0.0125, 0.0013), { up: [0, 1, 0.2] })),
    sphere(0.0072, 10, 8).scale(1, 0.7, 1).move(0, 0.1445, 0.003),
  );
}

/**
 * A fur hat with ear flaps, tied up. One regional report names sable and Tuvan makers; no picture was found, so cut
 * and colour are an impression, and no badge is put on it.
 */
export function buildGift(): Model {
  const { pelt, hairs, coarseHairs } = fur();
  return model('hero', [
    part('fur', '#4a2e1b', pelt),
    part('fur', '#4a2e1b', hairs, { untilLevel: 0 }),
    part('fur', '#4a2e1b', coarseHairs, { fromLevel: 1, untilLevel: 1, keep: true }),
    part('leather', '#2e1d14', crown()),
    part('cloth', '#3a2a20', lining(), { hidden: true }),
    part('silk', '#241712', bow()),
  ]);
}
