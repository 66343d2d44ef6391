import type { TextureName } from '../../src/museum/materials/texture-layers.ts';
import { clothRecipes } from './cloth.ts';
import { latticeRecipes } from './lattice.ts';
import { masonryRecipes } from './masonry.ts';
import { bronzeLeafRecipes } from './ornament/bronze-leaves.ts';
import { stripRecipes } from './ornament/strips.ts';
import { outdoorRecipes } from './outdoors.ts';
import type { TextureRecipe } from './recipe.ts';
import { stoneRecipes } from './stone.ts';
import { woodAndMetalRecipes } from './wood-and-metal.ts';

/** How each layer of the texture sheets is made. */
export const textureRecipes: Readonly<Record<TextureName, TextureRecipe>> = {
  ...stoneRecipes,
  ...masonryRecipes,
  ...woodAndMetalRecipes,
  ...clothRecipes,
  ...stripRecipes,
  ...bronzeLeafRecipes,
  ...latticeRecipes,
  ...outdoorRecipes,
};
