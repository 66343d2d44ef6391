import type { Contact } from '../../museum/catalogue/about-facts.ts';
import { oneLine } from '../cite/one-line.ts';
import type { PageLinkText } from '../load-page-link-text.ts';
import { linkIssue, linkLetter } from './link-report.ts';

/** What a source is suggested for. Texts may hold anything. */
export interface SuggestionSubject {
  /** Id of the gift; of a place under linen its address. */
  readonly id: string;
  /** Title of the gift; of a place under linen the name of its room. */
  readonly title: string;
  /** Where it is to be seen. */
  readonly address: string;
}

/**
 * A link to where a source can be suggested, filled in: the museum's form for that, else a new issue, else a letter.
 *
 * @returns null where the museum names no way that is a link
 */
export function linkSuggestion(
  { email, issues, suggestions }: Contact,
  subject: SuggestionSubject,
  words: PageLinkText,
): string | null {
  const named = {
    id: oneLine(subject.id),
    title: oneLine(subject.title),
    address: oneLine(subject.address),
  };
  if (suggestions) {
    const values = { '{gift}': named.id, '{title}': named.title, '{link}': named.address };
    const link = suggestions.replaceAll(/\{(?:gift|title|link)\}/g, (name) =>
      encodeURIComponent(values[name as keyof typeof values]),
    );
    return /^https?:\/\/[^\s"<>]+$/.test(link) ? link : null;
  }
  const letter = composeSuggestion(named, words);
  const issue = issues ? linkIssue(issues, letter) : null;
  return issue ?? (email ? linkLetter(email, letter) : null);
}

function composeSuggestion(
  { id, title, address }: SuggestionSubject,
  { text }: PageLinkText,
): { readonly title: string; readonly body: string } {
  return {
    title: text('suggestion.subject', { title, id }),
    body: [
      text('suggestion.address', { address }),
      '',
      text('suggestion.source'),
      '',
      text('suggestion.says'),
      '',
    ].join('\n'),
  };
}
