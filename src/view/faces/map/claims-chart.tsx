import type { MouseEvent, ReactNode } from 'react';
import type { ClaimedTotal } from '../../../museum/catalogue/catalogue.ts';
import { parseEdtf } from '../../../museum/catalogue/parse-edtf.ts';
import css from './counter.module.css';

export interface ClaimsChartProps {
  readonly claims: readonly ClaimedTotal[];
  readonly at: number;
  readonly onTurn: (at: number) => void;
}

/** Height of the chart, and what it is wide, in its own units. */
const [wide, high] = [1000, 100];

/** All claims at once, years to the right and numbers upwards: how little they agree. The slider says the same in words. */
export function ClaimsChart({ claims, at, onTurn }: ClaimsChartProps): ReactNode {
  const years = claims.flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years)) + 1];
  const most = Math.max(1, ...claims.map(({ gifts }) => gifts ?? 0));
  const points = claims.map(({ date, gifts, counts }, index) =>
    date === null || gifts === null
      ? null
      : {
          index,
          counts,
          x: (wide * (yearOf(date) - first)) / (last - first),
          y: high - (gifts / most) * (high - 8),
        },
  );
  const decades = [1990, 2000, 2010, 2020].filter((year) => year > first && year < last);
  const turn = (event: MouseEvent): void => {
    const index = (event.target as Element).getAttribute('data-at');
    if (index !== null) onTurn(Number(index));
  };
  const current = points[at];
  return (
    // The slider below does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <svg
      className={css['chart']}
      viewBox={`0 0 ${wide} ${high}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={turn}
    >
      <path className={css['ground']} d={`M0 ${high}H${wide}`} />
      <path
        className={css['decades']}
        d={decades.map((year) => `M${(wide * (year - first)) / (last - first)} 0V${high}`).join('')}
      />
      {current && <path className={css['needle']} d={`M${current.x} ${high}V${current.y}`} />}
      {points.map(
        (point) =>
          point && (
            <path
              key={point.index}
              className={css['claim']}
              d={`M${point.x} ${point.y}h0`}
              data-at={point.index}
              data-whole={point.counts === 'all' || undefined}
              data-current={point.index === at || undefined}
            />
          ),
      )}
    </svg>
  );
}

/** Where a date begins, in years. */
function yearOf(edtf: string): number {
  const date = parseEdtf(edtf);
  if ('fault' in date) return NaN;
  const [year, month] = date.first;
  return year + (month - 1) / 12;
}
