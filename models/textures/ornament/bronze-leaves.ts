import { smoothStep, turbulence } from '../noise.ts';
import { brighten, grey, type TextureRecipe } from '../recipe.ts';
import { circle, Drawing, scale, type Point } from './drawing.ts';
import { petalShape, type PetalForm } from './petals.ts';

/** Width of a leaf over its height. */
export const leafAspect = 0.4;
const rows = 1280;
/** Light from above: how much a step of height per pixel of the drawing brightens. */
const shading = 2.4;

/** Raises a shape like a cushion, from `low` at its margin to `high` over its heart. */
function raise(drawing: Drawing, shape: readonly Point[], heart: Point, low: number, high: number): void {
  const steps = 14;
  for (let step = 0; step < steps; step++) {
    const t = step / (steps - 1);
    drawing.cover(scale(shape, heart, 1 - 0.92 * t), grey(low + (high - low) * Math.sqrt(1 - (1 - t) ** 2)));
  }
}

function petal(
  drawing: Drawing,
  foot: Point,
  angle: number,
  form: PetalForm,
  low: number,
  high: number,
): void {
  const shape = petalShape(foot, angle, form);
  const heart: Point = [
    foot[0] + Math.cos(angle) * form.length * 0.6,
    foot[1] + Math.sin(angle) * form.length * 0.6,
  ];
  drawing.stroke(shape, form.length * 0.05, grey(low - 0.2), true);
  raise(drawing, shape, heart, low, high);
}

/** An orchid in relief; `turn` 0 is upright. */
function flower(drawing: Drawing, x: number, y: number, size: number, turn: number): void {
  const up = Math.PI / 2 + turn;
  for (const away of [0, 2.25, -2.25])
    petal(drawing, [x, y], up + away, { length: size, half: size * 0.21, belly: 1 }, 0.55, 0.8);
  for (const away of [1.15, -1.15])
    petal(
      drawing,
      [x, y],
      up + away,
      { length: size * 1.02, half: size * 0.34, belly: 1.25, point: 0.62 },
      0.6,
      0.9,
    );
  petal(
    drawing,
    [x + Math.cos(up) * size * 0.1, y + Math.sin(up) * size * 0.1],
    up + Math.PI,
    { length: size * 0.66, half: size * 0.3, belly: 1.45, point: 0.55, ruffle: 0.12 },
    0.66,
    1,
  );
  raise(drawing, circle(x, y + size * 0.06, size * 0.12, 20), [x, y + size * 0.06], 0.7, 1.05);
}

/** A long strap leaf that bows over. */
function strap(drawing: Drawing, foot: Point, angle: number, length: number, bend: number): void {
  const form = { length, half: length * 0.036 + 0.006, belly: 0.75, point: 0.7, bend };
  const shape = petalShape(foot, angle, form);
  drawing.stroke(shape, 0.01, grey(0.26), true);
  drawing.cover(shape, grey(0.5));
  drawing.cover(petalShape(foot, angle, { ...form, half: form.half * 0.66 }), grey(0.6));
  drawing.cover(petalShape(foot, angle, { ...form, half: form.half * 0.22 }), grey(0.72));
}

function stem(drawing: Drawing, points: readonly Point[]): void {
  drawing.stroke(points, 0.013, grey(0.3));
  drawing.stroke(points, 0.009, grey(0.6));
  drawing.stroke(points, 0.004, grey(0.72));
}

/** A framed field with a sunk ground and a bead along its inner edge. */
function field(drawing: Drawing, x0: number, x1: number, y0: number, y1: number): void {
  const box = (by: number): Point[] => [
    [x0 + by, y0 + by],
    [x1 - by, y0 + by],
    [x1 - by, y1 - by],
    [x0 + by, y1 - by],
  ];
  for (const [by, height] of [
    [0, 0.3],
    [0.003, 0.8],
    [0.006, 0.92],
    [0.01, 0.72],
    [0.014, 0.34],
    [0.02, 0.62],
    [0.023, 0.5],
    [0.026, 0.34],
  ] as const)
    drawing.cover(box(by), grey(height));
}

function drawLeaf(spray: (drawing: Drawing) => void, isRight: boolean): Drawing {
  const width = leafAspect;
  const drawing = new Drawing(width, rows, grey(0.55));
  // Rails and stiles, with a stud wherever a bolt would go through.
  const margin = 0.026;
  const split = 0.27;
  field(drawing, margin, width - margin, margin, split - margin / 2);
  field(drawing, margin, width - margin, split + margin / 2, 1 - margin);
  const studs: Point[] = [];
  for (let k = 0; k <= 8; k++)
    for (const y of [0.013, split, 0.987]) studs.push([0.013 + ((width - 0.026) * k) / 8, y]);
  for (let k = 1; k < 22; k++)
    for (const x of [0.013, width - 0.013]) studs.push([x, 0.013 + (0.974 * k) / 22]);
  for (const [x, y] of studs) {
    drawing.cover(circle(x, y, 0.0095, 20), grey(0.36));
    raise(drawing, circle(x, y, 0.0082, 20), [x, y], 0.6, 1.1);
  }
  spray(drawing);
  // A pull at the meeting edge: a boss and its ring.
  const x = isRight ? 0.062 : width - 0.062;
  drawing.cover(circle(x, 0.33, 0.024), grey(0.3));
  raise(drawing, circle(x, 0.33, 0.021), [x, 0.33], 0.7, 1.1);
  drawing.stroke(circle(x, 0.312, 0.022, 30), 0.009, grey(0.4), true);
  drawing.stroke(circle(x, 0.312, 0.022, 30), 0.005, grey(1), true);
  return drawing;
}

