import { DoorOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { Phrase } from '../../record/phrase.tsx';
import { useHallText } from './use-hall-text.ts';
import css from './hall.module.css';

/** What one is in: what the hall is hung with, that the museum has no such room, and the way back there. */
export default function HallLine(): ReactNode {
  const { hall, language, museum } = useTour();
  const id = useVisitState((state) => state.room);
  const isReading = useVisitState((state) => state.opened !== null);
  const words = useHallText();
  if (!hall || !words) return null;
  const { text, title } = words;
  const rooms = museum.plan.rooms.filter(({ door }) => door !== null);
  const here = rooms.find((room) => room.id === id);
  const number = here?.door ?? null;
  const own = number !== null && number > 1 ? language.choose(here?.name ?? {}) : null;
  return (
    <div className={css['line']} data-reading={isReading || undefined}>
      <h1>{title}</h1>
      <p className={css['where']}>
        {number === null || rooms.length === 1
          ? text('lobby')
          : text('room', { number, rooms: rooms.length })}
        {own && (
          <>
            {' · '}
            <Phrase text={own.text} tag={own.tag} language={language} />
          </>
        )}
      </p>
      <p className={css['claim']}>
        {text('claim')}
        {hall.found > hall.hung + hall.lost && <> {text('first', { found: hall.found, hung: hall.hung })}</>}
        {hall.lost > 0 && <> {text('lost', { lost: hall.lost })}</>}
        {hall.hung === 0 && <> {text('none')}</>}
      </p>
      <a className={css['leave']} href={hall.leave({})}>
        <DoorOpen aria-hidden="true" />
        {text('toMuseum')}
      </a>
    </div>
  );
}
