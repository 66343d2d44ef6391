import { useEffect, useState, type ReactNode } from 'react';
import { findPicture } from './find-picture.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/** A way shorter than this needs no words, milliseconds. */
const patience = 2500;

/** Says, on a long way, that one is being walked there, and stops when asked. */
export function TravelLine(): ReactNode {
  const isTravelling = useVisitState((state) => state.isTravelling && state.opened === null);
  // Each way begins anew.
  return isTravelling && <LongWay />;
}

function LongWay(): ReactNode {
  const { language, visit } = useTour();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), patience);
    return () => window.clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const stop = (): void => {
    visit.stop();
    findPicture()?.focus({ preventScroll: true });
  };
  return (
    <div className={css['travel']}>
      <p>{language.text('room.travelling')}</p>
      <button type="button" onClick={stop}>
        {language.text('room.stop')}
      </button>
    </div>
  );
}
