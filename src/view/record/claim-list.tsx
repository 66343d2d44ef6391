import type { ReactNode } from 'react';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { Citation } from './citation.tsx';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import { ReportButton } from './report-button.tsx';
import { Section } from './section.tsx';
import css from './record.module.css';

export interface ClaimListProps {
  readonly record: GiftRecord;
  readonly view: RecordView;
}

/** Every claim of a record, each with the source that makes it. */
export function ClaimList({ record: { claims, sources }, view }: ClaimListProps): ReactNode {
  const { language } = view;
  const counts = { count: claims.length, sources: new Set(claims.map(({ source }) => source)).size };
  return (
    <Section title={language.text('record.claims')} view={view}>
      <p className={css['small']}>{language.text('record.claimsNote', counts)}</p>
      <ol className={css['claims']}>
        {claims.map(({ field, says, source }, row) => (
          // Two claims may say the same; their order is fixed.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={row} data-claim={field} className={css['claim']}>
            <span className={css['claimHead']}>
              <span className={css['field']}>{language.text(`claimField.${field}`)}</span>
              <ReportButton claim={row} view={view} />
            </span>
            <p>
              <Phrase text={says} language={language} />
            </p>
            <Citation
              source={sources[source]}
              id={source}
              language={language}
              isRepeated={claims.findIndex((claim) => claim.source === source) < row}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
