import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Place } from '../../address/place.ts';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import { describeRoom } from './describe-room.ts';
import { findPicture } from './find-picture.ts';
import { Part } from './part.tsx';
import { titleOf } from './title-of.ts';
import type { Tour } from './tour-context.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/** A way shorter than this needs no words, milliseconds; one to a place is told of sooner. */
const patience = 2500;
const patienceToPlace = 700;
/** The way left is told anew so often, milliseconds. */
const countEvery = 1000;
/** An offer to go on is withdrawn after so long, milliseconds. */
const offerFor = 45_000;

/** Says, on a long way, where one is being walked and how far that is; stops, skips, and offers to go on. A guide says it themselves. */
export function TravelLine(): ReactNode {
  const isShown = useVisitState((state) => state.opened === null && !state.isGuided);
  const isTravelling = useVisitState((state) => state.isTravelling);
  const walk = useVisitState((state) => state.walk);
  const halted = useVisitState((state) => state.halted);
  if (!isShown) return null;
  // Each way begins anew.
  if (walk) return <WayLine key={JSON.stringify(walk)} to={walk} />;
  if (isTravelling) return <WayLine to={null} />;
  return halted && <HaltedLine key={`${halted.exhibit ?? ''} ${halted.room ?? ''}`} to={halted} />;
}

interface WayLineProps {
  /** Null for a few steps to a point of the floor. */
  readonly to: Place | null;
}

function WayLine({ to }: WayLineProps): ReactNode {
  const tour = useTour();
  const { language, visit } = tour;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), to ? patienceToPlace : patience);
    return () => window.clearTimeout(timer);
  }, [to]);
  if (!isLong) return null;
  const stop = (): void => {
    visit.stop();
    findPicture()?.focus({ preventScroll: true });
  };
  const skip = (): void => {
    visit.skipWalk();
    findPicture()?.focus({ preventScroll: true });
  };
  return (
    <div className={css['travel']}>
      {to ? (
        <p>
          <output>{language.text('travel.to', { place: nameOf(to, tour) })}</output>
          <WayLeft />
        </p>
      ) : (
        <p>{language.text('room.travelling')}</p>
      )}
      <button type="button" onClick={stop}>
        {language.text('room.stop')}
      </button>
      {to && (
        <button type="button" onClick={skip}>
          {language.text('travel.skip')}
        </button>
      )}
    </div>
  );
}

/** Counts the metres down, past React. */
function WayLeft(): ReactNode {
  const { language, visit } = useTour();
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let before = visit.wayLeft();
    const count = (): void => {
      const left = visit.wayLeft();
      if (left === null || !line.current) return;
      const isFast =
        before !== null && (before - left) * 1000 > visit.store.getState().comfort.pace * 1.2 * countEvery;
      before = left;
      const words = language.text('travel.left', { metres: Math.ceil(left) });
      line.current.textContent = isFast ? `${words} · ${language.text('travel.faster')}` : words;
    };
    count();
    const timer = window.setInterval(count, countEvery);
    return () => window.clearInterval(timer);
  }, [language, visit]);
  return <span ref={line} className={css['wayLeft']} />;
}

/** Mounted anew for each place, so that each is offered for as long. */
function HaltedLine({ to }: { readonly to: Place }): ReactNode {
  const tour = useTour();
  const { language, visit } = tour;
  useEffect(() => {
    const timer = window.setTimeout(() => visit.dismissWalk(), offerFor);
    return () => window.clearTimeout(timer);
  }, [visit]);
  const act = (action: () => void) => (): void => {
    action();
    findPicture()?.focus({ preventScroll: true });
  };
  return (
    <Part>
      <div className={css['travel']}>
        <p>
          <output>{language.text('travel.halted', { place: nameOf(to, tour) })}</output>
        </p>
        <button type="button" onClick={act(visit.resumeWalk)}>
          {language.text('travel.resume')}
        </button>
        <button type="button" onClick={act(visit.dismissWalk)}>
          {language.text('travel.dismiss')}
        </button>
      </div>
    </Part>
  );
}

function nameOf({ exhibit, room }: Place, tour: Tour): string {
  if (exhibit !== undefined) return titleOf(exhibit, tour).text;
  return (
    (room !== undefined && describeRoom(room as RoomId, tour)?.name.text) || tour.language.text('museum.name')
  );
}
