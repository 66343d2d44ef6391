/** What the visitor last used. */
export interface LastInput {
  device: 'keyboard' | 'pointer' | null;
}

/**
 * Remembers whether the keyboard or a pointer was used last: focus moves, and things are announced, for who uses
 * keys; a pointer's own movements speak for themselves.
 *
 * @returns the memory, and how to stop
 */
export function watchInput(window: Window): { readonly last: LastInput; readonly stop: () => void } {
  const last: LastInput = { device: null };
  const byKey = (): void => {
    last.device = 'keyboard';
  };
  const byPointer = (): void => {
    last.device = 'pointer';
  };
  // A press that no pointer made: a screen reader's, or the voice's.
  const byReader = ({ detail }: MouseEvent): void => {
    if (detail === 0) byKey();
  };
  window.addEventListener('keydown', byKey, true);
  window.addEventListener('click', byReader, true);
  window.addEventListener('pointerdown', byPointer, true);
  window.addEventListener('pointermove', byPointer, true);
  return {
    last,
    stop: () => {
      window.removeEventListener('keydown', byKey, true);
      window.removeEventListener('click', byReader, true);
      window.removeEventListener('pointerdown', byPointer, true);
      window.removeEventListener('pointermove', byPointer, true);
    },
  };
}
