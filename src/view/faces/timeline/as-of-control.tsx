import { useId, type ReactNode } from 'react';
import type { Query } from '../../../query/query.ts';
import type { YearAxis } from './count-years.ts';
import { countStanding } from './count-standing.ts';
import type { TimelineFacts } from './use-timeline.ts';
import { useTimelineText } from './use-timeline-text.ts';
import css from './timeline.module.css';

export interface AsOfControlProps {
  readonly axis: YearAxis;
  readonly facts: TimelineFacts;
  readonly query: Query;
  /** Year the house opened; null where no event says. */
  readonly opened: number | null;
  readonly onChange: (query: Query) => void;
}

/** The house as of a year: a switch and a slider, and what stood there by then. */
export function AsOfControl({ axis, facts, query, opened, onChange }: AsOfControlProps): ReactNode {
  const text = useTimelineText();
  const note = useId();
  const { asOf } = query;
  const begin = (): void => {
    // Somebody who looks at some years means the end of them; else the year about half of the dated gifts had come by.
    const year = query.to ?? 2000;
    onChange({ ...query, asOf: Math.min(axis.last, Math.max(axis.first, year)) });
  };
  return (
    <section className={css['asOf']}>
      <h3>{text('asOf.title')}</h3>
      <label className={css['switch']}>
        <input
          type="checkbox"
          checked={asOf !== null}
          aria-describedby={note}
          onChange={({ target }) => (target.checked ? begin() : onChange({ ...query, asOf: null }))}
        />
        {text('asOf.toggle')}
      </label>
      {asOf !== null && (
        <label className={css['asOfYear']}>
          <span>{text('asOf.value', { year: String(asOf) })}</span>
          <input
            type="range"
            aria-label={text('asOf.year')}
            aria-valuetext={text('asOf.value', { year: String(asOf) })}
            min={axis.first}
            max={axis.last}
            step={1}
            value={Math.min(axis.last, Math.max(axis.first, asOf))}
            onChange={({ target }) => onChange({ ...query, asOf: Number(target.value) })}
          />
        </label>
      )}
      {asOf !== null && (
        <output className={css['count']}>
          {text('asOf.counts', { ...countStanding(facts, asOf) })}{' '}
          {opened !== null && asOf < opened && text('asOf.closed', { year: String(opened) })}
        </output>
      )}
      <p id={note} className={css['note']}>
        {text('asOf.note')}
      </p>
    </section>
  );
}
