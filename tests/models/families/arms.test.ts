import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../models/kit/model.ts';
import type { FormRequest } from '../../../models/kit/form-request.ts';
import { modelDefinition } from '../../../src/museum/catalogue/definitions/model.ts';
import { formDefinitions } from '../../../models/families/form-definitions.ts';
import { buildNatural as buildSword } from '../../../models/families/sword/recipe.ts';
import { formDefinition as swordForm } from '../../../models/families/sword/form.ts';
import { buildNatural as buildDagger } from '../../../models/families/dagger/recipe.ts';
import { formDefinition as daggerForm } from '../../../models/families/dagger/form.ts';

const gifts = new URL('../../../models/gifts/', import.meta.url);
const triangles = ({ parts }: Model) => parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);

/** Gifts of a family that have a form and no recipe of their own, built as they stand in the museum. */
async function builtGifts(family: string): Promise<{ id: string; model: Model; size: readonly number[] }[]> {
  const { buildForm } = (await import(`../../../models/families/${family}/recipe.ts`)) as {
    buildForm: (request: FormRequest<unknown>) => Model;
  };
  return readdirSync(gifts).flatMap((id) => {
    if (existsSync(new URL(`${id}/recipe.ts`, gifts))) return [];
    const file = modelDefinition.parse(JSON.parse(readFileSync(new URL(`${id}/model.json`, gifts), 'utf8')));
    if (file.family !== family) return [];
    const request = {
      form: formDefinitions[family]!.parse(file.form),
      size: file.size,
      surfaces: file.surfaces,
    };
    return [{ id, size: file.size, model: buildForm(request as FormRequest<unknown>) }];
  });
}

describe('arms, medals, books and their kin, gift by gift', () => {
  for (const family of [
    'sword',
    'dagger',
    'medal',
    'key',
    'jewellery',
    'watch',
    'book',
    'printing-plate',
    'disc',
  ])
    it(`every ${family} comes out at its size and like no other`, async () => {
      const built = await builtGifts(family);
      expect(built.length).toBeGreaterThan(0);
      for (const { id, model, size } of built)
        size.forEach((side, axis) =>
          expect(Math.abs(model.size[axis]! - side), `${id}, axis ${axis}`).toBeLessThan(
            Math.max(side * 0.02, 0.001),
          ),
        );
      const looks = built.map(
        ({ model }) =>
          `${triangles(model)} ${model.parts.map((part) => `${part.material} ${part.colour.join()}`).join(' ')}`,
      );
      expect(new Set(looks).size).toBe(built.length);
    });

  it('a drawn sword shows its blade beside the scabbard, a sheathed one hides it', () => {
    const form = { blade: 'sabre', hilt: 'bow', grip: 'leather', display: 'rack' };
    const surfaces = [
      { material: 'steel', colour: '#c0c0c0' },
      { material: 'gold', colour: '#d0a040' },
    ] as const;
    const drawn = buildSword({ form: swordForm.parse(form), surfaces });
    const sheathed = buildSword({ form: swordForm.parse({ ...form, sheathed: true }), surfaces });
    expect(drawn.parts.some(({ material }) => material === 'steel')).toBe(true);
    expect(sheathed.parts.some(({ material }) => material === 'steel')).toBe(false);
    expect(sheathed.size[1]).toBeLessThan(drawn.size[1] * 0.9);
  });

  it('an inlaid blade carries gold on both faces when one can walk round it, on one in a case', () => {
    const make = (display: string) =>
      buildSword({
        form: swordForm.parse({
          blade: 'sabre',
          hilt: 'bow',
          grip: 'leather',
          bladeInlay: 'scroll',
          display,
        }),
        surfaces: [
          { material: 'steel', colour: '#c0c0c0' },
          { material: 'brass', colour: '#b09040' },
        ],
      }).parts.filter(({ material, fromLevel }) => material === 'gold' && fromLevel === 0).length;
    expect(make('rack')).toBe(2 * make('case'));
  });

  it('a kris with bends is broader than a straight one', () => {
    const bladeHeight = (waves: number) => {
      const { parts } = buildDagger({
        form: daggerForm.parse({ kind: 'keris', waves, sheath: 'wood', display: 'case' }),
        surfaces: [
          { material: 'iron', colour: '#707274' },
          { material: 'brass', colour: '#b09040' },
          { material: 'mahogany', colour: '#603020' },
        ],
      });
      return parts.find(({ material }) => material === 'iron')!.shape;
    };
    expect(bladeHeight(9).triangleCount).toBeGreaterThan(bladeHeight(0).triangleCount);
  });
});
