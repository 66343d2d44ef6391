import type { Place } from './place.ts';

/** What a page of the catalogue is about. `front` is the catalogue as a whole. */
export type PageKind = 'exhibit' | 'country' | 'room' | 'tour' | 'source' | 'front';

/** Languages every page of the catalogue is written in, the first without a folder of its own. */
export const pageLanguages: readonly string[] = ['en', 'ko'];

const folders = {
  exhibit: 'gifts/',
  country: 'countries/',
  room: 'rooms/',
  tour: 'tours/',
  source: 'sources/',
  front: '',
} as const satisfies Record<PageKind, string>;

/**
 * Path of a page of the catalogue, from the root of the site: `gifts/<id>.html`, `ko/gifts/<id>.html`. It never changes.
 *
 * @param tag language the page is in
 */
export function pathOfPage(kind: PageKind, id: string, tag = 'en'): string {
  const folder = tag === pageLanguages[0] ? '' : `${tag}/`;
  return `${folder}${folders[kind]}${kind === 'front' && id === '' ? 'catalogue' : id}.html`;
}

/**
 * The page that says in words what stands at a place of the tour; the front page of the catalogue where the place names
 * nothing that has one.
 *
 * @param tag language of the reader; English where the page is not in it
 */
export function pageOfPlace({ exhibit, room, tour }: Place, tag: string): string {
  const written = pageLanguages.includes(tag) ? tag : 'en';
  // The place of a veil (`<room>.<furniture>.<number>`) is in its room; ids have no full stops.
  if (exhibit !== undefined)
    return exhibit.includes('.')
      ? pathOfPage('room', exhibit.split('.')[0] as string, written)
      : pathOfPage('exhibit', exhibit, written);
  if (tour !== undefined) return pathOfPage('tour', tour, written);
  if (room !== undefined) return pathOfPage('room', room, written);
  // The front page is in every language of the interface.
  return pathOfPage('front', '', tag);
}
