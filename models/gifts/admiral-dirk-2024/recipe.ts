import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { rectangle, superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { stitches } from '../../kit/stitches.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { BladeForm } from '../../parts/arms/blade-form.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { quillons } from '../../parts/arms/quillons.ts';
import { SheathForm } from '../../parts/arms/sheath-form.ts';
import { tiltedCase } from '../../parts/display/tilted-case.ts';
import { emboss } from '../../parts/emboss.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { centred, extent, mapParts } from '../../parts/part-group.ts';

const gilt: Surface = { material: 'gold', colour: '#d6ad55' };
const blade = new BladeForm({
  length: 0.225,
  outline: [
    [0, -0.0095, 0.0095],
    [0.6, -0.0086, 0.0086],
    [0.88, -0.006, 0.006],
    [1, 0, 0],
  ],
  thickness: 0.0074,
  section: 'diamond',
});
const sheath = new SheathForm({
  length: 0.238,
  outline: [
    [0, 0.0138],
    [0.5, 0.0128],
    [1, 0.0098],
  ],
  thickness: [0.0092, 0.007],
  exponent: 2.6,
});

/** A white grip with shallow slanting flutes, a gilt cap and a guard whose arms bend either way. */
function hilt(): Part[] {
  const length = 0.086;
  const grip = surface(
    (u, v) => {
      const angle = (v % 1) * 2 * Math.PI;
      const waist = 0.0112 + 0.0022 * Math.cos(u * 2 * Math.PI) + 0.0006 * u;
      const flute = 1 + 0.05 * Math.cos(angle * 6 + u * 9);
      return [
        -0.004 - length * u,
        Math.sin(angle) * waist * flute * 1.06,
        Math.cos(angle) * waist * flute * 0.92,
      ];
    },
    22,
    36,
    { closed: true },
  );
  const cap = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.0125, 0],
        [0.0146, 0.003],
        [0.0148, 0.006],
        [0.0128, 0.0085],
        [0.0132, 0.0105],
        [0.0115, 0.0145],
        [0.006, 0.018],
        [0, 0.0188],
      ],
      24,
    ),
    { segments: 26, crease: 0.8 },
  )
    .scale(1.05, 1, 0.92)
    .turn('z', Math.PI / 2)
    .move(-0.088, 0, 0);
  const ferrule = lathe(
    [
      [0.012, 0],
      [0.0146, 0.001],
      [0.0146, 0.0045],
      [0.0136, 0.006],
      [0.0142, 0.0075],
      [0.013, 0.0085],
    ],
    { segments: 24, crease: 0.7 },
  )
    .scale(1.05, 1, 0.92)
    .turn('z', Math.PI / 2)
    .move(0.001, 0, 0);
  // The button that frees the blade from its sheath.
  const button = sphere(0.0028, 10, 6).move(-0.004, 0.006, 0.0125);
  const leaves = Array.from({ length: 12 }, (_, i) =>
    sphere(1, 8, 4)
      .scale(0.0034, 0.0021, 0.0014)
      .move(-0.0935, 0, 0.0138)
      .turn('x', (i / 12) * 2 * Math.PI),
  );
  return [
    part('ivory', '#ddd4bc', grip),
    madeOf(
      gilt,
      Shape.merge(
        cap,
        ferrule,
        quillons({ reach: 0.036, lean: 0.011, bar: 0.0044, end: 'ball', tongue: 0, counter: true }),
      ),
    ),
    madeOf(gilt, Shape.merge(button, ...leaves), { untilLevel: 0 }),
  ];
}

/** An anchor, its ring up, about the origin: 1 high. */
const anchor: readonly (readonly Vector2[])[] = [
  [
    [-0.035, -0.4],
    [0.035, -0.4],
    [0.035, 0.34],
    [-0.035, 0.34],
  ],
  [
    [-0.2, 0.2],
    [0.2, 0.2],
    [0.2, 0.27],
    [-0.2, 0.27],
  ],
  [
    [-0.36, -0.12],
    [-0.42, -0.02],
    [-0.45, -0.2],
    [-0.3, -0.4],
    [0, -0.5],
    [0.3, -0.4],
    [0.45, -0.2],
    [0.42, -0.02],
    [0.36, -0.12],
    [0.22, -0.3],
    [0, -0.39],
    [-0.22, -0.3],
  ],
];

