import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildForm } from '../../../models/families/box/recipe.ts';
import { formDefinition } from '../../../models/families/box/form.ts';
import type { Surface } from '../../../models/kit/form-request.ts';
import type { Vector3 } from '../../../models/kit/vector.ts';

const gift = (id: string): { form: unknown; size: Vector3; surfaces: Surface[] } =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../models/gifts/${id}/model.json`, import.meta.url)), 'utf8'),
  ) as { form: unknown; size: Vector3; surfaces: Surface[] };

const build = (id: string, change: object = {}, size?: Vector3) => {
  const { form, size: own, surfaces } = gift(id);
  return buildForm({
    form: formDefinition.parse({ ...(form as object), ...change }),
    size: size ?? own,
    surfaces,
  });
};

const triangles = (made: ReturnType<typeof buildForm>): number =>
  made.parts.reduce((sum, { shape, fromLevel }) => sum + (fromLevel === 0 ? shape.triangleCount : 0), 0);

describe('boxes', () => {
  it.each([
    'lavrov-painted-box-2018',
    'park-silver-cigarette-case',
    'roh-teas-2007',
    'samsung-buttons',
    'rodman-soap-sets',
  ])('%s comes out as large as its record says', (id) => {
    build(id).size.forEach((side, axis) => expect(side).toBeCloseTo(gift(id).size[axis]!, 5));
  });

  it('more buttons are more things in the case', () => {
    expect(triangles(build('samsung-buttons', { pieces: 12 }))).toBeGreaterThan(
      triangles(build('samsung-buttons', { pieces: 6 })),
    );
  });

  it('a size that the form does not have is refused, with the one it has', () => {
    expect(() => build('roh-teas-2007', { lidOpen: 0 })).toThrow(/comes out/);
  });
});
