import { createText, type Text } from '../../../src/language/create-text.ts';
import english from './words/en.json' with { type: 'json' };
import korean from './words/ko.json' with { type: 'json' };

export type ResearchKey = keyof typeof english;

/** The pages for researchers are written in the languages of the catalogue alone. */
const texts: Readonly<Record<string, Text<ResearchKey>['text']>> = {
  en: createText('en', english).text,
  ko: createText('ko', korean).text,
};

/** Words of the pages for researchers; English where they are not in a language. */
export function researchWords(tag: string): Text<ResearchKey>['text'] {
  return texts[tag] ?? (texts['en'] as Text<ResearchKey>['text']);
}
