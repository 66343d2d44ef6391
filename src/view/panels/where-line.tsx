import { useState, type ReactNode } from 'react';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import { Phrase } from '../record/phrase.tsx';
import { describeRoom } from './describe-room.ts';
import { GradeSources } from './grade-sources.tsx';
import { RoomNotice } from './room-notice.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/** Where one is: the room, how well it is known, how much of what it holds is documented, and its notice. */
export function WhereLine(): ReactNode {
  const tour = useTour();
  const { language } = tour;
  const id = useVisitState((state) => state.room);
  const [dismissed, setDismissed] = useState<readonly RoomId[]>([]);
  const words = describeRoom(id, tour);
  if (!words) return null;
  const { room, name, where, count } = words;
  const notice = room.notice && language.choose(room.notice);
  return (
    <div className={css['where']}>
      <h1 className={css['room']}>
        <Phrase text={name.text} tag={name.tag} language={language} />
      </h1>
      <p className={css['whereLine']}>
        {where} · {count}
      </p>
      <details key={id} className={css['grade']}>
        <summary>
          <span className={css[room.grade]}>{language.text(`room.grade.${room.grade}`)}</span>
        </summary>
        <p>{language.text(`room.grade.${room.grade}.sentence`)}</p>
        <p>
          <Phrase text={room.gradeReason} language={language} />
        </p>
        <GradeSources ids={room.gradeSources} />
      </details>
      {notice && !dismissed.includes(id) && (
        <RoomNotice notice={notice} onClose={() => setDismissed([...dismissed, id])} />
      )}
    </div>
  );
}
