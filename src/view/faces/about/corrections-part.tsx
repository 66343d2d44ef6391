import type { ReactNode } from 'react';
import type { CorrectionKind } from '../../../museum/catalogue/correction.ts';
import { useTour } from '../../panels/use-tour.ts';
import { CorrectionEntry } from '../../record/correction-entry.tsx';
import type { AboutPart } from './about-part.ts';
import { GiftName } from './gift-name.tsx';
import css from './about.module.css';

const kinds: readonly CorrectionKind[] = ['fact', 'report', 'unsupported', 'grade', 'spelling'];

/** Every correction, kind by kind, each with its gift, what changed, when, why, and who says so. */
export function CorrectionsPart({ facts: { corrections, sources }, text }: AboutPart): ReactNode {
  const { language } = useTour();
  const last = corrections[0]?.date ?? null;
  return (
    <>
      <p>{text('corrections.note', { date: language.date(last) })}</p>
      {language.tag !== 'en' && <p className={css['muted']}>{language.text('record.inEnglish')}</p>}
      {kinds.map((kind) => {
        const those = corrections.filter((correction) => correction.kind === kind);
        if (those.length === 0) return null;
        return (
          <details key={kind} className={css['fold']}>
            <summary>{text(`corrections.kind.${kind}`, { count: those.length })}</summary>
            <ol className={css['entries']}>
              {those.map((correction) => (
                <li key={correction.id}>
                  <h4>
                    {correction.gift ? <GiftName gift={correction.gift} /> : text('corrections.museum')}
                  </h4>
                  <CorrectionEntry correction={correction} sources={sources} language={language} />
                </li>
              ))}
            </ol>
          </details>
        );
      })}
    </>
  );
}
