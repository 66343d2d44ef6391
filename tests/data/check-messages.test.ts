import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { checkMessages } from '../../tools/data/check-messages.ts';
import { checkTexts } from '../../tools/data/check-texts.ts';
import { root } from './museum-texts.ts';

const english = {
  greeting: 'Hello, {name}',
  count: '{count, plural, one {one gift} other {# gifts}}',
  side: '{side, select, left {left} other {right}}',
};
const russian = {
  greeting: 'Здравствуйте, {name}',
  count: '{count, plural, one {# подарок} few {# подарка} many {# подарков} other {# подарка}}',
  side: '{side, select, left {слева} other {справа}}',
};

/** What is written wrong, and what must be said of it. */
const faults: readonly (readonly [what: string, over: Record<string, string | undefined>, said: RegExp])[] = [
  ['a message is missing', { greeting: undefined }, /greeting is missing/],
  ['a message is empty', { greeting: ' ' }, /greeting is missing/],
  ['a message is not asked for', { other: 'Другое' }, /other is no message/],
  ['a value is left out', { greeting: 'Здравствуйте' }, /greeting asks for \[\], English for \[name: text\]/],
  ['a value is misspelt', { greeting: 'Здравствуйте, {nam}' }, /nam: text/],
  ['a text is taken for a number', { greeting: 'Здравствуйте, {name, number}' }, /name: number/],
  ['a number is taken for a text', { count: '{count} подарков' }, /count: text/],
  ['a choice is left out', { side: '{side, select, other {справа}}' }, /side: other\]/],
  ['braces are left open', { greeting: 'Здравствуйте, {name' }, /cannot be read/],
  ['a form is left out', { count: '{count, plural, one {#} many {#} other {#}}' }, /lacks the form “few”/],
];

describe('checkMessages', () => {
  it('finds nothing wrong with what is whole', () => {
    expect(checkMessages('en', english, english)).toEqual([]);
    expect(checkMessages('ru', english, russian)).toEqual([]);
    // A language without forms, and one sentence for all numbers.
    expect(checkMessages('zh-Hans', { count: english.count }, { count: '{count, number} 件' })).toEqual([]);
    expect(
      checkMessages('ru', { count: english.count }, { count: '{count, plural, =0 {нет} other {# шт.}}' }),
    ).toEqual([]);
  });

  it.each(faults)('says when %s', (_, over, said) => {
    const messages = Object.fromEntries(
      Object.entries({ ...russian, ...over }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    const found = checkMessages('ru', english, messages);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(said);
  });

  it('asks for every form of Arabic, of which one may be told as a number', () => {
    const few = { count: '{count, plural, =0 {لا} one {1} two {2} few {#} other {#}}' };
    expect(checkMessages('ar', { count: english.count }, few)).toEqual(['ar: count lacks the form “many”']);
  });
});

describe('checkTexts', () => {
  it('finds every group of the real messages whole in all languages', () => {
    const { files, faults: found } = checkTexts(join(root, 'data/text'));
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(3 * languages.length);
  });

  it('says when a language of a group is missing, also of a group in a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'messages-'));
    try {
      mkdirSync(join(folder, 'map'));
      for (const { tag } of languages) {
        writeFileSync(join(folder, `${tag}.json`), '{"a":"b"}');
        if (tag !== 'ar') writeFileSync(join(folder, 'map', `${tag}.json`), '{"a":"b"}');
      }
      expect(checkTexts(folder).faults).toEqual([`${join(folder, 'map')}: ar.json is missing`]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
