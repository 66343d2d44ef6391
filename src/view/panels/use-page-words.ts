import { useEffect } from 'react';
import { describeRoom } from './describe-room.ts';
import { findPicture } from './find-picture.ts';
import { titleOf } from './title-of.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** Gives the page its title, by where one is, and the picture its name. */
export function usePageWords(): void {
  const tour = useTour();
  const opened = useVisitState((state) => state.opened);
  const room = useVisitState((state) => state.room);
  useEffect(() => {
    const place = opened === null ? describeRoom(room, tour)?.name.text : titleOf(opened, tour).text;
    document.title = place
      ? tour.language.text('museum.pageTitle', { place })
      : tour.language.text('museum.name');
  }, [opened, room, tour]);
  useEffect(() => {
    const picture = findPicture();
    // Keys pressed on it are the tour's own: to a screen reader it is an application.
    picture?.setAttribute('role', 'application');
    picture?.setAttribute('aria-label', tour.language.text('museum.picture'));
  }, [tour]);
}
