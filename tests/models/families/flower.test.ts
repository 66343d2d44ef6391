import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/flower/form.ts';
import { buildForm } from '../../../models/families/flower/recipe.ts';
import { grow } from '../../../models/families/flower/seats.ts';
import { lintModel } from '../../../models/kit/lint-model.ts';

const surfaces = [
  { material: 'jade', colour: '#d9a0a8' },
  { material: 'jade', colour: '#6f8a4c' },
  { material: 'walnut', colour: '#4a2f1d' },
] as const;

describe('flowers', () => {
  it('have as many blossoms and buds as their form says', () => {
    for (const habit of ['spray', 'branch', 'single', 'seven-stars'] as const) {
      const form = formDefinition.parse({ flower: 'peony', blossoms: 3, buds: 2, habit, base: 'board' });
      const { blossoms, buds } = grow(form, [0.3, 0.3, 0.2]);
      expect(blossoms).toHaveLength(3);
      if (habit !== 'seven-stars') expect(buds).toHaveLength(2);
    }
  });

  it('come out at their size, and kinds differ', () => {
    const counts = ['begonia', 'magnolia', 'orchid', 'sunflower', 'mallow'].map((flower) => {
      const form = formDefinition.parse({ flower, blossoms: 1, habit: 'single', base: 'disc' });
      const made = buildForm({ form, size: [0.2, 0.4, 0.2], surfaces });
      expect(made.size[1]).toBeCloseTo(0.4, 4);
      expect(lintModel(made), flower).toEqual([]);
      return made.parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);
    });
    expect(new Set(counts).size).toBe(counts.length);
  });
});
