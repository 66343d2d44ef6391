import type { ReactNode } from 'react';
import { Phrase } from '../record/phrase.tsx';
import { useTour } from './use-tour.ts';
import css from './panel.module.css';

export interface DoorWordsProps {
  readonly exhibit: string;
}

/**
 * The notice of the room an exhibit stands in, within its panel: on small pages, where over the picture it would
 * hide the thing itself.
 */
export function DoorWords({ exhibit }: DoorWordsProps): ReactNode {
  const { language, museum } = useTour();
  const id = museum.display.roomOf(exhibit);
  const notice = museum.plan.rooms.find((room) => room.id === id)?.notice;
  if (!notice) return null;
  const words = language.choose(notice);
  return (
    <p className={css['door']}>
      <Phrase text={words.text} tag={words.tag} language={language} />
    </p>
  );
}
