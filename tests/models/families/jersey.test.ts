import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/jersey/form.ts';
import { buildForm } from '../../../models/families/jersey/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'cloth', colour: '#8a2a2e' },
  { material: 'cloth', colour: '#d8c49a' },
  { material: 'cloth', colour: '#2f4a5a' },
];
const build = (form: object, size: readonly [number, number, number]) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });

it('two vests hang side by side; a signature adds marks', () => {
  const one = { cut: 'vest' };
  expect(build({ ...one, pieces: 2 }, [1.1, 0.83, 0.26]).size[0]).toBeCloseTo(1.1, 4);
  const size = [0.52, 0.83, 0.26] as const;
  expect(build({ ...one, signed: true }, size).parts.length).toBeGreaterThan(build(one, size).parts.length);
});
