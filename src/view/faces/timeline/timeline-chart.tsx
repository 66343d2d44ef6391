import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import type { TimelineEvent } from '../../../museum/catalogue/timeline-event.ts';
import type { MarkPointerEvents } from './connect-mark-pointer.ts';
import { columnOf, yearsOf, type YearAxis } from './count-years.ts';
import { EventPins } from './event-pins.tsx';
import { LaneRow } from './lane-row.tsx';
import { useTimelineText } from './use-timeline-text.ts';
import type { TimelineFacts } from './use-timeline.ts';
import { useWidth } from './use-width.ts';
import { YearBars } from './year-bars.tsx';
import type { YearRange } from './year-range.ts';
import { YearSliders } from './year-sliders.tsx';
import css from './timeline.module.css';

export interface TimelineChartProps {
  readonly axis: YearAxis;
  readonly facts: TimelineFacts;
  readonly range: YearRange;
  readonly found: number;
  /** 1 for each row that was found. */
  readonly passes: Uint8Array;
  readonly asOf: number | null;
  readonly events: readonly TimelineEvent[];
  readonly chosen: string | null;
  readonly marks: MarkPointerEvents;
  readonly onEvent: (event: string) => void;
  readonly onRange: (from: number, to: number) => void;
  readonly onYear: (year: number) => void;
}

/** At both ends of the line of years room for half a slider's thumb, CSS pixels; as the style sheet has it. */
const edge = 12;

/** Narrowest year, CSS pixels: where there is no room for all of them, one scrolls. */
const narrowestYear = 8;

/** Events, bars, sliders and lanes over one line of years. */
export function TimelineChart(props: TimelineChartProps): ReactNode {
  const { axis, facts, range, found, passes, asOf, events, chosen, marks } = props;
  const text = useTimelineText();
  const scroller = useRef<HTMLElement>(null);
  const years = yearsOf(axis);
  const width = Math.max(useWidth(scroller, 1000) - 2 * edge, years * narrowestYear);
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    // Before its sheet lies open nothing has a width, and nothing can be scrolled.
    if (isScrolled.current || !element?.clientWidth || width <= element.clientWidth) return;
    isScrolled.current = true;
    // What is chosen comes into sight; to begin with, today: that is where most is known.
    element
      .querySelector(`[data-year="${range.to}"]`)
      ?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [width, range.to]);
  const decades = Array.from({ length: years }, (_, at) => axis.first + at).filter((year) => year % 10 === 0);
  const style = {
    '--years': years,
    '--from': range.from - axis.first,
    '--to': range.to - axis.first + 1,
    '--width': `${width}px`,
    ...(asOf !== null && { '--as-of': columnOf(axis, asOf) + 1 }),
  } as CSSProperties;
  return (
    // In reach of the keyboard, so that it can be scrolled.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className={css['scroller']} aria-label={text('title')} tabIndex={0}>
      <div className={css['chart']} style={style}>
        <span className={css['band']} />
        {decades.map((year) => (
          <span
            key={year}
            aria-hidden="true"
            className={css['decade']}
            style={{ '--at': year - axis.first } as CSSProperties}
          />
        ))}
        <EventPins axis={axis} events={events} width={width} chosen={chosen} onChoose={props.onEvent} />
        <YearBars
          axis={axis}
          counts={facts.counts}
          range={range}
          onRange={props.onRange}
          onYear={props.onYear}
        />
        <p aria-hidden="true" className={css['axis']}>
          {decades.map((year) => (
            <span key={year} style={{ '--at': year - axis.first } as CSSProperties}>
              {year}
            </span>
          ))}
        </p>
        <YearSliders axis={axis} range={range} found={found} onRange={props.onRange} />
        {facts.lanes.map((layout) => (
          <LaneRow
            key={layout.lane}
            layout={layout}
            width={width}
            years={years}
            found={passes}
            events={marks}
          />
        ))}
        {asOf !== null && <span className={css['asOfLine']} />}
      </div>
    </section>
  );
}
