import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureEdits } from '../../../src/museum/search/edit-distance.ts';

/** All texts one error away, over a small alphabet. */
function listNeighbours(text: string, letters: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    for (const letter of letters) {
      found.push(before + letter + after);
      if (after !== '') found.push(before + letter + after.slice(1));
    }
    if (after !== '') found.push(before + after.slice(1));
    if (after.length > 1) found.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return found;
}

describe('typing errors', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });

  it('S7 one error away is what one error makes', () => {
    fc.assert(
      fc.property(word, word, (typed, term) => {
        const near = new Set([typed, ...listNeighbours(typed, ['a', 'b', 'c'])]);
        const edits = measureEdits(typed, term, 1);
        const whole = edits?.whole ?? Infinity;
        expect(whole <= 1).toBe(near.has(term));
        const beginnings = Array.from({ length: term.length + 1 }, (_, length) => term.slice(0, length));
        expect(edits !== null).toBe(beginnings.some((beginning) => near.has(beginning)));
        if (edits) expect(near.has(term.slice(0, edits.length))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('S7 two errors one after the other are never farther than two, if they do not meet', () => {
    expect(measureEdits('scluptrue', 'sculpture', 2)).toEqual({ whole: 2, beginning: 2, length: 9 });
    expect(measureEdits('sculpur', 'sculptures', 2)?.beginning).toBe(1);
    expect(measureEdits('vase', 'rifle', 1)).toBeNull();
  });
});
