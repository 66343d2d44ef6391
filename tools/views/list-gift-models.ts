import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';

/** What a gift's `model.json` and the files beside it say. */
export interface GiftModel extends Pick<GiftEntry, 'id' | 'family' | 'size' | 'surfaces'> {
  /** Whether it gives its family a form. */
  readonly hasForm: boolean;
  /** Whether a recipe of its own takes the family's place. */
  readonly hasRecipe: boolean;
}

/** Every gift that has a `model.json`, in the order of ids. */
export function listGiftModels(root: string): GiftModel[] {
  const folder = join(root, 'models/gifts');
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'model.json')))
    .sort()
    .map((id) => {
      const { family, form, size, surfaces } = JSON.parse(
        readFileSync(join(folder, id, 'model.json'), 'utf8'),
      ) as Pick<GiftEntry, 'family' | 'size' | 'surfaces'> & { form?: unknown };
      return {
        id: id as GiftEntry['id'],
        family,
        size,
        surfaces,
        hasForm: form !== undefined,
        hasRecipe: existsSync(join(folder, id, 'recipe.ts')),
      };
    });
}
