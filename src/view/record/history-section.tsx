import type { ReactNode } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { CorrectionEntry } from './correction-entry.tsx';
import type { RecordView } from './record-view.ts';
import { Section } from './section.tsx';
import css from './record.module.css';

export interface HistorySectionProps {
  readonly record: GiftRecord;
  readonly view: RecordView;
}

/** What was changed in this entry, and what reports about its gift have wrong; nothing where nothing is. */
export function HistorySection({ record: { corrections, sources }, view }: HistorySectionProps): ReactNode {
  if (corrections.length === 0) return null;
  return (
    <Section title={view.language.text('record.history')} view={view}>
      <ol className={css['changes']}>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <CorrectionEntry correction={correction} sources={sources} language={view.language} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
