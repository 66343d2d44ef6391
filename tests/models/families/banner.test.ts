import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/banner/form.ts';
import { buildForm } from '../../../models/families/banner/recipe.ts';
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

it('banners of different kinds differ, and come out at their size', () => {
  const size = [0.6, 0.9, 0.05] as const;
  const counts = ['brocade', 'pointed', 'tongues', 'stone-flag'].map((kind) => {
    build({ kind }, size).size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 4));
    return triangles({ kind }, size);
  });
  expect(new Set(counts).size).toBe(4);
});
