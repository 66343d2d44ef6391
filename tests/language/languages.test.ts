import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import english from '../../data/text/en.json';
import korean from '../../data/text/ko.json';
import { createLanguage } from '../../src/language/create-language.ts';
import { languages } from '../../src/language/languages.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { matchLanguage } from '../../src/language/match-language.ts';
import type { MessageKey } from '../../src/language/messages.ts';

const written: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: english, ko: korean };

/** Names of the values a message asks for. */
function listValues(message: string, tag: string): string[] {
  const found = new Set<string>();
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts as {
      type: number;
      value?: unknown;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      // Literal text (0) and the number sign of a plural (7) ask for nothing.
      if (part.type !== 0 && part.type !== 7) found.add(String(part.value));
      for (const option of Object.values(part.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('languages', () => {
  it('are all written', () => {
    expect(Object.keys(written).sort()).toEqual(languages.map(({ tag }) => tag).sort());
  });

  for (const { tag } of languages) {
    const messages = written[tag] ?? {};
    it(`${tag} has exactly the messages of English, none of them empty`, () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
      expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
    });

    it(`${tag}: every message can be formatted and asks for what English asks for`, async () => {
      const language = await loadLanguage(tag);
      expect(language.tag).toBe(tag);
      for (const [key, message] of Object.entries(messages)) {
        const values = listValues(message, tag);
        const wanted = listValues(english[key as MessageKey], 'en');
        expect(values, `${tag} ${key}`).toEqual(wanted);
        for (const count of [0, 1, 2, 1234]) {
          const given = Object.fromEntries(values.map((name) => [name, count]));
          const text = language.text(key as MessageKey, given);
          expect(text, `${tag} ${key}`).not.toMatch(/[{}]|undefined|NaN/);
          expect(text.length, `${tag} ${key}`).toBeGreaterThan(0);
        }
      }
    });
  }

  it('Korean is written in Korean', () => {
    // Keys have the same names, and some messages are nothing but values and signs.
    const worded = Object.entries(korean).filter(
      ([key, text]) => !key.startsWith('help.key.') && /\p{L}/u.test(text.replaceAll(/\{[^{}]*\}/g, '')),
    );
    expect(worded.length).toBeGreaterThan(200);
    expect(worded.filter(([key, text]) => english[key as MessageKey] === text)).toEqual([]);
  });

  it('are found by nearest tag', () => {
    expect(['en', 'en-US', 'ko', 'ko-KR', 'KO', 'kok', 'fr', ''].map(matchLanguage)).toEqual([
      'en',
      'en',
      'ko',
      'ko',
      'ko',
      'en',
      'en',
      'en',
    ]);
  });
});

describe('createLanguage', () => {
  it('knows which way it is written', () => {
    expect(
      ['ar', 'fa-IR', 'he', 'en', 'ko', 'az-Arab', 'ks-Deva', 'uz'].map(
        (tag) => createLanguage(tag, english).direction,
      ),
    ).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl', 'ltr', 'ltr']);
  });

  it('names countries, and states that are no more by their own names', async () => {
    const english_ = await loadLanguage('en');
    const korean_ = await loadLanguage('ko');
    expect(english_.countryName('SU', null)).toBe('Soviet Union');
    expect(english_.countryName('DD', null)).toBe('East Germany');
    expect(korean_.countryName('YU', 'Yugoslavia')).toBe('유고슬라비아');
    expect(korean_.countryName('RU', 'Russia')).toBe('러시아');
    expect(english_.countryName('PS', 'Palestine')).toBe('Palestine');
    expect(english_.countryName(null, null)).toBeNull();
    expect(english_.countryName('<b>', 'Nowhere')).toBe('Nowhere');
    expect(english_.countryName('not a code', null)).toBe('not a code');
  });

  it('names recipients', async () => {
    const language = await loadLanguage('ko');
    expect(language.recipientName('kim-il-sung')).toBe('김일성');
    expect(language.recipientName('other:Moon Jae-in')).toBe('Moon Jae-in');
    expect(language.recipientName('someone')).toBe('someone');
    expect(language.recipientName(null)).toBeNull();
  });

  it('chooses a wording and says in which language it is', async () => {
    const language = await loadLanguage('ko');
    expect(language.choose({ en: 'Vase', ko: '꽃병' })).toEqual({ text: '꽃병', tag: 'ko' });
    expect(language.choose({ en: 'Vase' })).toEqual({ text: 'Vase', tag: 'en' });
    expect(language.choose({ ja: '花瓶' })).toEqual({ text: '花瓶', tag: 'ja' });
    expect(language.choose({})).toEqual({ text: '', tag: 'ko' });
  });

  it('takes marks of markup in values as text', async () => {
    const language = await loadLanguage('en');
    expect(language.text('panel.name', { title: "<b>{x}</b> # '{" })).toBe("Exhibit: <b>{x}</b> # '{");
  });
});
