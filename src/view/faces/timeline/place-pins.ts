/** An event on the line of years. */
export interface Pin<Event> {
  readonly event: Event;
  /** Middle of its years, counted from the first of the axis, halves included. */
  readonly middle: number;
  /** Row from the bottom, 0 first. */
  readonly row: number;
}

/**
 * Pins side by side, in as many rows as it takes for none to lie on another.
 *
 * @param events in the order of their first years
 * @param width of a pin, in years
 */
export function placePins<Event extends { readonly years: readonly [number, number] }>(
  events: readonly Event[],
  first: number,
  width: number,
): readonly Pin<Event>[] {
  const placed = events
    .map((event) => ({ event, middle: (event.years[0] + event.years[1] + 1) / 2 - first }))
    .sort((a, b) => a.middle - b.middle);
  const ends: number[] = [];
  return placed.map(({ event, middle }) => {
    const free = ends.findIndex((end) => end <= middle - width / 2 + 1e-9);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + width / 2;
    return { event, middle, row };
  });
}
