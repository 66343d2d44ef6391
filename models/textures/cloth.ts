import { chance, clamp01, cloud, mosaic, smoothStep, turbulence, wrap } from './noise.ts';
import { blend, brighten, grey, type TextureRecipe } from './recipe.ts';

const turnOf = 2 * Math.PI;

/** Height of a plain weave: warp and weft take turns on top; threads vary a little in thickness. */
function weave(u: number, v: number, threads: number, seed: number): number {
  const column = Math.floor(wrap(u, 1) * threads);
  const row = Math.floor(wrap(v, 1) * threads);
  const fx = wrap(u * threads, 1) - 0.5;
  const fy = wrap(v * threads, 1) - 0.5;
  const isWarp = (column + row) % 2 === 0;
  const across = isWarp ? fx : fy;
  const along = isWarp ? fy : fx;
  const thread = chance(isWarp ? column : -1, isWarp ? -1 : row, seed);
  const round = Math.sqrt(Math.max(0, 1 - (across / (0.42 + 0.08 * thread)) ** 2));
  return round * (0.75 + 0.25 * Math.cos(along * Math.PI)) * (0.85 + 0.3 * thread);
}

/** Undyed linen, ten centimetres: a plain weave with slubs, thick places running a while along a thread. */
const linen: TextureRecipe = (u, v) => {
  const cloth = weave(u, v, 64, 3);
  const slub = smoothStep(0.78, 0.95, cloud(u, v, 5, 64, 5)) + smoothStep(0.8, 0.96, cloud(u, v, 64, 5, 6));
  const wear = turbulence(u, v, 4, 4, 3, 7);
  return brighten([1, 0.985, 0.955], 0.66 + 0.36 * cloth + 0.12 * clamp01(slub) + 0.1 * (wear - 0.5));
};

const fabric: TextureRecipe = (u, v) => {
  const cloth = weave(u, v, 48, 13);
  const stripe = 0.5 + 0.5 * Math.cos(u * turnOf * 6);
  return grey(0.7 + 0.34 * cloth + 0.05 * stripe + 0.06 * (turbulence(u, v, 16, 16, 2, 17) - 0.5));
};

const twill: TextureRecipe = (u, v) => {
  const rib = wrap((u * 1 + v * 2) * 24, 1);
  const thread = wrap((u * 2 - v) * 24, 1);
  const round = Math.sqrt(Math.max(0, 1 - (2 * rib - 1) ** 2));
  return grey(0.66 + 0.34 * round + 0.1 * Math.abs(2 * thread - 1) + 0.08 * (cloud(u, v, 40, 40, 23) - 0.5));
};

const satin: TextureRecipe = (u, v) =>
  grey(
    0.88 +
      0.14 * cloud(u, v, 4, 128, 27) +
      0.05 * cloud(u, v, 2, 96, 28) +
      0.05 * turbulence(u, v, 3, 3, 3, 29),
  );

/** One lobed medallion of the wall silk, in polar form around (0, 0); 1 where the pattern shines. */
function medallion(x: number, y: number): number {
  const r = Math.hypot(x, y);
  const a = Math.atan2(y, x);
  const ring = (at: number, width: number): number => smoothStep(width, width * 0.4, Math.abs(r - at));
  const petals = 0.185 + 0.035 * Math.cos(8 * a);
  const outer = ring(petals, 0.009);
  const beads = ring(0.237, 0.012) * smoothStep(0.1, 0.4, Math.cos(32 * a));
  const leaf = smoothStep(0.02, 0.0, Math.abs(r - 0.125 - 0.03 * Math.cos(8 * a + Math.PI)) - 0.012);
  const heart = smoothStep(0.052 + 0.012 * Math.cos(6 * a), 0.045 + 0.012 * Math.cos(6 * a), r);
  return clamp01(Math.max(outer, beads * 0.9, leaf * 0.8, heart));
}

