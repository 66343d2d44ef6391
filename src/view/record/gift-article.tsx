import type { ReactNode } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { ClaimList } from './claim-list.tsx';
import { ContentLine } from './content-line.tsx';
import { EvidenceNote } from './evidence-note.tsx';
import { FactsTable } from './facts-table.tsx';
import { HistorySection } from './history-section.tsx';
import { ModelSection } from './model-section.tsx';
import { OutlineNote } from './outline-note.tsx';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import { RelatedSection } from './related-section.tsx';
import { ReportButton } from './report-button.tsx';
import { SanctionsSection } from './sanctions-section.tsx';
import { Section } from './section.tsx';
import { TitleLines } from './title-lines.tsx';
import css from './record.module.css';

export interface GiftArticleProps {
  readonly record: GiftRecord;
  /** What is drawn is an outline: true in the walk for what is not there. */
  readonly isOutlined: boolean;
  readonly view: RecordView;
}

/** Language the records are written in. */
const catalogueTag = 'en';

/** Everything known of one gift, below its title: for the panel beside it and for its page alike. */
export function GiftArticle({ record, isOutlined, view }: GiftArticleProps): ReactNode {
  const { language } = view;
  const description = language.choose(record.description);
  return (
    <div className={css['record']}>
      <TitleLines record={record} view={view} />
      <ContentLine notes={record.contentNotes} view={view} />
      {isOutlined && <OutlineNote gift={record.entry} view={view} />}
      <p className={css['description']}>
        <Phrase text={description.text} tag={description.tag} language={language} />
      </p>
      {language.tag !== catalogueTag && <p className={css['small']}>{language.text('record.inEnglish')}</p>}
      <FactsTable record={record} view={view} />
      <EvidenceNote record={record} view={view} />
      {record.disputes !== null && (
        <Section title={language.text('record.disputes')} view={view}>
          <p className={css['dispute']}>
            <Phrase text={record.disputes} language={language} />
          </p>
        </Section>
      )}
      <ClaimList record={record} view={view} />
      <SanctionsSection record={record} view={view} />
      <ModelSection record={record} view={view} />
      <HistorySection record={record} view={view} />
      <RelatedSection related={record.related} possiblySame={record.possiblySame} view={view} />
      <footer className={css['licence']}>
        <p>{language.text('record.licence')}</p>
        <ReportButton claim={null} view={view} />
      </footer>
    </div>
  );
}
