import { useEffect, useId, useRef, type CSSProperties, type ReactNode } from 'react';
import type { YearAxis, YearCounts } from './count-years.ts';
import { connectBarPointer } from './connect-bar-pointer.ts';
import { useRoving } from './use-roving.ts';
import { useTimelineText } from './use-timeline-text.ts';
import type { YearRange } from './year-range.ts';
import css from './timeline.module.css';

export interface YearBarsProps {
  readonly axis: YearAxis;
  readonly counts: YearCounts;
  readonly range: YearRange;
  readonly onRange: (from: number, to: number) => void;
  readonly onYear: (year: number) => void;
}

/** Gifts by year as bars: one drags over them to choose years, or presses one. */
export function YearBars({ axis, counts, range, onRange, onYear }: YearBarsProps): ReactNode {
  const text = useTimelineText();
  const row = useRef<HTMLDivElement>(null);
  const keys = useId();
  const { certain, possible } = counts;
  const roving = useRoving(certain.length, certain.length - 1, 10);
  const most = Math.max(1, ...certain.map((count, at) => count + (possible[at] as number)));
  useEffect(() => {
    const element = row.current;
    return element ? connectBarPointer(element, axis, { onRange, onYear }) : undefined;
  }, [axis, onRange, onYear]);
  return (
    <>
      <p id={keys} className={css['unseen']}>
        {text('bars.keys')}
      </p>
      {/* Its bars have the keyboard; the row only moves it among them. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={row}
        role="toolbar"
        aria-label={text('bars.name')}
        aria-describedby={keys}
        className={css['bars']}
        onKeyDown={roving.onKeyDown}
      >
        {Array.from(certain, (count, at) => {
          const year = axis.first + at;
          const perhaps = possible[at] as number;
          return (
            <button
              key={year}
              type="button"
              className={css['bar']}
              data-at={at}
              data-year={year}
              data-out={year < range.from || year > range.to || undefined}
              tabIndex={at === roving.at ? 0 : -1}
              aria-label={text('bar', { year: String(year), count, possible: perhaps })}
              aria-pressed={range.from === year && range.to === year}
              title={text('bar', { year: String(year), count, possible: perhaps })}
              style={{ '--certain': count / most, '--possible': perhaps / most } as CSSProperties}
              onFocus={() => roving.come(at)}
              // The hand is followed apart, because it may drag: what is left are keys and speech.
              onClick={({ detail }) => detail === 0 && onYear(year)}
            />
          );
        })}
      </div>
    </>
  );
}
