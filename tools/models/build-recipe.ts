import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formDefinitions } from '../../models/families/form-definitions.ts';
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
  if (recipe.build === 'buildForm') return buildGiftOfFamily(recipe, build as (request: unknown) => Model);
  const made: unknown = build();
  return recipe.build === 'buildVeil'
    ? buildVeil(recipe.id, made as Veil)
    : buildModel(recipe.id, made as Model);
}

/** How far a side may be from what `model.json` says: more, and the scene would stretch the thing out of shape. */
const sizeTolerance = 0.02;

async function buildGiftOfFamily(recipe: Recipe, build: (request: unknown) => Model): Promise<BuiltModel> {
  const { request, id } = recipe;
  if (!request) throw new Error(`${id}: a form is built from a gift's model.json`);
  const family = basename(dirname(recipe.file));
  const form = formDefinitions[family]?.safeParse(request.form);
  if (!form) throw new Error(`models/families/${family}: takes no form`);
  if (!form.success)
    throw new Error(
      `models/gifts/${id}/model.json: ${form.error.issues.map(({ path, message }) => `form.${path.join('.')}: ${message}`).join('; ')}`,
    );
  const made = build({ ...request, form: form.data });
  const off = request.size.findIndex(
    (side, axis) => Math.abs(made.size[axis]! - side) > Math.max(side * sizeTolerance, 0.001),
  );
  if (off >= 0)
    throw new Error(
      `${id}: came out ${made.size.map((side) => side.toFixed(3)).join(' × ')} m, model.json says ${request.size.join(' × ')} m`,
    );
  return buildModel(id, made);
}
