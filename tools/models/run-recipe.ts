import { pathToFileURL } from 'node:url';
import type { Model } from '../../models/kit/model.ts';
import type { Recipe } from './find-recipes.ts';

/**
 * Runs a recipe.
 * @throws when the file does not export the function its folder asks for
 */
export async function runRecipe(recipe: Recipe): Promise<Model> {
  const exports = (await import(pathToFileURL(recipe.file).href)) as Record<string, unknown>;
  const build = exports[recipe.build];
  if (typeof build !== 'function')
    throw new Error(`${recipe.file}: expected an exported function ${recipe.build}`);
  return build() as Model;
}
