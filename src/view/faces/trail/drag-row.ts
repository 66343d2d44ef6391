/**
 * Moves a row of a list with the hand until it is let go: past the middle of a neighbour it takes its place.
 *
 * @param row null where it has gone already
 * @param moveTo a place counted from 0
 */
export function dragRow(event: PointerEvent, row: HTMLElement | null, moveTo: (to: number) => void): void {
  const grip = event.target;
  const list = row?.parentElement;
  if (event.button !== 0 || !row || !list || !(grip instanceof Element)) return;
  event.preventDefault();
  row.dataset['dragged'] = '';
  grip.setPointerCapture?.(event.pointerId);
  const page = row.ownerDocument;
  const follow = ({ clientY }: PointerEvent): void => {
    const rows = [...list.children];
    const at = rows.indexOf(row);
    const to = findPlace(
      rows.map((one) => one.getBoundingClientRect()),
      at,
      clientY,
    );
    if (to !== at) moveTo(to);
  };
  const end = (): void => {
    delete row.dataset['dragged'];
    page.removeEventListener('pointermove', follow);
    page.removeEventListener('pointerup', end);
    page.removeEventListener('pointercancel', end);
  };
  page.addEventListener('pointermove', follow);
  page.addEventListener('pointerup', end);
  page.addEventListener('pointercancel', end);
}

/**
 * Where a row belongs that is held at a height.
 *
 * @param rows from top to bottom
 * @param at where it is now, counted from 0
 */
export function findPlace(
  rows: readonly { readonly top: number; readonly bottom: number }[],
  at: number,
  y: number,
): number {
  const middle = (row: number): number => ((rows[row]?.top ?? 0) + (rows[row]?.bottom ?? 0)) / 2;
  let to = at;
  while (to + 1 < rows.length && y > middle(to + 1)) to++;
  if (to === at) while (to > 0 && y < middle(to - 1)) to--;
  return to;
}
