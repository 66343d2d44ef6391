import { shade, type Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { drawFlower } from './draw-flower.ts';

/** How the face of a leaf is worked. */
export type LeafForm = 'lacquer' | 'bronze' | 'steel' | 'lattice';

/** Shares of a leaf's height that its fields fill, from below. */
const rows: readonly (readonly [number, number])[] = [
  [0.04, 0.19],
  [0.225, 0.58],
  [0.615, 0.96],
];

/**
 * The face of a door leaf on its surface, with everything in relief: lacquered panels with a brass edge, bronze
 * with orchids, flush steel with a rib, or a lattice of wood over paper.
 *
 * @param out how far the face stands out of the pen's surface, metres
 */
export function drawLeafFace(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  out: number,
  form: LeafForm,
  leaf: Paint,
  metal: Paint,
): void {
  const { draft } = pen;
  const [width, height] = [a1 - a0, b1 - b0];
  const face = pen.moved(0, 0, out);
  draft.with(leaf);
  if (form === 'steel') {
    face.sheet([a0, a1], [b0, b1], 0, 1.4);
    face.frame(
      [a0 + 0.06, a1 - 0.06],
      [b0 + 0.06, b1 - 0.06],
      [
        [0, 0],
        [0.01, 0.012],
        [0.03, 0.012],
        [0.04, 0],
      ],
    );
    draft.with(metal);
    face.box([a0 + 0.05, a1 - 0.05], [b0 + 0.98, b0 + 1.02], [0, 0.03], 'ftb');
    face.box([a0, a1], [b0, b0 + 0.22], [0, 0.006], 'ft');
    return;
  }
  if (form === 'lattice') {
    drawLattice(face, [a0, a1], [b0, b1], leaf);
    return;
  }
  const margin = Math.min(form === 'bronze' ? 0.12 : 0.11, width * 0.15);
  face.sheet([a0, a1], [b0, b1], 0, 1.4);
  // Small doors bear the flower once, on their tallest field.
  const isGreat = height > 3.6;
  for (const [row, [from, to]] of rows.entries()) {
    const a: Span = [a0 + margin, a1 - margin];
    const b: Span = [b0 + from * height, b0 + to * height];
    if (form === 'bronze') drawBronzeField(face, a, b, leaf, metal, isGreat || row === 1);
    else drawLacquerField(face, a, b, leaf, metal);
  }
  if (form === 'bronze' && isGreat) {
    // Studs along the rim, as on a gate.
    draft.with(metal);
    const count = Math.max(3, Math.round(height / 0.42));
    for (let at = 0; at < count; at++) {
      const b = b0 + ((at + 0.5) / count) * height;
      for (const a of [a0 + margin * 0.46, a1 - margin * 0.46]) drawStud(face, a, b, margin * 0.22);
    }
  }
}

function drawLacquerField(pen: SurfacePen, [a0, a1]: Span, [b0, b1]: Span, leaf: Paint, metal: Paint): void {
  const { draft } = pen;
  draft.with(shade(leaf, 1.25));
  pen.frame(
    [a0, a1],
    [b0, b1],
    [
      [0, 0],
      [0.012, 0.02],
      [0.03, 0.02],
      [0.045, 0.004],
    ],
  );
  draft.with(metal);
  pen.frame(
    [a0 + 0.045, a1 - 0.045],
    [b0 + 0.045, b1 - 0.045],
    [
      [0, 0.004],
      [0.006, 0.009],
      [0.012, 0.004],
    ],
  );
  draft.with(shade(leaf, 0.82));
  pen.sheet([a0 + 0.057, a1 - 0.057], [b0 + 0.057, b1 - 0.057], 0.004, 1.4);
}

function drawBronzeField(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  leaf: Paint,
  metal: Paint,
  hasOrchid: boolean,
): void {
  const { draft } = pen;
  const rim = Math.min(0.07, (a1 - a0) * 0.08);
  draft.with(metal);
  pen.frame(
    [a0, a1],
    [b0, b1],
    [
      [0, 0],
      [rim * 0.2, 0.03],
      [rim * 0.55, 0.034],
      [rim * 0.8, 0.012],
      [rim, 0.002],
    ],
  );
  draft.with(shade(leaf, 0.62));
  pen.sheet([a0 + rim, a1 - rim], [b0 + rim, b1 - rim], 0.003, 1.4);
  if (hasOrchid) drawOrchid(pen, [a0 + rim, a1 - rim], [b0 + rim, b1 - rim], shade(leaf, 1.05), metal);
}

/** An orchid in relief: long bent leaves from one root, stems between them, flowers with a broad lip. */
function drawOrchid(pen: SurfacePen, [a0, a1]: Span, [b0, b1]: Span, green: Paint, gold: Paint): void {
  const [width, height] = [a1 - a0, b1 - b0];
  const middle = (a0 + a1) / 2;
  const isTall = height > width * 0.9;
  const root = b0 + height * 0.05;
  const reach = Math.min(width, height);
  const blades: readonly (readonly [number, number, number])[] = isTall
    ? [
        [-0.42, 0.5, 0.13],
        [-0.24, 0.78, 0.1],
        [0.2, 0.7, 0.11],
        [0.43, 0.42, 0.13],
        [0.36, 0.6, 0.08],
      ]
    : [
        [-0.46, 0.5, 0.12],
        [-0.26, 0.74, 0.1],
        [0.28, 0.7, 0.1],
        [0.46, 0.44, 0.12],
      ];
  pen.draft.with(green);
  for (const [lean, up, wide] of blades) {
    drawBlade(
      pen,
      [middle, root],
      [middle + lean * width * 0.86, root + up * height],
      wide * reach * 0.5,
      lean,
    );
  }
  const flowers: readonly (readonly [number, number, number])[] = isTall
    ? [
        [0.02, 0.9, 0.15],
        [-0.2, 0.72, 0.13],
        [0.24, 0.62, 0.14],
        [-0.05, 0.48, 0.12],
      ]
    : [
        [0, 0.78, 0.2],
        [-0.22, 0.52, 0.15],
        [0.24, 0.5, 0.16],
      ];
  for (const [aside, up, size] of flowers) {
    const [a, b] = [middle + aside * width, root + up * height * 0.94];
    pen.draft.with(green);
    drawBlade(
      pen,
      [middle + aside * 0.2 * width, root + up * height * 0.2],
      [a, b],
      reach * 0.022,
      aside * 0.4,
    );
    drawFlower(
      pen,
      { a, b, radius: reach * size, petals: 5, turn: 0, out: [0.02, 0.014, 0.036] },
      gold,
      shade(gold, 0.8),
      shade(gold, 1.15),
    );
  }
}

/** A leaf of grass that bends over: a ridge along its middle, in two pieces. */
function drawBlade(
  pen: SurfacePen,
  [a0, b0]: readonly [number, number],
  [a1, b1]: readonly [number, number],
  wide: number,
  lean: number,
): void {
  const bend = Math.sign(lean) * Math.min(Math.abs(a1 - a0), Math.abs(b1 - b0)) * 0.24;
  const knee = [(a0 + a1) / 2 - bend, (b0 + b1) / 2 + Math.abs(bend)] as const;
  const across = (p: readonly [number, number], q: readonly [number, number]): readonly [number, number] => {
    const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    return [-(q[1] - p[1]) / length, (q[0] - p[0]) / length];
  };
  const [nx, ny] = across([a0, b0], [a1, b1]);
  const left = [knee[0] + nx * wide, knee[1] + ny * wide, 0.006] as const;
  const right = [knee[0] - nx * wide, knee[1] - ny * wide, 0.006] as const;
  const ridge = [knee[0], knee[1], 0.024] as const;
  pen.triangle([a0, b0, 0.006], ridge, left);
  pen.triangle([a0, b0, 0.006], right, ridge);
  pen.triangle([a1, b1, 0.01], left, ridge);
  pen.triangle([a1, b1, 0.01], ridge, right);
}

function drawStud(pen: SurfacePen, a: number, b: number, radius: number): void {
  const rim = (k: number): readonly [number, number, number] => [
    a + Math.cos((k / 5) * Math.PI * 2) * radius,
    b + Math.sin((k / 5) * Math.PI * 2) * radius,
    0,
  ];
  for (let side = 0; side < 5; side++) pen.triangle([a, b, radius * 0.9], rim(side), rim(side + 1));
}

/** Bars of wood over pale paper, closer together below. */
export function drawLattice(pen: SurfacePen, [a0, a1]: Span, [b0, b1]: Span, wood: Paint): void {
  const { draft } = pen;
  const rim = Math.min(0.08, (a1 - a0) * 0.12);
  const skirt = b0 + (b1 - b0) * 0.24;
  draft.with({ material: 'paper', colour: 0xe9dcc0, gloss: 0.02, glow: 0.03 });
  pen.sheet([a0 + rim, a1 - rim], [skirt, b1 - rim], 0, 1.4);
  draft.with(wood);
  pen.box([a0, a1], [b0, skirt], [0, 0.03], 'flrt');
  pen.box([a0, a1], [b1 - rim, b1], [0, 0.03], 'flrtb');
  pen.box([a0, a0 + rim], [skirt, b1 - rim], [0, 0.03], 'flr');
  pen.box([a1 - rim, a1], [skirt, b1 - rim], [0, 0.03], 'flr');
  draft.with(shade(wood, 0.92));
  const bar = 0.009;
  const columns = Math.max(3, Math.round((a1 - a0 - 2 * rim) / 0.13));
  for (let at = 1; at < columns; at++) {
    const a = a0 + rim + ((a1 - a0 - 2 * rim) * at) / columns;
    pen.box([a - bar, a + bar], [skirt, b1 - rim], [0, 0.018], 'flr');
  }
  const levels = Math.max(4, Math.round((b1 - rim - skirt) / 0.16));
  for (let at = 1; at < levels; at++) {
    // Bands of close bars at the foot, in the middle and at the head, open paper between.
    const share = at / levels;
    if ((share > 0.26 && share < 0.4) || (share > 0.62 && share < 0.76)) continue;
    const b = skirt + (b1 - rim - skirt) * share;
    pen.box([a0 + rim, a1 - rim], [b - bar, b + bar], [0, 0.02], 'ftb');
  }
}
