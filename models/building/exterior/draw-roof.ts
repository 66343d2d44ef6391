import { mixBits } from '../../../src/museum/math/seeded-random.ts';
import { shadeColour } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { add, cross, mix, normalise, scale, subtract, type Vector } from '../shell/vector.ts';
import { housePaints as paints, tileTones } from './house-paints.ts';
import {
  gableOverhang,
  halfEave,
  hipOf,
  isLong,
  reachAt,
  roofNormal,
  roofPoint,
  toHouse,
  turnToHouse,
  type Roof,
  type Slope,
} from './roof-surface.ts';

/** Distance between rows of tiles, metres: coarser than true, which reads better from the court. */
const rowPitch = 0.68;

/** A whole roof: tiles, eaves with their rafters, ridges, gables. Pen: frame of the house. */
export function drawRoof(pen: PiecePen, roof: Roof): void {
  for (const slope of roof.slopes) {
    drawField(pen, roof, slope);
    drawRows(pen, roof, slope);
    drawEave(pen, roof, slope);
    // The back is seen from far above only.
    if (slope !== 'back') drawRafters(pen, roof, slope);
  }
  drawHips(pen, roof);
  if (roof.form === 'hip-and-gable') drawCrown(pen, roof);
  else drawFlashing(pen, roof);
}

/** The concave under-tiles. */
function drawField(pen: PiecePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const hip = hipOf(roof);
  pen.draft.with(paints.tile).tint(0x2b6264);
  const grid = (
    d0: number,
    d1: number,
    width: (d: number) => number,
    columns: number,
    rows: number,
  ): void => {
    const first = pen.draft.vertexCount;
    for (let row = 0; row <= rows; row++) {
      const d = d0 + ((d1 - d0) * row) / rows;
      for (let column = 0; column <= columns; column++) {
        // Closer together at the corners, where the roof curves.
        const q = (column / columns) * 2 - 1;
        const t = Math.sign(q) * (1 - (1 - Math.abs(q)) ** 1.35) * width(d);
        pen.vertex(
          toHouse(roof, roofPoint(roof, slope, t, d)),
          turnToHouse(roof, roofNormal(roof, slope, t, d)),
          t,
          d,
        );
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const a = first + row * (columns + 1) + column;
        const d = a + columns + 1;
        pen.draft.triangle(a, a + 1, d + 1);
        pen.draft.triangle(a, d + 1, d);
      }
    }
  };
  const columns = half > 12 ? 18 : 10;
  grid(0, hip, (d) => half - d, columns, 5);
  if (roof.form === 'hip-and-gable' && isLong(slope))
    grid(hip, roof.halfZ, () => roof.gable + gableOverhang, 2, 4);
}

/** The convex cover tiles: a tent for each row, and a round end tile at the eave. */
function drawRows(pen: PiecePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const count = Math.round((2 * half) / rowPitch);
  const pitch = (2 * half) / count;
  pen.draft.with(paints.tileRow);
  for (let row = 0; row < count; row++) {
    const t = -half + (row + 0.5) * pitch;
    const reach = reachAt(roof, slope, t);
    if (reach < 0.35) continue;
    const segments = Math.max(1, Math.min(4, Math.ceil(reach / 3.4)));
    const tone = 0.86 + (0.28 * (mixBits(row * 31 + Math.round(roof.eave * 10)) & 255)) / 255;
    const along = turnToHouse(
      roof,
      normalise(subtract(roofPoint(roof, slope, t + 0.1, 0), roofPoint(roof, slope, t - 0.1, 0))),
    );
    const first = pen.draft.vertexCount;
    for (let j = 0; j <= segments; j++) {
      const d = (reach * j) / segments;
      const n = turnToHouse(roof, roofNormal(roof, slope, t, Math.max(0.06, d)));
      const left = toHouse(roof, roofPoint(roof, slope, t - pitch * 0.3, d));
      const right = toHouse(roof, roofPoint(roof, slope, t + pitch * 0.3, d));
      const crown = add(toHouse(roof, roofPoint(roof, slope, t, d)), scale(n, 0.19));
      pen.draft.tint(shadeColour(tileTones.foot, tone));
      pen.vertex(left, normalise(add(scale(along, -0.85), scale(n, 0.5))), 0, d);
      pen.draft.tint(shadeColour(tileTones.crown, tone));
      pen.vertex(crown, n, 0.2, d);
      pen.draft.tint(shadeColour(tileTones.foot, tone));
      pen.vertex(right, normalise(add(scale(along, 0.85), scale(n, 0.5))), 0.4, d);
    }
    for (let j = 0; j < segments; j++) {
      const a = first + j * 3;
      for (const side of [0, 1]) {
        pen.draft.triangle(a + side, a + side + 1, a + side + 4);
        pen.draft.triangle(a + side, a + side + 4, a + side + 3);
      }
    }
    if (slope !== 'back') drawEndTile(pen, roof, slope, t, along, pitch);
  }
}

