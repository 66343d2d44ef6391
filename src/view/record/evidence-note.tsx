import type { ReactNode } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import { Section } from './section.tsx';
import css from './record.module.css';

/** A solid plate for what is said to stand there, an outlined one for what is not known to. */
const plates = {
  seen: 'solid',
  reported: 'solid',
  destined: 'outlined',
  unknown: 'outlined',
  elsewhere: 'dashed',
  outgoing: 'dashed',
} as const;

export interface EvidenceNoteProps {
  readonly record: GiftRecord;
  readonly view: RecordView;
}

/** Whether the thing is known to be there, in words, and why it was graded so; how sure the record is. */
export function EvidenceNote({ record, view }: EvidenceNoteProps): ReactNode {
  const { language } = view;
  const { whereabouts } = record.entry;
  return (
    <Section title={language.text('record.whereabouts')} view={view}>
      <p>
        <span className={`${css['plate']} ${css[plates[whereabouts]] ?? ''}`}>
          {language.text(`whereabouts.${whereabouts}`)}
        </span>
      </p>
      <p>{language.text(`whereabouts.${whereabouts}.sentence`)}</p>
      <p className={css['small']}>
        <Phrase text={record.whereaboutsReason} language={language} />
      </p>
      <p className={css['small']}>
        <strong>{language.text('record.confidence')}</strong>{' '}
        {language.text(`confidence.${record.confidence}`)}
      </p>
    </Section>
  );
}
