import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/tapestry/form.ts';
import { buildForm } from '../../../models/families/tapestry/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'embroidery', colour: '#8a2a2e' },
  { material: 'embroidery', colour: '#d8c49a' },
  { material: 'embroidery', colour: '#2f4a5a' },
];
const build = (form: object, size: readonly [number, number, number]) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });
const triangles = (form: object, size: readonly [number, number, number]) =>
  build(form, size).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);

it('the same picture may be framed, or hang from a rod with tassels', () => {
  const size = [0.8, 1, 0.04] as const;
  for (const mount of ['framed', 'rod', 'scroll'])
    build({ picture: 'woven-field', mount }, size).size.forEach((side, axis) =>
      expect(side).toBeCloseTo(size[axis]!, 4),
    );
  const hung = { picture: 'woven-field', mount: 'rod' };
  expect(triangles({ ...hung, hanging: 'tassels' }, size)).toBeGreaterThan(triangles(hung, size));
});
