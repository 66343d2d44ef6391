// One of the processes that build models: gets ids of recipes, one at a time, writes their files and tells what they hold.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRecipe } from './build-recipe.ts';
import { findRecipes } from './find-recipes.ts';
import type { ManifestEntry } from './manifest.ts';

/** What the manifest notes of a built model, but for the hash of its inputs. */
export type BuiltFacts = Omit<ManifestEntry, 'inputHash'>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const recipes = new Map(findRecipes(join(root, 'models')).map((recipe) => [recipe.id, recipe]));

async function build(id: string): Promise<BuiltFacts> {
  const recipe = recipes.get(id);
  if (!recipe) throw new Error(`${id}: there is no such recipe`);
  const { bytes, triangles, size } = await buildRecipe(recipe);
  const file = `${id}.glb`;
  writeFileSync(join(root, 'models/built', file), bytes);
  return { file, bytes: bytes.byteLength, triangles, size };
}

process.on('message', (id: string) => {
  build(id).then(
    (facts) => process.send!({ id, facts }),
    (error: unknown) => process.send!({ id, fault: error instanceof Error ? error.message : String(error) }),
  );
});
