import { findPicture } from '../../panels/find-picture.ts';

/** Arrow keys, Home and End lead through the things of a room as Tab does; Escape gives the keyboard back to the picture. */
export function moveAmongThings(event: KeyboardEvent, list: HTMLElement): void {
  const { key, target } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (key === 'Escape') {
    event.preventDefault();
    findPicture()?.focus({ preventScroll: true });
    return;
  }
  const things = [...list.querySelectorAll<HTMLElement>('li button')];
  const at = things.findIndex((thing) => thing === target);
  if (at < 0) return;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: things.length - 1 }[key];
  if (next === undefined) return;
  event.preventDefault();
  things[next]?.focus();
}
