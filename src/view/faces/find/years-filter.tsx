import { useId, useState, type ReactNode } from 'react';
import type { Query } from '../../../query/query.ts';
import { firstYear, lastYear } from '../../../query/query-limits.ts';
import { useTour } from '../../panels/use-tour.ts';
import fieldCss from './field.module.css';
import css from './filters.module.css';

export interface YearsFilterProps {
  readonly query: Query;
  readonly onChange: (query: Query) => void;
}

/** The first and the last year a gift may be of; either may be left open. */
export function YearsFilter({ query, onChange }: YearsFilterProps): ReactNode {
  const { language } = useTour();
  const note = useId();
  const asked = `${query.from ?? ''} ${query.to ?? ''}`;
  const [typed, setTyped] = useState({ asked, from: tell(query.from), to: tell(query.to) });
  // Somebody else has changed the years.
  if (typed.asked !== asked) setTyped({ asked, from: tell(query.from), to: tell(query.to) });
  const isWrong = readYears(typed.from, typed.to) === null;
  const write = (from: string, to: string): void => {
    const years = readYears(from, to);
    setTyped({ asked: years ? `${years.from ?? ''} ${years.to ?? ''}` : asked, from, to });
    if (years && (years.from !== query.from || years.to !== query.to)) onChange({ ...query, ...years });
  };
  const field = (end: 'from' | 'to'): ReactNode => (
    <label>
      {language.text(`find.${end}`)}
      <input
        className={fieldCss['field']}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        size={4}
        aria-invalid={isWrong}
        aria-describedby={note}
        value={typed[end]}
        onChange={({ target: { value } }) =>
          end === 'from' ? write(value, typed.to) : write(typed.from, value)
        }
      />
    </label>
  );
  return (
    <div className={css['years']}>
      {field('from')}
      {field('to')}
      <p id={note} className={css['note']}>
        {language.text(isWrong ? 'find.yearsWrong' : 'find.yearsNote')}
      </p>
    </div>
  );
}

function tell(year: number | null): string {
  return year === null ? '' : String(year);
}

/** Null while what is typed is no range of years, or not yet. */
function readYears(
  from: string,
  to: string,
): { readonly from: number | null; readonly to: number | null } | null {
  const [first, last] = [from, to].map(readYear) as [number | null | undefined, number | null | undefined];
  if (first === undefined || last === undefined) return null;
  return first !== null && last !== null && first > last ? null : { from: first, to: last };
}

function readYear(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const year = /^\d{4}$/.test(trimmed) ? Number(trimmed) : NaN;
  return year >= firstYear && year <= lastYear ? year : undefined;
}