/** Black leather, three gilt mounts in relief, two rings. */
function dressedSheath(): Part[] {
  const end = sheath.length;
  const [locket, band, chape] = [0.05, 0.085, 0.158];
  const mounts = Shape.merge(
    sheath.sleeve(-0.001, locket, 0.0012, 3, 20),
    sheath.sleeve(band, band + 0.024, 0.0012, 4, 20),
    sheath.tip(chape, 0.0012, 8, 20),
    ...[0.003, locket, band, band + 0.024, chape, end * 0.94].map((x) => sheath.bead(x, 0.0045, 0.0023, 20)),
    sheath.ring(0.026, 0.008, 1),
    sheath.ring(band + 0.012, 0.008, 1),
    sphere(0.006, 14, 8)
      .scale(0.9, 1.1, 1)
      .move(end + 0.001, 0, 0),
  );
  const on = (x: number, y: number, z: number): Vector3 => [x, y, sheath.face(x, y) + 0.0012 + z];
  // The anchor lies along the sheath, its ring towards the mouth.
  const relief = Shape.merge(
    ...anchor.map((outline) =>
      emboss(
        outline.map(([x, y]): Vector2 => [0.0265 - y * 0.034, x * 0.022]),
        0.0019,
        on,
      ),
    ),
    torus(0.0022, 0.0007, 14, 5)
      .turn('x', Math.PI / 2)
      .move(0.0125, 0, sheath.face(0.0125, 0) + 0.0022),
  );
  const engraved = (from: number, to: number, height: number, curls: number) =>
    placeDrawing(leafScroll({ length: to - from, height, curls, line: '#7b5720', weight: 0.08 }), {
      x: from,
    });
  const faces = drawingParts(
    'bronze',
    [...engraved(band + 0.003, band + 0.021, 0.018, 2), ...engraved(chape + 0.005, end * 0.92, 0.0165, 4)],
    sheath.place(0.0012),
    { step: 0.006, lift: 0.0002, rise: 0.000006 },
  );
  const seam = Array.from({ length: 12 }, (_, i): Vector3 => {
    const x = locket + 0.004 + ((chape - locket - 0.008) * i) / 11;
    return [x, -sheath.half(x)[0] - 0.0001, 0];
  });
  return [
    part('leather', '#17161a', sheath.sleeve(0.03, chape + 0.01, 0, 10, 20), { hidden: true }),
    part(
      'leather',
      '#3a3840',
      stitches(seam, { length: 0.003, gap: 0.0015, thickness: 0.0008, facing: () => [0, -1, 0] }),
      {
        hidden: true,
        untilLevel: 0,
      },
    ),
    madeOf(gilt, mounts),
    part('gold', '#f2dc9c', relief, { untilLevel: 1 }),
    ...faces,
  ];
}

/** Two belt straps of black leather, from the rings round to one hook. */
function straps(): Part[] {
  const strap = (points: readonly Vector3[]) =>
    sweep(smoothPath(points, 22), rectangle(0.0016, 0.0085), { up: [0, 1, 0], level: false, crease: 0.5 });
  const clasp = (x: number, y: number) =>
    Shape.merge(
      sweep(
        superellipse(0.007, 0.0062, 4, 16).map(([px, py]): Vector3 => [x + px, y + py, 0]),
        superellipse(0.0011, 0.0011, 2, 6),
        { closed: true, up: [0, 0, 1], crease: Math.PI },
      ),
      sphere(0.0024, 8, 5).move(x, y, 0),
    );
  return [
    part(
      'leather',
      '#1b1a1e',
      Shape.merge(
        strap([
          [0.026, 0.028, 0],
          [0.045, 0.044, 0],
          [0.1, 0.05, 0],
          [0.19, 0.043, 0],
        ]),
        strap([
          [0.097, 0.027, 0],
          [0.115, 0.034, 0],
          [0.15, 0.036, 0.001],
          [0.19, 0.036, 0.001],
        ]),
      ),
      { hidden: true },
    ),
    madeOf(gilt, Shape.merge(clasp(0.075, 0.0485), clasp(0.15, 0.036), clasp(0.198, 0.04)), {
      untilLevel: 1,
    }),
  ];
}

/** The dirk above its sheath in an open case. */
export function buildGift(): Model {
  const flat = (parts: readonly Part[]) => {
    const back = extent(parts).min[2];
    return mapParts(parts, (shape) => shape.move(0, 0, -back));
  };
  const etched = drawingParts(
    'steel',
    placeDrawing(leafScroll({ length: 0.085, height: 0.0105, curls: 7, line: '#767b80', weight: 0.09 }), {
      x: 0.018,
    }),
    blade.place,
    { step: 0.02, lift: 0.0002, rise: 0.000004 },
  );
  const dirk = flat([...hilt(), part('steel', '#cdd0d2', blade.solid(22)), ...etched]);
  const content = centred([
    ...dirk,
    ...mapParts(flat([...dressedSheath(), ...straps()]), (shape) => shape.move(0.006, -0.083, 0)),
  ]);
  const shown = tiltedCase({
    width: 0.4,
    height: 0.172,
    rim: 0.022,
    slope: 0.66,
    wood: { material: 'mahogany', colour: '#4a2018' },
    lining: { material: 'felt-blue', colour: '#1d2c52' },
    wall: 0.011,
    lid: 1.92,
  });
  return model('hero', [...shown.parts, ...shown.lay(content)]);
}
