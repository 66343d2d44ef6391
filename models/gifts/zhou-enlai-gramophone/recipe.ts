import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { rectangle, superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { petalHorn } from './horn.ts';

/** Height of the top board; middle of the turntable. */
const top = 0.192;
const table: Vector3 = [0, top, 0.03];

/** A moulding round the cabinet: its section runs out and up from the corner of a square of `side`. */
function moulding(section: readonly Vector2[], side: number, y: number): Shape {
  const half = side / 2;
  const corners: readonly Vector3[] = [
    [half, y, half],
    [half, y, -half],
    [-half, y, -half],
    [-half, y, half],
  ];
  return Shape.merge(
    ...corners.map((_, turn) => {
      const angle = (turn * Math.PI) / 2;
      // One side at a time, mitred: the section's outward step also lengthens it.
      const pieces = sweep(
        [
          [-half, y, half],
          [half, y, half],
        ],
        section,
        { crease: 0.7 },
      ).deform(([x, py, z]) => [x + Math.sign(x) * (z - half), py, z]);
      return pieces.turn('y', angle);
    }),
  );
}

function cabinet(): {
  readonly wood: Shape;
  readonly panels: Shape;
  readonly columns: Shape;
  readonly underside: Shape;
} {
  const base: readonly Vector2[] = [
    [-0.0005, 0],
    [0.02, 0],
    [0.02, 0.014],
    [0.016, 0.018],
    [0.014, 0.024],
    [0.006, 0.03],
    [0.002, 0.036],
    [-0.0005, 0.036],
  ];
  const cornice: readonly Vector2[] = [
    [-0.0005, 0],
    [0.002, 0],
    [0.006, 0.004],
    [0.008, 0.011],
    [0.017, 0.016],
    [0.021, 0.019],
    [0.022, 0.026],
    [0.018, 0.031],
    [-0.0005, 0.031],
  ];
  const frameStrip = (width: number, height: number): Shape =>
    sweep(
      rectangle(width, height).map(([x, y]): Vector3 => [x, y, 0]),
      [
        [-0.006, -0.003],
        [0.006, -0.003],
        [0.005, 0.003],
        [0.001, 0.0055],
        [-0.004, 0.004],
      ],
      { closed: true, up: [0, 0, 1], level: true, crease: 0.5 },
    );
  const faces = (shape: Shape): Shape => shape.move(0, 0.094, 0.1655).around(4);
  // A carved leaf spray in the middle of each panel.
  const leaf = prism(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.008, 0.012],
        [0.005, 0.032],
        [0, 0.042],
        [-0.005, 0.032],
        [-0.008, 0.012],
      ],
      18,
      true,
    ),
    0.006,
    { chamfer: 0.0024, crease: 1.1 },
  );
  const spray = Shape.merge(
    ...[-2, -1, 0, 1, 2].map((i) => leaf.scale(1 - 0.1 * Math.abs(i)).turn('z', -i * 0.66)),
    sphere(0.0075, 14, 8).scale(1, 1, 0.6).move(0, 0, 0.002),
    ...[1, -1].map((side) =>
      tube(
        smoothPath<Vector3>(
          [
            [side * 0.006, -0.004, 0],
            [side * 0.04, -0.012, 0.001],
            [side * 0.072, 0.004, 0],
            [side * 0.066, 0.018, 0],
            [side * 0.056, 0.01, 0],
          ],
          18,
        ),
        (t) => 0.0036 - 0.0016 * t,
        { sides: 7 },
      ),
    ),
  );
  const column = lathe(
    smoothPath<Vector2>(
      [
        [0, 0.046],
        [0.0135, 0.048],
        [0.0135, 0.056],
        [0.0085, 0.062],
        [0.0105, 0.082],
        [0.012, 0.1],
        [0.0095, 0.126],
        [0.0085, 0.134],
        [0.0135, 0.14],
        [0.0135, 0.149],
        [0, 0.151],
      ],
      36,
    ),
    { segments: 16, crease: 0.9 },
  ).move(0.168, 0, 0.168);
  const foot = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.015, 0.001],
        [0.022, 0.01],
        [0.017, 0.019],
        [0, 0.02],
      ],
      14,
    ),
    { segments: 18, crease: 1 },
  ).move(0.155, 0, 0.155);
  return {
    wood: Shape.merge(
      // Walls in a grid: shade from the mouldings must not spread over them.
      surface((u, v) => [(u - 0.5) * 0.33, 0.046 + 0.106 * v, 0.165], 10, 8).around(4),
      moulding(base, 0.336, 0.012),
      moulding(cornice, 0.336, 0.15),
      box(0.366, 0.012, 0.366, 0.004).move(0, top - 0.012, 0),
      surface((u, v) => [(u - 0.5) * 0.357, top + 0.0002, (0.5 - v) * 0.357], 10, 10),
    ),
    underside: Shape.merge(box(0.334, 0.02, 0.334, 0.002).move(0, 0.016, 0), foot.around(4)),
    panels: Shape.merge(faces(frameStrip(0.268, 0.082)), faces(spray.move(0, -0.012, 0.001))),
    columns: column.around(4),
  };
}

