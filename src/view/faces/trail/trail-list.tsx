import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { TrailKey } from '../../../language/load-trail-text.ts';
import { formatTrail } from '../../../trail/format-trail.ts';
import { useTour } from '../../panels/use-tour.ts';
import type { UsedTrail } from '../../panels/use-trail.ts';
import { TrailRow } from './trail-row.tsx';
import type { TrailRecords } from './use-trail-records.ts';
import css from './trail.module.css';

export interface TrailListProps {
  readonly used: UsedTrail;
  readonly records: TrailRecords;
  readonly words: Text<TrailKey>;
}

/** The gifts in their order: dragged, or moved by buttons; what was done is said, and can be undone. */
export function TrailList({ used, records, words }: TrailListProps): ReactNode {
  const { language, visit } = useTour();
  const { trail, change } = used;
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  const [told, setTold] = useState('');
  /** The trail before something was taken off it, as an address writes it. */
  const [before, setBefore] = useState<string | null>(null);
  const count = trail.gifts.length;
  useLayoutEffect(() => {
    // A row that is moved in the page loses the keyboard; one that is gone gives it to the next.
    if (wanted.current === null) return;
    const element = list.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    const usable = element?.hasAttribute('disabled')
      ? element.parentElement?.querySelector<HTMLElement>('button:not([disabled])')
      : element;
    usable?.focus();
  });
  const titleOf = (gift: string): string => {
    const known = records.of(gift);
    return known.status === 'ready' ? language.choose(known.record.entry.title).text : gift;
  };
  const move = (gift: string, to: number): void => {
    const place = Math.max(0, Math.min(count - 1, to));
    change({ kind: 'move', gift, to });
    setTold(words.text('moved', { title: titleOf(gift), place: place + 1, count }));
  };
  const moveBy = (gift: string, by: 1 | -1): void => {
    wanted.current = `[data-gift="${gift}"] [data-by="${by}"]`;
    move(gift, trail.gifts.findIndex((one) => one.gift === gift) + by);
  };
  const remove = (gift: string): void => {
    const at = trail.gifts.findIndex((one) => one.gift === gift);
    const next = trail.gifts[at + 1] ?? trail.gifts[at - 1];
    if (next) wanted.current = `[data-gift="${next.gift}"] [data-remove]`;
    setBefore(formatTrail(trail));
    change({ kind: 'remove', gift });
    setTold(words.text('removed', { title: titleOf(gift) }));
  };
  const clear = (): void => {
    setBefore(formatTrail(trail));
    visit.setTrail(null);
    setTold(words.text('cleared'));
  };
  const undo = (): void => {
    visit.setTrail(before);
    setBefore(null);
    setTold('');
  };
  return (
    <>
      <ol ref={list} className={css['rows']} aria-label={words.text('gifts')}>
        {trail.gifts.map((one, at) => (
          <TrailRow
            key={one.gift}
            one={one}
            at={at}
            count={count}
            record={records.of(one.gift)}
            words={words}
            onRetry={records.retry}
            onMoveTo={(to) => move(one.gift, to)}
            onMoveBy={(by) => moveBy(one.gift, by)}
            onNote={(note) => change({ kind: 'note', gift: one.gift, note })}
            onRemove={() => remove(one.gift)}
          />
        ))}
      </ol>
      <p className={css['ways']}>
        {count > 0 && (
          <button type="button" className={css['quiet']} onClick={clear}>
            {words.text('clear')}
          </button>
        )}
        {before !== null && (
          <button type="button" className={css['quiet']} onClick={undo}>
            {words.text('undo')}
          </button>
        )}
        <output>{told}</output>
      </p>
    </>
  );
}
