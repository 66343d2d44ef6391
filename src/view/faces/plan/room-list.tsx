import type { ReactNode } from 'react';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { useTour } from '../../panels/use-tour.ts';
import { Phrase } from '../../record/phrase.tsx';
import type { DrawnCell } from './draw-storey.ts';
import type { PlanFacts } from './use-plan-facts.ts';
import css from './plan.module.css';

export interface RoomListProps {
  readonly title: string;
  readonly rooms: readonly DrawnCell[];
  readonly here: RoomId;
  readonly chosen: RoomId | null;
  readonly facts: PlanFacts;
  readonly onChoose: (room: RoomId) => void;
}

/** The same storey in words: each room with its gifts and what was found in it. */
export function RoomList({ title, rooms, here, chosen, facts, onChoose }: RoomListProps): ReactNode {
  const { language, museum } = useTour();
  return (
    <section aria-label={title} className={css['list']}>
      <h3>{title}</h3>
      <ul>
        {rooms.map(({ room }) => {
          const name = language.choose(room.name);
          const found = facts.foundIn(room.id);
          return (
            <li key={room.id}>
              <button
                type="button"
                aria-pressed={room.id === chosen}
                aria-current={room.id === here ? 'location' : undefined}
                data-dim={found === 0 ? '' : undefined}
                onClick={() => onChoose(room.id)}
              >
                <span className={css['listDoor']}>
                  {room.door === null ? '' : language.number(room.door)}
                </span>
                <span className={css['listName']}>
                  <Phrase text={name.text} tag={name.tag} language={language} />
                  {room.id === here && <small> · {language.text('rooms.here')}</small>}
                </span>
                <span className={css['listCount']}>
                  {found !== null && (
                    <strong className={css['found']}>{language.text('plan.found', { count: found })}</strong>
                  )}
                  {language.text('plan.gifts', { count: museum.display.giftCount(room.id) })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
