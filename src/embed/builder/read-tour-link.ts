import { formatPose } from '../../address/format-pose.ts';
import { parseAddress } from '../../address/parse-address.ts';
import { findLanguage } from '../../language/match-language.ts';
import { formatQuery } from '../../query/format-query.ts';
import type { EmbedOptions } from './embed-options.ts';
import type { EmbedPlace } from './embed-place.ts';

export interface TourLink {
  readonly place: EmbedPlace;
  /** What the link says besides: the language and what lies open. */
  readonly options: Partial<Pick<EmbedOptions, 'lang' | 'view'>>;
}

const ownPage = /\/(gifts|rooms|tours)\/([a-z0-9][\w-]{0,199})\.html$/;
const kinds = { gifts: 'exhibit', rooms: 'room', tours: 'tour' } as const;

/**
 * Reads a link of the tour, or of one of its pages about a gift, a room or a tour, as attributes of an element.
 *
 * @param text as pasted, may be anything
 * @param sites addresses the tour is known at, each ending in a slash: links that lead elsewhere are none of its own
 * @returns what is wrong, else what it names; for the bare address of the tour a place that names nothing
 */
export function readTourLink(text: string, sites: readonly string[]): TourLink | 'no-link' | 'elsewhere' {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return 'no-link';
  }
  const isOwn = sites.some((site) => {
    const { origin, pathname } = new URL(site);
    return url.origin === origin && url.pathname.startsWith(pathname);
  });
  if (!isOwn) return 'elsewhere';
  const page = ownPage.exec(url.pathname);
  if (page) return { place: { [kinds[page[1] as keyof typeof kinds]]: page[2] as string }, options: {} };
  return readTourQuery(url.search);
}

/** @param search query of an address of the tour */
export function readTourQuery(search: string): TourLink {
  const { place } = parseAddress(search);
  const { exhibit, room, pose, tour, stop, trail, query, language, face } = place;
  const lang = language === undefined ? null : findLanguage(language);
  const measures = pose && formatPose(pose)?.split(',');
  const looked = new URLSearchParams(
    query && formatQuery(query).map(([key, value]) => [key, value]),
  ).toString();
  const told: Record<string, string | undefined> = {
    exhibit,
    room,
    pose: measures?.map((number, at) => `${number}${at < 2 ? 'm' : 'deg'}`).join(' '),
    tour,
    stop,
    trail,
    query: looked || undefined,
  };
  return {
    place: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    options: { ...(lang !== null && { lang }), ...(face && { view: face }) },
  };
}
