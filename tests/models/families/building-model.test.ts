import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/building-model/form.ts';
import { buildForm } from '../../../models/families/building-model/recipe.ts';
import { lintModel } from '../../../models/kit/lint-model.ts';
import type { Vector3 } from '../../../models/kit/vector.ts';

const size: Vector3 = [0.5, 0.3, 0.3];
const surfaces = [{ material: 'ivory', colour: '#e6dcc3' }] as const;
const build = (form: object) => buildForm({ form: formDefinition.parse(form), size, surfaces });
const triangles = (form: object) =>
  build(form).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);

describe('building models', () => {
  it('come out as large as asked for, and sound', () => {
    for (const building of ['temple-of-heaven', 'stupa', 'kuwait-landmarks']) {
      const made = build({ building });
      made.size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 4));
      expect(lintModel(made)).toEqual([]);
    }
  });

  it('a house gets what its form names: barn, jars, pines, fence', () => {
    const plain = triangles({ building: 'thatched-house' });
    for (const more of [{ outbuilding: true }, { jars: 3 }, { pines: 1 }, { fence: true }, { plate: true }])
      expect(triangles({ building: 'thatched-house', ...more }), JSON.stringify(more)).toBeGreaterThan(plain);
  });
});
