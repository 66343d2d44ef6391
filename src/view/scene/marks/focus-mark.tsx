import { useMemo } from 'react';
import { useStore } from 'zustand';
import { Brackets } from './brackets.tsx';
import { drawBrackets } from './draw-brackets.ts';
import { findExhibitBox } from './find-exhibit-box.ts';
import type { MarkServices } from './mark-services.ts';

/** Brass brackets at the corners of the exhibit under the pointer, or focused by keyboard. */
export function FocusMark({ museum, visit, onChange }: Omit<MarkServices, 'scene'>) {
  const focused = useStore(visit.store, (state) => (state.focused === state.opened ? null : state.focused));
  const points = useMemo(() => {
    const box = focused === null ? null : findExhibitBox(museum.display, focused);
    return box && drawBrackets(box);
  }, [museum, focused]);
  return points && <Brackets key={String(focused)} points={points} onChange={onChange} />;
}
