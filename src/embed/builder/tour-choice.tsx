import { useCallback, useEffect, useId, useState, type ReactNode } from 'react';
import type { TourOutline } from '../../museum/tours/tour.ts';
import type { BuilderServices } from './builder-services.ts';
import type { EmbedPlace } from './embed-place.ts';
import type { BuilderWords } from './load-builder-words.ts';
import css from './builder.module.css';

export interface TourChoiceProps {
  readonly services: Pick<BuilderServices, 'fetchTours'>;
  readonly said: BuilderWords;
  /** Id; empty for none. */
  readonly chosen: string;
  readonly onChoose: (place: EmbedPlace) => void;
}

/** The guided tours. */
export function TourChoice({
  services,
  said: { language, words },
  chosen,
  onChoose,
}: TourChoiceProps): ReactNode {
  const id = useId();
  const { fetchTours } = services;
  const [tours, setTours] = useState<readonly TourOutline[] | 'failed'>([]);
  const load = useCallback(() => {
    fetchTours().then(setTours, () => setTours('failed'));
  }, [fetchTours]);
  useEffect(load, [load]);
  if (tours === 'failed')
    return (
      <p role="alert">
        {words.text('failed')}{' '}
        <button type="button" className={css['quiet']} onClick={load}>
          {language.text('panel.tryAgain')}
        </button>
      </p>
    );
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{words.text('what.tour')}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => onChoose(target.value === '' ? {} : { tour: target.value })}
      >
        <option value="">{words.text('choose')}</option>
        {tours.map((tour) => (
          <option key={tour.id} value={tour.id}>
            {language.choose(tour.title).text}
          </option>
        ))}
      </select>
    </div>
  );
}
