import { memo, useCallback, type ReactNode } from 'react';
import { queryFilters, type Query, type QueryFilter } from '../../../query/query.ts';
import { toggleValue } from '../../../query/toggle-value.ts';
import type { QueryAnswer } from '../../panels/query-answers.ts';
import { useTour } from '../../panels/use-tour.ts';
import { listOptions } from './list-options.ts';
import { tellStated } from './tell-stated.ts';
import { FilterSection } from './filter-section.tsx';
import { OptionRow } from './option-row.tsx';
import type { ValueNames } from './name-value.ts';
import { ValueFilter } from './value-filter.tsx';
import { YearsFilter } from './years-filter.tsx';
import css from './filters.module.css';

export interface FiltersProps {
  readonly answer: QueryAnswer;
  /** What is looked for now, but for its words: the answer may still be on its way. */
  readonly query: Query;
  readonly names: ValueNames;
  /** Other years are asked for; of what it is told nothing else counts. */
  readonly onChange: (query: Query) => void;
}

/** Open before anybody has chosen in them. */
const openAtFirst: ReadonlySet<QueryFilter> = new Set(['leader', 'country']);

/** Everything gifts can be filtered by, with how many each value would leave; not what all gifts have in common. */
export const Filters = memo(function Filters({ answer, query, names, onChange }: FiltersProps): ReactNode {
  const { language, visit } = useTour();
  const toggle = useCallback(
    (filter: QueryFilter, value: string) =>
      visit.setQuery(toggleValue(visit.store.getState().query, filter, value)),
    [visit],
  );
  const toggleSanctions = useCallback(() => {
    const { query: now } = visit.store.getState();
    visit.setQuery({ ...now, sanctioned: !now.sanctioned });
  }, [visit]);
  const { facets, match, rows, total } = answer;
  // Where words were answered with the best alone, nobody has counted the rest.
  const counts = rows.length < total ? null : match.counts;
  const sanctioned = counts && counts.sanctioned;
  const stated = tellStated(facets);
  return (
    <>
      {queryFilters
        .map((filter) => ({
          filter,
          options: listOptions(filter, facets, counts && counts[filter], query, names),
        }))
        .filter(({ options }) => options.length > 1 || options.some(({ isChosen }) => isChosen))
        .map(({ filter, options }) => (
          <ValueFilter
            key={filter}
            filter={filter}
            options={options}
            isOpen={openAtFirst.has(filter)}
            onToggle={toggle}
          />
        ))}
      {(stated.dates || isOfYears(query)) && (
        <FilterSection title={language.text('find.years')} chosen={Number(isOfYears(query))} isOpen>
          <YearsFilter query={query} onChange={onChange} />
        </FilterSection>
      )}
      {(stated.sanctions || query.sanctioned) && (
        <FilterSection title={language.text('find.sanctions')} chosen={Number(query.sanctioned)} isOpen>
          <ul className={css['options']}>
            <OptionRow
              name={language.text('find.sanctioned')}
              value="sanctioned"
              count={sanctioned}
              isChosen={query.sanctioned}
              onToggle={toggleSanctions}
            />
          </ul>
        </FilterSection>
      )}
    </>
  );
});

function isOfYears({ from, to }: Query): boolean {
  return from !== null || to !== null;
}
