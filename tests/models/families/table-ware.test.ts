import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildForm as buildBottle } from '../../../models/families/bottle/recipe.ts';
import { buildForm as buildBowl } from '../../../models/families/bowl/recipe.ts';
import { buildForm as buildCup } from '../../../models/families/cup/recipe.ts';
import { formDefinitions } from '../../../models/families/form-definitions.ts';
import { buildForm as buildPlate } from '../../../models/families/plate/recipe.ts';
import { buildForm as buildTeaSet } from '../../../models/families/tea-set/recipe.ts';
import type { FormRequest } from '../../../models/kit/form-request.ts';
import type { Model } from '../../../models/kit/model.ts';

const families = [
  'bowl',
  'bottle',
  'cup',
  'cutlery',
  'food',
  'glassware',
  'kettle',
  'plate',
  'tea-set',
  'tray',
];
const builders: Record<string, (request: FormRequest<never>) => Model> = {
  bowl: buildBowl,
  bottle: buildBottle,
  cup: buildCup,
  plate: buildPlate,
  'tea-set': buildTeaSet,
};
const gifts = fileURLToPath(new URL('../../../models/gifts', import.meta.url));

interface GiftModel {
  family: string;
  form?: unknown;
  size: [number, number, number];
  surfaces: { material: 'silver' | 'porcelain'; colour: string }[];
}

function build(
  family: string,
  form: unknown,
  size: GiftModel['size'],
  material: 'silver' | 'porcelain' = 'silver',
): Model {
  const parsed = formDefinitions[family]!.parse(form) as never;
  return builders[family]!({ form: parsed, size, surfaces: [{ material, colour: '#c9c9c6' }] });
}

const triangles = (model: Model) =>
  model.parts.reduce((sum, { shape, fromLevel }) => sum + (fromLevel === 0 ? shape.triangleCount : 0), 0);

describe('table ware', () => {
  it('every gift has a form, and no two of a family the same', () => {
    const seen = new Map<string, string>();
    for (const id of readdirSync(gifts)) {
      const record = JSON.parse(readFileSync(join(gifts, id, 'model.json'), 'utf8')) as GiftModel;
      if (!families.includes(record.family) || readdirSync(join(gifts, id)).includes('recipe.ts')) continue;
      expect(record.form, id).toBeDefined();
      const key = `${record.family} ${JSON.stringify(record.form)} ${record.surfaces[0]!.material}`;
      expect(seen.get(key), id).toBeUndefined();
      seen.set(key, id);
    }
    expect(seen.size).toBeGreaterThan(50);
  });

  it('comes out at the size a source states', () => {
    const pair = build('cup', { outline: 'slender', count: 2, band: 'gilt-at-rim' }, [0.129, 0.14, 0.058]);
    expect(pair.size[0]).toBeCloseTo(0.129, 4);
    expect(pair.size[1]).toBeCloseTo(0.14, 4);
    const disc = build('plate', { outline: 'disc', picture: 'old-egypt' }, [0.378, 0.387, 0.185]);
    expect(disc.size[0]).toBeCloseTo(0.378, 4);
  });

  it('a lid, cups and a dish add their own pieces', () => {
    const size: GiftModel['size'] = [0.3, 0.2, 0.3];
    const open = build('bowl', { outline: 'round' }, size);
    expect(build('bowl', { outline: 'round', lid: 'domed' }, size).parts.length).toBeGreaterThan(
      open.parts.length,
    );
    const four = build('tea-set', { cups: 4 }, [0.44, 0.14, 0.44]);
    const six = build('tea-set', { cups: 6 }, [0.44, 0.14, 0.44]);
    expect(triangles(six)).toBeGreaterThan(triangles(four) * 1.15);
    const withDish = build('tea-set', { cups: 4, dish: true, layout: 'rows' }, [0.5, 0.2, 0.42]);
    expect(withDish.size[1]).toBeGreaterThan(four.size[1] * 1.3);
  });

  it('shows as many bottles as are counted', () => {
    const of = (count: number) => build('bottle', { shape: 'jar', count }, [0.3, 0.21, 0.16], 'porcelain');
    expect(of(6).parts.length).toBe(of(3).parts.length * 2);
  });
});
