import type { Text } from '../../../language/create-text.ts';
import type { Language } from '../../../language/language.ts';
import type { HallKey } from '../../../language/load-hall-text.ts';
import type { HallWords } from '../../../museum/hall/plan-hall.ts';

/** What is needed to write the signs of a hall in one language. */
export interface SignLanguage {
  readonly language: Pick<Language, 'tag' | 'date'>;
  readonly text: Text<HallKey>['text'];
  /** What the hall is hung with, and the same with how many that is. */
  readonly asked: string;
  readonly title: string;
}

/**
 * Names of the rooms of a hall, in the languages its signs are written in: one by itself by
 * what it is hung with, else the first by that and the years of its gifts, the others by their years, or by the one thing in
 * them.
 */
export function nameRooms(languages: readonly SignLanguage[]): HallWords {
  const inEach = (write: (language: SignLanguage) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(languages.map((one) => [one.language.tag, write(one)]));
  return {
    lobby: inEach(({ text }) => text('lobby')),
    notice: inEach(({ text }) => text('claim')),
    nameRoom: (number, rooms, gifts) => {
      const [only] = gifts;
      if (rooms === 1 || !only) return inEach(({ title }) => title);
      const years = gifts.flatMap((gift) => gift.years ?? []);
      if (gifts.length === 1 && number > 1) return only.title;
      const [from, to] = [Math.min(...years), Math.max(...years)];
      const range = from === to ? String(from) : `${from}/${to}`;
      return inEach(({ language, text, asked }) => {
        const when = years.length === 0 ? text('undated') : language.date(range);
        return number === 1 ? `${asked} · ${when}` : when;
      });
    },
  };
}
