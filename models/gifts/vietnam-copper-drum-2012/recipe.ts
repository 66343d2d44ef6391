import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { bird, boat, buffalo, hills, house, mortar, palm, ploughman, pounder, rower } from './motifs.ts';

/** Height of the drum head and its radius, metres. */
const [headY, headRadius] = [0.316, 0.188];

/** The wall from foot to head: splayed foot, straight waist, swelling shoulder. */
const wall = smoothPath<Vector2>(
  [
    [0.196, 0],
    [0.19, 0.02],
    [0.166, 0.08],
    [0.157, 0.12],
    [0.1555, 0.17],
    [0.16, 0.196],
    [0.186, 0.226],
    [0.199, 0.256],
    [0.196, 0.286],
    [0.184, 0.306],
  ],
  40,
);

function wallAt(height: number): Vector2 {
  const next = Math.max(
    1,
    wall.findIndex(([, y]) => y >= height),
  );
  const [a, b] = [wall[next - 1]!, wall[next]!];
  const share = (height - a[1]) / (b[1] - a[1] || 1);
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]);
  // Radius there, and how much the wall leans out over its length.
  return [a[0] + (b[0] - a[0]) * share, (b[0] - a[0]) / size];
}

/** Lays a motif on the head: its foot on the circle `radius`, its up pointing outwards, its middle at `turn`. */
const onHead =
  (radius: number, turn: number, size: number) =>
  (x: number, y: number, z: number): Vector3 => {
    const reach = radius + y * size;
    const at = turn - (x * size) / radius;
    return [Math.sin(at) * reach, headY + z, Math.cos(at) * reach];
  };

/** Lays a motif on the wall: its foot at `height`, upright. */
const onWall =
  (height: number, turn: number, size: number) =>
  (x: number, y: number, z: number): Vector3 => {
    const [radius, lean] = wallAt(height + y * size);
    const at = turn + (x * size) / radius;
    const reach = radius + z * Math.sqrt(1 - lean * lean);
    return [Math.sin(at) * reach, height + y * size - z * lean, Math.cos(at) * reach];
  };

/** The sheet of the head with its raised circles, and the wall with its hoops, inside and out. */
function body(): Shape {
  const ridge = (radius: number): Vector2[] => [
    [radius + 0.0011, headY],
    [radius + 0.0004, headY + 0.0008],
    [radius - 0.0004, headY + 0.0008],
    [radius - 0.0011, headY],
  ];
  const circles = [0.181, 0.174, 0.163, 0.156, 0.1265, 0.119, 0.112, 0.078, 0.0715, 0.0645, 0.058];
  const hoops = [0.012, 0.024, 0.098, 0.11, 0.176, 0.188, 0.2085, 0.278, 0.29];
  const outline: Vector2[] = [];
  let hoop = 0;
  for (const [radius, y] of wall) {
    while (hoop < hoops.length && hoops[hoop]! < y) {
      const at = hoops[hoop]!;
      const [reach] = wallAt(at);
      outline.push([reach, at - 0.0014], [reach + 0.0011, at], [reach, at + 0.0014]);
      hoop++;
    }
    const last = outline[outline.length - 1];
    if (!last || y - last[1] > 0.003) outline.push([radius, y]);
  }
  const inside = wall
    .filter((_, i) => i % 6 === 0)
    .map(([radius, y]): Vector2 => [radius - 0.004, Math.min(y, 0.31)])
    .toReversed();
  const outer = lathe(
    [
      ...outline,
      [0.1885, 0.308],
      [0.1905, 0.3115],
      [0.1895, 0.3155],
      [headRadius, headY],
      ...circles.flatMap(ridge),
      [0, headY],
    ],
    { segments: 64, crease: 1.3 },
  );
  return Shape.merge(
    outer,
    lathe([[0, 0.312], ...inside, [0.196, 0]].toReversed() as Vector2[], {
      segments: 40,
      crease: 1.2,
    }).flip(),
  );
}

/** A sun of fourteen rays in the middle, feathered wedges between them. */
function sun(): Shape {
  const star = polygon(0.055, 14, 0.0185);
  const flat = (x: number, y: number, z: number): Vector3 => [x, headY + z, -y];
  const wedge: Vector2[] = [
    [0, 0.036],
    [0.0052, 0.051],
    [0, 0.048],
    [-0.0052, 0.051],
  ];
  const wedges = Array.from({ length: 14 }, (_, i) => {
    const turn = ((i + 0.5) * 2 * Math.PI) / 14;
    return emboss(
      wedge.map(([x, y]): Vector2 => [
        x * Math.cos(turn) - y * Math.sin(turn),
        x * Math.sin(turn) + y * Math.cos(turn),
      ]),
      0.0009,
      flat,
    );
  });
  return Shape.merge(
    emboss(star, 0.0022, flat),
    sphere(0.0155, 28, 10)
      .scale(1, 0.32, 1)
      .move(0, headY + 0.0012, 0),
    ...wedges,
  );
}

/** A band of equal small marks round the head. */
const marks = (outline: readonly Vector2[], count: number, radius: number, height = 0.0008): Shape[] =>
  Array.from({ length: count }, (_, i) =>
    emboss(outline, height, onHead(radius, (i * 2 * Math.PI) / count, 1), Math.PI),
  );

