import { chance, cloud, mosaic, smoothStep, turbulence, wrap } from './noise.ts';
import { blend, brighten, grey, type TextureRecipe } from './recipe.ts';

/** Figured wood, grain along u: rings cut by the saw, dark pores, a soft flame across. */
const woodFigured: TextureRecipe = (u, v) => {
  // The cut runs nearly along the rings, so they come out as long, slow lines of uneven width.
  const drift = (cloud(u, v, 1, 3, 5) - 0.5) * 1.5 + (cloud(u, v, 3, 9, 6) - 0.5) * 0.3;
  const spread = v * 9 + drift + 0.9 * Math.sin(v * 2 * Math.PI) + 0.5 * Math.sin(v * 4 * Math.PI + 1);
  const ring = wrap(spread, 1);
  const late = smoothStep(0, 0.8, ring) * (1 - smoothStep(0.86, 1, ring));
  const deep = 0.45 + 0.55 * chance(wrap(Math.floor(spread), 9), 0, 7);
  const fibre = cloud(u, v, 5, 200, 8) * 0.6 + cloud(u, v, 14, 256, 9) * 0.4;
  const pore = smoothStep(0.8, 0.95, cloud(u, v, 18, 230, 12)) * (0.4 + 0.6 * late);
  const flame = turbulence(u, v, 4, 2, 3, 44);
  const c = blend([1.3, 1.26, 1.2], [0.68, 0.6, 0.53], late * deep);
  return brighten(c, (0.76 + 0.48 * fibre) * (1 - 0.45 * pore) * (0.8 + 0.4 * flame));
};

const woodStraight: TextureRecipe = (u, v) => {
  const ring = wrap(v * 14 + (cloud(u, v, 1, 6, 15) - 0.5) * 0.9, 1);
  const late = smoothStep(0.2, 0.9, ring) * (1 - smoothStep(0.92, 1, ring));
  const fibre = cloud(u, v, 6, 120, 18);
  return brighten(blend([1.08, 1.05, 1.02], [0.76, 0.72, 0.66], late * 0.6), 0.88 + 0.24 * fibre);
};

/** Lacquer over wood: nearly even, with the slow waves of many coats. */
const lacquer: TextureRecipe = (u, v) =>
  grey(0.97 + 0.05 * (turbulence(u, v, 6, 12, 3, 21) - 0.5) + 0.05 * (cloud(u, v, 24, 6, 23) - 0.5));

const brushed: TextureRecipe = (u, v) =>
  grey(0.86 + 0.2 * cloud(u, v, 3, 128, 31) + 0.08 * cloud(u, v, 12, 96, 33) + 0.06 * cloud(u, v, 4, 4, 35));

const hammered: TextureRecipe = (u, v) => {
  const dent = mosaic(u, v, 14, 37);
  const patina = turbulence(u, v, 5, 5, 4, 39);
  return brighten(
    blend([1.08, 1.02, 0.92], [0.72, 0.8, 0.76], smoothStep(0.5, 0.75, patina) * 0.6),
    0.8 + 0.28 * smoothStep(0.7, 0.1, dent.near) + 0.12 * (chance(dent.column, dent.row, 3) - 0.5),
  );
};

/** Cast, painted or moulded: almost nothing, so that large even faces do not look printed. */
const matte: TextureRecipe = (u, v) =>
  grey(0.95 + 0.07 * turbulence(u, v, 4, 4, 4, 47) + 0.035 * (cloud(u, v, 90, 90, 49) - 0.5));

/** Mother-of-pearl: layers that turn from rose to green. */
const pearl: TextureRecipe = (u, v) => {
  const layer = wrap(turbulence(u, v, 4, 4, 4, 53) * 5, 1);
  const turn = 0.5 + 0.5 * Math.cos(layer * 2 * Math.PI);
  return brighten(blend([1.12, 0.94, 1.02], [0.9, 1.07, 1.03], turn), 0.92 + 0.16 * turn);
};

export const woodAndMetalRecipes = {
  'wood-figured': woodFigured,
  'wood-straight': woodStraight,
  lacquer,
  brushed,
  hammered,
  matte,
  pearl,
};
