import type { ReactNode } from 'react';
import type { Language } from '../../language/language.ts';

export interface PhraseProps {
  readonly text: string;
  /** Language the text is in; the catalogue writes English. Null where nobody knows. */
  readonly tag?: string | null;
  readonly language: Language;
}

/**
 * A text out of the catalogue. It is marked with its own language where that is not the reader's, and set apart,
 * so that no sign in it can turn the line around it.
 */
export function Phrase({ text, tag = 'en', language }: PhraseProps): ReactNode {
  const lang = tag === null || tag === language.tag ? undefined : tag;
  return (
    <span dir="auto" lang={lang}>
      {text}
    </span>
  );
}
