import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { listChosen } from '../../../query/list-parts.ts';
import type { Query } from '../../../query/query.ts';
import { useTour } from '../../panels/use-tour.ts';
import css from './find.module.css';

export interface FilterButtonProps {
  readonly query: Query;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Where there is little room: shows the filters in place of what was found, and says how many are chosen. */
export function FilterButton({ query, isOpen, onToggle }: FilterButtonProps): ReactNode {
  const { language } = useTour();
  return (
    <button
      type="button"
      className={`${css['plain'] ?? ''} ${css['narrow'] ?? ''}`}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <SlidersHorizontal aria-hidden="true" />
      {language.text('find.filtersChosen', { count: listChosen(query).length })}
    </button>
  );
}
