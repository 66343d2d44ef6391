const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrow keys lead from the box into the results, through them and back; Home and End to the first and the last. Elsewhere
 * they do what they always do.
 *
 * @param within holds the box (`data-first`) and the results (`a[data-exhibit]`)
 */
export function moveAmongResults(event: KeyboardEvent, within: HTMLElement): void {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const box = within.querySelector<HTMLElement>('[data-first]');
  const results = [...within.querySelectorAll<HTMLElement>('a[data-exhibit]')];
  const at = results.indexOf(target);
  const isInBox = target === box;
  if (at < 0 && !isInBox) return;
  const step = steps[key];
  let next: HTMLElement | null | undefined;
  if (step) next = at + step < 0 ? (isInBox ? null : box) : results[at + step];
  else if (!isInBox && key === 'Home') next = results[0];
  else if (!isInBox && key === 'End') next = results.at(-1);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
