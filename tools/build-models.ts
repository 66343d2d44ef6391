import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBeside } from './models/build-beside.ts';
import { findRecipes } from './models/find-recipes.ts';
import { hashRecipe } from './models/hash-recipe.ts';
import { readManifest, updateManifest } from './models/manifest.ts';

/*
 * npm run models                       builds the models whose inputs changed
 * npm run models -- --only vase --only castro-rifle   of these only (a family's id, or a file's name)
 * npm run models -- --force            builds them even if nothing changed
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'models/built');
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, force: { type: 'boolean' } },
});

mkdirSync(built, { recursive: true });
const recipes = findRecipes(join(root, 'models'));
const names = new Set(recipes.map(({ id }) => id));
const manifest = readManifest(built);
const isWanted = (id: string) =>
  !values.only || values.only.some((name) => id === name || id === `family-${name}` || id === `veil-${name}`);
const failures: string[] = [];
for (const name of values.only ?? [])
  if (!recipes.some(({ id }) => id === name || id.endsWith(`-${name}`)))
    failures.push(`${name}: there is no such recipe`);

const hashes = new Map<string, string>();
for (const recipe of recipes) {
  if (!isWanted(recipe.id)) continue;
  const inputHash = hashRecipe(root, recipe);
  if (values.force || manifest[recipe.id]?.inputHash !== inputHash) hashes.set(recipe.id, inputHash);
}
await buildBeside([...hashes.keys()], (outcome) => {
  if ('fault' in outcome) {
    failures.push(outcome.fault);
    return;
  }
  const { id, facts } = outcome;
  updateManifest(built, (current) => {
    current[id] = { ...facts, inputHash: hashes.get(id)! };
  });
  console.log(
    `${id}: ${facts.triangles.join(' / ')} triangles, ${facts.bytes} bytes, ${facts.size.join(' × ')} m`,
  );
});

if (!values.only)
  updateManifest(built, (current) => {
    for (const id of Object.keys(current)) if (!names.has(id)) delete current[id];
  });
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
