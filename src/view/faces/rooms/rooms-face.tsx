import type { ReactNode } from 'react';
import type { Room, Storey } from '../../../museum/floorplan/floor-plan.ts';
import { nameHouse } from '../../panels/name-house.ts';
import { RoomRow } from '../../panels/room-row.tsx';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import css from './rooms.module.css';

/** Ways between rooms are no places to go to. */
const destinations: ReadonlySet<Room['kind']> = new Set(['room', 'balcony', 'outdoors']);

/** All rooms, by house and storey; the storey one is on lies open. */
export default function RoomsFace(): ReactNode {
  const { language, museum } = useTour();
  const { rooms, storeys } = museum.plan;
  const houses = [...new Set(storeys.map(({ house }) => house))];
  return (
    <Sheet title={language.text('rooms.title')}>
      <p className={css['intro']}>{language.text('rooms.intro')}</p>
      {houses.map((house) => (
        <section key={house} className={css['house']}>
          <h3>{nameHouse(house, language)}</h3>
          {storeys
            .filter((storey) => storey.house === house)
            .map((storey) => (
              <StoreyRooms key={storey.storey} storey={storey} rooms={rooms} />
            ))}
        </section>
      ))}
    </Sheet>
  );
}

interface StoreyRoomsProps {
  readonly storey: Storey;
  readonly rooms: readonly Room[];
}

function StoreyRooms({ storey, rooms }: StoreyRoomsProps): ReactNode {
  const { language } = useTour();
  const here = useVisitState((state) => state.room);
  const inStorey = new Set(storey.rooms);
  const shown = rooms.filter(({ id, kind }) => inStorey.has(id) && destinations.has(kind));
  if (shown.length === 0) return null;
  return (
    <details className={css['storey']} open={inStorey.has(here)}>
      <summary>
        {language.text('rooms.storey', { storey: storey.storey })}
        <span className={css['count']}>{language.text('rooms.storeyCount', { count: shown.length })}</span>
      </summary>
      <ul className={css['rows']}>
        {shown.map((room) => (
          <RoomRow key={room.id} room={room} isHere={room.id === here} />
        ))}
      </ul>
    </details>
  );
}
