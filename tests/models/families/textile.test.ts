import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/textile/form.ts';
import { buildForm } from '../../../models/families/textile/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'silk', colour: '#8a2a2e' },
  { material: 'silk', colour: '#d8c49a' },
  { material: 'silk', colour: '#2f4a5a' },
];
const build = (form: object, size: readonly [number, number, number]) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });
const triangles = (form: object, size: readonly [number, number, number]) =>
  build(form, size).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);

it('a pattern and more lengths add to folded cloth', () => {
  const size = [0.4, 0.12, 0.34] as const;
  const plain = triangles({ kind: 'folded', pieces: 1 }, size);
  expect(triangles({ kind: 'folded', pieces: 2 }, size)).toBeGreaterThan(plain);
  expect(triangles({ kind: 'folded', pieces: 1, pattern: 'batik' }, size)).toBeGreaterThan(plain);
  build({ kind: 'bolts', pieces: 3 }, size).size.forEach((side, axis) =>
    expect(side).toBeCloseTo(size[axis]!, 4),
  );
});