/** The record: a plain label, grooves gathered in bands. */
function record(): { readonly disc: Shape; readonly label: Shape; readonly ring: Shape } {
  const grooves = Array.from({ length: 33 }, (_, i): Vector2 => {
    const t = i / 32;
    return [0.122 - t * 0.074, 0.0022 - (i % 2) * 0.00055 - (i % 8 === 0 ? 0.0003 : 0)];
  });
  return {
    disc: lathe(
      [[0, 0], [0.125, 0], [0.127, 0.0008], [0.1265, 0.0024], [0.124, 0.0026], ...grooves, [0, 0.002]],
      {
        segments: 60,
        crease: 0.25,
      },
    ),
    label: lathe(
      [
        [0.044, 0.0023],
        [0.03, 0.0024],
        [0.015, 0.0024],
        [0.0036, 0.0024],
      ],
      { segments: 40 },
    ),
    ring: torus(0.0405, 0.0005, 40, 4).move(0, 0.0024, 0),
  };
}

/** The sound box at the end of the arm: a drum with a mica face, about the x axis. */
function soundBox(): { readonly metal: Shape; readonly mica: Shape } {
  const drum = lathe(
    [
      [0, -0.007],
      [0.021, -0.007],
      [0.0255, -0.004],
      [0.0255, 0.004],
      [0.024, 0.0065],
      [0.0205, 0.0065],
      [0.0195, 0.0035],
    ],
    { segments: 36, crease: 0.5 },
  );
  const screws = sphere(0.0016, 8, 5).move(0, 0.0066, 0.0222).around(6);
  const lever = tube(
    [
      [0, 0.0095, 0.002],
      [0, 0.0095, 0.022],
      [0, 0.003, 0.029],
    ],
    0.0013,
    { sides: 6 },
  );
  const mica = lathe(
    [
      [0.0196, 0.0036],
      [0.01, 0.0038],
      [0, 0.004],
    ],
    { segments: 30 },
  );
  const lay = (shape: Shape): Shape => shape.turn('x', Math.PI / 2).turn('y', Math.PI / 2);
  return { metal: lay(Shape.merge(drum, screws, lever)), mica: lay(mica) };
}

/**
 * An old gramophone: a wound cabinet with a turntable, and a horn of brass petals above it. The sources name no more
 * than an old gramophone; that it has a horn, and everything else, is an impression, and it bears no maker's name.
 */
