import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { TimelineEvents } from '../../../museum/catalogue/timeline-event.ts';
import type { Query } from '../../../query/query.ts';
import type { QueryAnswer } from '../../panels/query-answers.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { AsOfControl } from './as-of-control.tsx';
import { ChosenYears } from './chosen-years.tsx';
import type { MarkPointerEvents } from './connect-mark-pointer.ts';
import { countGroups } from './count-groups.ts';
import type { YearAxis } from './count-years.ts';
import { EventList } from './event-list.tsx';
import { GiftList } from './gift-list.tsx';
import { GiftTip, type GiftTipProps } from './gift-tip.tsx';
import { Legend } from './legend.tsx';
import { nameYears } from './name-years.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { UndatedLane } from './undated-lane.tsx';
import type { TimelineFacts } from './use-timeline.ts';
import { useTimelineText } from './use-timeline-text.ts';
import { YearTable } from './year-table.tsx';
import { askRange, hasYears, rangeOf, toggleYear } from './year-range.ts';
import css from './timeline.module.css';

export interface TimelineViewProps {
  readonly axis: YearAxis;
  readonly answer: QueryAnswer;
  readonly facts: TimelineFacts;
  readonly events: TimelineEvents | 'failed' | null;
}

/** The timeline, once there is something to draw. Years that are chosen are those of the query: every face knows them. */
export function TimelineView({ axis, answer, facts, events }: TimelineViewProps): ReactNode {
  const text = useTimelineText();
  const { list, visit } = useTour();
  const query = useVisitState((state) => state.query);
  const [tip, setTip] = useState<GiftTipProps | null>(null);
  const [listsUndated, setListsUndated] = useState(false);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly times: number } | null>(null);
  const change = useCallback(
    (next: Query) => {
      setListsUndated(false);
      visit.setQuery(next);
    },
    [visit],
  );
  const onRange = useCallback(
    (from: number, to: number) => change(askRange(visit.store.getState().query, from, to, axis)),
    [axis, change, visit],
  );
  const onYear = useCallback(
    (year: number) => change(toggleYear(visit.store.getState().query, year)),
    [change, visit],
  );
  const { facets, lanes, passes } = facts;
  const marks = useMemo(
    (): MarkPointerEvents => ({
      onHover: setTip,
      onChoose: (row, isExact) => {
        const year = facets.columns.from[row] as number;
        // Under a finger there are several: it chooses their year, and the list tells them apart.
        if ((!isExact || facts.unit > 1) && year > 0) onYear(year);
        else void list.pick([row]).then(([gift]) => gift && visit.openExhibit(gift.id as never));
      },
    }),
    [facets, facts.unit, list, onYear, visit],
  );
  const range = rangeOf(query, axis);
  const undated = useMemo(
    () => Array.from(passes.keys()).filter((row) => passes[row] === 1 && facets.columns.from[row] === 0),
    [facets, passes],
  );
  const groups = useMemo(() => countGroups(facets, passes), [facets, passes]);
  const known = events === 'failed' ? null : events;
  const opened = known?.events.find(({ kind }) => kind === 'house')?.years[0] ?? null;
  const asksYears = hasYears(query);
  return (
    <div className={css['timeline']}>
      <ChosenYears
        query={query}
        range={range}
        found={answer.total}
        undated={facts.counts.undated}
        onClear={() => change({ ...query, from: null, to: null })}
      />
      <TimelineChart
        axis={axis}
        facts={facts}
        range={range}
        found={answer.total}
        passes={answer.match.passes}
        asOf={query.asOf}
        events={known?.events ?? []}
        chosen={chosen?.id ?? null}
        marks={marks}
        onEvent={(id) => setChosen((before) => ({ id, times: (before?.times ?? 0) + 1 }))}
        onRange={onRange}
        onYear={onYear}
      />
      <UndatedLane
        lanes={lanes}
        total={facts.counts.undated}
        isOut={asksYears}
        isListed={listsUndated}
        onList={() => setListsUndated((before) => !before)}
        events={marks}
      />
      <Legend counts={groups} unit={facts.unit} />
      <AsOfControl axis={axis} facts={facts} query={query} opened={opened} onChange={change} />
      <div className={css['below']}>
        {listsUndated ? (
          <GiftList title={text('list.undated')} facets={facets} rows={undated} asOf={query.asOf} />
        ) : asksYears ? (
          <GiftList
            title={text('list.title', { years: nameYears(text, range.from, range.to) })}
            facets={facets}
            rows={answer.rows}
            asOf={query.asOf}
          />
        ) : (
          <p className={css['note']}>{text('list.choose')}</p>
        )}
        {known && <EventList events={known} chosen={chosen} onYears={onRange} />}
        {events === 'failed' && <p role="alert">{text('events.failed')}</p>}
      </div>
      <YearTable axis={axis} facts={facts} onYear={onYear} />
      {tip && <GiftTip {...tip} />}
    </div>
  );
}
