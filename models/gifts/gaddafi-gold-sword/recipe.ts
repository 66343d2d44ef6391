import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon, superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { ribbonScroll } from '../../kit/ribbon-scroll.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/*
 * Worked straight along x, its guard at x = 0, then bent as a whole: sheath upwards to its tip, grip downwards.
 */
const sheathEnd = 0.742;
const gripEnd = -0.158;

/** Half height and half thickness of the sheath at `x` metres from the guard. */
const half = (x: number): Vector2 => {
  const t = x / sheathEnd;
  return [0.0265 - 0.007 * t ** 1.5, 0.0094 - 0.0022 * t];
};

/** The sheath's outline is a superellipse of this exponent. */
const exponent = 2.3;

/** Height of its front face above the middle plane. */
function face(x: number, y: number): number {
  const [tall, thick] = half(x);
  return thick * Math.max(0, 1 - Math.abs(y / tall) ** exponent) ** (1 / exponent);
}

function bend(shape: Shape): Shape {
  return shape.deform(([x, y, z]) => [x, x > 0 ? y + 0.125 * x * x : y - 0.85 * x * x, z]);
}

const section = superellipse(1, 1, exponent, 22);

/** A sleeve over the sheath from one place to another, so much larger than it. */
function sleeve(from: number, to: number, grow: number, rows = 6): Shape {
  const path = Array.from({ length: rows + 1 }, (_, i): Vector3 => [from + ((to - from) * i) / rows, 0, 0]);
  return sweep(path, section, {
    crease: 0.9,
    scale: (t) => {
      const [tall, thick] = half(from + (to - from) * t);
      return [thick + grow, tall + grow];
    },
  });
}

/** A twisted wire that runs round the sheath at `x`. */
function collar(x: number, wire: number, grow = 0.0008): Shape {
  const [tall, thick] = half(x);
  const round = superellipse(tall + grow, thick + grow, exponent, 40);
  return sweep(
    round.map(([y, z]): Vector3 => [x, y, z]),
    polygon(wire, 3),
    { closed: true, twist: Math.PI * 14, crease: Math.PI },
  );
}

/** A domed stud on a beaded collar, on z = 0. */
function stud(radius: number, segments: number): Shape {
  return lathe(
    [
      [radius * 1.25, -radius * 0.4],
      [radius * 1.22, radius * 0.14],
      [radius * 1.02, radius * 0.2],
      [radius * 0.92, radius * 0.45],
      [radius * 0.55, radius * 0.78],
      [0, radius * 0.9],
    ],
    { segments, crease: 1.1 },
  ).turn('x', Math.PI / 2);
}

/** A cut stone standing on z = 0. */
function stone(radius: number): Shape {
  return lathe(
    [
      [radius, 0],
      [radius * 0.98, radius * 0.14],
      [radius * 0.62, radius * 0.52],
      [0, radius * 0.55],
    ],
    { segments: 8, crease: 0 },
  ).turn('x', Math.PI / 2);
}

/** Lozenges end to end along the sheath, a stud in each, and small studs between them. */
function studding(): Shape {
  const parts: Shape[] = [];
  const big = stud(0.0058, 12);
  const small = sphere(0.0027, 7, 4).scale(1, 1, 0.8);
  for (const [from, to, count] of [
    [0.1, 0.292, 6],
    [0.342, 0.628, 10],
  ] as const)
    for (let i = 0; i < count; i++) {
      const step = (to - from) / count;
      const x = from + step * (i + 0.5);
      const [tall] = half(x);
      const on = (dx: number, dy: number): Vector3 => [x + dx, dy, face(x + dx, dy) + 0.0003];
      const reach = tall * 0.66;
      const corners: Vector2[] = [
        [step * 0.47, 0],
        [0, reach],
        [-step * 0.47, 0],
        [0, -reach],
      ];
      const frame = corners.flatMap(([cx, cy], at) => {
        const [nx, ny] = corners[(at + 1) % 4]!;
        return [0, 0.5].map((t) => on(cx + (nx - cx) * t, cy + (ny - cy) * t));
      });
      parts.push(tube(frame, 0.00105, { sides: 4, closed: true }).creased(Math.PI));
      parts.push(big.move(x, 0, face(x, 0)));
      for (const dx of [-1, 1])
        for (const dy of [-1, 1]) {
          const [, , z] = on(dx * step * 0.36, dy * tall * 0.5);
          parts.push(small.move(x + dx * step * 0.36, dy * tall * 0.5, z - 0.0002));
        }
    }
  return Shape.merge(...parts);
}

/** Twisted wires along both edges of the face. */
function edgeWires(): Shape {
  const line = (side: number) =>
    sweep(
      Array.from({ length: 140 }, (_, i): Vector3 => {
        const x = 0.098 + (0.532 * i) / 139;
        const y = side * half(x)[0] * 0.8;
        return [x, y, face(x, y)];
      }),
      polygon(0.0015, 3),
      { twist: Math.PI * 46, crease: Math.PI },
    );
  return Shape.merge(line(1), line(-1));
}

