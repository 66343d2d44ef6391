import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/hanging-scroll/form.ts';
import { buildForm } from '../../../models/families/hanging-scroll/recipe.ts';

const build = (form: Record<string, unknown>) =>
  buildForm({
    form: formDefinition.parse({ picture: 'brushwork', ...form }),
    size: [0.5, 1.5, 0.04],
    surfaces: [
      { material: 'paper', colour: '#efe8d4' },
      { material: 'silk', colour: '#6a6f60' },
    ],
  });

describe('a hanging scroll', () => {
  it('comes out as large as asked for, with and without tassels', () => {
    for (const tassels of [false, true])
      build({ tassels }).size.forEach((side, axis) => expect(side).toBeCloseTo([0.5, 1.5, 0.04][axis]!, 6));
    expect(build({ tassels: true }).parts.length).toBe(build({}).parts.length + 1);
  });

  it('shows the picture that is asked for, and silk bands only where it is mounted in silk', () => {
    const triangles = (form: Record<string, unknown>) =>
      build(form).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);
    expect(triangles({ picture: 'map' })).not.toBe(triangles({}));
    const silk = (form: Record<string, unknown>) =>
      build(form).parts.filter(({ material }) => material === 'silk').length;
    expect(silk({ mounting: 'plain' })).toBeLessThan(silk({ mounting: 'silk' }));
  });
});
