import { useLayoutEffect } from 'react';
import { findPicture } from '../../panels/find-picture.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';

/**
 * What had the keyboard may go with a room, a panel or a sheet: the picture has it then, and not nowhere. From the first Tab
 * on: who uses a pointer alone is left alone.
 */
export function useKeptKeyboard(): void {
  const room = useVisitState((state) => state.room);
  const opened = useVisitState((state) => state.opened);
  const sheet = useVisitState((state) => state.sheet);
  // Told by these, not read from them.
  const change = `${room} ${opened} ${sheet}`;
  useLayoutEffect(() => {
    if (change !== '' && document.activeElement === document.body)
      findPicture()?.focus({ preventScroll: true });
  }, [change]);
}
