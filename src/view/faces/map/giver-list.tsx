import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { notStated } from '../../../museum/facets/facets.ts';
import type { GiverRow } from './list-giver-rows.ts';
import type { MapText } from '../../../language/load-map-text.ts';
import css from './list.module.css';

export interface GiverListProps {
  readonly text: MapText['text'];
  readonly rows: readonly GiverRow[];
  readonly stepOf: (code: string) => number;
  readonly chosen: readonly string[];
  /** Of the gifts no country is stated for, those of organisations and firms. */
  readonly organisations: number;
  readonly onPoint: (value: string | null) => void;
  readonly onChoose: (value: string) => void;
}

// A select holds no swatches and counts, and tells nobody which of its rows the keyboard is at.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */

/** Who gave, as one list for the keyboard and for who does not see the map; the map marks what the keyboard is at. */
export function GiverList(props: GiverListProps): ReactNode {
  const { text, rows, stepOf, chosen, organisations, onPoint, onChoose } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ value }) => value === (active ?? chosen[0])),
  );
  const current = rows[at];
  const goTo = (next: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, next))];
    if (!row) return;
    setActive(row.value);
    onPoint(row.value);
    list.current
      ?.querySelector(`[data-giver="${CSS.escape(row.value)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  };
  const pressKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moveOf(event.key, at, rows);
    if (to !== null) goTo(to);
    else if ((event.key === 'Enter' || event.key === ' ') && current) onChoose(current.value);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const option = (row: GiverRow): ReactNode => {
    const { value, name, count, kind, codes, givesBack } = row;
    return (
      // The keys of the list choose; a press is for who has a pointer.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
      <div
        key={value}
        id={`${id}-${value}`}
        role="option"
        aria-selected={chosen.includes(value)}
        className={css['option']}
        data-giver={value}
        data-kind={kind}
        data-active={value === current?.value || undefined}
        onClick={() => {
          setActive(value);
          onChoose(value);
        }}
        onPointerEnter={() => onPoint(value)}
        onPointerLeave={() => onPoint(null)}
      >
        <span
          className={css['swatch']}
          aria-hidden="true"
          data-step={kind === 'land' ? stepOf(codes[0] ?? '') : codes.length > 0 ? 'territory' : 'none'}
        />
        <span className={css['name']}>
          <bdi>{kind === 'former' ? text('former', { name }) : name}</bdi>
          {givesBack && <small>{text('givesBack')}</small>}
          {value === notStated && organisations > 0 && (
            <small>{text('organisations', { count: organisations })}</small>
          )}
        </span>
        <span className={css['count']}>{text('count', { count })}</span>
      </div>
    );
  };
  const groups = [
    ['countries', rows.filter(({ kind }) => kind !== 'other')],
    ['others', rows.filter(({ kind }) => kind === 'other')],
  ] as const;
  return (
    <section className={css['givers']}>
      <h3 id={`${id}-title`}>{text('list')}</h3>
      <p id={`${id}-hint`} className={css['hint']}>
        {text('list.hint')}
      </p>
      <div
        ref={list}
        role="listbox"
        className={css['list']}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={current && `${id}-${current.value}`}
        tabIndex={0}
        onKeyDown={pressKey}
        onFocus={() => onPoint(current?.value ?? null)}
        onBlur={() => onPoint(null)}
      >
        {groups.map(
          ([name, members]) =>
            members.length > 0 && (
              <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
                <h4 id={`${id}-${name}`} role="presentation">
                  {text(name)}
                </h4>
                {members.map(option)}
              </div>
            ),
        )}
      </div>
    </section>
  );
}

/** Where a key leads from a row; null where it leads nowhere. Letters lead to the next name that begins with them. */
function moveOf(key: string, at: number, rows: readonly GiverRow[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + 10;
    case 'PageUp':
      return at - 10;
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    default:
      break;
  }
  if (Array.from(key).length !== 1 || key.trim() === '') return null;
  const letter = key.toLocaleLowerCase();
  for (let step = 1; step <= rows.length; step++) {
    const next = (at + step) % rows.length;
    if (rows[next]?.name.toLocaleLowerCase().startsWith(letter)) return next;
  }
  return null;
}
