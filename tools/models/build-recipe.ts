import { pathToFileURL } from 'node:url';
import type { Veil } from '../../models/kit/cloth/veil.ts';
import type { Model } from '../../models/kit/model.ts';
import { buildModel, type BuiltModel } from './build-model.ts';
import { buildVeil, type BuiltVeil } from './build-veil.ts';
import type { Recipe } from './find-recipes.ts';

/**
 * Runs a recipe and makes its file.
 * @throws when the file does not export the function its folder asks for
 */
export async function buildRecipe(recipe: Recipe): Promise<BuiltModel | BuiltVeil> {
  const exports = (await import(pathToFileURL(recipe.file).href)) as Record<string, unknown>;
  const build = exports[recipe.build];
  if (typeof build !== 'function')
    throw new Error(`${recipe.file}: expected an exported function ${recipe.build}`);
  const made: unknown = build();
  return recipe.build === 'buildVeil'
    ? buildVeil(recipe.id, made as Veil)
    : buildModel(recipe.id, made as Model);
}
