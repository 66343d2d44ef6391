import { useId, type ReactNode } from 'react';
import css from './gift-filter-field.module.css';

export interface GiftFilterFieldProps {
  readonly label: string;
  /** How many were found; null while nothing is asked for. */
  readonly count: string | null;
  readonly wanted: string;
  readonly onWanted: (wanted: string) => void;
  /** The first thing to write in where it stands. */
  readonly isFirst?: boolean;
}

/** A field to find gifts by words, with what came of it. */
export function GiftFilterField({
  label,
  count,
  wanted,
  onWanted,
  isFirst = false,
}: GiftFilterFieldProps): ReactNode {
  const field = useId();
  return (
    <div className={css['filter']}>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        data-first={isFirst || undefined}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck="false"
        value={wanted}
        onChange={({ target }) => onWanted(target.value)}
      />
      <output>{count}</output>
    </div>
  );
}
