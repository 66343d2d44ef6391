import { useCallback, useId, useState, type ReactNode } from 'react';
import type { QueryFilter } from '../../../query/query.ts';
import { normaliseText } from '../../../museum/search/normalise-text.ts';
import { useTour } from '../../panels/use-tour.ts';
import { FilterSection } from './filter-section.tsx';
import type { FilterOption } from './list-options.ts';
import { namePart } from './name-value.ts';
import { OptionRow } from './option-row.tsx';
import field from './field.module.css';
import css from './filters.module.css';

/** Longer lists show their first values, and all of them, with a box to search within, when asked to. */
const longest = 8;

export interface ValueFilterProps {
  readonly filter: QueryFilter;
  /** In the order they are shown. */
  readonly options: readonly FilterOption[];
  readonly isOpen: boolean;
  readonly onToggle: (filter: QueryFilter, value: string) => void;
}

/** The values of one filter. */
export function ValueFilter({ filter, options, isOpen, onToggle }: ValueFilterProps): ReactNode {
  const { language } = useTour();
  const [isWhole, setIsWhole] = useState(false);
  const [wanted, setWanted] = useState('');
  const list = useId();
  const title = namePart(filter, language);
  const isLong = options.length > longest + 1;
  const words = normaliseText(wanted.trim());
  const shown = !isLong
    ? options
    : isWhole
      ? options.filter(({ name }) => normaliseText(name).includes(words))
      : options.filter(({ isChosen }, at) => at < longest || isChosen);
  const toggle = useCallback((value: string) => onToggle(filter, value), [filter, onToggle]);
  const showLess = (): void => {
    setIsWhole(false);
    setWanted('');
  };
  return (
    <FilterSection title={title} chosen={options.filter(({ isChosen }) => isChosen).length} isOpen={isOpen}>
      {isLong && isWhole && (
        <input
          className={`${field['field']} ${css['within']}`}
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck="false"
          aria-label={language.text('find.within', { name: title })}
          placeholder={language.text('find.within', { name: title })}
          aria-controls={list}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      )}
      <ul id={list} className={css['options']} data-whole={(isLong && isWhole) || undefined}>
        {shown.map((option) => (
          <OptionRow key={option.value} {...option} onToggle={toggle} />
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          className={css['more']}
          aria-expanded={isWhole}
          onClick={isWhole ? showLess : () => setIsWhole(true)}
        >
          {isWhole
            ? language.text('find.showFewer')
            : language.text('find.showAll', { count: options.length })}
        </button>
      )}
    </FilterSection>
  );
}
