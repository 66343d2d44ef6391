import type { PlanView } from './plan-view.ts';

/** A press that moves less than this is a click, CSS pixels. */
const steady = 5;
/** What a wheel's turn zooms by, for each CSS pixel it would scroll. */
const wheelRate = 0.0016;
/** Wheels that count lines or pages, CSS pixels. */
const wheelUnits = [1, 30, 300] as const;

/**
 * Drags, pinches and zooms a plan by mouse and touch. A press that drags clicks nothing.
 *
 * @returns how to stop
 */
export function connectPlanPointer(frame: HTMLElement, view: Pick<PlanView, 'pan' | 'zoom'>): () => void {
  const held = new Map<number, { x: number; y: number }>();
  let travelled = 0;

  /** Middle of the fingers from the middle of the frame, and how far they are apart. */
  const span = (): { x: number; y: number; apart: number } => {
    const edge = frame.getBoundingClientRect();
    const [a, b = a] = [...held.values()];
    if (!a || !b) return { x: 0, y: 0, apart: 0 };
    return {
      x: (a.x + b.x) / 2 - edge.left - edge.width / 2,
      y: (a.y + b.y) / 2 - edge.top - edge.height / 2,
      apart: Math.hypot(a.x - b.x, a.y - b.y),
    };
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (held.size === 0) travelled = 0;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent): void => {
    const finger = held.get(event.pointerId);
    if (!finger) return;
    const before = span();
    travelled += Math.hypot(event.clientX - finger.x, event.clientY - finger.y);
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (travelled < steady) return;
    if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    const after = span();
    view.pan(after.x - before.x, after.y - before.y);
    if (before.apart > 0 && after.apart > 0) view.zoom(after.apart / before.apart, after.x, after.y);
  };
  const release = (event: PointerEvent): void => {
    held.delete(event.pointerId);
  };
  const click = (event: MouseEvent): void => {
    if (travelled < steady || event.detail === 0) return;
    event.stopPropagation();
    event.preventDefault();
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const edge = frame.getBoundingClientRect();
    const turned = event.deltaY * (wheelUnits[event.deltaMode as 0 | 1 | 2] ?? 1);
    // A pinch on a touchpad comes as a wheel with Ctrl, in smaller steps.
    const factor = Math.exp(-turned * wheelRate * (event.ctrlKey ? 6 : 1));
    view.zoom(factor, event.clientX - edge.left - edge.width / 2, event.clientY - edge.top - edge.height / 2);
  };

  frame.addEventListener('pointerdown', press);
  frame.addEventListener('pointermove', move);
  frame.addEventListener('pointerup', release);
  frame.addEventListener('pointercancel', release);
  frame.addEventListener('click', click, true);
  frame.addEventListener('wheel', wheel, { passive: false });
  return () => {
    frame.removeEventListener('pointerdown', press);
    frame.removeEventListener('pointermove', move);
    frame.removeEventListener('pointerup', release);
    frame.removeEventListener('pointercancel', release);
    frame.removeEventListener('click', click, true);
    frame.removeEventListener('wheel', wheel);
  };
}
