import type { ReactNode } from 'react';
import { orderClaims } from '../../../museum/catalogue/order-claims.ts';
import { useTour } from '../../panels/use-tour.ts';
import { Citation } from '../../record/citation.tsx';
import { Phrase } from '../../record/phrase.tsx';
import type { AboutPart } from './about-part.ts';
import css from './about.module.css';

/** What has been claimed of the number of gifts over the years, each claim with its source. */
export function TotalsTable({ text }: Pick<AboutPart, 'text'>): ReactNode {
  const { language, museum } = useTour();
  const { totals, totalSources, shownTotal } = museum.catalogue;
  return (
    <>
      <p className={css['muted']}>{text('totals.note')}</p>
      <ol className={css['totals']}>
        {orderClaims(totals).map(({ id, date, gifts, note, sources }) => (
          <li key={id} className={css['total']} data-shown={id === shownTotal.id || undefined}>
            <p>
              <strong>{gifts === null ? '–' : language.number(gifts)}</strong>{' '}
              <span className={css['muted']}>{language.date(date)}</span>{' '}
              {id === shownTotal.id && <span className={css['mark']}>{text('totals.shown')}</span>}
            </p>
            <p className={css['note']}>
              <Phrase text={note} language={language} />
            </p>
            {sources.map((source) => (
              <Citation key={source} source={totalSources[source]} id={source} language={language} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
