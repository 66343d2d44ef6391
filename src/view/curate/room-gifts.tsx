import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useBench } from './bench-context.ts';
import { useShown } from './use-shown.ts';
import css from './curate.module.css';

/** The gifts of the room one stands in: to be opened without pointing. */
export function RoomGifts(): ReactNode {
  const { nameOf, opened } = useBench();
  const { visit, museum } = opened.services;
  const room = useStore(visit.store, (state) => state.room);
  const shown = useStore(visit.store, (state) => state.opened);
  useShown();
  const gifts = museum.display.giftsIn(room).flatMap((row) => museum.catalogue.gifts[row] ?? []);
  return (
    <section aria-labelledby="curate-room">
      <h3 id="curate-room" className={css['subhead']}>
        In this room
      </h3>
      {gifts.length === 0 ? (
        <p className={css['hint']}>No exhibit with a record stands here.</p>
      ) : (
        <ul className={css['list']}>
          {gifts.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                className={css['line']}
                aria-pressed={shown === (id as string)}
                onClick={() => visit.openExhibit(id as unknown as Parameters<typeof visit.openExhibit>[0])}
              >
                {nameOf(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
