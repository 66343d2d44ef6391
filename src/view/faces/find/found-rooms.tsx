import { useId, useMemo, type ReactNode } from 'react';
import { RoomRow } from '../../panels/room-row.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { createRoomFinder } from './find-rooms.ts';
import css from './results.module.css';

/** More rooms of one name are not what somebody looks for among gifts; the list of rooms has them. */
const most = 3;

/** Rooms whose names hold the words. */
export function FoundRooms({ words }: { readonly words: string }): ReactNode {
  const { language, museum } = useTour();
  const { rooms } = museum.plan;
  const here = useVisitState((state) => state.room);
  const heading = useId();
  const find = useMemo(() => createRoomFinder(rooms), [rooms]);
  const found = useMemo(() => find(words), [find, words]);
  if (found.length === 0) return null;
  return (
    <div className={css['rooms']}>
      <h3 id={heading}>{language.text('find.rooms')}</h3>
      <ul aria-labelledby={heading}>
        {found.slice(0, most).map((room) => (
          <RoomRow key={room.id} room={room} isHere={room.id === here} />
        ))}
      </ul>
      {found.length > most && (
        <p className={css['note']}>{language.text('find.moreRooms', { count: found.length - most })}</p>
      )}
    </div>
  );
}
