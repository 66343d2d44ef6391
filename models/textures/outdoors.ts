import { chance, mosaic, smoothStep, turbulence } from './noise.ts';
import { blend, brighten, grey, type TextureRecipe } from './recipe.ts';

/** Crowns from afar: leaves in lit clumps over dark. */
const foliage: TextureRecipe = (u, v) => {
  const clump = mosaic(u, v, 9, 3);
  const leaf = mosaic(u, v, 44, 13);
  const lit = smoothStep(0.75, 0.15, clump.near) * (0.55 + 0.6 * chance(leaf.column, leaf.row, 5));
  const hue = chance(clump.column, clump.row, 7);
  return brighten(
    blend([0.8, 1.02, 0.8], [1.3, 0.95, 0.75], hue),
    0.28 + lit * (0.5 + 0.6 * smoothStep(0.6, 0.1, leaf.near)),
  );
};

const earth: TextureRecipe = (u, v) => {
  const soil = turbulence(u, v, 5, 5, 5, 21);
  const grit = turbulence(u, v, 36, 36, 3, 22);
  const leaf = smoothStep(0.52, 0.72, turbulence(u, v, 14, 14, 3, 25));
  return brighten(
    blend(blend([0.9, 0.86, 0.8], [1.15, 1.1, 0.95], soil), [1.3, 0.85, 0.5], leaf * 0.5),
    0.5 + 0.95 * grit,
  );
};

/** Ripples along u. */
const water: TextureRecipe = (u, v) => grey(0.6 + 0.8 * turbulence(u, v, 4, 9, 4, 61));

export const outdoorRecipes = { foliage, earth, water };
