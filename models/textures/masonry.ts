import { chance, cloud, smoothStep, turbulence, wrap } from './noise.ts';
import { blend, brighten, type Rgb, type TextureRecipe } from './recipe.ts';

/** A block of a wall and where a point lies in it. */
interface Block {
  readonly row: number;
  readonly column: number;
  /** Distance to the nearest joint's middle, metres. */
  readonly edge: number;
}

/** Height of a split face, 0 … 1: humps with sharp valleys between, as a hammer leaves them. */
function splitFace(u: number, v: number): number {
  // Every octave turned another way, so that no grid shows; whole numbers keep the repeat.
  const hump = (p: number, q: number, count: number, seed: number): number =>
    1 - Math.abs(2 * cloud(p * u + q * v, p * v - q * u, count, count, seed) - 1);
  return (
    0.5 * hump(2, 1, 7, 3) + 0.27 * hump(1, 2, 17, 7) + 0.15 * hump(3, 1, 27, 9) + 0.08 * hump(1, 3, 54, 13)
  );
}

const courses = 6;
/** Side of the repeat of ashlar and paving, metres. */
const wallSide = 4.8;

function ashlarBlock(u: number, v: number): Block {
  const row = Math.floor(wrap(v, 1) * courses);
  const count = 3 + Math.floor(chance(row, 1, 19) * 1.999);
  const cut = (k: number): number => (k + 0.34 * (chance(row, wrap(k, count), 7) - 0.5)) / count;
  const x = wrap(u + chance(row, 3, 5), 1);
  let column = x < cut(0) ? -1 : 0;
  while (column < count && cut(column + 1) <= x) column++;
  const low = cut(column);
  const high = cut(column + 1);
  const fy = wrap(v, 1) * courses - row;
  const edge = Math.min(x - low, high - x, Math.min(fy, 1 - fy) / courses) * wallSide;
  return { row, column: wrap(column, count), edge };
}

/** Height of the ashlar wall before its joints, metres. */
function ashlarHeight(u: number, v: number): number {
  const ragged = 0.05 * (turbulence(u, v, 48, 48, 2, 53) - 0.5);
  const face = smoothStep(0.028, 0.15, ashlarBlock(u, v).edge + ragged);
  return face * (0.05 + 0.07 * splitFace(u, v)) + 0.004 * cloud(u, v, 110, 320, 31);
}

/**
 * Six courses of rock-faced blocks in 4.8 metres: a split face that bulges out of a chiselled margin, a thin joint.
 * Each course runs on past the border of the repeat, so that the wall may shift its courses against each other.
 */
const ashlar: TextureRecipe = (u, v) => {
  const { row, column, edge } = ashlarBlock(u, v);
  const tint = blend([0.86, 0.85, 0.83], [1.12, 1.1, 1.06], chance(row, column, 11));
  const warmth: Rgb = blend([1, 1, 0.995], [1.04, 1, 0.94], chance(row, column, 13));
  // Light as it falls on most days, from above and a little from the left: faces that look down are darker.
  const step = 0.0025;
  const here = ashlarHeight(u, v);
  const slope =
    (here - ashlarHeight(u, v + step)) / (step * wallSide) -
    (0.45 * (here - ashlarHeight(u - step, v))) / (step * wallSide);
  const lit = 1 + 0.42 * Math.max(-1.1, Math.min(1.1, slope)) + 2.2 * (here - 0.07);
  const grain = 0.93 + 0.14 * turbulence(u, v, 128, 128, 2, 37);
  const stain = 1 - 0.16 * smoothStep(0.5, 0.8, turbulence(u, v, 12, 3, 4, 77));
  const stone: Rgb = [tint[0] * warmth[0], tint[1] * warmth[1], tint[2] * warmth[2]];
  const mortar = brighten([0.5, 0.475, 0.43], 0.9 + 0.3 * turbulence(u, v, 90, 90, 2, 41));
  return blend(mortar, brighten(stone, lit * grain * stain), smoothStep(0.006, 0.014, edge));
};

/** Flagstones in bond, four courses in 4.8 metres: flamed granite, worn smooth where people walk. */
const paving: TextureRecipe = (u, v) => {
  const row = Math.floor(wrap(v, 1) * 4);
  const x = wrap(u * 3 + 0.25 + (row % 2) * 0.5, 3);
  const stone = Math.floor(x);
  const fx = x - stone;
  const fy = wrap(v, 1) * 4 - row;
  const edge = Math.min(Math.min(fx, 1 - fx) * 1.6, Math.min(fy, 1 - fy) * 1.2);
  const tone = 0.9 + 0.2 * chance(stone, row, 3);
  const tint: Rgb = blend([1.03, 0.995, 0.94], [0.99, 0.99, 0.985], chance(stone, row, 4));
  const grain = 0.84 + 0.32 * turbulence(u, v, 150, 150, 2, 43);
  const flamed = 0.94 + 0.12 * turbulence(u, v, 60, 60, 3, 9);
  const worn = 0.93 + 0.14 * turbulence(u, v, 4, 4, 4, 8);
  const arris = 0.82 + 0.18 * smoothStep(0.008, 0.05, edge);
  const lit = brighten(tint, tone * grain * flamed * worn * arris);
  const sand = brighten([0.42, 0.4, 0.36], 0.85 + 0.3 * turbulence(u, v, 80, 80, 2, 17));
  return blend(sand, lit, smoothStep(0.004, 0.01, edge));
};

/**
 * The trough between two rows of cover tiles, 0.42 metres square: three hollow tiles overlap down the slope, each
 * nose an arc; glaze pools at the nose and has run thin on the hump.
 */
const roofTile: TextureRecipe = (u, v) => {
  const across = wrap(u, 1) * 2 - 1;
  const bow = 0.16 * (1 - across * across);
  const at = wrap(v, 1) * 3 + bow;
  const tile = wrap(Math.floor(at), 3);
  const nose = at - Math.floor(at);
  const own = chance(tile, 0, 5);
  const glaze = turbulence(u, v, 10, 10, 3, 5);
  const run = cloud(u, v, 22, 6, 9);
  const lip = smoothStep(0, 0.05, nose);
  const shadow = 0.3 + 0.7 * smoothStep(0.02, 0.3, 1 - nose + 0.02);
  const hollow = blend([1.12, 1.12, 1.08], [0.5, 0.55, 0.58], Math.abs(across) ** 2.4);
  const thin = smoothStep(0.16, 0.06, Math.abs(nose - 0.05)) * 0.35;
  const c = blend(hollow, [1.35, 1.26, 1.08], thin * (0.4 + 0.6 * run));
  return brighten(c, (0.86 + 0.2 * own) * (0.78 + 0.4 * glaze) * (0.45 + 0.55 * lip) * shadow);
};

export const masonryRecipes = { ashlar, paving, 'roof-tile': roofTile };