export function buildGift(): Model {
  const { wood, panels, columns, underside } = cabinet();
  const { outside, inside, seams } = petalHorn();
  const tip = (shape: Shape): Shape => shape.turn('x', 0.92).move(0, 0.362, -0.205);
  const { disc, label, ring } = record();
  const { metal, mica } = soundBox();
  const onTable = (shape: Shape, lift: number): Shape => shape.move(table[0], table[1] + lift, table[2]);
  const elbow = tube(
    smoothPath<Vector3>(
      [
        [0, 0.377, -0.186],
        [0, 0.352, -0.218],
        [0, 0.322, -0.232],
        [0, 0.285, -0.235],
        [0, 0.262, -0.235],
      ],
      22,
    ),
    (t) => 0.0128 + 0.0015 * t,
    { sides: 16 },
  );
  const arm = tube(
    smoothPath<Vector3>(
      [
        [0, 0.258, -0.236],
        [0, 0.26, -0.2],
        [0.022, 0.262, -0.11],
        [0.062, 0.258, -0.02],
        [0.075, 0.248, 0.03],
        [0.075, 0.24, 0.045],
      ],
      30,
    ),
    (t) => 0.0128 - 0.0055 * t,
    { sides: 14 },
  );
  const bracket = sweep(
    smoothPath<Vector3>(
      [
        [0, 0.075, -0.17],
        [0, 0.1, -0.192],
        [0, 0.15, -0.2],
        [0, 0.19, -0.222],
        [0, 0.244, -0.236],
      ],
      22,
    ),
    superellipse(0.017, 0.0085, 3, 12),
    { up: [0, 0, -1], scale: (t) => [1.5 - 0.7 * t, 1] },
  );
  const collars = Shape.merge(
    torus(0.0145, 0.0036, 24, 8).move(0, 0.274, -0.235),
    torus(0.0145, 0.0042, 24, 8).move(0, 0.247, -0.236),
    torus(0.0135, 0.0032, 24, 8).turn('x', 0.92).move(0, 0.372, -0.191),
    lathe(
      [
        [0, -0.014],
        [0.012, -0.014],
        [0.016, -0.008],
        [0.016, 0.012],
        [0, 0.012],
      ],
      { segments: 24 },
    ).move(0, 0.252, -0.236),
  );
  const needle = tube(
    [
      [0.079, 0.2145, 0.073],
      [0.079, 0.1985, 0.078],
    ],
    (t) => 0.0011 * (1 - 0.8 * t),
    { sides: 6 },
  );
  const crank = Shape.merge(
    tube(
      smoothPath<Vector3>(
        [
          [0.16, 0.095, 0.05],
          [0.215, 0.095, 0.05],
          [0.228, 0.09, 0.05],
          [0.231, 0.075, 0.052],
          [0.232, 0.03, 0.06],
        ],
        20,
      ),
      0.0048,
      { sides: 10 },
    ),
    cylinder(0.013, 0.006, { segments: 22 })
      .turn('z', -Math.PI / 2)
      .move(0.165, 0.095, 0.05),
    tube(
      [
        [0.228, 0.032, 0.06],
        [0.243, 0.032, 0.06],
      ],
      0.0045,
      { sides: 10 },
    ),
  );
  const grip = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.0085, 0.001],
        [0.0075, 0.01],
        [0.011, 0.028],
        [0.0095, 0.044],
        [0, 0.048],
      ],
      18,
    ),
    { segments: 18, crease: 1 },
  )
    .turn('z', -Math.PI / 2)
    .move(0.241, 0.032, 0.06);
  const lever = Shape.merge(
    cylinder(0.006, 0.006, { segments: 14 }).move(-0.135, top, 0.14),
    box(0.006, 0.003, 0.04, 0.001).move(-0.128, top + 0.006, 0.13),
    sphere(0.0045, 12, 8).move(-0.122, top + 0.008, 0.112),
  );
  return model('hero', [
    part('mahogany', '#5c3322', wood),
    part('walnut', '#3d2416', underside, { hidden: true }),
    part('mahogany', '#6e4029', Shape.merge(panels, columns)),
    part('felt-brown', '#4b5a3c', onTable(cylinder(0.129, 0.006, { segments: 52 }), 0.002), { hidden: true }),
    part('steel', '#b9bcbd', onTable(torus(0.1305, 0.0036, 60, 8), 0.0045)),
    part('plastic', '#15130f', onTable(disc, 0.0082)),
    part('paper', '#7d2620', onTable(label, 0.0082)),
    part('gold', '#c9a24f', onTable(ring, 0.0082), { untilLevel: 0 }),
    part('steel', '#c9cbcc', Shape.merge(onTable(cylinder(0.0034, 0.016, { segments: 12 }), 0.006), needle)),
    part('brass', '#c59c4d', tip(outside)),
    part('brass', '#b98d42', tip(inside)),
    part('brass', '#dab766', tip(seams)),
    part('brass', '#bd9a4f', Shape.merge(elbow, arm, collars)),
    part('iron', '#2a2724', bracket),
    part('steel', '#c4c6c7', metal.move(0.079, 0.233, 0.052)),
    part('mother-of-pearl', '#d9d2bd', mica.move(0.079, 0.233, 0.052)),
    part('steel', '#8d9092', Shape.merge(crank, lever)),
    part('walnut', '#3a2417', grip),
  ]);
}
