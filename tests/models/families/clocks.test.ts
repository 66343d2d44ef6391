import { describe, expect, it } from 'vitest';
import { formDefinition as tableForm } from '../../../models/families/table-clock/form.ts';
import { buildForm as buildTable } from '../../../models/families/table-clock/recipe.ts';
import { formDefinition as wallForm } from '../../../models/families/wall-clock/form.ts';
import { buildForm as buildWall } from '../../../models/families/wall-clock/recipe.ts';
import { clockDial } from '../../../models/parts/clock-dial.ts';

const surfaces = [
  { material: 'walnut', colour: '#5a3a24' },
  { material: 'enamel', colour: '#f0eadb' },
  { material: 'brass', colour: '#b18f4b' },
] as const;

describe('clocks', () => {
  it('a pendulum clock is as tall as no round one is', () => {
    const build = (cases: string[], size: [number, number, number]) =>
      buildWall({ form: wallForm.parse({ cases }), size, surfaces });
    expect(build(['round'], [0.3, 0.3, 0.043]).size[1]).toBeCloseTo(0.3, 5);
    expect(() => build(['pendulum'], [0.3, 0.3, 0.043])).toThrow(/comes out/);
  });

  it('a number is cut only where one is given', () => {
    const build = (figure: string) =>
      buildTable({
        form: tableForm.parse({ kind: 'glass-sun', figure }),
        size: [0.3, 0.284, 0.168],
        surfaces,
      });
    const triangles = (figure: string) =>
      build(figure).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);
    expect(triangles('55')).toBeGreaterThan(triangles(''));
  });

  it('every dial has its hours within the rim', () => {
    for (const numerals of ['roman', 'arabic', 'batons'] as const)
      for (const { outline } of clockDial(numerals, '#000000'))
        for (const [x, y] of outline) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1);
  });
});
