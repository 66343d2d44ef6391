import { briefText, languageTerms, statementTerms, type StatementKind } from './terms.ts';

/** A short text about something, and what is said of the text itself: where it comes from. */
export interface Statement {
  readonly type: 'LinguisticObject';
  readonly _label?: string;
  readonly classified_as: readonly object[];
  readonly content: string;
  readonly language?: readonly object[];
  readonly referred_to_by?: readonly Statement[];
}

/** A statement in English. @param sources on one line each, as `citeSource` writes them */
export function statement(
  kind: StatementKind,
  content: string,
  { label, sources = [] }: { readonly label?: string; readonly sources?: readonly string[] } = {},
): Statement {
  return {
    type: 'LinguisticObject',
    ...(label !== undefined && { _label: label }),
    classified_as: [{ ...statementTerms[kind], classified_as: [briefText] }],
    content,
    language: [languageTerms['en'] as object],
    ...(sources.length > 0 && { referred_to_by: sources.map(citation) }),
  };
}

/** Names, titles and addresses are in no one language. */
function citation(content: string): Statement {
  return {
    type: 'LinguisticObject',
    _label: 'Source',
    classified_as: [{ ...statementTerms.bibliography, classified_as: [briefText] }],
    content,
  };
}
