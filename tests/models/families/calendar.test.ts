import { expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/calendar/form.ts';
import { buildForm } from '../../../models/families/calendar/recipe.ts';
import type { Surface } from '../../../models/kit/form-request.ts';

const surfaces: Surface[] = [
  { material: 'walnut', colour: '#8a2a2e' },
  { material: 'walnut', colour: '#d8c49a' },
  { material: 'walnut', colour: '#2f4a5a' },
];
const build = (form: object, size: readonly [number, number, number]) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });

it('the carving stands out from its disc and is as wide as asked for', () => {
  const stone = build({ kind: 'sun-stone' }, [0.45, 0.45, 0.045]);
  stone.size.forEach((side, axis) => expect(side).toBeCloseTo([0.45, 0.45, 0.045][axis]!, 4));
  expect(stone.parts[0]!.shape.triangleCount).toBeGreaterThan(5000);
});
