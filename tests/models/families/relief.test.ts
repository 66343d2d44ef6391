import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/relief/form.ts';
import { buildForm } from '../../../models/families/relief/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'brass', colour: '#c09a52' },
  { material: 'walnut', colour: '#4a3120' },
];
const build = (form: object) =>
  buildForm({ form: formDefinition.parse(form), size: [0.4, 0.3, 0.03], surfaces });

describe('reliefs', () => {
  it('come out as large as asked for, framed or not', () => {
    for (const frame of ['flat', 'none'])
      expect(build({ scene: 'city-plate', frame }).size.map((side) => Math.round(side * 1e4) / 1e4)).toEqual([
        0.4, 0.3, 0.03,
      ]);
  });

  it('differ by what they show, and a frame adds to them', () => {
    const triangles = (form: object) =>
      build(form).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);
    const plain = triangles({ scene: 'lettered-plate', frame: 'none' });
    expect(triangles({ scene: 'lettered-plate', frame: 'stepped' })).toBeGreaterThan(plain);
    expect(triangles({ scene: 'city-plate', frame: 'none' })).not.toBe(plain);
  });
});
