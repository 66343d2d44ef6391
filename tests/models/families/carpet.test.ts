import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/carpet/form.ts';
import { buildForm } from '../../../models/families/carpet/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'cloth', colour: '#8a2a2e' },
  { material: 'cloth', colour: '#d8c49a' },
  { material: 'cloth', colour: '#2f4a5a' },
];
const build = (form: object, size: readonly [number, number, number]) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });
const triangles = (form: object, size: readonly [number, number, number]) =>
  build(form, size).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);

it('a carpet comes out at its size; a fringe adds to it, and designs differ', () => {
  const size = [1, 1.6, 0.03] as const;
  build({ design: 'bands' }, size).size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 4));
  expect(triangles({ design: 'bands' }, size)).toBeGreaterThan(
    triangles({ design: 'bands', fringe: 0 }, size),
  );
  expect(triangles({ design: 'garden', fringe: 0 }, size)).not.toBe(
    triangles({ design: 'medallion', fringe: 0 }, size),
  );
});
