import { listGiftLine } from '../../language/describe-gift.ts';
import type { Language } from '../../language/language.ts';
import { matchLanguage } from '../../language/match-language.ts';
import type { SourceRecord } from '../../museum/catalogue/gift-record.ts';
import { chooseWords, fetchCard } from '../element/fetch-card.ts';
import { posterWords } from '../element/poster-words.ts';
import { findSubject, museumSubject } from '../element/find-subject.ts';
import type { BuilderServices } from './builder-services.ts';
import type { EmbedContent } from './embed-content.ts';
import { hasOwnPage, type EmbedPlace } from './embed-place.ts';

/** Sources named in an article: the page about it names them all. */
const mostSources = 8;

/** Query of the tour's address that leads to a place. */
export function queryOfPlace({ query, pose, ...named }: EmbedPlace): string {
  const told = new URLSearchParams(query);
  for (const [name, value] of Object.entries(named)) if (value) told.set(name, value);
  if (pose) told.set('pose', pose.replaceAll(/[a-z]+/g, '').replaceAll(' ', ','));
  return told.size > 0 ? `?${told.toString()}` : '';
}

/**
 * What an article says of a place where no script runs. What the site does not know is told as the museum, as the element does.
 *
 * @throws where the site's card cannot be fetched
 */
export async function describeContent(
  place: EmbedPlace,
  services: Pick<BuilderServices, 'folder' | 'site' | 'fetchRecord' | 'fetchTour'>,
  language: Language,
): Promise<EmbedContent> {
  const { folder, site } = services;
  const asked = findSubject(place);
  const cardAt = (path: string): ReturnType<typeof fetchCard> =>
    fetchCard(`${folder}cards/${path}.json`).catch((error: unknown) => {
      // Many a host answers with its first page for a file that it does not have.
      if (error instanceof SyntaxError) return null;
      throw error;
    });
  const own = await cardAt(asked.path);
  const subject = own ? asked : museumSubject;
  const card = own ?? (await cardAt(museumSubject.path));
  const isPage = own?.page && hasOwnPage(place);
  const { label, sources } = await tellMore(subject, services, language);
  return {
    title: chooseWords(card?.title, language.tag),
    alt: chooseWords(card?.alt, language.tag),
    label,
    credit: card?.credit ?? '',
    poster: `${site}posters/${subject.path}`,
    page: isPage ? `${site}${own.page}` : `${site}${own ? queryOfPlace(place) : ''}`,
    sources: sources.slice(0, mostSources).map(({ title, publisher, url }) => ({
      text: language.list([title, publisher].filter((part) => part !== null)) || new URL(url).hostname,
      url,
    })),
    sourcesWord: posterWords[matchLanguage(language.tag)].sources,
    lang: language.tag,
    unknown: own ? null : asked.id,
  };
}

interface MoreOfSubject {
  readonly label: string;
  readonly sources: readonly SourceRecord[];
}
const nothingMore: MoreOfSubject = { label: '', sources: [] };

/** Label and sources. Where they do not come, the code goes without: its link leads to both. */
async function tellMore(
  { kind, id }: ReturnType<typeof findSubject>,
  { fetchRecord, fetchTour }: Pick<BuilderServices, 'fetchRecord' | 'fetchTour'>,
  language: Language,
): Promise<MoreOfSubject> {
  try {
    if (kind === 'exhibit') {
      const { entry, sources } = await fetchRecord(id);
      const label = language.list(listGiftLine(entry, language));
      return { label, sources: Object.values(sources) };
    }
    if (kind !== 'tour') return nothingMore;
    const { summary, sources } = await fetchTour(id);
    return { label: language.choose(summary).text, sources: Object.values(sources) };
  } catch {
    return nothingMore;
  }
}
