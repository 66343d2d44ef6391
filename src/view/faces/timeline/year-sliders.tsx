import type { ReactNode } from 'react';
import type { YearAxis } from './count-years.ts';
import { useTimelineText } from './use-timeline-text.ts';
import type { YearRange } from './year-range.ts';
import css from './timeline.module.css';

export interface YearSlidersProps {
  readonly axis: YearAxis;
  readonly range: YearRange;
  /** Gifts found. */
  readonly found: number;
  readonly onRange: (from: number, to: number) => void;
}

/** The first and the last year that are chosen, as two sliders on one track right below the bars. */
export function YearSliders({ axis, range, found, onRange }: YearSlidersProps): ReactNode {
  const text = useTimelineText();
  const slider = (end: 'from' | 'to'): ReactNode => (
    <input
      type="range"
      className={css['slider']}
      aria-label={text(`slider.${end}`)}
      aria-valuetext={text('slider.value', { year: String(range[end]), count: found })}
      min={axis.first}
      max={axis.last}
      step={1}
      value={range[end]}
      // One slider pushes the other along rather than changing places with it.
      onChange={({ target }) => {
        const year = Number(target.value);
        if (end === 'from') onRange(year, Math.max(year, range.to));
        else onRange(Math.min(year, range.from), year);
      }}
    />
  );
  return (
    <fieldset aria-label={text('slider.group')} className={css['sliders']}>
      <span className={css['track']} />
      {slider('from')}
      {slider('to')}
    </fieldset>
  );
}
