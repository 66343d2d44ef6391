import { fitModel } from '../../kit/fit-model.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { SheathForm } from '../../parts/arms/sheath-form.ts';
import { emboss } from '../../parts/emboss.ts';
import { gem } from '../../parts/gem.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { mapParts } from '../../parts/part-group.ts';

/*
 * Worked along x, its face towards +z, then laid on its back. Mouth of the sheath at x = 0; the hilt goes to −x.
 */
const hiltLength = 0.112;
const bone = '#cdb68a';
const ground = '#8a6a3e';

const sheath = new SheathForm({
  length: 0.182,
  outline: [
    [0, 0.0158],
    [0.45, 0.0148],
    [0.85, 0.0128],
    [1, 0.0108],
  ],
  thickness: [0.0112, 0.0086],
  exponent: 2.3,
});

const hiltAt = (x: number): Vector2 => {
  const t = -x / hiltLength;
  return [
    0.0118 + 0.0022 * t - 0.0012 * Math.sin(Math.PI * t),
    0.0092 + 0.0014 * t - 0.0008 * Math.sin(Math.PI * t),
  ];
};

/** Mammoth bone: cream to brown along its grain. */
const boned = (shape: Shape): Shape =>
  shape.painted(([x, y, z]) =>
    shade(
      parseColour(bone),
      0.86 + 0.22 * fractalNoise(x * 34, y * 240, z * 240) - 0.06 * fractalNoise(x * 300, y * 40, 3),
    ),
  );

function hiltFace(x: number, y: number): number {
  const [tall, thick] = hiltAt(x);
  return thick * (1 - Math.min(0.95, Math.abs(y / tall)) ** 2.3) ** (1 / 2.3);
}

/** Scroll in relief over a stained ground, on a face given by `face`. */
function carved(from: number, to: number, height: number, face: (x: number, y: number) => number): Part[] {
  const curls = Math.max(2, Math.round((to - from) / (height * 0.95)));
  const marks = placeDrawing(
    leafScroll({ length: to - from, height, curls, line: bone, weight: 0.085, steps: 16 }),
    { x: from },
  );
  const relief = Shape.merge(
    ...marks.map(({ outline }) =>
      emboss(outline, 0.0007, (x, y, z) => [x, y, face(x, y) + 0.0004 + z], Math.PI),
    ),
  );
  return [...stained(from, to, height, face), part('ivory', '#e6d6b2', relief, { untilLevel: 1 })];
}

function stained(from: number, to: number, height: number, face: (x: number, y: number) => number): Part[] {
  // Fine across the bend of the face, so that it nowhere dips under it.
  const field = surface(
    (u, v): Vector3 => {
      const x = from - 0.003 + (to - from + 0.006) * u;
      const y = (v - 0.5) * height * 1.2;
      return [x, y, face(x, y) + 0.0003];
    },
    8,
    16,
  );
  return [part('ivory', ground, field, { untilLevel: 1 })];
}

/** The endless knot, raised from the bone. */
function endlessKnot(middle: number, size: number, face: (x: number, y: number) => number): Part[] {
  const lattice = [-1, 0, 1].flatMap((i): Vector2[][] => [
    [
      [-1 + i * 0.66, -1 - i * 0.66].map((v) => v * 0.42) as unknown as Vector2,
      [1 + i * 0.66, 1 - i * 0.66].map((v) => v * 0.42) as unknown as Vector2,
    ],
    [
      [-1 + i * 0.66, 1 + i * 0.66].map((v) => v * 0.42) as unknown as Vector2,
      [1 + i * 0.66, -1 + i * 0.66].map((v) => v * 0.42) as unknown as Vector2,
    ],
  ]);
  const loop = (angle: number): Vector2[] =>
    Array.from({ length: 9 }, (_, i): Vector2 => {
      const turn = angle - 1.9 + (3.8 * i) / 8;
      return [Math.cos(angle) * 0.72 + Math.cos(turn) * 0.18, Math.sin(angle) * 0.72 + Math.sin(turn) * 0.18];
    });
  const lines = [...lattice, ...[0, 1, 2, 3].map((i) => loop((i * Math.PI) / 2))];
  return [
    ...stained(middle - size * 1.05, middle + size * 1.05, size * 1.7, face),
    part(
      'ivory',
      '#e9dab8',
      Shape.merge(
        ...lines.map((points) =>
          emboss(
            stroke(
              points.map(([x, y]): Vector2 => [middle + x * size, y * size * 0.92]),
              size * 0.13,
            ),
            0.0008,
            (x, y, z) => [x, y, face(x, y) + 0.0004 + z],
            Math.PI,
          ),
        ),
      ),
      { untilLevel: 1 },
    ),
  ];
}

