import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/folding-screen/form.ts';
import { buildForm } from '../../../models/families/folding-screen/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'lacquer', colour: '#8a2a2e' },
  { material: 'lacquer', colour: '#d8c49a' },
  { material: 'lacquer', colour: '#2f4a5a' },
];
const build = (form: object, size: readonly [number, number, number]) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });
const triangles = (form: object, size: readonly [number, number, number]) =>
  build(form, size).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);

it('more leaves make more of a screen of the same size', () => {
  const size = [2, 1.7, 0.25] as const;
  for (const leaves of [4, 8])
    build({ leaves, picture: 'ruled-paper' }, size).size.forEach((side, axis) =>
      expect(side).toBeCloseTo(size[axis]!, 4),
    );
  expect(triangles({ leaves: 8, picture: 'ruled-paper' }, size)).toBeGreaterThan(
    triangles({ leaves: 4, picture: 'ruled-paper' }, size),
  );
});
