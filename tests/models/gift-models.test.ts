import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../tools/models/manifest.ts';
import { root } from '../root.ts';

interface ModelText {
  readonly family: string;
  readonly form?: unknown;
  readonly size: readonly number[];
  readonly surfaces: unknown;
}

const folder = join(root, 'models/gifts');
const models = readdirSync(folder).map((id) => ({
  id,
  hasRecipe: existsSync(join(folder, id, 'recipe.ts')),
  model: JSON.parse(readFileSync(join(folder, id, 'model.json'), 'utf8')) as ModelText,
}));
const manifest = readManifest(join(root, 'models/built'));

describe('models of gifts', () => {
  it('are each the gift’s own: a recipe, or a family with a form', () => {
    expect(
      models.filter(({ hasRecipe, model }) => !hasRecipe && model.form === undefined).map(({ id }) => id),
    ).toEqual([]);
  });

  it('are no two the same object', () => {
    const seen = new Map<string, string>();
    for (const { id, hasRecipe, model } of models) {
      if (hasRecipe) continue;
      // The same thing larger would still be the same thing.
      const look = JSON.stringify([model.family, model.form, model.surfaces]);
      expect(seen.get(look), id).toBeUndefined();
      seen.set(look, id);
    }
  });

  it('are no two the same shape', () => {
    const seen = new Map<string, string>();
    for (const { id } of models) {
      const built = manifest[id];
      if (!built) continue;
      const [width, height, depth] = built.size;
      const shape = [...built.triangles, (height / width).toFixed(3), (depth / width).toFixed(3)].join();
      expect(seen.get(shape), id).toBeUndefined();
      seen.set(shape, id);
    }
  });

  it('keep the proportions their facts say, within two hundredths', () => {
    for (const { id, model } of models) {
      const stretch = manifest[id]?.size.map((side, axis) => side / model.size[axis]!) ?? [1];
      // A millimetre on a sheet of paper is no distortion.
      const told = stretch.filter((_, axis) => model.size[axis]! > 0.03);
      if (told.length === 0) continue;
      expect(Math.max(...told) / Math.min(...told), id).toBeLessThan(1.045);
    }
  });
});
