import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { listChosen } from '../../../query/list-parts.ts';
import { emptyQuery, type Query } from '../../../query/query.ts';
import { useTour } from '../../panels/use-tour.ts';
import { nameAsked, type ValueNames } from './name-value.ts';
import css from './find.module.css';

export interface ChosenChipsProps {
  readonly query: Query;
  readonly names: ValueNames;
  readonly onChange: (query: Query) => void;
}

/** What is chosen beside words, each to be taken away, or all at once. */
export function ChosenChips({ query, names, onChange }: ChosenChipsProps): ReactNode {
  const { language } = useTour();
  const list = useRef<HTMLUListElement>(null);
  /** Which chip was taken away by whoever has the keyboard. */
  const removed = useRef<number | null>(null);
  const chips = listChosen(query).map((asked) => ({
    key: `${asked.part} ${asked.values.join()}`,
    name: nameAsked(asked, query, names),
    without: asked.without,
  }));
  if (query.asOf !== null) {
    const name = language.text('find.asOf', { year: String(query.asOf) });
    chips.push({ key: 'asof', name, without: { ...query, asOf: null } });
  }
  useEffect(() => {
    if (removed.current === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(removed.current, buttons.length - 1)];
    removed.current = null;
    // The last one has gone, and this list with it.
    (next ?? document.querySelector<HTMLElement>('dialog [data-first]'))?.focus();
  });
  const remove = (at: number, without: Query): void => {
    removed.current = at;
    onChange(without);
  };
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className={css['chips']} aria-label={language.text('find.chosen')}>
      {chips.map(({ key, name, without }, at) => (
        <li key={key}>
          <button
            type="button"
            className={css['chip']}
            aria-label={language.text('find.remove', { name })}
            onClick={() => remove(at, without)}
          >
            <bdi>{name}</bdi>
            <X aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={css['clear']} onClick={() => remove(0, emptyQuery)}>
          {language.text('find.clearAll')}
        </button>
      </li>
    </ul>
  );
}
