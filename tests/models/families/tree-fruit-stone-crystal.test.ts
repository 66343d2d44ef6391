import { describe, expect, it } from 'vitest';
import { facets } from '../../../models/families/crystal-block/facets.ts';
import { formDefinition as crystalForm } from '../../../models/families/crystal-block/form.ts';
import { buildForm as buildCrystal } from '../../../models/families/crystal-block/recipe.ts';
import { formDefinition as fruitForm } from '../../../models/families/fruit/form.ts';
import { buildForm as buildFruit } from '../../../models/families/fruit/recipe.ts';
import { formDefinition as stoneForm } from '../../../models/families/stone/form.ts';
import { buildForm as buildStone } from '../../../models/families/stone/recipe.ts';
import { formDefinition as treeForm } from '../../../models/families/tree/form.ts';
import { buildForm as buildTree } from '../../../models/families/tree/recipe.ts';
import { lintModel } from '../../../models/kit/lint-model.ts';
import type { Model } from '../../../models/kit/model.ts';
import type { Vector3 } from '../../../models/kit/vector.ts';

const size: Vector3 = [0.3, 0.32, 0.24];
const surfaces = [{ material: 'jade', colour: '#5c8a5f' }] as const;
const expectSound = (made: Model) => {
  made.size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 4));
  expect(lintModel(made)).toEqual([]);
};

describe('trees, fruit, stones and crystal', () => {
  it('come out at their size, and sound', () => {
    for (const tree of ['date-palm', 'gem-tree'])
      expectSound(buildTree({ form: treeForm.parse({ tree }), size, surfaces }));
    expectSound(buildFruit({ form: fruitForm.parse({ peaches: 1, stand: 'wood' }), size, surfaces }));
    for (const stone of ['hill', 'fossil-slab'])
      expectSound(buildStone({ form: stoneForm.parse({ stone }), size, surfaces }));
    for (const block of ['upright', 'cut-dome', 'peaks', 'star', 'rising-glass'])
      expectSound(buildCrystal({ form: crystalForm.parse({ block }), size, surfaces }));
  });

  it('a tree of life carries one more dove for each its form names', () => {
    const count = (doves: number) =>
      buildTree({
        form: treeForm.parse({ tree: 'tree-of-life', flowers: 2, cups: 1, doves }),
        size,
        surfaces,
      }).parts.at(-1)!.shape.triangleCount;
    expect(count(6)).toBe(count(1) * 6);
  });

  it('a ring stone and blossoms add to the fruit', () => {
    const parts = (form: object) =>
      buildFruit({ form: fruitForm.parse({ peaches: 3, stand: 'lingzhi', ...form }), size, surfaces }).parts
        .length;
    expect(parts({ ring: true })).toBe(parts({}) + 1);
    expect(parts({ blossoms: 2 })).toBe(parts({}) + 2);
  });

  it('a point inside is no corner of the body cut round points', () => {
    const cube = [0, 1].flatMap((x) => [0, 1].flatMap((y) => [0, 1].map((z): Vector3 => [x, y, z])));
    const { positions } = facets([...cube, [0.5, 0.4, 0.5]]);
    expect(positions.every((value) => value === 0 || value === 1)).toBe(true);
  });
});
