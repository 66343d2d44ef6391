import { fieldGroups, type FieldGroup, type SearchRow } from '../../../src/museum/search/search-row.ts';
import { splitWords } from '../../../src/museum/search/split-words.ts';

/** Rows that hold a term, rising, each in the first group of fields that holds it; in the order of `fieldGroups`. */
export type Postings = readonly (readonly number[])[];

export interface Terms {
  /** Sorted by code units. */
  readonly terms: readonly string[];
  /** Of each of `terms`. */
  readonly postings: readonly Postings[];
}

/** Splits the text of all rows into terms. */
export function collectTerms(rows: readonly SearchRow[]): Terms {
  const postings = new Map<string, number[][]>();
  // Countries, kinds, materials and rooms are said of many.
  const known = new Map<string, readonly string[]>();
  const split = (text: string): readonly string[] => {
    let words = known.get(text);
    if (!words) known.set(text, (words = splitWords(text)));
    return words;
  };
  rows.forEach((row, number) => {
    const found = new Set<string>();
    fieldGroups.forEach((group, at) => {
      for (const text of textsOf(row, group)) {
        for (const word of split(text)) {
          if (found.has(word)) continue;
          found.add(word);
          let lists = postings.get(word);
          if (!lists) postings.set(word, (lists = fieldGroups.map(() => [])));
          lists[at]?.push(number);
        }
      }
    });
  });
  const terms = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { terms, postings: terms.map((term) => postings.get(term) ?? []) };
}

function textsOf(row: SearchRow, group: FieldGroup): readonly string[] {
  if (group === 'title') return row.titles;
  if (group === 'other') return row.others;
  return row.giver === null ? row.countries : [row.giver, ...row.countries];
}
