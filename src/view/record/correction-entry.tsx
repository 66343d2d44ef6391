import type { ReactNode } from 'react';
import { describeCorrection } from '../../language/describe-correction.ts';
import type { Language } from '../../language/language.ts';
import type { Correction } from '../../museum/catalogue/correction.ts';
import type { SourceRecord } from '../../museum/catalogue/gift-record.ts';
import { Citation } from './citation.tsx';
import { Phrase } from './phrase.tsx';
import css from './record.module.css';

export interface CorrectionEntryProps {
  readonly correction: Correction;
  /** Those it names, by id. */
  readonly sources: Readonly<Record<string, SourceRecord>>;
  readonly language: Language;
}

/** One correction: of what, from what to what, when and why, and who says so. */
export function CorrectionEntry({ correction, sources, language }: CorrectionEntryProps): ReactNode {
  const { date, kind, corrects } = correction;
  const { field, before, after } = describeCorrection(correction, language);
  const reason = language.choose(correction.reason);
  const wrong = corrects === null ? undefined : sources[corrects];
  return (
    <div className={css['change']}>
      <p className={css['label']}>
        {field} · {language.text(`correction.${kind}`)} · <bdi>{language.date(date)}</bdi>
      </p>
      <p className={css['fromTo']}>
        <del>
          <span className={css['unseen']}>{language.text('correction.before')} </span>
          <Phrase text={before.text} tag={before.tag} language={language} />
        </del>
        <span aria-hidden="true">{language.direction === 'rtl' ? '←' : '→'}</span>
        <ins>
          <span className={css['unseen']}>{language.text('correction.after')} </span>
          <Phrase text={after.text} tag={after.tag} language={language} />
        </ins>
      </p>
      {wrong && (
        <p className={css['small']}>
          {language.text('correction.inReport', { report: wrong.publisher ?? wrong.title ?? wrong.id })}
        </p>
      )}
      <p>
        <Phrase text={reason.text} tag={reason.tag} language={language} />
      </p>
      {correction.sources.map((source) => (
        <Citation key={source} source={sources[source]} id={source} language={language} isRepeated />
      ))}
    </div>
  );
}
