import { useEffect, useState } from 'react';
import type { Sight } from '../../visit/sight.ts';
import type { LabelAnchors } from './panel-services.ts';

/** Looked anew at most this often, milliseconds: one reads slower than one turns. */
const pause = 250;

/** What lies in the middle of the picture, while this is shown. */
export function useSight(anchors: LabelAnchors): Sight | null {
  const [sight, setSight] = useState<Sight | null>(() => anchors.sight());
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const look = (): void => {
      waiting = null;
      const next = anchors.sight();
      setSight((before) => (isSame(before, next) ? before : next));
    };
    const stop = anchors.onFrame(() => {
      waiting ??= setTimeout(look, pause);
    });
    return () => {
      stop();
      if (waiting !== null) clearTimeout(waiting);
    };
  }, [anchors]);
  return sight;
}

function isSame(a: Sight | null, b: Sight | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.room !== b.room) return false;
  return a.kind === 'exhibit'
    ? b.kind === 'exhibit' && a.exhibit === b.exhibit
    : b.kind === 'part' && a.part === b.part;
}