function drawEndTile(pen: PiecePen, roof: Roof, slope: Slope, t: number, along: Vector, pitch: number): void {
  const n = turnToHouse(roof, roofNormal(roof, slope, t, 0.1));
  const at = add(toHouse(roof, roofPoint(roof, slope, t, 0)), scale(n, 0.05));
  const out = normalise(cross(along, [0, 1, 0]));
  const up: Vector = [0, 1, 0];
  const r = pitch * 0.37;
  const point = (a: number, u: number, o: number): Vector =>
    add(at, add(scale(along, a), add(scale(up, u), scale(out, o))));
  pen.draft.tint(shadeColour(tileTones.edge, 1.1));
  const heart = pen.vertex(point(0, 0, 0.07), out, 0, 0);
  pen.draft.tint(shadeColour(tileTones.foot, 0.8));
  const sides = 5;
  for (let side = 0; side <= sides; side++) {
    const angle = (side / sides) * Math.PI * 2;
    pen.vertex(point(Math.cos(angle) * r, Math.sin(angle) * r, 0.06), out, 0, 0);
  }
  for (let side = 0; side < sides; side++) pen.draft.triangle(heart, heart + 1 + side, heart + 2 + side);
}

/** From the eave inwards: lime line, red board, and the boards of the underside back to the wall. */
function drawEave(pen: PiecePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const parts = half > 12 ? 22 : 14;
  const down = (p: Vector, by: number): Vector => [p[0], p[1] - by, p[2]];
  const at = (part: number): number => {
    const q = (part / parts) * 2 - 1;
    return Math.sign(q) * (1 - (1 - Math.abs(q)) ** 1.5) * half;
  };
  for (let part = 0; part < parts; part++) {
    const t0 = at(part);
    const t1 = at(part + 1);
    const [e0, e1] = [t0, t1].map((t) => toHouse(roof, roofPoint(roof, slope, t, -0.02))) as [Vector, Vector];
    const [g0, g1] = [t0, t1].map((t) => toHouse(roof, roofPoint(roof, slope, t, 0.08))) as [Vector, Vector];
    pen.draft.with(paints.lime);
    pen.quad(down(e0, 0.14), down(e1, 0.14), down(e1, -0.01), down(e0, -0.01));
    pen.draft.with(paints.red);
    pen.quad(down(g0, 0.42), down(g1, 0.42), down(g1, 0.14), down(g0, 0.14));
    const [i0, i1] = [t0, t1].map((t) => toHouse(roof, platePoint(roof, slope, t, roof.overhang * 0.22))) as [
      Vector,
      Vector,
    ];
    pen.draft.with(paints.soffit);
    const deep = shadeColour(paints.soffit.colour, 0.6);
    pen.quad(i0, i1, down(g1, 0.38), down(g0, 0.38), [
      deep,
      deep,
      paints.soffit.colour,
      paints.soffit.colour,
    ]);
  }
}

/** Where the rafter that ends at `t` on the eave rests on the wall: near the corners they fan out. */
function platePoint(roof: Roof, slope: Slope, t: number, above: number): Vector {
  const half = halfEave(roof, slope);
  const wall = half - roof.overhang;
  const straight = wall - 1;
  const distance = Math.abs(t);
  const q =
    distance <= straight
      ? t
      : Math.sign(t) * (straight + ((wall - straight) * (distance - straight)) / (half - straight));
  const y = roof.eave + above;
  switch (slope) {
    case 'front':
      return [q, y, roof.halfZ - roof.overhang];
    case 'back':
      return [-q, y, roof.overhang - roof.halfZ];
    case 'right':
      return [roof.halfX - roof.overhang, y, -q];
    default:
      return [roof.overhang - roof.halfX, y, q];
  }
}

