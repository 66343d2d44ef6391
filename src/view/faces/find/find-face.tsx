import { useCallback, useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Query } from '../../../query/query.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useQueryAnswer } from '../../panels/use-query-answer.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { ChosenChips } from './chosen-chips.tsx';
import { CopyLink } from './copy-link.tsx';
import { FilterButton } from './filter-button.tsx';
import { Filters } from './filters.tsx';
import { FindBox } from './find-box.tsx';
import { FoundRooms } from './found-rooms.tsx';
import { HallLink } from '../hall/hall-link.tsx';
import { moveAmongResults } from './move-among-results.ts';
import { NothingFound } from './nothing-found.tsx';
import { OrderChoice } from './order-choice.tsx';
import { Results } from './results.tsx';
import { TotalLine } from './total-line.tsx';
import { useFilterQuery } from './use-filter-query.ts';
import { useOrderedRows, type LatestAnswer } from './use-ordered-rows.ts';
import { useValueNames } from './use-value-names.ts';
import css from './find.module.css';

/** Gifts found by words and filters, each of which leads to the thing itself. */
export default function FindFace(): ReactNode {
  const { language, visit } = useTour();
  const query = useVisitState((state) => state.query);
  const { answer, early, status, retry } = useQueryAnswer();
  const latest: LatestAnswer | null = early ?? answer;
  const names = useValueNames(answer?.facets ?? null);
  const ordered = useOrderedRows(latest);
  // On a phone filters and gifts take turns.
  const [showsFilters, setShowsFilters] = useState(false);
  const change = useCallback((next: Query) => visit.setQuery(next), [visit]);
  // While one types the list follows each key, and the counts beside it as soon as there is time.
  const counted = useDeferredValue(answer);
  const filtered = useFilterQuery(query);
  const changeYears = useCallback(
    ({ from, to }: Query) => visit.setQuery({ ...visit.store.getState().query, from, to }),
    [visit],
  );
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const move = (event: KeyboardEvent): void => moveAmongResults(event, element);
    element.addEventListener('keydown', move);
    return () => element.removeEventListener('keydown', move);
  }, []);
  const isEmpty = answer?.total === 0 && status === 'ready';
  return (
    <Sheet title={language.text('gifts.title')} isFull>
      <div ref={root} className={css['find']} data-filters={showsFilters || undefined}>
        <div className={css['head']}>
          <FindBox />
          <div className={css['tools']}>
            <TotalLine answer={latest} />
            <FilterButton
              query={query}
              isOpen={showsFilters}
              onToggle={() => setShowsFilters((before) => !before)}
            />
            <OrderChoice ordered={ordered} />
            <CopyLink query={query} />
            <HallLink
              to={{ hall: 'found', query }}
              total={status === 'ready' ? (answer?.total ?? null) : null}
              className={css['plain']}
            />
          </div>
          {names && <ChosenChips query={query} names={names} onChange={change} />}
        </div>
        <div className={css['columns']}>
          <section className={css['filters']} aria-label={language.text('find.filters')}>
            {counted && names && (
              <Filters answer={counted} query={filtered} names={names} onChange={changeYears} />
            )}
            <p className={css['foot']}>
              <button type="button" className={css['plain']} onClick={() => setShowsFilters(false)}>
                {language.text('find.showFound', { count: latest?.total ?? 0 })}
              </button>
            </p>
          </section>
          <section className={css['results']} aria-label={language.text('find.results')}>
            <FoundRooms words={query.words} />
            {isEmpty && names ? (
              <NothingFound answer={answer} names={names} onChange={change} />
            ) : (
              <Results
                answer={latest}
                rows={ordered.rows}
                order={ordered.order}
                status={status}
                onRetry={retry}
              />
            )}
          </section>
        </div>
      </div>
    </Sheet>
  );
}
