import { yearsOf, type YearAxis } from './count-years.ts';

export interface BarPointerEvents {
  /** Years dragged over so far, in either order. */
  readonly onRange: (from: number, to: number) => void;
  readonly onYear: (year: number) => void;
}

/** A hand that moves less than this presses a year, CSS pixels. */
const leastDrag = 5;

/**
 * Follows the pointer over the bars: a press is a year, a drag is a range of them.
 *
 * @returns how to stop
 */
export function connectBarPointer(bars: HTMLElement, axis: YearAxis, events: BarPointerEvents): () => void {
  let start: { readonly id: number; readonly x: number; readonly year: number } | null = null;
  let isDrag = false;
  const yearAt = (clientX: number): number => {
    const { left, width } = bars.getBoundingClientRect();
    const share = (clientX - left) / Math.max(1, width);
    const along = getComputedStyle(bars).direction === 'rtl' ? 1 - share : share;
    const column = Math.floor(along * yearsOf(axis));
    return axis.first + Math.min(yearsOf(axis) - 1, Math.max(0, column));
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    start = { id: event.pointerId, x: event.clientX, year: yearAt(event.clientX) };
    isDrag = false;
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== start?.id) return;
    if (!isDrag && Math.abs(event.clientX - start.x) < leastDrag) return;
    if (!isDrag) bars.setPointerCapture(event.pointerId);
    isDrag = true;
    events.onRange(start.year, yearAt(event.clientX));
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== start?.id) return;
    if (!isDrag) events.onYear(start.year);
    start = null;
  };
  const cancel = (): void => {
    start = null;
  };
  bars.addEventListener('pointerdown', down);
  bars.addEventListener('pointermove', move);
  bars.addEventListener('pointerup', up);
  bars.addEventListener('pointercancel', cancel);
  return () => {
    bars.removeEventListener('pointerdown', down);
    bars.removeEventListener('pointermove', move);
    bars.removeEventListener('pointerup', up);
    bars.removeEventListener('pointercancel', cancel);
  };
}