/** Silk of the walls: medallions in a half drop with a small sprig between, raised by the way the thread lies. */
const damask: TextureRecipe = (u, v) => {
  const near = (cx: number, cy: number): readonly [number, number] => [
    wrap(u - cx + 0.5, 1) - 0.5,
    wrap(v - cy + 0.5, 1) - 0.5,
  ];
  let shine = Math.max(medallion(...near(0.25, 0.25)), medallion(...near(0.75, 0.75)));
  for (const [cx, cy] of [
    [0.75, 0.25],
    [0.25, 0.75],
  ] as const) {
    const [x, y] = near(cx, cy);
    const r = Math.hypot(x, y);
    const a = Math.atan2(y, x);
    const sprig = 0.055 + 0.05 * Math.abs(Math.cos(2 * a)) ** 3;
    shine = Math.max(shine, 0.75 * smoothStep(sprig, sprig - 0.012, r) * smoothStep(0.012, 0.02, r));
  }
  const warp = 0.5 + 0.5 * Math.sin(u * turnOf * 128);
  const weft = 0.5 + 0.5 * Math.sin(v * turnOf * 128);
  const slub = cloud(u, v, 6, 200, 33);
  const ground = 0.8 + 0.06 * warp + 0.06 * slub;
  const figure = 1.16 + 0.06 * weft + 0.05 * slub;
  return brighten(
    [1, 0.985, 0.95],
    (ground + (figure - ground) * shine) * (0.97 + 0.06 * turbulence(u, v, 20, 20, 2, 35)),
  );
};

/** Milled wool: fibres every way, matted; even on the whole. */
function wool(u: number, v: number): number {
  let fibre = 0;
  for (let layer = 0; layer < 3; layer++) {
    const long = 10 + layer * 5;
    fibre = Math.max(fibre, cloud(u, v, long, 90, layer + 3), cloud(u, v, 90, long, layer + 13));
  }
  return 0.64 + 0.34 * fibre + 0.2 * (turbulence(u, v, 30, 30, 2, 9) - 0.5);
}

/** Cloth of heads of state, a fifth of a metre: a lozenge diaper pressed into the wool, a spot in each. */
const feltLozenge: TextureRecipe = (u, v) => {
  const a = wrap((u + v) * 5, 1) - 0.5;
  const b = wrap((u - v) * 5, 1) - 0.5;
  const line = smoothStep(0.08, 0.03, 0.5 - Math.max(Math.abs(a), Math.abs(b)));
  const spot = smoothStep(0.13, 0.09, Math.hypot(a, b));
  return grey(wool(u, v) * (1 - 0.16 * line + 0.14 * spot));
};

/** Cloth of other officials: chevrons. */
const feltChevron: TextureRecipe = (u, v) => {
  const zig = Math.abs(wrap(u * 5, 1) - 0.5);
  const rib = wrap(v * 10 + zig * 2, 1);
  return grey(
    wool(u, v) *
      (0.93 + 0.14 * smoothStep(0.5, 0.35, Math.abs(rib - 0.5)) - 0.05 * smoothStep(0.46, 0.5, zig)),
  );
};

/** Cloth of private persons: rows of small dots, every other one half a step aside. */
const feltDot: TextureRecipe = (u, v) => {
  const row = Math.floor(wrap(v, 1) * 10);
  const x = wrap(u * 8 + (row % 2) * 0.5, 1) - 0.5;
  const y = wrap(v * 10, 1) - 0.5;
  return grey(wool(u, v) * (0.98 + 0.15 * smoothStep(0.2, 0.15, Math.hypot(x / 1.25, y))));
};

/** Pile of a carpet: tufts in rows, each a little higher or lower. */
const pile: TextureRecipe = (u, v) => {
  const rows = 48;
  const column = Math.floor(wrap(u, 1) * rows);
  const y = v * rows + (column % 2) * 0.5;
  const fx = wrap(u * rows, 1) - 0.5;
  const fy = wrap(y, 1) - 0.5;
  const tuft = clamp01(1 - 2.1 * (fx * fx + fy * fy));
  const own = chance(column, wrap(Math.floor(y), rows), 3);
  return grey(0.5 + 0.5 * tuft * (0.7 + 0.3 * own));
};

