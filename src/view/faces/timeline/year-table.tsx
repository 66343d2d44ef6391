import { useMemo, useState, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import type { YearAxis } from './count-years.ts';
import { nameLane } from './lane-row.tsx';
import type { LaneLayout } from './lay-lanes.ts';
import { tabulateYears } from './tabulate-years.ts';
import type { TimelineFacts } from './use-timeline.ts';
import { useTimelineText } from './use-timeline-text.ts';
import css from './timeline.module.css';

export interface YearTableProps {
  readonly axis: YearAxis;
  readonly facts: TimelineFacts;
  readonly onYear: (year: number) => void;
}

/** What the drawing shows, as a table: for who reads rather than sees. */
export function YearTable({ axis, facts, onYear }: YearTableProps): ReactNode {
  const text = useTimelineText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={css['table']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('table.title')}</summary>
      {isOpen && <Table axis={axis} facts={facts} onYear={onYear} />}
    </details>
  );
}

function Table({ axis, facts, onYear }: YearTableProps): ReactNode {
  const text = useTimelineText();
  const { language } = useTour();
  const { lanes, counts } = facts;
  const rows = useMemo(() => tabulateYears(facts, axis), [facts, axis]);
  const cells = (of: (lane: LaneLayout['lane']) => number): ReactNode =>
    lanes.map(({ lane }) => <td key={lane}>{language.number(of(lane))}</td>);
  return (
    <div className={css['wide']}>
      <table>
        <caption className={css['unseen']}>{text('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('table.year')}</th>
            {lanes.map(({ lane }) => (
              <th key={lane} scope="col">
                {nameLane(lane, text, language)}
              </th>
            ))}
            <th scope="col">{text('table.all')}</th>
            <th scope="col">{text('table.perhaps')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, byLane, all, perhaps }) => (
            <tr key={year}>
              <th scope="row">
                <button type="button" className={css['yearButton']} onClick={() => onYear(year)}>
                  {year}
                </button>
              </th>
              {cells((lane) => byLane.get(lane) ?? 0)}
              <td>{language.number(all)}</td>
              <td>{language.number(perhaps)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text('undated.title')}</th>
            {cells((lane) => lanes.find((one) => one.lane === lane)?.undatedTotal ?? 0)}
            <td>{language.number(counts.undated)}</td>
            <td>{language.number(0)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
