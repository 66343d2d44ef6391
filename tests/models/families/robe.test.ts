import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/robe/form.ts';
import { buildForm } from '../../../models/families/robe/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'cloth', colour: '#8a2a2e' },
  { material: 'cloth', colour: '#d8c49a' },
  { material: 'cloth', colour: '#2f4a5a' },
];
const build = (form: object, size: readonly [number, number, number]) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });

it('a dress is as wide as asked for and closed behind as in front', () => {
  const size = [0.45, 0.5, 0.19] as const;
  const dress = build({ cut: 'baby-dress' }, size);
  dress.size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 4));
  const { min, max } = dress.parts[0]!.shape.bounds;
  expect(max[2] - min[2]).toBeGreaterThan(0.1);
});
