import { chooseWording } from './choose-wording.ts';
import { createText } from './create-text.ts';
import { directionOf } from './direction-of.ts';
import { createDateFormat } from './format-date.ts';
import type { Language } from './language.ts';
import { localeOf } from './locale-of.ts';
import type { Messages } from './messages.ts';

/** Commas that are written otherwise than in Latin letters, by the first part of a tag. */
const commas = new Map([
  ['ar', '، '],
  ['zh', '，'],
]);

/** Recipients who are not leaders are written with this before their name. */
const otherRecipient = 'other:';

/**
 * A language from its messages.
 *
 * @param tag BCP 47 tag
 * @param places names and notices of the house by what they are in English; what data give in a language themselves
 *   goes before them
 */
export function createLanguage(
  tag: string,
  messages: Messages,
  places: Readonly<Record<string, string>> = {},
): Language {
  const named = new Map(Object.entries(places));
  const { text, find } = createText(tag, messages);
  const numbers = new Intl.NumberFormat(localeOf(tag));
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const languageNames = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });

  return {
    tag,
    direction: directionOf(tag),
    text,
    find,
    number: (value) => numbers.format(value),
    list: (parts) => parts.join(commas.get(baseOf(tag)) ?? ', '),
    date: createDateFormat(tag, text),
    countryName: (code, label) => {
      if (code === null) return label;
      // The names of Intl know only the states of today: SU would become Russia.
      const own = find(`country.${code}`);
      if (own !== null) return own;
      if (label !== null && baseOf(tag) === 'en') return label;
      return nameOr(regions, code) ?? label ?? code;
    },
    languageName: (other) => nameOr(languageNames, other),
    recipientName: (recipient) => {
      if (recipient === null) return null;
      if (recipient.startsWith(otherRecipient)) return recipient.slice(otherRecipient.length);
      return find(`recipient.${recipient}`) ?? recipient;
    },
    choose: (wordings) => {
      const found = chooseWording(wordings, tag);
      const own = found.tag === 'en' ? named.get(found.text) : undefined;
      return own === undefined ? found : { text: own, tag };
    },
  };
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** Codes come from files that may be wrong; what is no code at all has no name. */
function nameOr(names: Intl.DisplayNames, code: string): string | null {
  try {
    return names.of(code) ?? null;
  } catch {
    return null;
  }
}
