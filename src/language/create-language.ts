import { IntlMessageFormat } from 'intl-messageformat';
import { directionOf } from './direction-of.ts';
import { createDateFormat } from './format-date.ts';
import type { Language, MessageValues } from './language.ts';
import type { Messages } from './messages.ts';

/** Recipients who are not leaders are written with this before their name. */
const otherRecipient = 'other:';

/**
 * A language from its messages. Messages are read when they are first asked for, and kept.
 *
 * @param tag BCP 47 tag
 */
export function createLanguage(tag: string, messages: Messages): Language {
  const texts = new Map<string, string>(Object.entries(messages));
  const formats = new Map<string, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(tag);
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const languageNames = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });

  const text = (key: string, values?: MessageValues): string => {
    let format = formats.get(key);
    if (!format) {
      const message = texts.get(key);
      if (message === undefined) return key;
      // Angle brackets in a message are text like any other.
      format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
  const find = (key: string): string | null => (texts.has(key) ? text(key) : null);

  return {
    tag,
    direction: directionOf(tag),
    text,
    find,
    number: (value) => numbers.format(value),
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
      for (const wanted of [tag, baseOf(tag), 'en']) {
        const found = wordings[wanted];
        if (found !== undefined) return { text: found, tag: wanted };
      }
      const [first] = Object.entries(wordings);
      return { text: first?.[1] ?? '', tag: first?.[0] ?? tag };
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
