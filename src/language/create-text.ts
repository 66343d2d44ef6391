import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValues } from './language.ts';

/** Messages in one language, by key. */
export interface Text<Key extends string> {
  /** @throws when the message needs a value that is not given */
  readonly text: (key: Key, values?: MessageValues) => string;
  /** The message of a key put together from data; null where there is none. */
  readonly find: (key: string) => string | null;
}

/**
 * Words from messages in ICU message format, which are read when they are first asked for, and kept.
 *
 * @param tag BCP 47 tag
 */
export function createText<Key extends string>(
  tag: string,
  messages: Readonly<Record<Key, string>>,
): Text<Key> {
  const texts = new Map<string, string>(Object.entries(messages));
  const formats = new Map<string, IntlMessageFormat>();
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
  return { text, find: (key) => (texts.has(key) ? text(key) : null) };
}
