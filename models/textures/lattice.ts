import { smoothStep, turbulence, wrap } from './noise.ts';
import { brighten, type TextureRecipe } from './recipe.ts';

/** Painted lattice of a feigned window: bright bars, dark openings. */
const lattice: TextureRecipe = (u, v) => {
  const bar = (at: number, width: number): number =>
    smoothStep(width, width * 0.7, Math.abs(wrap(at + 0.5, 1) - 0.5));
  const grid = Math.max(bar(u * 4, 0.1), bar(v * 4, 0.1));
  const slant = Math.max(bar((u + v) * 4, 0.075), bar((u - v) * 4, 0.075));
  const rail = Math.max(bar(u, 0.045), bar(v, 0.045));
  const lit = Math.max(grid * 1.6, slant * 1.25, rail * 2.1, 0.14);
  return brighten([1, 1, 0.96], lit * (0.9 + 0.2 * turbulence(u, v, 20, 20, 2, 99)));
};

export const latticeRecipes = { lattice };
