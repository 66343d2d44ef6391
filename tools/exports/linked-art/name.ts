import { languageTerms, nameTerms } from './terms.ts';

/** @param tag language of the text; null where no source says */
export function name(kind: 'primary' | 'alternate' | 'display', content: string, tag: string | null): object {
  const language = tag === null ? undefined : languageTerms[tag.split('-')[0] ?? ''];
  return {
    type: 'Name',
    classified_as: [nameTerms[kind]],
    content,
    ...(language && { language: [language] }),
  };
}

export function identifier(kind: 'systemNumber' | 'localNumber', content: string): object {
  return { type: 'Identifier', classified_as: [nameTerms[kind]], content };
}
