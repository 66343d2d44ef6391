import { propeller } from '../../kit/aircraft/propeller.ts';
import { wing, type WingRib } from '../../kit/aircraft/wing.ts';
import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { gridMesh } from '../../kit/grid-mesh.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { circle, superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import { mix, type Vector3 } from '../../kit/vector.ts';
import { keyedTable } from '../../parts/car/keyed-table.ts';
import { wheel } from '../../parts/wheel.ts';

/** The fuselage from tail to nose: z, height of the middle, half width, half height. */
const hull = keyedTable([
  [-11.1, 4.0, 0.05, 0.06],
  [-10.4, 3.95, 0.3, 0.42],
  [-8.5, 3.75, 0.72, 0.86],
  [-6, 3.42, 1.16, 1.22],
  [-3, 3.2, 1.42, 1.42],
  [1, 3.15, 1.46, 1.45],
  [6, 3.15, 1.44, 1.44],
  [8.2, 3.12, 1.32, 1.34],
  [9.8, 2.98, 1.0, 1.06],
  [10.8, 2.86, 0.52, 0.6],
  [11.18, 2.82, 0.06, 0.08],
] as const);

/** A point of the hull's skin: turn from the top, radians, towards +x. */
function skin(z: number, turn: number, out = 0): Vector3 {
  const [, middle, wide, high] = hull(z) as unknown as readonly [number, number, number, number];
  return [(wide + out) * Math.sin(turn), middle + (high + out) * Math.cos(turn), z];
}

const mainRibs: readonly WingRib[] = [
  { leading: [0.9, 2.2, 4.3], chord: 4.5, thickness: 0.16 },
  { leading: [4.4, 2.32, 4.1], chord: 3.9, thickness: 0.15 },
  { leading: [13.6, 3.2, 2.9], chord: 1.75, thickness: 0.11 },
  { leading: [15.5, 3.38, 2.5], chord: 0.95, thickness: 0.1 },
  { leading: [15.85, 3.4, 2.1], chord: 0.4, thickness: 0.1 },
];
const tailRibs: readonly WingRib[] = [
  { leading: [0.2, 4.15, -7.9], chord: 2.5, thickness: 0.11 },
  { leading: [4.3, 4.3, -8.6], chord: 1.3, thickness: 0.09 },
  { leading: [4.75, 4.3, -8.9], chord: 0.7, thickness: 0.08 },
];
const finRibs: readonly WingRib[] = [
  { leading: [0, 4.2, -5.6], chord: 4.7, thickness: 0.06 },
  { leading: [0, 5.2, -7.4], chord: 3.1, thickness: 0.09 },
  { leading: [0, 7.5, -8.7], chord: 1.7, thickness: 0.08 },
  { leading: [0, 7.85, -9.1], chord: 0.9, thickness: 0.08 },
];

/** Half thickness of an aerofoil a share `t` along its chord. */
const aerofoil = (t: number): number =>
  5 * (0.2969 * Math.sqrt(t) - 0.126 * t - 0.3516 * t ** 2 + 0.2843 * t ** 3 - 0.1036 * t ** 4);

/** A dark gap over the upper skin of a wing between two places out along it, a share `t` along the chord. */
function hinge(ribs: readonly WingRib[], from: number, to: number, tFrom: number, tTo = tFrom): Shape {
  const at = (x: number, t: number): Vector3 => {
    const i = Math.max(0, ribs.findIndex((rib) => rib.leading[0] >= x) - 1);
    const [a, b] = [ribs[i]!, ribs[i + 1]!];
    const s = (x - a.leading[0]) / (b.leading[0] - a.leading[0]);
    const chord = mix(a.chord, b.chord, s);
    const y = mix(a.leading[1], b.leading[1], s) + aerofoil(t) * mix(a.thickness, b.thickness, s) * chord;
    return [x, y + 0.004, mix(a.leading[2], b.leading[2], s) - chord * t];
  };
  const path = Array.from({ length: 9 }, (_, i) => at(mix(from, to, i / 8), mix(tFrom, tTo, i / 8)));
  return tube(path, 0.012, { sides: 5 });
}

