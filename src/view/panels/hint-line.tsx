import { useEffect, useState, type ReactNode } from 'react';
import { findPicture } from './find-picture.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import { visitorChoices } from './visitor-choices.ts';
import css from './interface.module.css';

/** How to get about, in one line, until one does. */
export function HintLine(): ReactNode {
  const { language, visit } = useTour();
  const isBusy = useVisitState(
    (state) => state.opened !== null || state.sheet !== 'none' || state.tour !== null || state.showsEvidence,
  );
  const [hasMoved, setHasMoved] = useState(() => visitorChoices.recall().hasMoved === true);
  useEffect(() => {
    if (hasMoved) return undefined;
    const learn = (): void => {
      setHasMoved(true);
      visitorChoices.remember({ hasMoved: true });
    };
    const stopWake = visit.onWake(() => {
      // Being set down somewhere by a link teaches nobody to walk.
      if (visit.isRestless()) learn();
    });
    // Who wants no motion is set down by a click, too.
    const picture = findPicture();
    picture?.addEventListener('click', learn);
    return () => {
      stopWake();
      picture?.removeEventListener('click', learn);
    };
  }, [visit, hasMoved]);
  if (hasMoved || isBusy) return null;
  const isTouched = window.matchMedia('(pointer: coarse)').matches;
  return <p className={css['hint']}>{language.text(isTouched ? 'hint.touch' : 'hint.first')}</p>;
}
