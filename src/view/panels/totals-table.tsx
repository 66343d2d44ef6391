import type { ReactNode } from 'react';
import { orderClaims } from '../../museum/catalogue/order-claims.ts';
import { Citation } from '../record/citation.tsx';
import { Phrase } from '../record/phrase.tsx';
import { useTour } from './use-tour.ts';
import css from './sheet.module.css';

/** What has been claimed of the number of gifts over the years, each claim with its source. */
export function TotalsTable(): ReactNode {
  const { language, museum } = useTour();
  const { totals, totalSources, shownTotal } = museum.catalogue;
  return (
    <section className={css['totals']}>
      <h3>{language.text('about.totals')}</h3>
      <p className={css['intro']}>{language.text('about.totalsNote')}</p>
      <ol className={css['rows']}>
        {orderClaims(totals).map(({ id, date, gifts, note, sources }) => (
          <li key={id} className={css['total']} data-shown={id === shownTotal.id || undefined}>
            <p>
              <strong>{gifts === null ? '–' : language.number(gifts)}</strong>{' '}
              <span className={css['count']}>{language.date(date)}</span>{' '}
              {id === shownTotal.id && <span className={css['mark']}>{language.text('about.shown')}</span>}
            </p>
            <p className={css['count']}>
              <Phrase text={note} language={language} />
            </p>
            {sources.map((source) => (
              <Citation key={source} source={totalSources[source]} id={source} language={language} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