const left = (drawing: Drawing): void => {
  const foot: Point = [0.19, 0.315];
  for (const [angle, length, bend] of [
    [2.35, 0.17, 0.5],
    [0.85, 0.18, -0.9],
    [1.95, 0.27, 0.6],
    [1.2, 0.3, -0.75],
    [1.8, 0.4, 0.25],
    [1.42, 0.34, -0.3],
  ] as const)
    strap(drawing, foot, angle, length, bend);
  stem(drawing, [foot, [0.185, 0.45], [0.165, 0.6], [0.18, 0.74], [0.22, 0.86], [0.25, 0.92]]);
  stem(drawing, [
    [0.168, 0.6],
    [0.22, 0.66],
    [0.275, 0.68],
  ]);
  stem(drawing, [
    [0.176, 0.72],
    [0.13, 0.78],
    [0.105, 0.8],
  ]);
  flower(drawing, 0.165, 0.575, 0.082, 0.15);
  flower(drawing, 0.28, 0.69, 0.068, -0.35);
  flower(drawing, 0.115, 0.8, 0.066, 0.4);
  flower(drawing, 0.255, 0.87, 0.056, -0.2);
  for (const [angle, length, bend] of [
    [2.9, 0.13, -0.5],
    [0.25, 0.13, 0.5],
    [2.4, 0.12, 0.6],
    [0.75, 0.12, -0.6],
  ] as const)
    strap(drawing, [0.2, 0.1], angle, length, bend);
  flower(drawing, 0.2, 0.14, 0.07, 0);
};

const right = (drawing: Drawing): void => {
  const foot: Point = [0.215, 0.315];
  for (const [angle, length, bend] of [
    [0.8, 0.16, -0.5],
    [2.4, 0.2, 0.7],
    [1.15, 0.26, -0.65],
    [1.9, 0.34, 0.5],
    [1.35, 0.4, -0.2],
    [1.68, 0.3, 0.35],
  ] as const)
    strap(drawing, foot, angle, length, bend);
  stem(drawing, [foot, [0.22, 0.42], [0.24, 0.54], [0.225, 0.68], [0.185, 0.79], [0.165, 0.9]]);
  stem(drawing, [
    [0.24, 0.56],
    [0.18, 0.63],
    [0.135, 0.645],
  ]);
  stem(drawing, [
    [0.215, 0.72],
    [0.265, 0.78],
    [0.29, 0.8],
  ]);
  flower(drawing, 0.25, 0.515, 0.08, -0.2);
  flower(drawing, 0.125, 0.655, 0.07, 0.35);
  flower(drawing, 0.29, 0.79, 0.064, -0.3);
  flower(drawing, 0.16, 0.885, 0.058, 0.15);
  for (const [angle, length, bend] of [
    [2.75, 0.14, 0.5],
    [0.4, 0.14, -0.5],
    [1.9, 0.1, 0.5],
    [1.2, 0.1, -0.5],
  ] as const)
    strap(drawing, [0.2, 0.075], angle, length, bend);
  flower(drawing, 0.145, 0.15, 0.055, 0.35);
  flower(drawing, 0.265, 0.135, 0.055, -0.35);
};

/** Height at a point; cast metal has no steps finer than three pixels of the drawing. */
function readSoftly(drawing: Drawing, u: number, v: number): number {
  const far = 0.9 / rows;
  const across = far / leafAspect;
  const row = (y: number): number => Math.min(Math.max(y, 0), 0.9999);
  return (
    (drawing.readChannel(u - across, row(v - far), 0) +
      drawing.readChannel(u + across, row(v - far), 0) +
      drawing.readChannel(u - across, row(v + far), 0) +
      drawing.readChannel(u + across, row(v + far), 0)) /
    4
  );
}

/** Brightness of cast bronze: high is worn bright, low is dark; lit from above, as doors are. */
function cast(make: () => Drawing): TextureRecipe {
  let drawing: Drawing | null = null;
  return (u, v) => {
    drawing ??= make();
    const step = 1.5 / rows;
    const here = readSoftly(drawing, u, v);
    const slope = here - readSoftly(drawing, u, v + step);
    const lean = here - readSoftly(drawing, u - step / leafAspect, v);
    const lit = 1 + shading * Math.max(-0.28, Math.min(0.28, slope * 0.8 + lean * 0.35));
    const worn = 0.86 + 0.28 * turbulence(u, v, 10, 24, 4, 97);
    return brighten(grey((0.28 + 0.95 * smoothStep(0.2, 1.05, here)) * worn), Math.max(0.15, lit));
  };
}

export const bronzeLeafRecipes = {
  'bronze-leaf-left': cast(() => drawLeaf(left, false)),
  'bronze-leaf-right': cast(() => drawLeaf(right, true)),
};
