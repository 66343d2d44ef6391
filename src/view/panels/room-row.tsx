import { Footprints } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { Room } from '../../museum/floorplan/floor-plan.ts';
import { Phrase } from '../record/phrase.tsx';
import { describeRoom } from './describe-room.ts';
import { useTour } from './use-tour.ts';
import { walkToRoom } from './walk-to-room.ts';
import css from './sheet.module.css';

export interface RoomRowProps {
  readonly room: Room;
  readonly isHere: boolean;
}

/** A room in the list: a link that sets one down in it, and a button to walk there. */
export function RoomRow({ room, isHere }: RoomRowProps): ReactNode {
  const tour = useTour();
  const { language, linkTo, visit } = tour;
  const name = language.choose(room.name);
  const count = describeRoom(room.id, tour)?.count;
  const go = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    visit.goTo({ room: room.id });
  };
  return (
    <li className={css['row']}>
      <a
        href={linkTo({ room: room.id })}
        aria-current={isHere ? 'location' : undefined}
        data-first={isHere ? '' : undefined}
        onClick={go}
      >
        <span className={css['name']}>
          {room.door !== null && (
            <span className={css['door']}>{language.text('rooms.door', { door: room.door })}</span>
          )}
          <Phrase text={name.text} tag={name.tag} language={language} />
        </span>
        <span className={css['count']}>{isHere ? language.text('rooms.here') : count}</span>
      </a>
      {!isHere && (
        <button
          type="button"
          className={css['walk']}
          aria-label={language.text('rooms.walkTo', { room: name.text })}
          title={language.text('rooms.walk')}
          onClick={() => walkToRoom(room.id, tour)}
        >
          <Footprints aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
