interface Closable {
  close(): Promise<void>;
}

/** The tour that is open on this page: a page has few pictures to draw in three dimensions, and a reader one pair of eyes. */
let live: Closable | null = null;

/** Opens one tour; whichever was open goes back to its poster. */
export function takeTurn(tour: Closable): void {
  const former = live;
  live = tour;
  if (former && former !== tour) void former.close();
}

export function leaveTurn(tour: Closable): void {
  if (live === tour) live = null;
}

export function isTurnFree(): boolean {
  return live === null;
}
