/** The upper and lower edge of a row, CSS pixels below the top of its list. */
export interface RowEdges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Moves a row of a list with the hand until it is let go: past the middle of a neighbour it takes its place.
 *
 * Until then rows are only shown elsewhere: one that is moved within the page loses the pointer it holds, and each place
 * on the way would be an edit of its own.
 *
 * @param row null where it has gone already
 * @param moveTo told once, when it is let go somewhere else; a place counted from 0
 */
export function dragRow(event: PointerEvent, row: HTMLElement | null, moveTo: (to: number) => void): void {
  const grip = event.target;
  const list = row?.parentElement;
  if (event.button !== 0 || !row || !list || !(grip instanceof Element)) return;
  event.preventDefault();
  grip.setPointerCapture?.(event.pointerId);
  const page = row.ownerDocument;
  // The list itself may scroll on its way.
  const topOf = (): number => list.getBoundingClientRect().top;
  const listTop = topOf();
  const rows = [...list.children].filter((one) => one instanceof HTMLElement);
  const edges = rows.map((one): RowEdges => {
    const { top, bottom } = one.getBoundingClientRect();
    return { top: top - listTop, bottom: bottom - listTop };
  });
  const at = rows.indexOf(row);
  const start = event.clientY - listTop;
  let to = at;
  row.dataset['dragged'] = '';
  const follow = ({ pointerId, clientY }: PointerEvent): void => {
    if (pointerId !== event.pointerId) return;
    const y = clientY - topOf();
    to = findPlace(edges, at, y);
    shiftRows(edges, at, to).forEach((shift, place) => {
      rows[place]?.style.setProperty('translate', `0 ${place === at ? y - start : shift}px`);
    });
  };
  const end = ({ type, pointerId }: PointerEvent): void => {
    if (pointerId !== event.pointerId) return;
    page.removeEventListener('pointermove', follow);
    page.removeEventListener('pointerup', end);
    page.removeEventListener('pointercancel', end);
    delete row.dataset['dragged'];
    for (const one of rows) one.style.removeProperty('translate');
    if (type === 'pointerup' && to !== at) moveTo(to);
  };
  page.addEventListener('pointermove', follow);
  page.addEventListener('pointerup', end);
  page.addEventListener('pointercancel', end);
}

/**
 * Where a row belongs that is held at a height.
 *
 * @param rows from top to bottom
 * @param at where it is in the list, counted from 0
 * @param y CSS pixels below the top of the list
 */
export function findPlace(rows: readonly RowEdges[], at: number, y: number): number {
  const middle = (row: number): number => ((rows[row]?.top ?? 0) + (rows[row]?.bottom ?? 0)) / 2;
  let to = at;
  while (to + 1 < rows.length && y > middle(to + 1)) to++;
  if (to === at) while (to > 0 && y < middle(to - 1)) to--;
  return to;
}

/**
 * How far each row makes way for one that is held elsewhere: CSS pixels downwards, in the order of the list. The held row
 * itself is where its place would be.
 */
export function shiftRows(rows: readonly RowEdges[], at: number, to: number): readonly number[] {
  const heightOf = (row: number): number => (rows[row]?.bottom ?? 0) - (rows[row]?.top ?? 0);
  const gap = (rows[1]?.top ?? 0) - (rows[0]?.bottom ?? 0);
  let passed = 0;
  const shifts = rows.map((_, row) => {
    const isPassed = row !== at && row >= Math.min(at, to) && row <= Math.max(at, to);
    if (!isPassed) return 0;
    passed += heightOf(row) + gap;
    return Math.sign(at - to) * (heightOf(at) + gap);
  });
  shifts[at] = Math.sign(to - at) * passed || 0;
  return shifts;
}
