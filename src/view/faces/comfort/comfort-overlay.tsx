import { useEffect, type ReactNode } from 'react';
import { loadComfortText } from '../../../language/load-comfort-text.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useLateText } from '../use-late-text.ts';
import { drawVignette } from './draw-vignette.ts';
import { HandButtons } from './hand-buttons.tsx';
import { HandStick } from './hand-stick.tsx';

/** A stick or buttons to walk and look by, and dark edges while the picture moves. */
export default function ComfortOverlay(): ReactNode {
  const { anchors, hands, visit } = useTour();
  const comfort = useVisitState((state) => state.comfort);
  const words = useLateText(loadComfortText);
  const { vignette } = comfort;
  useEffect(
    () => (vignette && anchors ? drawVignette(visit.pose, anchors) : undefined),
    [vignette, anchors, visit],
  );
  if (!hands || !words) return null;
  if (comfort.hands === 'stick') return <HandStick hands={hands} name={words.text('group')} />;
  return comfort.hands === 'buttons' && <HandButtons hands={hands} words={words} />;
}
