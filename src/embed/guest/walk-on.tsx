import { Footprints } from 'lucide-react';
import type { ReactNode } from 'react';
import { findPicture } from '../../view/panels/find-picture.ts';
import { useTour } from '../../view/panels/use-tour.ts';
import { useVisitState } from '../../view/panels/use-visit-state.ts';
import type { FrameKey } from '../../language/load-frame-text.ts';
import type { Text } from '../../language/create-text.ts';
import type { Threshold } from './threshold.ts';
import { useIsInside } from './use-is-inside.ts';
import css from './frame.module.css';

export interface WalkOnProps {
  readonly threshold: Threshold;
  readonly words: Text<FrameKey>;
}

/** At the foot of the picture, for who has not stepped in: closes what lies open on arrival, and the tour is theirs. */
export function WalkOn({ threshold, words }: WalkOnProps): ReactNode {
  const { visit } = useTour();
  const isInside = useIsInside(threshold);
  const hasPanel = useVisitState(({ opened }) => opened !== null);
  if (isInside) return null;
  const walkOn = (): void => {
    visit.closeExhibit();
    threshold.stepIn();
    findPicture()?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={css['walkOn']} data-panel={hasPanel ? '' : undefined} onClick={walkOn}>
      <Footprints aria-hidden="true" />
      {words.text('walkOn')}
    </button>
  );
}