/** Two layers of painted rafters; what one sees of them from the court is mostly their ends. */
function drawRafters(pen: PiecePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const spacing = 1.15 * Math.max(0.85, roof.size);
  const count = Math.round((2 * half) / spacing);
  for (let row = 0; row <= count; row++) {
    const t = -half + (row * 2 * half) / count;
    const eave = toHouse(roof, roofPoint(roof, slope, t, 0.12));
    const end: Vector = [eave[0], eave[1] - 0.5, eave[2]];
    const wall = toHouse(roof, platePoint(roof, slope, t, roof.overhang * 0.22 - 0.12));
    drawBeam(
      pen,
      mix(wall, end, 0.62),
      [end[0], end[1] + 0.03, end[2]],
      0.19 * roof.size,
      paints.white.colour,
    );
    const inner = mix(wall, end, 0.8);
    drawBeam(pen, wall, [inner[0], inner[1] - 0.17, inner[2]], 0.27 * roof.size, paints.orange.colour);
  }
}

/** A bar from the wall outwards: its two flanks, its underside, and its painted end. */
function drawBeam(pen: PiecePen, from: Vector, to: Vector, size: number, end: number): void {
  const axis = normalise(subtract(to, from));
  const side = scale(normalise(cross([0, 1, 0], axis)), size / 2);
  const up = scale(cross(axis, normalise(side)), size / 2);
  const at = (p: Vector, s: number, u: number): Vector => add(p, add(scale(side, s), scale(up, u)));
  const dark = shadeColour(paints.green.colour, 0.6);
  const fade = [dark, paints.green.colour, paints.green.colour, dark] as const;
  pen.draft.with(paints.green);
  pen.quad(at(to, 1, -1), at(from, 1, -1), at(from, 1, 1), at(to, 1, 1), [
    fade[1],
    fade[0],
    fade[0],
    fade[1],
  ]);
  pen.quad(at(from, -1, -1), at(to, -1, -1), at(to, -1, 1), at(from, -1, 1), [...fade]);
  pen.quad(at(from, -1, -1), at(from, 1, -1), at(to, 1, -1), at(to, -1, -1), [
    fade[0],
    fade[0],
    fade[1],
    fade[1],
  ]);
  pen.draft.tint(end);
  pen.quad(at(to, -1, -1), at(to, 1, -1), at(to, 1, 1), at(to, -1, 1));
}

/** A ridge: a lime wall with a tiled cap. `lift`: how far its two ends rise. */
function drawRidge(pen: PiecePen, points: readonly Vector[], width: number, height: number, lift = 0): void {
  const last = points.length - 1;
  const rings = points.map((p, index) => {
    const before = points[Math.max(0, index - 1)] as Vector;
    const after = points[Math.min(last, index + 1)] as Vector;
    const direction = normalise(subtract(after, before));
    const side = normalise(cross(direction, [0, 1, 0]));
    const raised = lift * ((2 * index) / last - 1) ** 2;
    const at = (s: number, u: number): Vector => [p[0] + side[0] * s, p[1] + raised + u, p[2] + side[2] * s];
    return [
      at(-width / 2, -0.25),
      at(-width / 2, height * 0.78),
      at(-width * 0.66, height * 0.8),
      at(0, height * 1.12),
      at(width * 0.66, height * 0.8),
      at(width / 2, height * 0.78),
      at(width / 2, -0.25),
    ];
  });
  const lime = paints.lime.colour;
  const low = shadeColour(lime, 0.85);
  for (let index = 0; index < last; index++) {
    const a = rings[index] as Vector[];
    const b = rings[index + 1] as Vector[];
    const face = (j: number, colours: readonly [number, number, number, number]): void =>
      pen.quad(b[j] as Vector, a[j] as Vector, a[j + 1] as Vector, b[j + 1] as Vector, colours);
    pen.draft.with(paints.lime);
    face(0, [low, low, lime, lime]);
    face(5, [lime, lime, low, low]);
    pen.draft.with(paints.tileRow);
    face(2, [tileTones.foot, tileTones.foot, tileTones.crown, tileTones.crown]);
    face(3, [tileTones.crown, tileTones.crown, tileTones.foot, tileTones.foot]);
  }
  for (const [ring, isEnd] of [
    [rings[0] as Vector[], false],
    [rings[last] as Vector[], true],
  ] as const) {
    const [a, b, c, d, e, f, g] = ring as [Vector, Vector, Vector, Vector, Vector, Vector, Vector];
    pen.draft.with(paints.lime);
    if (isEnd) pen.quad(g, a, b, f);
    else pen.quad(a, g, f, b);
    pen.draft.with(paints.tileRow).tint(tileTones.foot);
    if (isEnd) pen.quad(e, c, d, d);
    else pen.quad(c, e, d, d);
  }
}

