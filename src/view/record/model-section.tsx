import type { ReactNode } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import { Section } from './section.tsx';
import css from './record.module.css';

export interface ModelSectionProps {
  readonly record: GiftRecord;
  readonly view: RecordView;
}

/** What the model that stands in the tour goes by. */
export function ModelSection({ record, view }: ModelSectionProps): ReactNode {
  const { language } = view;
  return (
    <Section title={language.text('record.model')} view={view}>
      <p>{language.text(`modelGrade.${record.entry.modelGrade}`)}</p>
      <dl className={css['facts']}>
        <div className={css['fact']}>
          <dt>{language.text('model.basis')}</dt>
          <dd>
            <Phrase text={record.modelBasis} language={language} />
          </dd>
        </div>
        <div className={css['fact']}>
          <dt>{language.text('model.sizeBasis')}</dt>
          <dd>
            <Phrase text={record.sizeBasis} language={language} />
          </dd>
        </div>
      </dl>
    </Section>
  );
}
