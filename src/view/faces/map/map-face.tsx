import { useCallback, useId, useMemo, useState, type ReactNode } from 'react';
import { loadMapText } from '../../../language/load-map-text.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useQueryAnswer } from '../../panels/use-query-answer.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { ChosenChips } from '../find/chosen-chips.tsx';
import { useValueNames } from '../find/use-value-names.ts';
import { useLateText } from '../use-late-text.ts';
import { Counter } from './counter.tsx';
import { describeGiver } from './describe-giver.ts';
import { GiverCard } from './giver-card.tsx';
import { GiverList } from './giver-list.tsx';
import { listGiverRows } from './list-giver-rows.ts';
import { MapStage, type Marked } from './map-stage.tsx';
import { useGivers } from './use-givers.ts';
import { useWorldMap } from './use-world-map.ts';
import css from './map.module.css';

/** The world as a map: countries lit by what they gave, and the counter of what is claimed. */
export default function MapFace(): ReactNode {
  const { language, visit } = useTour();
  const words = useLateText(loadMapText);
  const { world, hasFailed, retry } = useWorldMap();
  const query = useVisitState((state) => state.query);
  const { answer, status, retry: askAgain } = useQueryAnswer();
  const facts = useGivers(answer, world);
  const names = useValueNames(answer?.facets ?? null);
  const [pointed, setPointed] = useState<string | null>(null);
  const id = useId();
  const { country: chosen } = query;
  const rows = useMemo(
    () => (facts && world ? listGiverRows(facts.givers, world, chosen, language) : []),
    [facts, world, chosen, language],
  );
  const choose = useCallback(
    (value: string): void => {
      const now = visit.store.getState().query;
      const isAlone = now.country.length === 1 && now.country[0] === value;
      visit.setQuery({ ...now, country: isAlone ? [] : [value] });
    },
    [visit],
  );
  if (!words) return null;
  const { text } = words;
  const nameOf = (value: string): string =>
    rows.find((row) => row.value === value)?.name ?? language.countryName(value, null) ?? value;
  const mark = (values: readonly string[]): Marked | null => {
    if (values.length === 0) return null;
    const marked = values.map((value) => rows.find((row) => row.value === value));
    const count = marked.reduce((sum, row) => sum + (row?.count ?? 0), 0);
    return {
      codes: marked.flatMap((row, at) => row?.codes ?? [values[at] as string]),
      name: values.map(nameOf).join(', '),
      count: text('count', { count }),
    };
  };
  const isMissing = hasFailed || status === 'failed';
  const again = (): void => {
    retry();
    askAgain();
  };
  const isAnswered = answer !== null && answer.query === query;
  return (
    <Sheet title={text('title')} isPage>
      <div className={css['map']}>
        <div className={css['world']}>
          {world && facts ? (
            <MapStage
              id={id}
              text={text}
              world={world}
              facts={facts}
              pointed={mark(pointed === null ? [] : [pointed])}
              chosen={mark(chosen)}
              onPoint={setPointed}
              onChoose={choose}
            />
          ) : (
            <div className={css['stage']}>
              {isMissing && (
                <p role="alert" className={css['missing']}>
                  {text('missing')}{' '}
                  <button type="button" onClick={again}>
                    {text('again')}
                  </button>
                </p>
              )}
            </div>
          )}
          {world && <p className={css['source']}>{text('source', { source: world.source })}</p>}
        </div>
        <div className={css['side']}>
          {facts && (
            <output className={css['summary']}>
              {text('summary', {
                count: facts.total,
                countries: facts.givers.lands.filter(({ count }) => count > 0).length,
              })}{' '}
              <span>{text('summary.note')}</span>
            </output>
          )}
          {names && <ChosenChips query={query} names={names} onChange={(next) => visit.setQuery(next)} />}
          {facts && world && chosen.length > 0 && isAnswered && (
            <GiverCard
              key={chosen.join()}
              text={text}
              name={chosen.map(nameOf).join(', ')}
              count={answer.total}
              notes={chosen.flatMap((value) => describeGiver(value, facts.givers, world, { language, text }))}
              answer={answer}
              onClear={() => visit.setQuery({ ...query, country: [] })}
            />
          )}
          {facts && (
            <GiverList
              text={text}
              rows={rows}
              stepOf={facts.stepOf}
              chosen={chosen}
              organisations={facts.organisations}
              onPoint={setPointed}
              onChoose={choose}
            />
          )}
        </div>
        <Counter text={text} />
      </div>
    </Sheet>
  );
}
