import { Plus } from 'lucide-react';
import { useEffect, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { TourOutline } from '../../museum/tours/tour.ts';
import { useBench, useDesk } from './bench-context.ts';
import { outlineTour } from './outline-tour.ts';
import { readTourDrafts } from './read-drafts.ts';
import { freeId, idFrom } from './stand-here.ts';
import { TourEditor } from './tour-editor.tsx';
import { nameLanguage } from './tour-languages.ts';
import { beginTexts, readText } from './tour-texts.ts';
import css from './curate.module.css';

/** All guided tours, and the one that is being written. */
export function ToursSection(): ReactNode {
  const { desk, opened, spoken, tab } = useBench();
  const history = useDesk((state) => state.history);
  const files = useDesk((state) => state.files);
  const drafts = useMemo(() => readTourDrafts({ history, files }), [history, files]);
  const [built, setBuilt] = useState<readonly TourOutline[]>([]);
  const chosen = useStore(tab, (state) => state.tour);
  const setChosen = (tour: string | null): void => tab.setState({ tour, stop: null });
  useEffect(() => {
    let isWanted = true;
    opened.tours.fetchTours().then(
      (tours) => {
        if (isWanted) setBuilt(tours.filter(({ kind }) => kind === 'tour'));
      },
      (error: unknown) => desk.say(String(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, opened]);
  if (chosen !== null && drafts.get(chosen) !== null)
    return <TourEditor key={chosen} tour={chosen} onLeave={() => setChosen(null)} />;

  const tours = [
    ...built.filter(({ id }) => !drafts.has(id)),
    ...[...drafts.values()].flatMap((file) => (file ? outlineTour(file) : [])),
  ].toSorted((a, b) => a.order - b.order);
  const begin = (title: string): void => {
    const tour = freeId(
      idFrom(title) || 'tour',
      tours.map(({ id }) => id),
    );
    const order = Math.max(0, ...tours.map((one) => one.order)) + 1;
    const [first = 'en'] = spoken;
    desk.edit({
      kind: 'tour',
      tour,
      order,
      title: beginTexts({ [first]: title }, spoken),
      summary: beginTexts({}, spoken),
    });
    setChosen(tour);
  };
  return (
    <>
      <h3 className={css['subhead']}>Guided tours</h3>
      <ul className={css['list']}>
        {tours.map(({ id, title, stops }) => (
          <li key={id}>
            <button type="button" className={css['line']} onClick={() => setChosen(id)}>
              <span>{readText(title, spoken) ?? id}</span>
              <span className={css['hint']}>{`${stops} ${stops === 1 ? 'stop' : 'stops'}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <NewTour onBegin={begin} />
    </>
  );
}

function NewTour({ onBegin }: { readonly onBegin: (title: string) => void }): ReactNode {
  const { spoken } = useBench();
  const [title, setTitle] = useState('');
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() !== '') onBegin(title.trim());
  };
  return (
    <form className={css['field']} onSubmit={begin}>
      <label htmlFor="curate-new-tour">{`A new tour, by its title in ${nameLanguage(spoken[0] ?? 'en')}`}</label>
      <div className={css['row']}>
        <input
          id="curate-new-tour"
          type="text"
          className={css['written']}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <button type="submit" className={css['button']} disabled={title.trim() === ''}>
          <Plus aria-hidden="true" />
          Begin
        </button>
      </div>
    </form>
  );
}
