import type { ReactNode } from 'react';
import type { Query } from '../../../query/query.ts';
import { useTour } from '../../panels/use-tour.ts';
import { nameYears } from './name-years.ts';
import { useTimelineText } from './use-timeline-text.ts';
import { hasYears, type YearRange } from './year-range.ts';
import css from './timeline.module.css';

export interface ChosenYearsProps {
  readonly query: Query;
  readonly range: YearRange;
  readonly found: number;
  /** Gifts without a date that would be found. */
  readonly undated: number;
  readonly onClear: () => void;
}

/** Which years are chosen, how many gifts that leaves, and the way back to all of them. */
export function ChosenYears({ query, range, found, undated, onClear }: ChosenYearsProps): ReactNode {
  const text = useTimelineText();
  const { language } = useTour();
  const isChosen = hasYears(query);
  const { from, to } = range;
  const years = isChosen
    ? nameYears(text, from, to)
    : text('years.all', { from: String(from), to: String(to) });
  return (
    <div className={css['head']}>
      <output className={css['chosen']} data-total="">
        <strong>{years}</strong> <span>{language.text('gifts.found', { count: found })}</span>{' '}
        {isChosen && undated > 0 && (
          <span className={css['count']}>{text('years.undatedOut', { count: undated })}</span>
        )}
      </output>
      {isChosen ? (
        <button type="button" className={css['plain']} onClick={onClear}>
          {text('years.clear')}
        </button>
      ) : (
        <p className={css['note']}>{text('hint')}</p>
      )}
    </div>
  );
}
