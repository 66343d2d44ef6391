import type { GiftRecord, SourceRecord } from '../../museum/catalogue/gift-record.ts';
import type { Language } from '../language.ts';
import type { Citation, CitedSite } from './citation.ts';

/** A room or a tour: all that a citation needs of it. */
export interface CitedSubject {
  readonly kind: 'room' | 'tour';
  readonly id: string;
  /** By language tag; `en` is always there. */
  readonly title: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, SourceRecord>>;
}

/** Where and when it was looked at: an address, and a day as `YYYY-MM-DD`. */
export interface Access {
  readonly url: string;
  readonly accessed: string;
}

/** A gift's record as somebody cites it, with every source that it names. */
export function citeGift(record: GiftRecord, site: CitedSite, access: Access, language: Language): Citation {
  const { id, title } = record.entry;
  return cite('gift', id, title, record.sources, site, access, language);
}

/** A room or a tour as somebody cites it. */
export function citeSubject(
  { kind, id, title, sources }: CitedSubject,
  site: CitedSite,
  access: Access,
  language: Language,
): Citation {
  return cite(kind, id, title, sources, site, access, language);
}

function cite(
  kind: 'gift' | CitedSubject['kind'],
  id: string,
  title: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, SourceRecord>>,
  site: CitedSite,
  access: Access,
  language: Language,
): Citation {
  const { text, tag } = language.choose(title);
  const key = `${kind}-${id}`.replaceAll(/[^A-Za-z0-9-]+/g, '-');
  return { site, key, title: text, language: tag, ...access, sources: Object.values(sources) };
}
