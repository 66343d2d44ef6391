import type { ReactNode } from 'react';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import { Phrase } from '../record/phrase.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/**
 * The documented gifts of the room as buttons, in walking order: what the picture is to those who do not see it.
 * Out of sight until the keyboard reaches it.
 */
export function RoomExhibits(): ReactNode {
  const { language, museum, visit } = useTour();
  const room = useVisitState((state) => state.room);
  const gifts = museum.display.giftsIn(room).flatMap((row) => museum.catalogue.gifts[row] ?? []);
  if (gifts.length === 0) return null;
  return (
    <details key={room} className={css['roomExhibits']}>
      <summary>
        {language.text('room.exhibits')} ({language.number(gifts.length)})
      </summary>
      <ul>
        {gifts.map((gift) => {
          const title = language.choose(gift.title);
          return (
            <li key={gift.id}>
              <button type="button" onClick={() => visit.openExhibit(gift.id as string as ExhibitId)}>
                <Phrase text={title.text} tag={title.tag} language={language} />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
