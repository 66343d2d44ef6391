import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import english from '../../data/text/en.json';
import { chooseLanguage } from '../../src/language/choose-language.ts';
import { createLanguage } from '../../src/language/create-language.ts';
import { languages, type LanguageTag } from '../../src/language/languages.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { matchLanguage } from '../../src/language/match-language.ts';
import type { MessageKey } from '../../src/language/messages.ts';

/** Languages that share words with English. */
const words = /^(fr|es)$/;

/** A value for whatever a message asks for. */
function valuesFor(message: string, count: number): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts as {
      type: number;
      value?: unknown;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      // Literal text (0) and the number sign of a plural (7) ask for nothing.
      if (part.type !== 0 && part.type !== 7) found[String(part.value)] = count;
      for (const option of Object.values(part.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return found;
}

const written = import.meta.glob<Readonly<Record<string, string>>>('../../data/text/*.json', {
  eager: true,
  import: 'default',
});
const messagesOf = (tag: string): Readonly<Record<string, string>> =>
  written[`../../data/text/${tag}.json`] ?? {};

describe('languages', () => {
  it('are all written, and no other', () => {
    expect(Object.keys(written).sort()).toEqual(
      languages.map(({ tag }) => `../../data/text/${tag}.json`).sort(),
    );
  });

  for (const { tag, name } of languages) {
    it(`${tag}: every message can be formatted with whatever counts`, async () => {
      const language = await loadLanguage(tag);
      expect(language.tag).toBe(tag);
      for (const key of Object.keys(english) as MessageKey[]) {
        for (const count of [0, 1, 2, 5, 11, 21, 1234]) {
          const text = language.text(key, valuesFor(english[key], count));
          expect(text, `${tag} ${key}`).not.toMatch(/[{}]|undefined|NaN/);
          expect(text.length, `${tag} ${key}`).toBeGreaterThan(0);
        }
      }
    });

    it(`${tag} is named by itself, as Intl names it`, () => {
      const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';
      expect(own.toLowerCase()).toBe(name.toLowerCase());
    });

    if (tag === 'en') continue;
    it(`${tag} is no copy of English`, () => {
      // Keys have the same names, and some messages are nothing but values and signs.
      const worded = Object.entries(messagesOf(tag)).filter(
        ([key, text]) => !key.startsWith('help.key.') && /\p{L}/u.test(text.replaceAll(/\{[^{}]*\}/g, '')),
      );
      expect(worded.length).toBeGreaterThan(200);
      const same = worded.filter(([key, text]) => english[key as MessageKey] === text);
      expect(same.length, same.join('; ')).toBeLessThan(words.test(tag) ? 20 : 1);
    });
  }

  it('are found by nearest tag', () => {
    expect(
      ['en', 'en-US', 'ko', 'ko-KR', 'KO', 'kok', 'fr-CA', 'zh', 'zh-CN', 'zh-TW', 'ar-EG', 'de', ''].map(
        matchLanguage,
      ),
    ).toEqual(['en', 'en', 'ko', 'ko', 'ko', 'en', 'fr', 'zh-Hans', 'zh-Hans', 'zh-Hans', 'ar', 'en', 'en']);
  });

  it('begin with the first that is both preferred and written', () => {
    expect(chooseLanguage([])).toBe('en');
    expect(chooseLanguage(['de-AT', 'fr-CH', 'en'])).toBe('fr');
    expect(chooseLanguage(['de', 'en-GB', 'ar'])).toBe('en');
    expect(chooseLanguage(['xx', 'zh-SG'])).toBe('zh-Hans');
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

  it('counts in every form a language has', async () => {
    const count = async (tag: LanguageTag): Promise<string[]> => {
      const language = await loadLanguage(tag);
      return [0, 1, 2, 3, 11, 21, 100].map((one) => language.text('plan.gifts', { count: one }));
    };
    expect(await count('ru')).toEqual([
      'нет подарков',
      '1 подарок',
      '2 подарка',
      '3 подарка',
      '11 подарков',
      '21 подарок',
      '100 подарков',
    ]);
    expect(await count('ar')).toEqual([
      'لا هدايا',
      'هدية واحدة',
      'هديتان',
      '3 هدايا',
      '11 هدية',
      '21 هدية',
      '100 هدية',
    ]);
  });

  it('writes Arabic with the digits 0 to 9 everywhere', async () => {
    const language = await loadLanguage('ar');
    expect(language.number(115_000)).toBe('115,000');
    expect(language.date('2023-09-13')).toBe('13 سبتمبر 2023');
    expect(language.text('room.count', { documented: 3, places: 1200 })).toContain('1,200');
  });

  it('sets names of another direction apart in a line from right to left, and no others', async () => {
    const arabic = await loadLanguage('ar');
    expect(arabic.text('panel.name', { title: 'Vase (China).' })).toBe('معروضة: \u2068Vase (China).\u2069');
    expect(arabic.text('panel.name', { title: 'مزهرية' })).toBe('معروضة: مزهرية');
    expect(arabic.text('date.years', { first: '2012', last: '2013' })).toBe('2012–2013');
    const french = await loadLanguage('fr');
    expect(french.text('panel.name', { title: 'Vase' })).toBe('Objet exposé\u00a0: Vase');
  });

  it('names rooms in languages the data do not write', async () => {
    const arabic = await loadLanguage('ar');
    expect(arabic.choose({ en: 'Entrance hall', ko: '현관' })).toEqual({ text: 'بهو المدخل', tag: 'ar' });
    expect(arabic.choose({ en: 'A vase of nobody', ko: '꽃병' })).toEqual({
      text: 'A vase of nobody',
      tag: 'en',
    });
    const korean = await loadLanguage('ko');
    expect(korean.choose({ en: 'Entrance hall', ko: '현관' })).toEqual({ text: '현관', tag: 'ko' });
  });

  it('takes marks of markup in values as text', async () => {
    const language = await loadLanguage('en');
    expect(language.text('panel.name', { title: "<b>{x}</b> # '{" })).toBe("Exhibit: <b>{x}</b> # '{");
  });
});