/** Scroll-work on a plain mount between two places. */
function scrolls(from: number, to: number, grow: number): Shape {
  const [tall] = half(from);
  const height = tall * 1.5;
  return ribbonScroll(
    to - from,
    height,
    Math.max(2, Math.round((to - from) / (height * 0.62))),
    0.0011,
    (x, y) => [from + x, y, face(from + x, Math.max(-tall * 0.9, Math.min(tall * 0.9, y))) + grow + 0.0003],
  ).creased(Math.PI);
}

/** A band with a ring below it, by which the sheath hangs from a belt. */
function hanger(x: number): Shape {
  const [tall] = half(x);
  return Shape.merge(
    collar(x - 0.018, 0.0018, 0.0018),
    collar(x + 0.018, 0.0018, 0.0018),
    scrolls(x - 0.014, x + 0.014, 0.0016).mirrored('z'),
    torus(0.0042, 0.0016, 14, 8)
      .turn('x', Math.PI / 2)
      .move(x, -tall - 0.0042, 0),
    torus(0.0105, 0.0014, 24, 8)
      .turn('z', Math.PI / 2)
      .move(x, -tall - 0.0165, 0),
  );
}

/** Bud at the end of a quillon, and the bar it ends. */
function guard(): Shape {
  const arm = sweep(
    smoothPath<Vector3>(
      [
        [0, 0, 0],
        [0.001, 0.03, 0],
        [0.006, 0.052, 0],
        [0.016, 0.062, 0],
      ],
      14,
    ),
    superellipse(0.0056, 0.0075, 2.6, 12),
    { up: [0, 0, 1], scale: (t) => 1 - 0.42 * t, crease: 1.2 },
  );
  const bud = lathe(
    smoothPath<Vector2>(
      [
        [0, -0.008],
        [0.0046, -0.005],
        [0.0072, 0],
        [0.0048, 0.006],
        [0, 0.011],
      ],
      10,
    ),
    { segments: 12 },
  )
    .turn('z', -0.95)
    .move(0.0185, 0.0625, 0);
  // Tongues that lie over the mouth of the sheath and the root of the grip.
  const tongue = prism(
    smoothPath<Vector2>(
      [
        [-0.036, 0],
        [-0.02, 0.008],
        [0, 0.014],
        [0.03, 0.0095],
        [0.056, 0],
        [0.03, -0.0095],
        [0, -0.014],
        [-0.02, -0.008],
      ],
      32,
      true,
    ),
    0.0032,
    { chamfer: 0.001 },
  ).move(0, 0, 0.0132);
  const block = box(0.016, 0.036, 0.027, 0.004).move(0, -0.018, 0);
  return Shape.merge(arm, bud, arm.mirror('y'), bud.mirror('y'), block, tongue, tongue.mirror('z'));
}

/** The grip: a flattened bar wound with twisted wire, a collar at either end and a beaked pommel. */
function grip(): { plain: Shape; wire: Shape } {
  const along = (t: number) => gripEnd * t;
  const size = (t: number): Vector2 => [
    0.0112 + 0.0018 * Math.sin(t * Math.PI),
    0.0148 + 0.003 * Math.sin(t * Math.PI),
  ];
  const core = sweep(
    Array.from({ length: 15 }, (_, i): Vector3 => [along(i / 14), 0, 0]),
    superellipse(1, 1, 2.3, 16),
    { crease: 1.2, scale: (t) => [size(t)[0], size(t)[1]] },
  );
  const winding = (turns: number, phase: number) =>
    sweep(
      Array.from({ length: turns * 12 + 1 }, (_, i): Vector3 => {
        const t = 0.12 + (0.68 * i) / (turns * 12);
        const turn = (i / 12) * 2 * Math.PI + phase;
        const [thick, tall] = size(t);
        return [along(t), Math.sin(turn) * (tall + 0.0002), Math.cos(turn) * (thick + 0.0002)];
      }),
      superellipse(0.0019, 0.0019, 2, 5),
      { crease: Math.PI },
    );
  const beak = sweep(
    smoothPath<Vector3>(
      [
        [along(0.86), 0, 0],
        [along(1), 0.002, 0],
        [along(1.11), -0.003, 0],
        [along(1.165), -0.02, 0],
        [along(1.15), -0.036, 0],
      ],
      14,
    ),
    superellipse(1, 1, 2.4, 16),
    {
      crease: 1.2,
      up: [0, 1, 0],
      scale: (t) => [0.0128 + 0.0036 * Math.sin(t * 2.6), 0.0162 + 0.005 * Math.sin(t * 2.4)],
    },
  );
  const hoop = (t: number, grow: number) => {
    const [thick, tall] = size(t);
    return sweep(
      superellipse(tall + grow, thick + grow, 2.3, 30).map(([y, z]): Vector3 => [along(t), y, z]),
      polygon(0.0021, 3),
      { closed: true, twist: Math.PI * 12, crease: Math.PI },
    );
  };
  return {
    plain: Shape.merge(core, beak),
    wire: Shape.merge(
      winding(22, 0),
      hoop(0.075, 0.0006),
      hoop(0.115, 0.0004),
      hoop(0.83, 0.0008),
      hoop(0.87, 0.0012),
    ),
  };
}

