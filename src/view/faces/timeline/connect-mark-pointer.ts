import { findDrawn, type DrawnGift } from './draw-lane.ts';

export interface MarkPointerEvents {
  /** A gift lies under the pointer, at a point of the page (CSS pixels); null where none does. */
  readonly onHover: (
    hovered: { readonly row: number; readonly x: number; readonly y: number } | null,
  ) => void;
  /** @param isExact whether a pointer as exact as a mouse has chosen it */
  readonly onChoose: (row: number, isExact: boolean) => void;
}

/** So near a pointer must come to a mark, CSS pixels. */
const nearMouse = 6;
const nearFinger = 16;

/** Follows the pointer over a drawing of marks. @returns how to stop */
export function connectMarkPointer(
  svg: SVGSVGElement,
  gifts: readonly DrawnGift[],
  events: MarkPointerEvents,
): () => void {
  const find = (event: MouseEvent, near: number): number | null => {
    const { left, top, width } = svg.getBoundingClientRect();
    const x = event.clientX - left;
    // Right to left the drawing is turned round.
    const isTurned = getComputedStyle(svg).direction === 'rtl';
    return findDrawn(gifts, isTurned ? width - x : x, event.clientY - top, near);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const row = find(event, nearMouse);
    svg.style.cursor = row === null ? '' : 'pointer';
    events.onHover(row === null ? null : { row, x: event.clientX, y: event.clientY });
  };
  const leave = (): void => events.onHover(null);
  const click = (event: MouseEvent): void => {
    const isExact = (event as Partial<PointerEvent>).pointerType !== 'touch';
    const row = find(event, isExact ? nearMouse : nearFinger);
    if (row !== null) events.onChoose(row, isExact);
  };
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerleave', leave);
  svg.addEventListener('click', click);
  return () => {
    svg.removeEventListener('pointermove', move);
    svg.removeEventListener('pointerleave', leave);
    svg.removeEventListener('click', click);
  };
}
