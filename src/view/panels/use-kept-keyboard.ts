import { useLayoutEffect } from 'react';
import { findPicture } from './find-picture.ts';
import { useVisitState } from './use-visit-state.ts';
import type { LastInput } from './watch-input.ts';

/** What had the keyboard may go with a room, a panel or a sheet: the picture has it then, and not nowhere. */
export function useKeptKeyboard(lastInput: LastInput): void {
  const room = useVisitState((state) => state.room);
  const opened = useVisitState((state) => state.opened);
  const sheet = useVisitState((state) => state.sheet);
  // Told by these, not read from them.
  const change = `${room} ${opened} ${sheet}`;
  useLayoutEffect(() => {
    if (change !== '' && lastInput.device === 'keyboard' && document.activeElement === document.body)
      findPicture()?.focus({ preventScroll: true });
  }, [change, lastInput]);
}
