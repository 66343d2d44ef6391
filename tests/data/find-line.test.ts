import { describe, expect, it } from 'vitest';
import { findLine } from '../../tools/data/find-line.ts';
import { formatFaults } from '../../tools/data/format-faults.ts';

const text = `{
  "title": { "en": "Rifle" },
  "size": [
    1,
    2
  ],
  "claims": [
    { "field": "what", "says": "A rifle." },
    {
      "field": "giver",
      "says": "Given by a state."
    }
  ]
}
`;

describe('the line of a field', () => {
  it.each([
    ['title.en', 2],
    ['size[1]', 5],
    ['claims', 7],
    ['claims[0].field', 8],
    ['claims[1].says', 11],
  ])('is that of its name or its place in a list: %s', (field, line) => {
    expect(findLine(text, field)).toBe(line);
  });

  it('is that of the nearest thing around what is not there', () => {
    expect(findLine(text, 'claims[1].source')).toBe(9);
    expect(findLine(text, 'title.ko')).toBe(2);
    expect(findLine(text, 'country')).toBe(1);
  });

  it('is where a text stops being JSON', () => {
    expect(findLine('{\n  "a": 1\n  "b": 2\n}', '')).toBe(3);
    expect(findLine('{\n  "a": 1,\n}', 'a')).toBe(3);
    expect(findLine('{\n  // why\n  "a": 1\n}', '')).toBe(2);
  });

  it('is none of a file as a whole', () => {
    expect(findLine(text, '')).toBeNull();
  });
});

describe('the list of faults', () => {
  const fault = { file: 'data/a.json', field: 'size[0]', found: '1', expected: '2', mend: 'Mend it.' };

  it('begins each with what a terminal opens', () => {
    expect(formatFaults([fault], new Map([['data/a.json', text]]))).toBe(
      'data/a.json:4 · size[0]\n  found:    1\n  expected: 2\n  to mend:  Mend it.\n\n1 fault in the data.',
    );
  });

  it('names the file alone where there is no text of it', () => {
    expect(formatFaults([{ ...fault, field: '' }])).toContain('data/a.json\n');
  });
});
