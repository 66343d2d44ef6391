import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { FloorPlan, Storey } from '../../../museum/floorplan/floor-plan.ts';
import { nameHouse } from '../../panels/name-house.ts';
import { useTour } from '../../panels/use-tour.ts';
import { Cutaway } from './cutaway.tsx';
import type { PlanFacts } from './use-plan-facts.ts';
import { usePlanWords } from './plan-words.ts';
import css from './plan.module.css';

export interface ShownStorey {
  readonly house: string;
  readonly storey: number;
}

export interface StoreyTabsProps {
  readonly shown: ShownStorey;
  /** Where the visitor is. */
  readonly here: ShownStorey;
  readonly facts: PlanFacts;
  readonly onShow: (storey: ShownStorey) => void;
  /** Id of what the tabs change. */
  readonly controls: string;
}

/** All storeys of both houses: as tabs, the topmost first, and as houses cut open. */
export function StoreyTabs({ shown, here, facts, onShow, controls }: StoreyTabsProps): ReactNode {
  const { language, museum } = useTour();
  const words = usePlanWords();
  const list = useRef<HTMLDivElement>(null);
  const storeys = listStoreys(museum.plan);
  const houses = [...new Set(storeys.map(({ house }) => house))];
  const found = (storey: Storey): number =>
    storey.rooms.reduce((sum, room) => sum + (facts.foundIn(room) ?? 0), 0);
  const step = (event: KeyboardEvent): void => {
    const at = storeys.findIndex((one) => isSame(one, shown));
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: storeys.length - 1,
    };
    const next = storeys[moves[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`[data-storey="${next.house}-${next.storey}"]`)?.focus();
  };
  return (
    // The tabs have the keys.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={list}
      className={css['houses']}
      role="tablist"
      aria-orientation="vertical"
      aria-label={words.text('storeys')}
      onKeyDown={step}
    >
      {houses.map((house) => (
        <div key={house} className={css['house']} role="presentation">
          <p className={css['houseName']} role="presentation">
            {nameHouse(house, language)}
          </p>
          <Cutaway
            house={house}
            shown={shown.house === house ? shown.storey : null}
            here={here.house === house ? here.storey : null}
            lit={
              facts.isLit
                ? storeys.filter((one) => one.house === house && found(one) > 0).map(({ storey }) => storey)
                : []
            }
            onShow={(storey) => onShow({ house, storey })}
          />
          <div className={css['tabs']} role="presentation">
            {storeys
              .filter((one) => one.house === house)
              .map((one) => (
                <button
                  key={one.storey}
                  type="button"
                  role="tab"
                  className={css['tab']}
                  aria-selected={isSame(one, shown)}
                  aria-controls={controls}
                  tabIndex={isSame(one, shown) ? 0 : -1}
                  data-storey={`${one.house}-${one.storey}`}
                  data-here={isSame(one, here) ? '' : undefined}
                  data-found={facts.isLit && found(one) > 0 ? '' : undefined}
                  aria-label={describeTab(one)}
                  onClick={() => onShow(one)}
                >
                  {language.number(one.storey)}
                  {facts.isLit && <small>{language.number(found(one))}</small>}
                </button>
              ))}
          </div>
        </div>
      ))}
    </div>
  );

  function describeTab(one: Storey): string {
    const parts = [
      nameHouse(one.house, language),
      language.text('rooms.storey', { storey: one.storey }),
      isSame(one, here) && language.text('rooms.here'),
      facts.isLit && language.text('plan.found', { count: found(one) }),
    ];
    return language.list(parts.filter((part) => part !== false));
  }
}

/** House by house, the topmost storey first, as they are seen. */
function listStoreys({ storeys }: FloorPlan): Storey[] {
  const houses = [...new Set(storeys.map(({ house }) => house))];
  return houses.flatMap((house) =>
    storeys.filter((one) => one.house === house).toSorted((a, b) => b.storey - a.storey),
  );
}

function isSame(a: ShownStorey, b: ShownStorey): boolean {
  return a.house === b.house && a.storey === b.storey;
}
