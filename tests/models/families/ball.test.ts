import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/ball/form.ts';
import { buildForm } from '../../../models/families/ball/recipe.ts';
import type { Vector3 } from '../../../models/kit/vector.ts';
import { penLetters } from '../../../models/parts/pen-letters.ts';

const surfaces = [
  { material: 'leather', colour: '#e9e6dd' },
  { material: 'leather', colour: '#b9c4cc' },
  { material: 'brass', colour: '#b08c45' },
] as const;
const build = (form: object, size: Vector3) =>
  buildForm({ form: formDefinition.parse(form), size, surfaces });

describe('balls', () => {
  it('a signed ball bears marks that an unsigned one does not', () => {
    const [plain, signed] = [false, true].map((isSigned) =>
      build({ kind: 'football', signed: isSigned }, [0.22, 0.237, 0.22]),
    );
    expect(signed!.parts.length).toBe(plain!.parts.length + 1);
  });

  it('three balls stand on one board, as large as asked for', () => {
    const { size } = build({ kind: 'basketball', pieces: 3 }, [0.77, 0.27, 0.24]);
    expect(size[0]).toBeCloseTo(0.77, 5);
    expect(size[1]).toBeCloseTo(0.27, 5);
  });

  it('writing is centred, and a letter that is not drawn is refused by name', () => {
    const xs = penLetters('President', { colour: '#000000', pen: 0.1 }).flatMap(({ outline }) =>
      outline.map(([x]) => x),
    );
    expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(0, 0);
    expect(() => penLetters('Q', { colour: '#000000', pen: 0.1 })).toThrow('"Q"');
  });
});
