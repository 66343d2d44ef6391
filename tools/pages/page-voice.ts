import { formatAddress } from '../../src/address/format-address.ts';
import { pageLanguages, pathOfPage, type PageKind } from '../../src/address/page-path.ts';
import type { Place } from '../../src/address/place.ts';
import type { Language } from '../../src/language/language.ts';
import type { Tour } from '../../src/museum/tours/tour.ts';
import type { SiteFacts, Voice } from './site-facts.ts';

/** A language as one page speaks it: with the ways from that page to others. */
export interface PageVoice extends Voice {
  readonly kind: PageKind;
  readonly id: string;
  /** Languages the page is written in. */
  readonly tags: readonly string[];
  /** From the page to the root of the site: empty, or `../` as often as it lies in folders. */
  readonly base: string;
  /** Link to another page: in this language where it is written in it, else in English. */
  readonly linkTo: (kind: PageKind, id: string) => string;
  /** Link into the walk, in this language. */
  readonly walkTo: (place: Place) => string;
  /** Another language, for names in it. */
  readonly others: (tag: string) => Language | undefined;
}

/** The front page alone is made of words of the interface, which are in every language. */
const frontId = '';

/** Languages in which a page is written. */
export function listTags(
  kind: PageKind,
  id: string,
  { tours, voices }: Pick<SiteFacts, 'tours' | 'voices'>,
): string[] {
  const tags = voices.map(({ language }) => language.tag);
  if (kind === 'front' && id === frontId) return tags;
  const tour = kind === 'tour' ? tours.find((one) => one.id === id.split('.')[0]) : undefined;
  return tags.filter((tag) => pageLanguages.includes(tag) || (tour && isToldIn(tour, tag)));
}

/** Every word of a tour is there. */
function isToldIn({ title, summary, stops }: Tour, tag: string): boolean {
  return (
    tag in title &&
    tag in summary &&
    stops.every((stop) => tag in stop.title && stop.words.every(({ says }) => tag in says))
  );
}

/**
 * @param tags languages the page is written in
 */
export function speakOn(
  voice: Voice,
  kind: PageKind,
  id: string,
  facts: Pick<SiteFacts, 'tours' | 'voices'>,
  tags: readonly string[] = listTags(kind, id, facts),
): PageVoice {
  const { tag } = voice.language;
  const depth = pathOfPage(kind, id, tag).split('/').length - 1;
  const base = '../'.repeat(depth);
  const isOwn = tag === pageLanguages[0];
  return {
    ...voice,
    kind,
    id,
    tags,
    base,
    linkTo: (to, other) => {
      const isWritten = isOwn || listTags(to, other, facts).includes(tag);
      return base + pathOfPage(to, other, isWritten ? tag : 'en');
    },
    others: (other) => facts.voices.find(({ language }) => language.tag === other)?.language,
    walkTo: (place) => {
      const query = formatAddress(isOwn ? place : { ...place, language: tag });
      return query === '?' ? base || './' : base + query;
    },
  };
}
