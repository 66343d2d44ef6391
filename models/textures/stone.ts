import { chance, clamp01, cloud, mosaic, smoothStep, turbulence, veins, wrap } from './noise.ts';
import { blend, brighten, grey, type Rgb, type TextureRecipe } from './recipe.ts';

/** A vein that runs slantwise through the whole repeat, wandering, stronger here and weaker there. */
function slantVein(
  u: number,
  v: number,
  turnsU: number,
  turnsV: number,
  width: number,
  seed: number,
): number {
  const wander = turbulence(u, v, 2, 2, 5, seed) - 0.5;
  const shiver = turbulence(u, v, 14, 14, 3, seed + 3) - 0.5;
  const at = wrap(u * turnsU + v * turnsV + wander * 0.75 + shiver * 0.07, 1) - 0.5;
  const body = smoothStep(0.38, 0.62, cloud(u, v, 3, 3, seed + 9));
  return Math.exp(-Math.abs(at) / (width * (0.4 + 1.1 * body))) * (0.3 + 0.7 * body);
}

/** The thin dark line where one slab meets the next, at the borders of the repeat. */
function slabJoint(u: number, v: number): number {
  const fu = wrap(u, 1);
  const fv = wrap(v, 1);
  return 0.62 + 0.38 * smoothStep(0.0015, 0.0045, Math.min(fu, fv, 1 - fu, 1 - fv));
}

/** White marble: soft grey clouds drawn out along the bed, long slanting veins, a breath of ochre beside them. */
const marbleVeined: TextureRecipe = (u, v) => {
  const soft = turbulence(u, v, 2, 3, 5, 3);
  const strong = slantVein(u, v, 1, 1, 0.016, 11);
  const fine = slantVein(u, v, 2, 1, 0.012, 29);
  const hair = slantVein(u, v, 1, 3, 0.01, 43);
  let c = blend([1, 0.992, 0.975], [0.9, 0.898, 0.893], smoothStep(0.35, 0.75, soft));
  c = blend(c, [0.56, 0.553, 0.545], clamp01(strong * 0.36 + fine * 0.26 + hair * 0.2));
  c = blend(c, [0.74, 0.62, 0.44], clamp01(strong * 0.1 + fine * 0.12));
  return brighten(c, slabJoint(u, v));
};

/** Beige marble: warm clouds, pale veins, small fossils. */
const marbleClouded: TextureRecipe = (u, v) => {
  const soft = turbulence(u, v, 4, 4, 5, 5);
  const pale = veins(u, v, 4, 0.014, 0.2, 13);
  const fossil = turbulence(u, v, 40, 40, 2, 9);
  let c = blend([1, 0.98, 0.95], [0.84, 0.79, 0.72], smoothStep(0.3, 0.72, soft));
  c = blend(c, [1.14, 1.12, 1.07], pale * 0.5 * smoothStep(0.4, 0.6, cloud(u, v, 5, 5, 61)));
  c = blend(c, [0.6, 0.47, 0.34], pale * 0.4 * smoothStep(0.55, 0.35, cloud(u, v, 5, 5, 61)));
  return brighten(blend(c, [0.68, 0.6, 0.5], smoothStep(0.6, 0.78, fossil) * 0.3), slabJoint(u, v));
};

/** Black or green marble: deep clouds and bright, broken veins. */
const marbleDark: TextureRecipe = (u, v) => {
  const soft = turbulence(u, v, 5, 5, 5, 25);
  const strong = slantVein(u, v, 1, 2, 0.008, 213);
  const fine = slantVein(u, v, 2, 1, 0.005, 233) * 0.5;
  const hair = slantVein(u, v, 3, 2, 0.004, 251) * 0.3;
  const c = blend([0.72, 0.72, 0.72], [1.12, 1.09, 1.07], smoothStep(0.3, 0.7, soft));
  return blend(c, [4.6, 4.4, 4.1], clamp01((strong + fine + hair) * 0.5));
};

/** Grains of granite: pale felspar, smoky quartz, black mica with here and there a bright flake. */
function grains(u: number, v: number, count: number, seed: number): number {
  const cell = mosaic(u, v, count, seed);
  const kind = chance(cell.column, cell.row, seed + 5);
  const own = chance(cell.column, cell.row, seed + 6);
  if (kind > 0.985) return 1.9;
  if (kind > 0.86) return 0.34 + 0.2 * own;
  return kind > 0.5 ? 0.82 + 0.2 * own : 1.06 + 0.26 * own;
}

const graniteGrain: TextureRecipe = (u, v) => {
  const fine = grains(u, v, 74, 41);
  const coarse = grains(u, v, 34, 51);
  const stain = turbulence(u, v, 3, 3, 3, 61);
  return brighten([1, 0.99, 0.975], (fine * 0.6 + coarse * 0.4) * (0.9 + 0.2 * stain));
};

/** A polished floor: four slabs, each its own shade, thin dark joints. */
const graniteSlabs: TextureRecipe = (u, v) => {
  const column = Math.floor(wrap(u, 1) * 2);
  const row = Math.floor(wrap(v, 1) * 2);
  const fx = wrap(u * 2, 1);
  const fy = wrap(v * 2, 1);
  const edge = Math.min(fx, fy, 1 - fx, 1 - fy) * 1.2;
  const shade = 1 + 0.13 * (chance(column, row, 9) - 0.5);
  const vein = smoothStep(0.5, 0.75, turbulence(u, v, 3, 5, 4, 12 + column + row * 2)) * 0.1;
  const tone = grains(u, v, 200, 21) * 0.72 + grains(u, v, 90, 31) * 0.28;
  const joint = smoothStep(0.002, 0.0065, edge);
  return brighten(
    blend([1, 0.985, 0.965], [0.97, 0.985, 1], chance(column, row, 17)),
    (tone - vein) * shade * (0.32 + 0.68 * joint),
  );
};

const plaster: TextureRecipe = (u, v) =>
  grey(0.93 + 0.1 * turbulence(u, v, 5, 5, 4, 3) + 0.08 * (turbulence(u, v, 48, 48, 2, 6) - 0.5));

const jade: TextureRecipe = (u, v) => {
  const soft = turbulence(u, v, 4, 4, 5, 71);
  const fleck = veins(u, v, 5, 0.03, 0.25, 73);
  const c: Rgb = blend([0.78, 0.86, 0.8], [1.22, 1.18, 1.15], smoothStep(0.3, 0.7, soft));
  return blend(c, [1.45, 1.4, 1.36], fleck * 0.3);
};

export const stoneRecipes = {
  'marble-veined': marbleVeined,
  'marble-clouded': marbleClouded,
  'marble-dark': marbleDark,
  'granite-grain': graniteGrain,
  'granite-slabs': graniteSlabs,
  plaster,
  jade,
};
