/** The line between the page around the tour and the tour: outside of it the tour takes nothing from that page. */
export interface Threshold {
  readonly isInside: boolean;
  stepIn(): void;
  stepOut(): void;
  /** The visitor turns to what is read. */
  read(): void;
  /** @returns how to stop listening */
  onChange(listener: (isInside: boolean) => void): () => void;
}

/** Keys that walk and that no page scrolls by: who presses one on the picture means to walk. */
const walkingLetters = /^Key[WASD]$/;

/**
 * Keeps the tour from what belongs to the page around it, until the visitor steps in: by a press of the mouse or a tap on the
 * picture, by Enter or a letter that walks while the picture has the keyboard, or by the button that says so. Before that no key
 * moves anybody, and wheel and fingers scroll the page. What is read over the picture is left to whoever turns to it, by a press
 * or by the keyboard, without stepping in.
 *
 * The styles of the frame see two marks on the page: `data-outside`, and `data-reading` for who has turned to what is read.
 *
 * Has to be called before the tour listens itself: what is kept from it is stopped on the way.
 */
export function watchThreshold(window: Window): Threshold {
  const page = window.document.documentElement;
  const listeners = new Set<(isInside: boolean) => void>();
  let isInside = false;
  let isReading = false;
  const mark = (name: 'outside' | 'reading', isSo: boolean): void => {
    if (isSo) page.dataset[name] = '';
    else delete page.dataset[name];
  };
  const read = (isSo: boolean): void => {
    isReading = isSo;
    mark('reading', isSo);
  };
  const cross = (to: boolean): void => {
    if (isInside === to) return;
    isInside = to;
    mark('outside', !to);
    read(false);
    for (const listener of listeners) listener(to);
  };
  const threshold: Threshold = {
    get isInside() {
      return isInside;
    },
    stepIn: () => cross(true),
    stepOut: () => cross(false),
    read: () => read(!isInside),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  const isPicture = (target: EventTarget | null): boolean =>
    target instanceof Element && target.id === 'view';
  const isRead = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('#interface, dialog') !== null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isInside || event.ctrlKey || event.altKey || event.metaKey) return;
    const { target, key } = event;
    const isWriting = target instanceof Element && target.closest('input, textarea, select') !== null;
    if (isWriting || key === 'Tab' || key === 'Escape' || key === 'Shift') return;
    const isOnPicture = isPicture(target);
    if (isOnPicture && walkingLetters.test(event.code)) {
      threshold.stepIn();
      return;
    }
    // What it does inside, opening things, it does from the next time on.
    if (isOnPicture && key === 'Enter') threshold.stepIn();
    const isNobodys = isOnPicture || target === page || target === window.document.body;
    // Signs are shortcuts wherever they are pressed; other keys are those of the control that has them.
    if (isNobodys || (key.length === 1 && key !== ' ')) event.stopImmediatePropagation();
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (isInside) return;
    read(isRead(event.target));
    if (!isPicture(event.target)) return;
    if (event.pointerType === 'mouse') {
      if (event.button === 0) threshold.stepIn();
    } else if (!event.isPrimary) event.stopImmediatePropagation();
  };
  const onPointerMove = (event: PointerEvent): void => {
    // A finger on its way scrolls the page.
    if (!isInside && event.pointerType !== 'mouse' && isPicture(event.target))
      event.stopImmediatePropagation();
  };
  const onClick = (event: MouseEvent): void => {
    if (isPicture(event.target)) threshold.stepIn();
  };
  const onWheel = (event: WheelEvent): void => {
    if (!isInside && !isReading) event.stopImmediatePropagation();
  };
  const onFocus = (event: FocusEvent): void => {
    if (!isInside) read(isRead(event.target));
  };
  const onBlur = (): void => read(false);

  mark('outside', true);
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('pointerdown', onPointerDown, true);
  window.addEventListener('pointermove', onPointerMove, true);
  window.addEventListener('click', onClick, true);
  window.addEventListener('wheel', onWheel, { capture: true, passive: true });
  window.addEventListener('focusin', onFocus, true);
  window.addEventListener('blur', onBlur);
  return threshold;
}