/** Two scrolled forks on a moulded board. */
function rest(): Shape {
  const fork = (height: number, tip: number) =>
    prism(
      [
        ...smoothPath<Vector2>(
          [
            [-0.05, 0],
            [-0.03, 0.016],
            [-0.016, 0.04],
            [-0.0145, height - 0.03],
            [-0.022, height - 0.012],
            [-0.021, height + tip],
          ],
          16,
        ),
        [-0.0165, height + tip + 0.002],
        ...smoothPath<Vector2>(
          [
            [-0.0115, height + 0.003],
            [0, height - 0.006],
            [0.0115, height + 0.003],
          ],
          8,
        ),
        [0.0165, height + tip + 0.002],
        ...smoothPath<Vector2>(
          [
            [0.021, height + tip],
            [0.022, height - 0.012],
            [0.0145, height - 0.03],
            [0.016, 0.04],
            [0.03, 0.016],
            [0.05, 0],
          ],
          16,
        ),
      ],
      0.018,
      { chamfer: 0.0022 },
    ).turn('y', Math.PI / 2);
  const board = (width: number, depth: number, from: number, to: number, chamfer: number) =>
    box(width, to - from, depth, chamfer).move(0.24, from, 0);
  return Shape.merge(
    board(0.66, 0.15, 0, 0.014, 0.003),
    board(0.64, 0.132, 0.013, 0.021, 0.006),
    board(0.615, 0.116, 0.021, 0.03, 0.002),
    fork(0.112, 0.012).move(0.04, 0.028, 0),
    fork(0.129, 0.012).move(0.44, 0.028, 0),
  );
}

/** A golden sword in its studded sheath, on a stand. */
export function buildGift(): Model {
  const lift = 0.164;
  const { plain, wire } = grip();
  const bothFaces = Shape.merge(
    studding(),
    edgeWires(),
    scrolls(0.02, 0.052, 0.0016),
    scrolls(0.655, 0.715, 0.0016),
  );
  const sheath = sleeve(0.004, sheathEnd - 0.02, 0, 36);
  const sleeves = Shape.merge(
    sleeve(0.008, 0.094, 0.0016),
    sleeve(0.638, sheathEnd, 0.0016, 10),
    ...[0.317, 0.075].map((x) => sleeve(x - 0.019, x + 0.019, 0.0016, 2)),
  );
  const mounts = Shape.merge(
    ...[0.01, 0.016, 0.094, 0.638, 0.644].map((x) => collar(x, 0.0019, 0.0017)),
    hanger(0.317),
    hanger(0.075),
    sphere(0.0078, 16)
      .scale(0.9, 1.5, 1.1)
      .move(sheathEnd + 0.003, 0, 0),
    sphere(0.0042, 12).move(sheathEnd + 0.012, 0, 0),
  );
  const setting = stud(0.0062, 12).scale(1, 1, 0.35);
  const places: readonly [number, number, number][] = [
    [0.004, 0, 0.0146],
    [0.317, 0, face(0.317, 0) + 0.0016],
    [0.684, 0, face(0.684, 0) + 0.0016],
    [-0.164, -0.002, 0.0152],
  ];
  const settings = Shape.merge(...places.map(([x, y, z]) => setting.move(x, y, z)));
  const stones = Shape.merge(...places.map(([x, y, z]) => stone(0.0056).move(x, y, z + 0.0016)));
  const set = (shape: Shape) => bend(shape).move(0, lift, 0);
  return fitModel(
    model('hero', [
      part('gold', '#c9962f', set(Shape.merge(sheath, plain))),
      part('gold', '#e3b750', set(sleeves), { keep: true }),
      part('gold', '#e3b750', set(Shape.merge(mounts, guard(), settings.mirrored('z'))), { untilLevel: 2 }),
      part('gold', '#ecc565', set(Shape.merge(bothFaces.mirrored('z'), wire)), { untilLevel: 1 }),
      part('crystal', '#f4f8fb', set(stones.mirrored('z')), { untilLevel: 0 }),
      part('lacquer', '#24120e', rest().boxTextured()),
      part('felt-red', '#5c1416', box(0.6, 0.0012, 0.102, 0.0004).move(0.24, 0.0298, 0)),
    ]),
    [1, 0.25, 0.15],
  );
}
