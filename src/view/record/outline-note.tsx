import type { ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { RecordView } from './record-view.ts';
import css from './record.module.css';

export interface OutlineNoteProps {
  readonly gift: GiftEntry;
  readonly view: RecordView;
}

/** Says that what stands here is an outline, and where the real thing is; nothing for a gift shown in full. */
export function OutlineNote({ gift, view: { language } }: OutlineNoteProps): ReactNode {
  const { whereabouts } = gift;
  if (whereabouts !== 'outgoing' && whereabouts !== 'elsewhere') return null;
  return (
    <div className={css['note']}>
      <p>
        <strong>{language.text('outline.title')}</strong>
      </p>
      <p>{language.text(`outline.${whereabouts}`)}</p>
    </div>
  );
}