function drawHips(pen: PiecePen, roof: Roof): void {
  const hip = hipOf(roof);
  for (const slope of ['front', 'back'] as const) {
    if (!roof.slopes.includes(slope)) continue;
    for (const end of [-1, 1]) {
      const points: Vector[] = [];
      for (let k = 0; k <= 8; k++) {
        const d = hip + ((0.25 - hip) * k) / 8;
        points.push(toHouse(roof, roofPoint(roof, slope, end * (roof.halfX - d), d)));
      }
      drawRidge(pen, points, 0.64 * roof.size, 0.78 * roof.size);
      drawBell(pen, toHouse(roof, roofPoint(roof, slope, end * roof.halfX, 0)));
    }
  }
}

/** A wind bell under a corner, with a clapper like a butterfly. */
function drawBell(pen: PiecePen, corner: Vector): void {
  const [x, y, z] = [corner[0], corner[1] - 0.95, corner[2]];
  pen.draft.with(paints.bronze);
  pen.draft.lathe(
    pen.at(x, y, z),
    [
      [0.22, 0],
      [0.16, 0.12],
      [0.11, 0.34],
      [0.03, 0.42],
    ],
    7,
  );
  pen.box([x - 0.014, x + 0.014], [y - 0.3, y + 0.6], [z - 0.014, z + 0.014], 'fklr');
  for (const side of [-1, 1]) {
    pen.quad(
      [x, y - 0.42, z],
      [x + side * 0.2, y - 0.34, z],
      [x + side * 0.16, y - 0.18, z],
      [x, y - 0.28, z],
    );
    pen.quad(
      [x, y - 0.28, z],
      [x + side * 0.16, y - 0.18, z],
      [x + side * 0.2, y - 0.34, z],
      [x, y - 0.42, z],
    );
  }
}

/** Main ridge with its hooked ends, ridges down the gables, the gables with a five-petalled flower. */
function drawCrown(pen: PiecePen, roof: Roof): void {
  const reach = roof.gable + gableOverhang;
  const top = (x: number): Vector => [x, roofPoint(roof, 'front', x, roof.halfZ)[1], 0];
  const line: Vector[] = [];
  for (let k = 0; k <= 10; k++) line.push(toHouse(roof, top(-reach - 0.1 + ((2 * reach + 0.2) * k) / 10)));
  drawRidge(pen, line, 0.8 * roof.size, 1.15 * roof.size, 0.42 * roof.size);
  const hip = hipOf(roof);
  for (const end of [-1, 1]) {
    const tip = top(end * (reach + 0.1));
    drawHook(
      pen,
      toHouse(roof, [tip[0], tip[1] + 0.5 * roof.size, tip[2]]),
      turnToHouse(roof, [end, 0, 0]),
      1.15 * roof.size,
    );
    for (const slope of ['front', 'back'] as const) {
      const t = slope === 'front' ? end : -end;
      const points: Vector[] = [];
      for (let k = 0; k <= 6; k++) {
        const d = roof.halfZ - 0.2 + ((hip - 0.5 - roof.halfZ + 0.2) * k) / 6;
        points.push(toHouse(roof, roofPoint(roof, slope, t * (roof.gable + 0.2), d)));
      }
      drawRidge(pen, points, 0.6 * roof.size, 0.72 * roof.size);
    }
    drawGable(pen, roof, end, hip);
  }
}

