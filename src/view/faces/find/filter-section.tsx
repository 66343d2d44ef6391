import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import css from './filters.module.css';

export interface FilterSectionProps {
  readonly title: string;
  /** How many values are chosen in it. */
  readonly chosen: number;
  /** Before anybody has opened or shut it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** One filter, under its title; open where something is chosen in it. */
export function FilterSection({ title, chosen, isOpen, children }: FilterSectionProps): ReactNode {
  const { language } = useTour();
  return (
    <details className={css['filter']} open={isOpen || chosen > 0}>
      <summary>
        {title}
        {chosen > 0 && <span className={css['number']}>{language.number(chosen)}</span>}
      </summary>
      {children}
    </details>
  );
}
