import type { Turntable } from './turntable.ts';

/** Radians a key or button turns by, and how much nearer it comes. */
export const turnStep = Math.PI / 12;
export const zoomStep = 1.3;

/** Radians for each CSS pixel a pointer is dragged. */
const dragTurn = 0.0085;

/** A hand on the picture: dragging turns, two fingers or the wheel come nearer, keys do both. */
export function connectHands(
  canvas: HTMLCanvasElement,
  turntable: Pick<Turntable, 'turn' | 'drag' | 'zoom' | 'home'>,
): () => void {
  const held = new Map<number, { x: number; y: number }>();
  const spread = (): number => {
    const [a, b] = [...held.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };

  const onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onMove = (event: PointerEvent): void => {
    const last = held.get(event.pointerId);
    if (!last) return;
    const before = spread();
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (held.size === 1) turntable.drag(-dx * dragTurn, dy * dragTurn);
    else if (before > 0) turntable.zoom(spread() / before);
  };
  const onUp = (event: PointerEvent): void => {
    held.delete(event.pointerId);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY / 40 : event.deltaY;
    turntable.zoom(zoomStep ** -Math.max(-3, Math.min(3, lines * 0.4)));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => turntable.turn(turnStep, 0),
    ArrowRight: () => turntable.turn(-turnStep, 0),
    ArrowUp: () => turntable.turn(0, turnStep),
    ArrowDown: () => turntable.turn(0, -turnStep),
    '+': () => turntable.zoom(zoomStep),
    '=': () => turntable.zoom(zoomStep),
    '-': () => turntable.zoom(1 / zoomStep),
    '−': () => turntable.zoom(1 / zoomStep),
    Home: () => turntable.home(),
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onUp);
  canvas.addEventListener('wheel', onWheel, { passive: false });
  canvas.addEventListener('keydown', onKey);
  return () => {
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerup', onUp);
    canvas.removeEventListener('pointercancel', onUp);
    canvas.removeEventListener('wheel', onWheel);
    canvas.removeEventListener('keydown', onKey);
  };
}
