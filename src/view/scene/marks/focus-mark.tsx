import { useMemo } from 'react';
import { useStore } from 'zustand';
import { Brackets } from './brackets.tsx';
import { drawBrackets } from './draw-brackets.ts';
import { findExhibitBox } from './find-exhibit-box.ts';
import { findWayBox } from './find-way-box.ts';
import type { MarkServices } from './mark-services.ts';

/** Brass brackets at the corners of the exhibit under the pointer, or of what the keyboard is at: an exhibit or a way on. */
export function FocusMark({ museum, visit, onChange }: Omit<MarkServices, 'scene'>) {
  const focused = useStore(visit.store, (state) => (state.focused === state.opened ? null : state.focused));
  const way = useStore(visit.store, (state) => state.way);
  const points = useMemo(() => {
    const box =
      way !== null
        ? findWayBox(museum.plan, way)
        : focused === null
          ? null
          : findExhibitBox(museum.display, focused);
    return box && drawBrackets(box);
  }, [museum, focused, way]);
  return points && <Brackets key={String(way ?? focused)} points={points} onChange={onChange} />;
}
