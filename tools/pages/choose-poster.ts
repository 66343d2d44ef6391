import { namePoster } from '../posters/poster.ts';
import type { SiteFacts, Voice } from './site-facts.ts';
import type { SubjectKind } from './site-paths.ts';

const museum = namePoster('museum', '');

/**
 * Name of the poster that is shown for something: its own; while nobody has drawn a tour's, that of the gift at its first
 * stop; else the museum's. An article never stands without a picture.
 */
export function choosePoster(kind: SubjectKind, id: string, { drawn, tours }: SiteFacts): string {
  const own = namePoster(kind, id);
  if (drawn.has(own)) return own;
  const first = kind === 'tour' ? tours.find((tour) => tour.id === id)?.stops[0]?.gift : null;
  const gift = first ? namePoster('exhibit', first) : null;
  return gift !== null && drawn.has(gift) ? gift : museum;
}

/** What the poster of something shows, for who does not see it. */
export function describePoster(
  kind: SubjectKind,
  id: string,
  title: string,
  facts: SiteFacts,
  { words }: Voice,
): string {
  if (choosePoster(kind, id, facts) === museum) return words('picture.museum');
  if (kind === 'exhibit') return words('picture.gift', { title });
  return kind === 'room' ? words('picture.room', { room: title }) : words('picture.tour', { tour: title });
}
