import type { ReactNode } from 'react';
import { findPicture } from './find-picture.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/** The stops of the lift one stands in. One may also just walk out. */
export function LiftChoice(): ReactNode {
  const { language, museum, visit } = useTour();
  const isOffered = useVisitState((state) => state.sheet === 'lift');
  const here = useVisitState((state) => state.room);
  const lift = museum.plan.lifts.find(({ stops }) => stops.includes(here));
  if (!isOffered || !lift) return null;
  const stops = lift.stops
    .flatMap((stop) => museum.plan.rooms.find(({ id }) => id === stop) ?? [])
    .sort((a, b) => b.floorY - a.floorY);
  const ride = (stop: (typeof stops)[number]['id']): void => {
    visit.rideLift(stop);
    // The choice goes: keys walk out of the lift.
    findPicture()?.focus({ preventScroll: true });
  };
  return (
    <section className={css['lift']} aria-label={language.text('lift.title')}>
      <h2>{language.text('lift.choose')}</h2>
      <ul>
        {stops.map(({ id, storey }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === here ? 'location' : undefined}
              disabled={id === here}
              onClick={() => ride(id)}
            >
              {language.text('rooms.storey', { storey })}
              {id === here && <span> · {language.text('lift.here')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
