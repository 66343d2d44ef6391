import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useBench, useCarrying } from './bench-context.ts';
import { describePlace } from './describe-place.ts';
import type { PlaceForGift } from './place-for-gift.ts';
import css from './curate.module.css';

/** As many places are listed at first: a large room has hundreds. */
const page = 24;

/** How many places there are, in a sentence or two. */
function describeChoice(places: readonly PlaceForGift[]): string {
  const others = places.filter(({ holder }) => holder !== null).length;
  const free = places.length - others;
  if (places.length === 0)
    return 'No place of this room would take it: none that is free is large enough. Walk to another room with it.';
  const takes =
    free > 0 ? `${free} ${free === 1 ? 'place' : 'places'} of this room would take it.` : 'No place is free.';
  const exchanges =
    others > 0 ? ` It can change places with ${others} ${others === 1 ? 'other' : 'others'}.` : '';
  return `${takes}${exchanges} What glows can be clicked, or chosen here; or walk to another room with it.`;
}

/** What is in hand, and where it may be put down: the same places that glow in the picture. */
export function PlaceList({ gift }: { readonly gift: string }): ReactNode {
  const { carrying, desk, nameOf, opened } = useBench();
  const { visit } = opened.services;
  const places = useCarrying((state) => state.places);
  const meant = useCarrying((state) => state.meant);
  const [listed, setListed] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Who picked it up by a button of the bench, which is gone now, goes on here.
    if (document.activeElement === document.body) heading.current?.focus();
    const within = section.current;
    return () => {
      // Who put it down by the list goes on at the bench, not nowhere.
      if (within?.contains(document.activeElement))
        queueMicrotask(() => document.querySelector<HTMLElement>('#curate [data-first]')?.focus());
    };
  }, []);

  const moveInList = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const lookAt = (address: string): void => {
    carrying.mean(address);
    const exhibit = opened.services.museum.display.exhibitAt(address);
    if (exhibit !== undefined) visit.lookAt(exhibit);
  };
  return (
    <section ref={section} aria-labelledby="curate-in-hand">
      <h3 id="curate-in-hand" ref={heading} tabIndex={-1} className={css['gift']}>
        {`In your hand: ${nameOf(gift)}`}
      </h3>
      <p className={css['hint']}>{describeChoice(places)}</p>
      <div className={css['row']}>
        <button
          type="button"
          className={css['button']}
          onClick={() => {
            carrying.putBack();
            desk.say('Left where it was.');
          }}
        >
          Leave it where it was <kbd>Esc</kbd>
        </button>
      </div>
      {/* Arrows go from one place to the next; Tab and Enter do as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className={css['list']} onKeyDown={moveInList} aria-label="Places that would take it">
        {places.slice(0, listed).map(({ address, isVeiled, holder, box }) => (
          <li key={address}>
            <button
              type="button"
              className={css['line']}
              data-place={address}
              data-holder={holder ?? undefined}
              data-meant={address === meant ? '' : undefined}
              onFocus={() => lookAt(address)}
              onPointerEnter={() => carrying.mean(address)}
              onClick={() => carrying.putDown(address)}
            >
              <span>
                {holder === null ? describePlace(address, true) : `Change places with ${nameOf(holder)}`}
              </span>
              <span className={css['hint']}>
                {`${holder !== null ? describePlace(address, true) : isVeiled ? 'under linen' : 'free'} · ${box.width.toFixed(2)} × ${box.height.toFixed(2)} × ${box.depth.toFixed(2)} m`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {places.length > listed && (
        <button type="button" className={css['button']} onClick={() => setListed(listed + page)}>
          {`Show more (${places.length - listed})`}
        </button>
      )}
    </section>
  );
}
