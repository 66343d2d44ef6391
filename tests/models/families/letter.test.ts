import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/letter/form.ts';
import { buildForm } from '../../../models/families/letter/recipe.ts';

const build = (form: Record<string, unknown>) =>
  buildForm({
    form: formDefinition.parse(form),
    size: [0.32, 0.02, 0.24],
    surfaces: [
      { material: 'paper', colour: '#efe8d6' },
      { material: 'leather', colour: '#5a2320' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
const triangles = (form: Record<string, unknown>) =>
  build(form).parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);

describe('papers', () => {
  it('come out as large as asked for', () => {
    for (const kind of ['note', 'sheet', 'archive', 'plans'])
      build({ kind, lines: 5 }).size.forEach((side, axis) =>
        expect(side).toBeCloseTo([0.32, 0.02, 0.24][axis]!, 6),
      );
  });

  it('have more on them with more lines, an envelope, or sheets below', () => {
    const plain = triangles({ kind: 'sheet', lines: 6 });
    expect(triangles({ kind: 'sheet', lines: 12 })).toBeGreaterThan(plain);
    expect(triangles({ kind: 'sheet', lines: 6, envelope: true })).toBeGreaterThan(plain);
    expect(triangles({ kind: 'sheet', lines: 6, pieces: 3 })).toBeGreaterThan(plain);
  });
});
