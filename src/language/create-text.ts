import { IntlMessageFormat } from 'intl-messageformat';
import { directionOf } from './direction-of.ts';
import type { MessageValues } from './language.ts';
import { localeOf } from './locale-of.ts';

/** Messages in one language, by key. */
export interface Text<Key extends string> {
  /** @throws when the message needs a value that is not given */
  readonly text: (key: Key, values?: MessageValues) => string;
  /** The message of a key put together from data; null where there is none. */
  readonly find: (key: string) => string | null;
}

/** A message as the build hands it over where it says more than its letters (tools/vite-parsed-messages.ts). */
type ParsedMessage = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

/**
 * Words from messages in ICU message format, which are read when they are first asked for, and kept. In a built site they
 * come parsed, and the parser stays behind.
 *
 * @param tag BCP 47 tag
 */
export function createText<Key extends string>(
  tag: string,
  messages: Readonly<Record<Key, string>>,
): Text<Key> {
  const texts = new Map<string, ParsedMessage | string>(Object.entries(messages));
  const formats = new Map<string, IntlMessageFormat>();
  const locale = localeOf(tag);
  const isLeftward = directionOf(tag) === 'rtl';
  const text = (key: string, values?: MessageValues): string => {
    let format = formats.get(key);
    if (!format) {
      const message = texts.get(key);
      if (message === undefined) return key;
      if (typeof message === 'string' && !/[{}']/.test(message)) return message;
      // Angle brackets in a message are text like any other.
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(isLeftward && values ? isolate(values, format) : values));
  };
  return { text, find: (key) => (texts.has(key) ? text(key) : null) };
}

/** A letter that is written from left to right. */
const rightward = /(?!\p{Script=Arabic})\p{L}/u;
/**
 * Sets apart what is put into a line written from right to left: a title in Latin letters, with its brackets and full
 * stops, else turns the words around it. Values by which a message chooses its words stay as they are.
 */
function isolate(values: MessageValues, format: IntlMessageFormat): MessageValues {
  // A part with options chooses its words by the value.
  const shown = new Set(
    format.getAst().flatMap((part) => ('value' in part && !('options' in part) ? [part.value] : [])),
  );
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && shown.has(name) && rightward.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}
