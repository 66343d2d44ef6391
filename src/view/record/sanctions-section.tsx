import type { ReactNode } from 'react';
import type { CitedResolution, GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { Citation } from './citation.tsx';
import { OutsideLink } from './outside-link.tsx';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import { Section } from './section.tsx';
import css from './record.module.css';

/** The first of the resolutions on gifts and trade with the North was adopted in October of this year. */
const firstYear = 2006;

export interface SanctionsSectionProps {
  readonly record: GiftRecord;
  readonly view: RecordView;
}

/**
 * Which resolution and paragraph are held against a gift, who says so and who denies it, and that gifts from
 * before the first of them fall outside. Nothing where sanctions are no matter.
 */
export function SanctionsSection({ record, view }: SanctionsSectionProps): ReactNode {
  const { sanctions, sources, entry } = record;
  const { language } = view;
  const rule = language.text('sanctions.before2006');
  const isBefore = rule !== '' && entry.years !== null && entry.years[1] < firstYear;
  if (!sanctions && !isBefore) return null;
  return (
    <Section title={language.text('record.sanctions')} view={view}>
      {sanctions && (
        <p>
          <Phrase text={sanctions.note} language={language} />
        </p>
      )}
      {sanctions?.resolutions.map((cited) => (
        <Resolution key={cited.resolution + cited.subject} cited={cited} sources={sources} view={view} />
      ))}
      <p className={css['small']}>
        {rule} {isBefore && language.text('sanctions.thisBefore')}
      </p>
      {sanctions && sanctions.sources.length > 0 && (
        <>
          <p className={css['label']}>{language.text('sanctions.sources')}</p>
          <ul className={css['sources']}>
            {[...new Set(sanctions.sources)].map((id) => (
              <li key={id}>
                <Citation source={sources[id]} id={id} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface ResolutionProps {
  readonly cited: CitedResolution;
  readonly sources: GiftRecord['sources'];
  readonly view: RecordView;
}

function Resolution({ cited, sources, view: { language } }: ResolutionProps): ReactNode {
  const { resolution, year, paragraphs, subject, certainty, url, statements } = cited;
  return (
    <div className={css['resolution']}>
      <p>
        {resolution !== '' && (
          <strong>
            <OutsideLink href={url} language={language}>
              <bdi>{resolution}</bdi> ({year})
            </OutsideLink>
          </strong>
        )}{' '}
        <Phrase text={subject} language={language} />
      </p>
      {paragraphs !== '' && (
        <p className={css['small']} dir="auto">
          {language.text('sanctions.paragraphs', { paragraphs })}
        </p>
      )}
      <p className={css['small']} dir="auto">
        {language.text('sanctions.certainty', { certainty })}
      </p>
      {statements.length > 0 && (
        <>
          <p className={css['label']}>{language.text('sanctions.said')}</p>
          <ul className={css['statements']}>
            {statements.map(({ who, date, said, source }) => (
              <li key={who + String(date) + said}>
                <p>
                  <strong>
                    <Phrase text={who} language={language} />
                  </strong>
                  {date !== null && (
                    <>
                      , <bdi>{language.date(date)}</bdi>
                    </>
                  )}
                </p>
                <p>
                  <Phrase text={said} language={language} />
                </p>
                <Citation source={sources[source]} id={source} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
