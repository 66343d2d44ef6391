import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/hat/form.ts';
import { buildForm } from '../../../models/families/hat/recipe.ts';
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

it('two caps stand side by side, each of its own shape', () => {
  const pair = build({ caps: ['four-cornered', 'pointed-flaps'] }, [0.43, 0.3, 0.2]);
  expect(pair.size[0]).toBeCloseTo(0.43, 4);
  const single = (cap: string) => triangles({ caps: [cap] }, [0.2, 0.26, 0.2]);
  expect(single('round')).not.toBe(single('pointed-flaps'));
});