/** Satin stitch: short lustrous threads laid in fields, each field its own way. */
const embroidery: TextureRecipe = (u, v) => {
  const field = mosaic(u, v, 7, 41);
  const slope = Math.floor(chance(field.column, field.row, 43) * 4);
  const run = [u * 40, v * 40, (u + v) * 28, (u - v) * 28][slope] as number;
  const thread = Math.sqrt(Math.max(0, 1 - (2 * wrap(run, 1) - 1) ** 2));
  const lift = 0.7 + 0.3 * smoothStep(0, 0.12, field.next - field.near);
  return brighten(
    [1.02, 1, 0.96],
    (0.55 + 0.55 * thread) * lift * (0.8 + 0.4 * chance(field.column, field.row, 45)),
  );
};

const leather: TextureRecipe = (u, v) => {
  const cell = mosaic(u, v, 26, 51);
  const ridge = smoothStep(0, 0.25, cell.next - cell.near);
  return brighten([1, 0.985, 0.96], (0.66 + 0.36 * ridge) * (0.85 + 0.3 * turbulence(u, v, 4, 4, 4, 53)));
};

const paper: TextureRecipe = (u, v) =>
  brighten(
    [1, 0.995, 0.98],
    0.95 + 0.08 * turbulence(u, v, 6, 6, 4, 57) + 0.05 * (cloud(u, v, 70, 70, 59) - 0.5),
  );

/** A painted canvas: strokes of a broad brush over the weave. */
const canvas: TextureRecipe = (u, v) => {
  const stroke = cloud(u, v, 26, 7, 61) * 0.5 + cloud(u, v, 9, 30, 63) * 0.5;
  const c = blend([0.9, 0.95, 1.02], [1.1, 1.04, 0.96], turbulence(u, v, 4, 4, 2, 65));
  return brighten(c, 0.72 + 0.4 * stroke + 0.12 * weave(u, v, 48, 67));
};

/** Fur lying towards −v: strands lighter at the tips, in locks. */
const fur: TextureRecipe = (u, v) => {
  const sway = (cloud(u, v, 5, 5, 71) - 0.5) * 0.05;
  const strand = cloud(wrap(u + sway, 1), v, 110, 9, 73) * 0.6 + cloud(wrap(u + sway, 1), v, 60, 6, 75) * 0.4;
  const lock = turbulence(wrap(u + sway, 1), v, 9, 4, 3, 77);
  return brighten([1.02, 1, 0.97], (0.45 + 0.9 * smoothStep(0.25, 0.8, strand)) * (0.7 + 0.6 * lock));
};

/** Scales of a reptile in offset rows, dark between, worn pale in the middle. */
const scales: TextureRecipe = (u, v) => {
  const rows = 10;
  const row = Math.floor(wrap(v, 1) * rows);
  const x = wrap(u * rows + (row % 2) * 0.5, rows);
  const fx = wrap(x, 1) - 0.5;
  const fy = wrap(v * rows, 1) - 0.5;
  const round = Math.max(Math.abs(fx), Math.abs(fy)) * 0.6 + Math.hypot(fx, fy) * 0.5;
  const own = chance(Math.floor(x), row, 81);
  return brighten(
    blend([0.92, 1, 0.86], [1.14, 1.05, 0.9], own),
    (0.3 + 0.8 * smoothStep(0.56, 0.34, round)) * (0.86 + 0.3 * turbulence(u, v, 20, 20, 2, 83)),
  );
};

export const clothRecipes = {
  linen,
  fabric,
  twill,
  satin,
  damask,
  'felt-lozenge': feltLozenge,
  'felt-chevron': feltChevron,
  'felt-dot': feltDot,
  pile,
  embroidery,
  leather,
  paper,
  canvas,
  fur,
  scales,
};
