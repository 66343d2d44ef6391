import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Recipe {
  /** Name of the built file, without ending. */
  readonly id: string;
  /** Absolute path of the recipe. */
  readonly file: string;
  /** Name of the function in it. */
  readonly build: 'buildGift' | 'buildFamily' | 'buildVeil';
}

const kinds = [
  { folder: 'gifts', prefix: '', build: 'buildGift' },
  { folder: 'families', prefix: 'family-', build: 'buildFamily' },
  { folder: 'veils', prefix: 'veil-', build: 'buildVeil' },
] as const;

/** All recipes under `models/`, in the order of their ids. */
export function findRecipes(models: string): Recipe[] {
  const found = kinds.flatMap(({ folder, prefix, build }) => {
    const home = join(models, folder);
    if (!existsSync(home)) return [];
    return readdirSync(home)
      .map((name): Recipe => ({ id: prefix + name, file: join(home, name, 'recipe.ts'), build }))
      .filter(({ file }) => existsSync(file));
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
