import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/tower/form.ts';
import { buildForm } from '../../../models/families/tower/recipe.ts';
import { outer, platforms } from '../../../models/gifts/eiffel-tower-model/profile.ts';
import { lintModel } from '../../../models/kit/lint-model.ts';
import type { Vector3 } from '../../../models/kit/vector.ts';

const size: Vector3 = [0.2, 0.6, 0.2];
const surfaces = [
  { material: 'glass', colour: '#d5e2e6' },
  { material: 'glass', colour: '#b5453c' },
] as const;

describe('towers', () => {
  it('each is as tall as asked for and sound', () => {
    for (const tower of ['juche', 'eternal-life', 'beacon', 'torch']) {
      const made = buildForm({ form: formDefinition.parse({ tower }), size, surfaces });
      expect(made.size[1]).toBeCloseTo(0.6, 4);
      expect(lintModel(made), tower).toEqual([]);
    }
  });

  it('the flame of the Juche tower has the second colour and is its highest part', () => {
    const { parts } = buildForm({ form: formDefinition.parse({ tower: 'juche' }), size, surfaces });
    const tops = parts.map(({ shape }) => shape.bounds.max[1]);
    expect(tops.indexOf(Math.max(...tops))).toBe(1);
  });

  it('the Eiffel Tower narrows all the way up', () => {
    const widths = [0, ...platforms].map(outer);
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
  });
});
