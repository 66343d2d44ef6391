import type { ReactNode } from 'react';
import { pageOfPlace } from '../../../address/page-path.ts';
import type { Place } from '../../../address/place.ts';
import { listPagedRooms } from '../../../museum/floorplan/list-paged-rooms.ts';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import { loadPageLinkText, type PageLinkKey } from '../../../language/load-page-link-text.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useLateText } from '../use-late-text.ts';
import { SuggestLink } from './suggest-link.tsx';
import css from './page-link.module.css';

/**
 * Leads to the page of the catalogue about what is read or stood before; where no rooms are drawn, to the whole catalogue, too. Below
 * a label it also leads to where a source can be suggested.
 */
export default function PageLink(): ReactNode {
  const { anchors, language, museum } = useTour();
  const words = useLateText(loadPageLinkText);
  const opened = useVisitState((state) => state.opened);
  const tour = useVisitState((state) => state.tour);
  const room = useVisitState((state) => state.room);
  if (!words) return null;
  const named = namePlace(opened, tour, room, museum.plan);
  const link = (place: Place, key: PageLinkKey): ReactNode => (
    <a
      href={pageOfPlace(place, language.tag)}
      // Pages may not stand in the frame of another.
      target={window.parent === window ? undefined : '_blank'}
      rel="noopener"
    >
      {words.text(key)}
    </a>
  );
  const suggestion = opened === null ? null : <SuggestLink exhibit={opened} words={words} />;
  if (!named && !suggestion && anchors) return null;
  return (
    <p className={css['links']} lang={words.tag === language.tag ? undefined : words.tag}>
      {suggestion}
      {named && link(named.place, named.key)}
      {!anchors && link({}, 'catalogue')}
    </p>
  );
}

interface NamedPlace {
  readonly place: Place;
  readonly key: PageLinkKey;
}

/** What there is a page of: the gift that is read, the tour that is followed, or the room; null where one merely came in. */
function namePlace(
  opened: string | null,
  tour: string | null,
  room: string,
  plan: FloorPlan,
): NamedPlace | null {
  if (opened !== null && !opened.includes('.')) return { place: { exhibit: opened }, key: 'gift' };
  if (opened === null && tour !== null) return { place: { tour }, key: 'tour' };
  // The place of a veil is called by its room.
  const id = opened?.split('.')[0] ?? room;
  if (opened === null && id === (plan.arrival as string)) return null;
  // Corridors and stairs have no page.
  const hasPage = listPagedRooms(plan).some((one) => (one.id as string) === id);
  return hasPage ? { place: { room: id }, key: 'room' } : null;
}
