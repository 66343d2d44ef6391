import type { MessageKey } from './messages.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** A text and the language it is in, so that it can be marked where it is not the reader's. */
export interface Wording {
  readonly text: string;
  readonly tag: string;
}

/** One language, as all that is read asks for it. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** @throws when the message needs a value that is not given */
  text(key: MessageKey, values?: MessageValues): string;
  /** The message of a key put together from data; null where there is none. */
  find(key: string): string | null;
  number(value: number): string;
  /** Parts of one line, with the comma of the language between them. */
  list(parts: readonly string[]): string;
  /** An EDTF date in words; “undated” for null. A text that is no date is given back as it stands. */
  date(edtf: string | null): string;
  /**
   * Name of a state by its code (ISO 3166-1, or of a state that is no more).
   *
   * @param label name in English as the catalogue gives it: used in English, and where the code says nothing
   * @returns null where both are unknown
   */
  countryName(code: string | null, label: string | null): string | null;
  /** Name of a language by its tag; null where it has none. */
  languageName(tag: string): string | null;
  /** A leader by id, another recipient by name; null for null. */
  recipientName(recipient: string | null): string | null;
  /**
   * What is given in several languages: in this one if possible, else in English, else in the first. Names of rooms
   * and parts of the house, which data give in English and Korean, come in the other languages with the language.
   */
  choose(texts: Readonly<Record<string, string>>): Wording;
}
