import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormRequest } from '../../models/kit/form-request.ts';

export interface Recipe {
  /** Name of the built file, without ending. */
  readonly id: string;
  /** Absolute path of the recipe. */
  readonly file: string;
  /** Name of the function in it. */
  readonly build: 'buildGift' | 'buildFamily' | 'buildVeil' | 'buildForm';
  /** What `buildForm` is asked for: one gift of a family. */
  readonly request?: FormRequest<unknown>;
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
  found.push(...findForms(models));
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Gifts whose `model.json` gives a form to their family and that have no recipe of their own. */
function findForms(models: string): Recipe[] {
  const gifts = join(models, 'gifts');
  if (!existsSync(gifts)) return [];
  return readdirSync(gifts).flatMap((id): Recipe[] => {
    const file = join(gifts, id, 'model.json');
    if (!existsSync(file) || existsSync(join(gifts, id, 'recipe.ts'))) return [];
    const { family, form, size, surfaces } = JSON.parse(readFileSync(file, 'utf8')) as ModelText;
    if (form === undefined) return [];
    const recipe = join(models, 'families', family, 'recipe.ts');
    return [{ id, file: recipe, build: 'buildForm', request: { form, size, surfaces } }];
  });
}

interface ModelText extends Omit<FormRequest<unknown>, 'form'> {
  readonly family: string;
  readonly form?: unknown;
}
