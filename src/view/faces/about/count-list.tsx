import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import css from './about.module.css';

export interface CountListProps {
  readonly rows: readonly {
    readonly id: string;
    readonly count: number;
    readonly name: string;
    readonly note?: string;
  }[];
}

/** How many there are of each kind, the numbers under each other; what there is none of is left out. */
export function CountList({ rows }: CountListProps): ReactNode {
  const { language } = useTour();
  return (
    <dl className={css['counts']}>
      {rows
        .filter(({ count }) => count > 0)
        .map(({ id, count, name, note }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <strong>{language.number(count)}</strong>
            </dd>
            {note !== undefined && <dd className={css['note']}>{note}</dd>}
          </div>
        ))}
    </dl>
  );
}
