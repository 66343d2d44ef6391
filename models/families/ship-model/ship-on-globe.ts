import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { layDrawing } from '../../kit/drawing/lay-drawing.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { hull } from '../../parts/hull.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { onBall, worldMap } from '../../parts/motifs/world-map.ts';
import { sail } from '../../parts/sail.ts';
import type { Form } from './form.ts';

const marbles = ['#b08a5c', '#9c5648', '#d9cdb8', '#8a8f6a', '#c2a184'];

/** A tiger that climbs a slope, in a frame from -1 to 1: gold with dark stripes. */
function tiger(): Drawing {
  const body = smoothPath<Vector2>(
    [
      [-0.72, -0.4],
      [-0.5, -0.1],
      [-0.1, 0.12],
      [0.25, 0.36],
      [0.42, 0.62],
      [0.66, 0.66],
      [0.76, 0.46],
      [0.6, 0.34],
      [0.62, 0.1],
      [0.8, -0.02],
      [0.7, -0.12],
      [0.44, 0.04],
      [0.3, -0.06],
      [0.06, -0.3],
      [0.2, -0.5],
      [0.04, -0.56],
      [-0.18, -0.34],
      [-0.4, -0.5],
      [-0.34, -0.72],
      [-0.54, -0.74],
      [-0.62, -0.52],
    ],
    50,
    true,
  );
  const stripe = (x: number, y: number): Vector2[] => [
    [x, y],
    [x + 0.07, y - 0.02],
    [x + 0.1, y - 0.22],
  ];
  return [
    { outline: body, colour: '#d9a836' },
    ...(
      [
        [-0.42, -0.08],
        [-0.24, 0.02],
        [-0.04, 0.12],
        [0.12, 0.22],
        [0.26, 0.3],
      ] as const
    ).map(([x, y]) => ({ outline: stripe(x, y), colour: '#2b1e12' })),
  ];
}