function hilt(): Part[] {
  const body = (from: number, to: number, grow: number, rows: number) =>
    sweep(
      Array.from({ length: rows + 1 }, (_, i): Vector3 => [from + ((to - from) * i) / rows, 0, 0]),
      superellipse(1, 1, 2.3, 22),
      {
        crease: 1,
        scale: (t) => {
          const [tall, thick] = hiltAt(from + (to - from) * t);
          return [thick + grow, tall + grow];
        },
      },
    );
  const cap = Shape.merge(
    body(-hiltLength, -hiltLength + 0.013, 0.0012, 3),
    sphere(1, 20, 10)
      .scale(0.0065, hiltAt(-hiltLength)[0] + 0.0008, hiltAt(-hiltLength)[1] + 0.0008)
      .move(-hiltLength, 0, 0),
    body(-0.012, 0.0005, 0.0014, 4),
  );
  const face = hiltFace;
  return [
    part('ivory', bone, boned(body(-hiltLength + 0.006, -0.004, 0, 20))),
    part('silver', '#b4b5b2', cap),
    ...carved(-0.095, -0.018, 0.0178, face),
  ];
}

function dressedSheath(): Part[] {
  const end = sheath.length;
  const face = (x: number, y: number) => sheath.face(x, y);
  const silver = Shape.merge(
    sheath.sleeve(-0.0005, 0.024, 0.0011, 5, 22),
    sheath.sleeve(0.098, 0.112, 0.0012, 6, 22),
    sheath.tip(end * 0.86, 0.0011, 8, 22),
    ...[0.0025, 0.024, 0.098, 0.112, end * 0.86].map((x) => sheath.bead(x, 0.0036, 0.0021, 22)),
  );
  const engraved = drawingParts(
    'enamel',
    [
      ...placeDrawing(
        leafScroll({ length: 0.0185, height: 0.021, curls: 2, line: '#33342f', weight: 0.07 }),
        { x: 0.0045 },
      ),
      ...placeDrawing(
        leafScroll({ length: 0.019, height: 0.0165, curls: 2, line: '#33342f', weight: 0.07 }),
        { x: end * 0.88 },
      ),
    ],
    sheath.place(0.0011),
    { step: 0.006, lift: 0.00015, rise: 0.000006 },
  );
  return [
    part('ivory', bone, boned(Shape.merge(sheath.sleeve(0.01, end * 0.9, 0, 26, 22)))),
    part('silver', '#b4b5b2', silver),
    ...engraved,
    ...endlessKnot(0.0615, 0.0118, face),
    ...carved(0.0285, 0.046, 0.023, face),
    ...carved(0.077, 0.0945, 0.0225, face),
    ...carved(0.117, end * 0.84, 0.0205, face),
  ];
}

/** Coral and turquoise in silver settings. */
function stones(): Part[] {
  const [coral, turquoise] = ['#b8402f', '#3f9aa0'];
  const places: readonly (readonly [number, number, number, string])[] = [
    [0.0135, sheath.face(0.0135, 0) + 0.0011, 0.0042, coral],
    [0.105, sheath.face(0.105, 0) + 0.0011, 0.0046, turquoise],
    [0.172, sheath.face(0.172, 0) + 0.0008, 0.0034, coral],
    [-0.0055, hiltAt(-0.005)[1] + 0.0013, 0.003, turquoise],
    [-0.106, hiltAt(-0.106)[1] + 0.0011, 0.004, coral],
  ];
  return places.flatMap(([x, z, radius, colour]) => {
    const { stone, setting } = gem(radius);
    return [
      part('silver', '#c4c5c2', setting.move(x, 0, z), { untilLevel: 1 }),
      part('enamel', colour, stone.move(x, 0, z)),
    ];
  });
}

/** A fine chain that lies along the lower edge, from the band to the hilt. */
function chain(): Part {
  const links = Array.from({ length: 26 }, (_, i) => {
    const t = i / 25;
    const x = 0.105 - 0.128 * t;
    const y = -(sheath.half(Math.max(0, x))[0] + 0.0012) + 0.0016 * Math.sin(t * Math.PI * 2.5) * t;
    const link = torus(0.0021, 0.00055, 8, 4).scale(1.35, 1, 1);
    return (i % 2 === 0 ? link.turn('x', 1.35) : link.turn('x', 0.2)).move(x, y, -0.004);
  });
  return part('silver', '#bcbdba', Shape.merge(...links), { untilLevel: 1 });
}

/** A Buryat knife in its sheath, lying on its back. */
export function buildGift(): Model {
  const parts = [...hilt(), ...dressedSheath(), ...stones(), chain()];
  return fitModel(
    model(
      'hero',
      mapParts(parts, (shape) => shape.turn('x', -Math.PI / 2)),
    ),
    [0.3, 0.025, 0.035],
  );
}
