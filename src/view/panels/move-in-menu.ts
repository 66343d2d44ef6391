/**
 * Where a key leads in a menu: arrows go round, Home and End to its ends, a letter to the next entry that begins with it.
 *
 * @param key as the browser names it
 * @param at entry that has the keyboard, −1 for none
 * @param names of the entries, in order
 * @returns the entry to go to; null where the key means nothing here
 */
export function moveInMenu(key: string, at: number, names: readonly string[]): number | null {
  const count = names.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (!/^\S$/u.test(key)) return null;
  const begins = key.toLocaleLowerCase();
  for (let step = 1; step <= count; step++) {
    const next = (at + step) % count;
    if (names[next]?.trim().toLocaleLowerCase().startsWith(begins)) return next;
  }
  return null;
}