/** A twin-engined low-wing airliner of its type, bare metal with a blue line, no marks. Its nose to +z. */
export function buildGift(): Model {
  const columns = 40;
  const rows = 56;
  const fuselage = Shape.fromRaw(
    gridMesh(
      columns,
      rows,
      (column, row) => {
        const t = row / rows;
        // Closer rings at both ends.
        const z = mix(
          -11.1,
          11.18,
          0.5 - (0.5 * Math.cos(Math.PI * (0.06 + 0.88 * t))) / Math.cos(Math.PI * 0.06),
        );
        return skin(z, ((column % columns) / columns) * 2 * Math.PI);
      },
      (column, row) => [column * 0.2, row * 0.4],
    ),
    1,
  ).outward();
  const ring = (z: number): Shape =>
    tube(
      Array.from({ length: 36 }, (_, i) => skin(z, (i / 36) * 2 * Math.PI, 0.001)),
      0.004,
      { sides: 4, closed: true },
    );
  const seam = (turn: number): Shape =>
    tube(
      Array.from({ length: 24 }, (_, i) => skin(mix(-9.5, 9.6, i / 23), turn, 0.001)),
      0.004,
      { sides: 4 },
    );
  const line = (turn: number): Shape =>
    sweep(
      Array.from({ length: 24 }, (_, i) => skin(mix(-9.6, 9.2, i / 23), turn, 0.002)),
      superellipse(0.006, 0.13, 6, 8),
      { level: true, caps: true },
    );
  const windows = [5.4, 4.1, 2.8, 1.5, 0.2, -1.1, -2.4];
  const pane = superellipse(0.26, 0.24, 4, 24);
  const onSide = (shape: Shape, z: number): Shape =>
    shape
      .turn('y', Math.PI / 2)
      .turn('z', 0.2)
      .move(skin(z, 1.37)[0], skin(z, 1.37)[1], z)
      .mirrored('x');
  const frame = sweep(
    pane.map(([x, y]) => [x, y, 0.02] as const),
    circle(0.022, 6),
    { closed: true, crease: 1.2 },
  );
  /** A pane that lies on the hull between two turns and two places along it. */
  const patch = (turns: readonly [number, number], places: readonly [number, number], out: number): Shape =>
    surface((u, v) => skin(mix(places[1], places[0], v), mix(turns[0], turns[1], u), out), 6, 4).doubled();
  const cockpit = (
    [
      [-1.15, -0.82],
      [-0.76, -0.4],
      [-0.34, -0.03],
      [0.03, 0.34],
      [0.4, 0.76],
      [0.82, 1.15],
    ] as const
  ).map((turns) => patch(turns, Math.abs(turns[0] + turns[1]) > 1.5 ? [8.3, 9.0] : [8.7, 9.35], 0.008));
  const engine = 3.55;
  const cowl = keyedTable([
    [0, 0.5],
    [0.12, 0.66],
    [0.8, 0.72],
    [1.7, 0.7],
    [1.72, 0.62],
    [3.6, 0.5],
    [5.4, 0.1],
  ] as const);
  const nacelle = Shape.fromRaw(
    gridMesh(
      28,
      30,
      (column, row) => {
        const turn = ((column % 28) / 28) * 2 * Math.PI;
        const along = (row / 30) * 5.4;
        const radius = cowl(along)[1];
        return [engine + radius * Math.sin(turn), 2.5 + radius * Math.cos(turn), 6.3 - along];
      },
      (column, row) => [column * 0.1, row * 0.2],
    ),
    0.7,
  );
  const { blades, spinner } = propeller(1.9, 4, 0.2);
  const cylinders = Shape.merge(
    ...Array.from({ length: 9 }, (_, i) =>
      box(0.16, 0.34, 0.3, 0.03)
        .move(0, 0.2, 0)
        .turn('z', (i / 9) * 2 * Math.PI),
    ),
    cylinder(0.26, 0.3, { segments: 20, chamfer: 0.05 }).turn('x', Math.PI / 2),
  ).move(engine, 2.5, 5.9);
  const leg = (x: number, z: number, top: number): Shape =>
    Shape.merge(
      capsule([x, 0.55, z], [x, top, z + 0.05], 0.1, 0.12, 10),
      capsule([x, 0.9, z], [x, top - 0.1, z - 0.9], 0.05, 0.05, 8),
      box(0.5, 0.08, 0.12, 0.02).move(x, 0.52, z),
    );
  const tyre = (x: number, z: number, radius: number, width: number): Shape =>
    wheel(radius, width).move(x, radius, z);
  const hub = (x: number, y: number, z: number, radius: number): Shape =>
    cylinder(radius, 0.05, { segments: 20, chamfer: 0.015 })
      .turn('z', -Math.PI / 2)
      .move(x, y, z);
  const made = model('hero', [
    part(
      'painted-metal',
      '#c3c7ca',
      Shape.merge(
        fuselage,
        wing(mainRibs, { rowsBetween: 5, points: 12 }).mirrored('x'),
        wing(tailRibs, { rowsBetween: 3, points: 10 }).mirrored('x'),
        wing(finRibs, { up: [1, 0, 0], belly: 1, rowsBetween: 4, points: 10 }),
        nacelle.mirrored('x'),
      ),
    ),
    part('painted-metal', '#3f5f86', Shape.merge(line(1.62).mirrored('x'))),
    part(
      'rubber',
      '#85898d',
      Shape.merge(
        ...[-9, -7.6, -6.2, -4.8, -3.4, -1.8, -0.4, 0.9, 2.2, 3.5, 4.8, 6.1, 7.4, 8.2, 9.7].map(ring),
        ...[0.35, 0.85, 2.2, 2.7].map((turn) => seam(turn).mirrored('x')),
        ...[
          hinge(mainRibs, 6.4, 13.9, 0.74),
          hinge(mainRibs, 1.6, 6.2, 0.72),
          hinge(mainRibs, 1.6, 15, 0.16),
          hinge(mainRibs, 4.6, 4.62, 0.05, 0.95),
          hinge(mainRibs, 6.3, 6.32, 0.72, 0.98),
          hinge(mainRibs, 9.2, 9.22, 0.05, 0.74),
          hinge(mainRibs, 13.9, 13.92, 0.05, 0.98),
          hinge(tailRibs, 0.6, 4.4, 0.62),
          hinge(tailRibs, 2.4, 2.42, 0.1, 0.62),
        ].map((shape) => shape.mirrored('x')),
        // The passengers' door.
        tube(
          (
            [
              [-4.6, 0.95],
              [-4.6, 1.85],
              [-5.4, 1.85],
              [-5.4, 0.95],
            ] as const
          ).map(([z, turn]) => skin(z, -turn, 0.002)),
          0.012,
          { sides: 5, closed: true },
        ),
      ),
      { untilLevel: 1, hidden: true },
    ),
    part('glass', '#15191c', Shape.merge(...windows.map((z) => onSide(prism(pane, 0.03), z)), ...cockpit)),
    part(
      'cloth',
      '#b8ad92',
      Shape.merge(
        ...windows.flatMap((z) =>
          [-0.18, 0.18].map((x) => onSide(box(0.12, 0.4, 0.034, 0.004).move(x, -0.2, 0), z)),
        ),
      ),
      { untilLevel: 1 },
    ),
    part('steel', '#9b9fa2', Shape.merge(...windows.map((z) => onSide(frame, z))), { untilLevel: 1 }),
    part(
      'iron',
      '#2a2b2d',
      Shape.merge(
        Shape.merge(
          blades.move(engine, 2.5, 6.75),
          cylinders,
          tyre(engine - 0.3, 2.6, 0.55, 0.32),
          tyre(engine + 0.3, 2.6, 0.55, 0.32),
        ).mirrored('x'),
        tyre(-0.2, 8.3, 0.4, 0.22),
        tyre(0.2, 8.3, 0.4, 0.22),
      ),
      { hidden: true },
    ),
    part(
      'steel',
      '#b4b7b9',
      Shape.merge(
        Shape.merge(
          spinner.mirror('z').move(engine, 2.5, 6.7),
          leg(engine, 2.6, 2.3),
          hub(engine + 0.44, 0.55, 2.6, 0.2),
          box(0.03, 0.8, 1.6, 0.01).move(engine + 0.5, 1.35, 2.6),
          box(0.03, 0.8, 1.6, 0.01).move(engine - 0.5, 1.35, 2.6),
        ).mirrored('x'),
        leg(0, 8.3, 2),
        tube(
          [
            [0, 4.62, 5],
            [0, 5.1, 4.7],
          ],
          0.02,
          { sides: 6 },
        ),
        tube(
          [
            [0, 5.08, 4.7],
            [0, 7.6, -9],
          ],
          0.008,
          { sides: 4 },
        ),
      ),
    ),
  ]);
  return fitModel(made, [31.7, 7.9, 22.3]);
}
