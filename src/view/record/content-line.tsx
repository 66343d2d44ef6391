import type { ReactNode } from 'react';
import { nameContentNotes } from '../../language/name-content-notes.ts';
import type { ContentNote } from '../../museum/catalogue/content-note.ts';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import css from './record.module.css';

export interface ContentLineProps {
  readonly notes: readonly ContentNote[];
  readonly view: RecordView;
}

/** Before all else of a gift, for who asked to be told: what it is made of, or what it is. */
export function ContentLine({ notes, view: { language, showsContentNotes } }: ContentLineProps): ReactNode {
  if (!showsContentNotes || notes.length === 0) return null;
  return (
    <div className={css['content']} role="note">
      <p>
        <strong>
          {nameContentNotes(
            notes.map(({ id }) => id),
            language,
          )}
        </strong>
      </p>
      {notes.map(({ id, reason }) => (
        <p key={id} className={css['small']}>
          <Phrase text={reason} language={language} />
        </p>
      ))}
    </div>
  );
}