/** A ship that heels in a storm on a globe of coloured marbles: globe in the first surface, sails in the second, ship and stand in the third. */
export function shipOnGlobe({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const radius = Math.min(width, depth) * 0.4;
  const foot = height * 0.1;
  const centre = foot + radius * 0.94;
  const marble = parseColour(surfaces[0]!.colour);
  const globe = sphere(radius, 40, 20).painted(([x, y, z]): Colour => {
    const vein = Math.abs(fractalNoise((x / radius) * 3 + 4, (y / radius) * 3, (z / radius) * 3, 4) - 0.5);
    return mixColours(shade(marble, 1.25), shade(marble, 0.7), Math.min(1, vein * 5));
  });
  const lands = layDrawing(
    worldMap((row) => marbles[row % marbles.length]!),
    onBall(radius, 132),
    { step: 40, lift: radius * 0.012, rise: 0 },
  );
  const keep: number[] = [];
  for (let row = 0; row < lands.triangleCount; row++) {
    const [a, b, c] = lands.corners(row);
    const area = Math.hypot(
      (b[1] - a[1]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[1] - a[1]),
      (b[2] - a[2]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[2] - a[2]),
      (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]),
    );
    if (area > radius * radius * 0.0006) keep.push(...lands.indices.slice(row * 3, row * 3 + 3));
  }
  // The sea runs up round the hull, over the top of the globe.
  const surge = surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const reach = radius * 0.78 * (1 - v);
      const y = Math.sqrt(radius * radius - reach * reach);
      const crest =
        radius *
        0.16 *
        Math.sin(Math.PI * Math.min(1, v * 1.6)) *
        (0.45 + 0.55 * Math.sin(angle * 5 + v * 6) ** 2);
      return [Math.sin(angle) * (reach - crest * 0.3), y + crest, Math.cos(angle) * (reach - crest * 0.3)];
    },
    36,
    9,
    { crease: 0.9 },
  );
  const length = width * 0.72;
  const beam = depth * 0.34;
  const top = centre + radius;
  const room = height - top;
  const made = hull({
    length,
    beam,
    depth: room * 0.2,
    sternRise: room * 0.1,
    bowRise: room * 0.08,
    stern: 0.55,
    rake: length * 0.12,
    bulwark: room * 0.04,
    strakes: 6,
  });
  const pitch = (shape: Shape) =>
    shape
      .turn('z', 0.12)
      .turn('x', 0.08)
      .move(-width * 0.02, top - room * 0.075, 0);
  const spars: Shape[] = [];
  const cloths: Shape[] = [];
  const lines: Bar[] = [];
  const beads: Vector3[] = [];
  for (const [foot_, tall] of [
    [0.24, 0.62],
    [0.52, 0.78],
    [0.78, 0.62],
  ] as const) {
    const x = (foot_ - 0.5) * length;
    const head: Vector3 = [x, room * tall, 0];
    spars.push(tube([[x, made.deckAt(foot_), 0], head], (t) => width * (0.01 - 0.005 * t), { sides: 7 }));
    for (const [low, high, wide] of [
      [0.3, 0.64, 0.78],
      [0.67, 0.93, 0.56],
    ] as const) {
      const [a, b] = [room * tall * low, room * tall * high];
      const half = depth * wide * 0.42;
      const spread = sail(
        [
          [x + width * 0.01, a, -half],
          [x + width * 0.01, a, half],
          [x + width * 0.01, b, half * 0.8],
          [x + width * 0.01, b, -half * 0.8],
        ],
        [(b - a) * 0.42, 0, 0],
        4,
        5,
      );
      cloths.push(spread.cloth);
      spars.push(
        tube(
          [
            [x, b, -half * 0.86],
            [x, b, half * 0.86],
          ],
          width * 0.004,
          { sides: 6 },
        ),
      );
      beads.push([x + width * 0.01 + (b - a) * 0.4, (a + b) / 2, half * 0.16]);
    }
    lines.push(
      [head, [x - length * 0.1, made.railAt(0.4), beam * 0.45]],
      [head, [x - length * 0.1, made.railAt(0.4), -beam * 0.45]],
      [head, [length * 0.6, made.railAt(1) + room * 0.1, 0]],
    );
  }
  spars.push(
    tube(
      [
        [length * 0.42, made.railAt(0.95), 0],
        [length * 0.66, made.railAt(1) + room * 0.12, 0],
      ],
      width * 0.006,
      { sides: 6 },
    ),
  );
  // The first of five beads on the main sails, the rest on the others.
  const order = [2, 0, 4, 3, 5, 1];
  const set = order.slice(0, form.beads).map((row) => sphere(width * 0.017, 12, 7).move(...beads[row]!));
  const shieldOutline: readonly Vector2[] = [
    [-1, 1.1],
    [1, 1.1],
    [1, -0.2],
    [0.7, -0.8],
    [0, -1.2],
    [-0.7, -0.8],
    [-1, -0.2],
  ];
  const shieldSize = radius * 0.3;
  const face: Vector3 = [0, centre + radius * 0.1, radius * 1.0];
  const parts: Part[] = [
    part(surfaces[0]!.material, surfaces[0]!.colour, globe.move(0, centre, 0)),
    part(
      'marble-beige',
      '#b08a5c',
      new Shape(lands.positions, lands.normals, lands.uvs, keep, lands.colours).move(0, centre, 0),
    ),
    part('marble-green', '#8fb5ad', surge.move(0, centre, 0)),
    surfacePart(surfaces, 1, pitch(Shape.merge(...cloths))),
    surfacePart(surfaces, 2, pitch(Shape.merge(made.skin, made.rails, ...spars))),
    part('walnut', '#5a3c22', pitch(made.deck), { hidden: true }),
    surfacePart(surfaces, 2, pitch(lattice(lines, width * 0.0015, 3)), { untilLevel: 0 }),
    surfacePart(
      surfaces,
      2,
      lathe(
        [
          [0, 0],
          [radius * 1.05, 0],
          [radius * 1.05, foot * 0.2],
          [radius * 0.9, foot * 0.4],
          [radius * 0.5, foot * 0.7],
          [radius * 0.42, foot],
          [radius * 0.5, foot * 1.3],
          [0, foot * 1.3],
        ],
        { segments: 36 },
      ),
    ),
  ];
  if (set.length > 0) parts.push(part('crystal', '#e6f0f4', pitch(Shape.merge(...set))));
  if (form.arms)
    parts.push(
      surfacePart(
        surfaces,
        2,
        prism(
          shieldOutline.map(([x, y]): Vector2 => [x * shieldSize * 1.12, y * shieldSize * 1.1]),
          radius * 0.07,
          { chamfer: radius * 0.015 },
        ).move(...face),
      ),
      part(
        'enamel',
        '#1f6b3f',
        prism(
          shieldOutline.map(([x, y]): Vector2 => [x * shieldSize, y * shieldSize]),
          radius * 0.02,
        ).move(face[0], face[1], face[2] + radius * 0.032),
      ),
      ...drawingParts(
        'gold',
        tiger(),
        (x, y, lift) => [
          x * shieldSize * 0.85,
          face[1] + y * shieldSize * 0.85,
          face[2] + radius * 0.043 + lift,
        ],
        { step: 2 },
      ),
    );
  return parts;
}
