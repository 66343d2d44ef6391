import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/basket/form.ts';
import { buildForm } from '../../../models/families/basket/recipe.ts';
import type { Vector3 } from '../../../models/kit/vector.ts';

const size: Vector3 = [0.5, 0.55, 0.38];
const surfaces = [
  { material: 'pale-wood', colour: '#c98f55' },
  { material: 'pale-wood', colour: '#b8432c' },
] as const;
const basket = (form: object) =>
  buildForm({ form: formDefinition.parse({ flowers: ['rose'], count: 5, ...form }), size, surfaces });
const triangles = (form: object) =>
  basket(form).parts.reduce(
    (sum, { shape, fromLevel }) => sum + (fromLevel === 0 ? shape.triangleCount : 0),
    0,
  );

describe('a basket', () => {
  it('comes out as large as asked, whichever way it is plaited', () => {
    for (const weave of ['wicker', 'strips'])
      basket({ weave }).size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 6));
  });

  it('holds as many flowers as asked and shows its label only when asked', () => {
    const [few, many] = [triangles({}), triangles({ count: 9 })];
    expect(many).toBeGreaterThan(few * 1.2);
    expect(triangles({ label: true })).toBeGreaterThan(few);
    expect(triangles({ label: true, date: '16.2.2011' })).toBeGreaterThan(triangles({ label: true }));
  });
});
