import { useId, useState, type ReactNode } from 'react';
import type { BuilderWords } from './load-builder-words.ts';
import { readTourLink, type TourLink } from './read-tour-link.ts';
import css from './builder.module.css';

export interface LinkChoiceProps {
  /** Addresses the tour is known at, each ending in a slash. */
  readonly sites: readonly string[];
  readonly said: BuilderWords;
  readonly onChoose: (link: TourLink) => void;
}

/** Takes a link of the tour: a trail, a search, a view. */
export function LinkChoice({ sites, said: { words }, onChoose }: LinkChoiceProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const link = typed.trim() === '' ? null : readTourLink(typed, sites);
  const fault = typeof link === 'string' ? link : null;
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{words.text('link.label')}</label>
      <input
        id={id}
        type="url"
        dir="ltr"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}-note`}
        aria-invalid={fault !== null}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = target.value.trim() === '' ? null : readTourLink(target.value, sites);
          if (read && typeof read !== 'string') onChoose(read);
        }}
      />
      <p id={`${id}-note`} className={css['note']}>
        {words.text('link.note')}
      </p>
      <div role="alert">{fault && <p>{words.text(`link.${fault}`)}</p>}</div>
    </div>
  );
}
