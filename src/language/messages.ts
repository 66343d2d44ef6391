import type english from '../../data/text/en.json';

export type MessageKey = keyof typeof english;

/** Wording of the interface in one language: a text in ICU message format for each key. */
export type Messages = Readonly<Record<MessageKey, string>>;
