import { useEffect, type ReactNode } from 'react';
import { LateFace } from './late-face.tsx';
import type { LazyFace } from './panel-services.ts';
import { Part } from './part.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** Whichever sheet is open. The lift's choice is none over the picture: one may walk out of it. */
export function OpenSheet(): ReactNode {
  const sheet = useVisitState((state) => state.sheet);
  if (sheet === 'none' || sheet === 'lift') return null;
  return (
    <Part shows={sheet} isMissed>
      <Content sheet={sheet} />
    </Part>
  );
}

function Content({ sheet }: { readonly sheet: LazyFace }): ReactNode {
  const { faces, visit } = useTour();
  const load = faces[sheet];
  useEffect(() => {
    // An address, or a key, may ask for a face that is not here.
    if (!load) visit.openSheet('none');
  }, [load, visit]);
  return load ? <LateFace load={load} /> : null;
}