function drawGable(pen: PiecePen, roof: Roof, end: number, hip: number): void {
  const wall = end * (roof.gable - 0.25);
  const edge = end * (roof.gable + gableOverhang + 0.05);
  const steps = 6;
  const line = (k: number): readonly [number, number] => {
    const d = hip + ((roof.halfZ - hip) * k) / steps;
    return [roofPoint(roof, 'front', roof.gable, d)[1], roof.halfZ - d];
  };
  const base = line(0)[0] - 0.3;
  /** Corners counter-clockwise seen from outside the gable at +x. */
  const face = (a: Vector, b: Vector, c: Vector, d: Vector): void => {
    const q = [a, b, c, d].map((p) => toHouse(roof, p)) as [Vector, Vector, Vector, Vector];
    if (end > 0) pen.quad(q[0], q[1], q[2], q[3]);
    else pen.quad(q[1], q[0], q[3], q[2]);
  };
  for (let k = 0; k < steps; k++) {
    const [y0, z0] = line(k);
    const [y1, z1] = line(k + 1);
    pen.draft.with(paints.gable);
    face([wall, base, z0], [wall, base, z1], [wall, y1 - 0.1, z1], [wall, y0 - 0.1, z0]);
    face([wall, base, -z1], [wall, base, -z0], [wall, y0 - 0.1, -z0], [wall, y1 - 0.1, -z1]);
    pen.draft.with(paints.red);
    const depth = 0.85 * roof.size;
    face([edge, y0 - depth, z0], [edge, y1 - depth, z1], [edge, y1 + 0.02, z1], [edge, y0 + 0.02, z0]);
    face([edge, y1 - depth, -z1], [edge, y0 - depth, -z0], [edge, y0 + 0.02, -z0], [edge, y1 + 0.02, -z1]);
  }
  const peak = line(steps)[0];
  const middle = base + (peak - base) * 0.36;
  const r = (peak - base) * 0.24;
  const petal = (angle: number, radius: number): Vector => [
    wall + end * 0.04,
    middle + Math.sin(angle) * radius,
    -Math.cos(angle) * radius,
  ];
  pen.draft.with(paints.white);
  for (let k = 0; k < 5; k++) {
    const angle = (k / 5) * Math.PI * 2 + Math.PI / 2;
    face(
      petal(angle, r * 0.08),
      petal(angle - 0.52, r * 0.72),
      petal(angle, r),
      petal(angle + 0.52, r * 0.72),
    );
  }
}

/** The hooked end of a main ridge, as a thick outline. */
function drawHook(pen: PiecePen, at: Vector, outwards: Vector, size: number): void {
  const side = cross(outwards, [0, 1, 0]);
  const outline: readonly (readonly [number, number])[] = [
    [-0.9, 0],
    [0.35, 0],
    [0.5, 0.5],
    [0.42, 1.05],
    [0.62, 1.5],
    [0.25, 1.75],
    [-0.1, 1.2],
    [-0.5, 0.75],
    [-0.9, 0.7],
  ];
  const half = 0.26 * size;
  const point = (index: number, s: number): Vector => {
    const [x, y] = outline[index % outline.length] as readonly [number, number];
    return add(at, add(scale(outwards, x * size), add([0, y * size, 0], scale(side, s))));
  };
  pen.draft.with(paints.lime);
  const heart = (s: number): Vector => add(at, add([0, 0.6 * size, 0], scale(side, s)));
  for (let k = 0; k < outline.length; k++) {
    pen.quad(point(k, half), point(k, -half), point(k + 1, -half), point(k + 1, half));
    pen.quad(point(k, half), point(k + 1, half), heart(half), heart(half));
    pen.quad(point(k + 1, -half), point(k, -half), heart(-half), heart(-half));
  }
}

/** A lime ridge where a skirt meets the wall above it. */
function drawFlashing(pen: PiecePen, roof: Roof): void {
  const x = roof.halfX - roof.run;
  const z = roof.halfZ - roof.run;
  const y = roof.eave + roof.rise - 0.15;
  const edges: Record<Slope, readonly [Vector, Vector]> = {
    front: [
      [-x, y, z + 0.15],
      [x, y, z + 0.15],
    ],
    back: [
      [x, y, -z - 0.15],
      [-x, y, -z - 0.15],
    ],
    right: [
      [x + 0.15, y, z],
      [x + 0.15, y, -z],
    ],
    left: [
      [-x - 0.15, y, -z],
      [-x - 0.15, y, z],
    ],
  };
  for (const slope of roof.slopes) {
    const [a, b] = edges[slope];
    drawRidge(pen, [toHouse(roof, a), toHouse(roof, b)], 0.5, 0.55);
  }
}
