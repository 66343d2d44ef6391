import { block, ellipsoid, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { smoothStep, type Vector3 } from '../../kit/vector.ts';

const shell = new Clay()
  .add(
    loft(
      [
        [0, 0.2, 0.2, 0.186, 0.176, 3.4],
        [0, 0.205, 0.1, 0.193, 0.184, 3],
        [0, 0.208, -0.04, 0.168, 0.164, 2.3],
      ],
      [0, 1, 0],
      32,
      0.3,
    ),
  )
  .add(ellipsoid([0, 0.206, -0.05], [0.166, 0.162, 0.205]), 0.07)
  // The face bulges a little, like the tube behind it.
  .keep((x, y, z) => (z - 0.196 + 0.42 * (x * x + (y - 0.2) ** 2)) * 0.95, 0.016)
  // A handle over the back.
  .cut(ellipsoid([0, 0.402, -0.012], [0.062, 0.046, 0.026]), 0.012)
  .cut(ellipsoid([0, 0.352, -0.125], [0.06, 0.06, 0.03]), 0.012)
  .cut(ellipsoid([0, 0.352, -0.065], [0.054, 0.015, 0.07]), 0.008)
  .add(block([0, 0.018, 0.09], [0.1, 0.018, 0.05], 0.014), 0.012)
  // Where the two halves of the shell meet.
  .raise((_, y, z) => -0.0024 * smoothStep(0.004, 0.0, Math.abs(z - 0.128 + 0.06 * (y - 0.2))));

const onFace = (x: number, y: number, above: number): Vector3 => [
  x,
  y,
  0.196 - 0.42 * (x * x + (y - 0.2) ** 2) + above,
];

/** A loop on the face, bent as it is. */
const loop = (x: number, y: number, halfX: number, halfY: number, exponent: number, radius: number): Shape =>
  tube(
    superellipse(halfX, halfY, exponent, 56).map(([dx, dy]) => onFace(x + dx, y + dy, 0.0003)),
    radius,
    { sides: 6, closed: true },
  );

/** A patch on the face inside such a loop. */
const patch = (
  x: number,
  y: number,
  halfX: number,
  halfY: number,
  exponent: number,
  rise: number,
  base = 0.0012,
): Shape =>
  surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / exponent);
      const share = 1 - v;
      const [px, py] = [bend(Math.cos(angle)) * halfX * share, bend(Math.sin(angle)) * halfY * share];
      const [, , z] = onFace(x + px, y + py, base);
      return [x + px, y + py, z + rise * (1 - share ** 2)];
    },
    48,
    6,
  );

/**
 * An all-in-one computer of 1999 with a coloured, see-through shell. The source names an iMac and no more; colour and
 * screen are an impression, and it bears no mark.
 */
export function buildGift(): Model {
  const [blue, deep, white] = ['#4f93ad', '#2f6d88', '#e4e6e4'].map((hex) => parseColour(hex)) as [
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
  ];
  const body = sculpt(shell, {
    bounds: { min: [-0.21, -0.012, -0.3], max: [0.21, 0.41, 0.22] },
    cell: 0.0042,
    triangles: 5800,
    colour: '#4f93ad',
    keepColourEdges: true,
    paint: ([x, y, z]) => {
      // Fine ribs and the works behind show through the shell.
      const inside = 0.5 + 0.5 * Math.cos(Math.hypot(x, (y - 0.2) * 1.1) * 46);
      const coloured = mixColours(blue, deep, 0.45 * inside);
      return mixColours(coloured, white, smoothStep(-0.001, 0.001, z - 0.128 + 0.06 * (y - 0.2)));
    },
  });
  const holes = [-1, 1].flatMap((side) =>
    Array.from({ length: 37 }, (_, i) => {
      const ring = i === 0 ? 0 : i < 7 ? 1 : i < 19 ? 2 : 3;
      const first = [0, 1, 7, 19][ring]!;
      const turn = ((i - first) / Math.max(1, ring * 6)) * 2 * Math.PI;
      const [x, y, z] = onFace(
        side * 0.125 + Math.cos(turn) * ring * 0.0072,
        0.078 + Math.sin(turn) * ring * 0.0048,
        0.0012,
      );
      return sphere(0.0016, 6, 4).scale(1, 1, 0.4).move(x, y, z);
    }),
  );
  const [bx, by, bz] = onFace(0, 0.05, 0);
  return model('medium', [
    part('plastic', '#4f93ad', body),
    part('glass', '#15191c', patch(0, 0.235, 0.147, 0.112, 6, 0.003, 0.0028)),
    part('plastic', '#9fb6bf', loop(0, 0.235, 0.149, 0.114, 6, 0.0034)),
    part(
      'plastic',
      '#4a8ba5',
      Shape.merge(
        patch(-0.125, 0.078, 0.03, 0.0205, 2.2, 0.0004),
        patch(0.125, 0.078, 0.03, 0.0205, 2.2, 0.0004),
      ),
    ),
    part('plastic', '#2b3236', Shape.merge(...holes), { untilLevel: 0 }),
    part(
      'plastic',
      '#c9d0d1',
      Shape.merge(
        loop(0, 0.084, 0.074, 0.0105, 5, 0.0011),
        loop(-0.125, 0.078, 0.031, 0.0215, 2.2, 0.0014),
        loop(0.125, 0.078, 0.031, 0.0215, 2.2, 0.0014),
      ),
    ),
    part('plastic', '#6fa7bb', patch(0, 0.0745, 0.014, 0.003, 3, 0.0012)),
    part(
      'plastic',
      '#d6dbdb',
      Shape.merge(
        sphere(0.0075, 18, 10).scale(1, 1, 0.35).move(bx, by, bz),
        torus(0.0085, 0.0012, 24, 6)
          .turn('x', Math.PI / 2)
          .move(bx, by, bz),
      ),
    ),
  ]);
}
