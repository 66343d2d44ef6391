import { describe, expect, it } from 'vitest';
import { gradeSpan } from '../../../models/building/shell/shell-attributes.ts';
import { ShellDraft } from '../../../models/building/shell/shell-draft.ts';
import { partNames } from '../../../src/museum/floorplan/building-part.ts';

describe('shell draft', () => {
  it('writes what each vertex is and how well it is known, never better than its room', () => {
    const draft = new ShellDraft();
    draft.partGrades = { 'granite-floor': 'documented', moulding: 'reconstructed' };
    const write = (): readonly [part: string | undefined, grade: number] => {
      const row = draft.vertex(0, 0, 0, 0, 1, 0, 0, 0);
      const code = draft.surface[row * 4 + 3] as number;
      return [partNames[Math.floor(code / gradeSpan)], code % gradeSpan];
    };
    draft.grade = 'documented';
    expect(write()).toEqual(['room', 0]);
    draft.part = 'granite-floor';
    expect(write()).toEqual(['granite-floor', 0]);
    draft.part = 'moulding';
    expect(write()).toEqual(['moulding', 2]);
    draft.grade = 'inferred';
    draft.part = 'granite-floor';
    expect(write()).toEqual(['granite-floor', 1]);
    draft.part = 'bell';
    expect(write()).toEqual(['bell', 1]);
  });
});