const tooth: Vector2[] = [
  [-0.0009, 0],
  [0.0009, 0],
  [0.0009, 0.0052],
  [-0.0009, 0.0052],
];
const saw: Vector2[] = [
  [-0.0042, 0],
  [0.0042, 0],
  [0, 0.0056],
];
const dot = polygon(0.0025, 6).map(([x, y]): Vector2 => [x, y + 0.0029]);

/** What is embossed on the head: marks, birds, and people at work before their houses. */
function head(): Shape {
  const parts: Shape[] = [
    sun(),
    ...marks(saw, 40, 0.0588),
    ...marks(dot, 36, 0.0651),
    ...marks(tooth, 64, 0.0722),
    ...marks(dot, 60, 0.1126),
    ...marks(tooth, 96, 0.12),
    ...marks(dot, 84, 0.1568),
    ...marks(saw, 100, 0.1748),
    ...marks(tooth, 132, 0.1638),
  ];
  // Two villages, each with a house, two people pounding rice at a mortar, and a buffalo going to plough.
  for (let i = 0; i < 4; i++) {
    const start = (i * Math.PI) / 2;
    const put = (outline: readonly Vector2[], turn: number, size: number, isMirrored = false) =>
      parts.push(
        emboss(
          isMirrored ? outline.map(([x, y]): Vector2 => [-x, y]) : outline,
          0.0014,
          onHead(0.0815, start + turn, size),
        ),
      );
    put(house, 0, 0.0285);
    put(pounder, 0.34, 0.025);
    put(mortar, 0.47, 0.022);
    put(pounder, 0.6, 0.025, true);
    put(ploughman, 0.84, 0.026);
    put(buffalo, 1.17, 0.029);
  }
  for (let i = 0; i < 16; i++)
    parts.push(emboss(bird, 0.0015, onHead(0.1415, ((i + 0.5) * 2 * Math.PI) / 16, 0.036)));
  return Shape.merge(...parts);
}

/** What is embossed on the wall: boats on the shoulder, fields and hills on the waist, saw bands on the foot. */
function sides(): Shape {
  const parts: Shape[] = [];
  for (let i = 0; i < 6; i++) {
    const turn = (i * Math.PI) / 3;
    const put = (outline: readonly Vector2[], offset: number, size: number, height = 0.0016) =>
      parts.push(emboss(outline, height, onWall(0.222, turn + offset, size)));
    put(boat, 0, 0.096);
    for (const offset of [-0.15, -0.03, 0.09]) put(rower, offset, 0.064, 0.0019);
  }
  for (let i = 0; i < 8; i++) {
    const turn = ((i + 0.5) * Math.PI) / 4;
    const put = (outline: readonly Vector2[], offset: number, size: number, up = 0, height = 0.0014) =>
      parts.push(emboss(outline, height, onWall(0.1155 + up, turn + offset, size)));
    // Panels between upright bars of teeth.
    for (let row = 0; row < 9; row++)
      parts.push(
        emboss(
          [
            [-0.0055, 0],
            [0.0055, 0],
            [0.0055, 0.0028],
            [-0.0055, 0.0028],
          ],
          0.0009,
          onWall(0.1145 + row * 0.0066, turn - Math.PI / 8, 1),
          Math.PI,
        ),
      );
    if (i % 2 === 0) {
      put(hills, -0.02, 0.062);
      put(palm, 0.22, 0.048);
      put(bird, 0.13, 0.028, 0.05);
    } else {
      put(ploughman, -0.2, 0.05);
      put(buffalo, 0.07, 0.06);
      put(bird, -0.02, 0.026, 0.051);
    }
  }
  const bands: readonly (readonly [number, number, readonly Vector2[]])[] = [
    [0.0145, 96, saw],
    [0.1005, 90, tooth.map(([x, y]): Vector2 => [x, y * 1.4])],
    [0.179, 84, dot.map(([x, y]): Vector2 => [x, y])],
    [0.2805, 100, saw],
  ];
  for (const [height, count, outline] of bands)
    for (let i = 0; i < count; i++)
      parts.push(emboss(outline, 0.0008, onWall(height, (i * 2 * Math.PI) / count, 1), Math.PI));
  return Shape.merge(...parts);
}

/** Four pairs of rope-like ears between shoulder and waist. */
function ears(): Shape {
  const ear = sweep(
    smoothPath<Vector3>(
      [
        [0, 0.228, 0.183],
        [0, 0.222, 0.198],
        [0, 0.2, 0.203],
        [0, 0.172, 0.19],
        [0, 0.152, 0.154],
      ],
      22,
    ),
    polygon(0.0048, 3),
    { twist: Math.PI * 7, crease: Math.PI },
  );
  const braid = Shape.merge(ear.move(-0.0034, 0, 0), ear.move(0.0034, 0, 0));
  return Shape.merge(braid.move(-0.018, 0, 0), braid.move(0.018, 0, 0)).around(4, Math.PI / 6);
}

/** A drum of copper after the old drums of the Red River: sun, birds, landscape and working life in relief. */
export function buildGift(): Model {
  return fitModel(
    model('hero', [
      part('bronze', '#7d4f2c', body()),
      part('bronze', '#b97d49', Shape.merge(head(), sides()), { untilLevel: 1 }),
      part('bronze', '#93602f', ears()),
    ]),
    [0.4, 0.32, 0.4],
  );
}
