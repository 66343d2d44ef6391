import type { ReactNode } from 'react';
import { useDesk } from './bench-context.ts';
import css from './curate.module.css';

export interface FaultLinesProps {
  readonly path: string;
  /** Which fields of the file: whatever begins with one of these. */
  readonly fields: readonly string[];
}

/** What the checks find wrong with a field, where it is written. */
export function FaultLines({ path, fields }: FaultLinesProps): ReactNode {
  const faults = useDesk((state) => state.faults);
  const own = faults.filter(
    (fault) => fault.path === path && fields.some((field) => isWithin(fault.field, field)),
  );
  if (own.length === 0) return null;
  return (
    <ul className={css['faults']}>
      {own.map(({ field, found, expected, mend }) => (
        <li key={`${field} ${expected}`}>{`Expected ${expected}; found ${found}. ${mend}`}</li>
      ))}
    </ul>
  );
}

function isWithin(field: string, whole: string): boolean {
  return field === whole || field.startsWith(`${whole}.`) || field.startsWith(`${whole}[`);
}
