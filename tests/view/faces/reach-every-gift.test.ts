import { expect, it } from 'vitest';
import { openRealSearch, readList } from '../record/read-records.ts';

/** Keys from the entrance to the panel of a gift: `/`, some letters, an arrow down for each row, Enter. */
const mostKeys = 12;

it('every gift is reached from the entrance by twelve keys at most: a word of its title or giver, and arrows', async () => {
  const search = openRealSearch();
  const rows = readList();
  const answers = new Map<string, readonly number[]>();
  const ask = async (words: string): Promise<readonly number[]> => {
    const earlier = answers.get(words);
    if (earlier) return earlier;
    const { rows: found } = await search.query(words, { limit: 12, mostBytes: Infinity });
    answers.set(words, found);
    return found;
  };
  const keysTo = async (row: number): Promise<number> => {
    const gift = rows[row];
    const told = [gift?.title['en'], gift?.giver, gift?.id.replaceAll('-', ' ')].join(' ').toLowerCase();
    const words = [...new Set(told.match(/[a-z0-9]{3,}/g) ?? [])];
    let fewest = Infinity;
    for (let letters = 3; letters <= 8 && fewest > mostKeys; letters++) {
      const typed = new Set(words.map((word) => word.slice(0, letters)));
      // Of two words the beginnings of both, with a space between them.
      for (const one of words)
        for (const other of words)
          if (one !== other && letters >= 5) typed.add(`${one.slice(0, letters - 3)} ${other.slice(0, 2)}`);
      for (const text of typed) {
        const at = (await ask(text)).indexOf(row);
        if (at >= 0) fewest = Math.min(fewest, 1 + text.length + at + 1 + 1);
      }
    }
    return fewest;
  };
  const far: string[] = [];
  let most = 0;
  for (let row = 0; row < rows.length; row++) {
    const keys = await keysTo(row);
    most = Math.max(most, keys);
    if (keys > mostKeys) far.push(`${rows[row]?.id}: ${keys}`);
  }
  expect(far).toEqual([]);
  expect(rows.length).toBeGreaterThan(400);
  expect(most).toBeGreaterThan(5);
});
