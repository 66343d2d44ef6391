import { memo, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import css from './filters.module.css';

export interface OptionRowProps {
  readonly value: string;
  readonly name: string;
  /** Null where nobody has counted. */
  readonly count: number | null;
  readonly isChosen: boolean;
  readonly onToggle: (value: string) => void;
}

/** A value to choose, with how many gifts it leaves; out of use where it would leave none. */
export const OptionRow = memo(function OptionRow({
  value,
  name,
  count,
  isChosen,
  onToggle,
}: OptionRowProps): ReactNode {
  const { language } = useTour();
  const isEmpty = count === 0 && !isChosen;
  return (
    <li>
      <label className={css['option']} data-empty={isEmpty || undefined}>
        <input type="checkbox" checked={isChosen} disabled={isEmpty} onChange={() => onToggle(value)} />
        <bdi>{name}</bdi>
        {count !== null && <span className={css['number']}>{language.number(count)}</span>}
      </label>
    </li>
  );
});
