import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recipe } from './find-recipes.ts';
import { hashInputs } from './hash-inputs.ts';

/** Libraries whose version decides what a built file holds. */
const libraries = [
  '@gltf-transform/core',
  '@gltf-transform/extensions',
  '@gltf-transform/functions',
  'manifold-3d',
  'meshoptimizer',
  'three-mesh-bvh',
];

/** Hash by which a built model is known to be current: recipe, kit, steps of the build and versions of libraries. */
export function hashRecipe(root: string, recipe: Recipe): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const sources = hashInputs(root, [
    recipe.file,
    ...(recipe.request ? [join(dirname(recipe.file), 'form.ts')] : []),
    join(root, `tools/models/${recipe.build === 'buildVeil' ? 'build-veil' : 'build-model'}.ts`),
  ]);
  const versions = libraries.map((name) => `${name}@${devDependencies[name]}`);
  return createHash('sha256')
    .update([sources, ...versions, ...(recipe.request ? [JSON.stringify(recipe.request)] : [])].join())
    .digest('hex')
    .slice(0, 16);
}
