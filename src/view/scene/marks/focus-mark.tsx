import { useLayoutEffect, useMemo, useRef } from 'react';
import type { LineSegments } from 'three';
import { useStore } from 'zustand';
import { drawBrackets } from './draw-brackets.ts';
import { findExhibitBox } from './find-exhibit-box.ts';
import type { MarkServices } from './mount-marks.tsx';

/** Brass brackets at the corners of the exhibit under the pointer, or focused by keyboard. */
export function FocusMark({ museum, visit, onChange }: Omit<MarkServices, 'scene'>) {
  const focused = useStore(visit.store, (state) => (state.focused === state.opened ? null : state.focused));
  const points = useMemo(() => {
    const box = focused === null ? null : findExhibitBox(museum.display, focused);
    return box && drawBrackets(box);
  }, [museum, focused]);
  const lines = useRef<LineSegments>(null);
  useLayoutEffect(() => {
    // The scene's matrices are written by whoever moves a thing; these are already in world metres.
    lines.current?.updateMatrixWorld();
    onChange();
  }, [lines, points, onChange]);
  if (!points) return null;
  return (
    <lineSegments ref={lines} key={String(focused)} frustumCulled={false}>
      <bufferGeometry>
        <bufferAttribute attach="attributes-position" args={[points, 3]} />
      </bufferGeometry>
      <lineBasicMaterial color="#d9b66a" transparent opacity={0.85} />
    </lineSegments>
  );
}
