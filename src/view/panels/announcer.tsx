import type { ReactNode } from 'react';
import { describeGift } from '../../language/describe-gift.ts';
import { describeRoom } from './describe-room.ts';
import { tellStanding } from './tell-standing.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import type { LastInput } from './watch-input.ts';
import css from './interface.module.css';

export interface AnnouncerProps {
  readonly lastInput: LastInput;
}

/** Says aloud, to who does not see the picture, which room they have come to and which exhibit they are at. */
export function Announcer({ lastInput }: AnnouncerProps): ReactNode {
  return (
    <>
      <FocusAnnouncer lastInput={lastInput} />
      <RoomAnnouncer />
    </>
  );
}

function FocusAnnouncer({ lastInput }: AnnouncerProps): ReactNode {
  const { language, museum } = useTour();
  // A guide says themselves what one stands before.
  const focused = useVisitState((state) => (state.isGuided ? null : state.focused));
  // A pointer's hovering would be endless talk.
  const isSpoken = focused !== null && lastInput.device === 'keyboard';
  const gift = focused === null ? undefined : museum.catalogue.find(focused);
  const asOf = useVisitState((state) => state.query.asOf);
  const line = gift && describeGift(gift, language);
  const words = gift
    ? language.list(
        [
          language.choose(gift.title).text,
          line?.giver,
          line?.country,
          line?.date,
          tellStanding(gift, asOf, language),
        ].filter((part) => typeof part === 'string'),
      )
    : language.text('label.veiled');
  return <output className={css['unseen']}>{isSpoken && words}</output>;
}

function RoomAnnouncer(): ReactNode {
  const tour = useTour();
  // Rooms one only passes through are not named.
  const room = useVisitState((state) => (state.isTravelling ? null : state.room));
  const words = room === null ? null : describeRoom(room, tour);
  return (
    <output className={css['unseen']}>
      {words &&
        tour.language.text('room.entered', { room: words.name.text, where: words.where, count: words.count })}
    </output>
  );
}
