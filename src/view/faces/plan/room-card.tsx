import { Footprints, Link2, MapPin } from 'lucide-react';
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import type { Route } from '../../../museum/navigation/ground.ts';
import { describeRoom } from '../../panels/describe-room.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { walkToRoom } from '../../panels/walk-to-room.ts';
import { Phrase } from '../../record/phrase.tsx';
import { usePlanWords } from './plan-words.ts';
import css from './plan.module.css';

export interface RoomCardProps {
  readonly room: Room;
  /** Gifts found in it; null where nothing is looked for. */
  readonly found: number | null;
}

/** What is known of a room, and the ways to it. */
export function RoomCard({ room, found }: RoomCardProps): ReactNode {
  const tour = useTour();
  const planWords = usePlanWords();
  const { anchors, language, linkTo, museum, visit } = tour;
  const isHere = useVisitState((state) => state.room === room.id);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  const words = describeRoom(room.id, tour);
  const [route, setRoute] = useState<Route | null>(null);
  useEffect(() => {
    if (isHere) return undefined;
    // A way through both houses takes a while to find: the card is there first. The visitor stands still meanwhile.
    const timer = window.setTimeout(() => {
      setRoute(museum.ground.findRoute(visit.pose, museum.ground.arrivalOf(room.id)) ?? null);
    });
    return () => window.clearTimeout(timer);
  }, [museum, visit, room, isHere]);
  if (!words) return null;
  const gifts = museum.display.giftCount(room.id);
  const rides = route?.points.filter(({ means }) => means === 'lift').length ?? 0;
  const notice = room.notice && language.choose(room.notice);
  const go = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    visit.goTo({ room: room.id });
  };
  return (
    <section ref={card} className={css['card']} aria-label={words.name.text}>
      <h3>
        {room.door !== null && <span className={css['cardDoor']}>{language.number(room.door)}</span>}
        <Phrase text={words.name.text} tag={words.name.tag} language={language} />
      </h3>
      <p className={css['quiet']}>{words.where}</p>
      <p>
        {language.text('plan.gifts', { count: gifts })}
        {found !== null && (
          <strong className={found > 0 ? css['found'] : css['quiet']}>
            {' '}
            · {language.text('plan.found', { count: found })}
          </strong>
        )}
      </p>
      <p className={css['quiet']}>{words.count}</p>
      <p>
        <span className={css['gradeName']} data-grade={room.grade}>
          {language.text(`room.grade.${room.grade}`)}
        </span>{' '}
        <span className={css['quiet']}>{language.text(`room.grade.${room.grade}.sentence`)}</span>
      </p>
      {notice && (
        <p className={css['notice']}>
          <Phrase text={notice.text} tag={notice.tag} language={language} />
        </p>
      )}
      {isHere ? (
        <p className={css['hereLine']}>{language.text('rooms.here')}</p>
      ) : (
        <>
          <p className={css['quiet']}>
            {route ? planWords.text('way', { metres: Math.round(route.length), rides }) : '…'}
          </p>
          <div className={css['actions']}>
            {anchors && (
              <button type="button" className={css['main']} onClick={() => walkToRoom(room.id, tour)}>
                <Footprints aria-hidden="true" />
                {planWords.text('takeMe')}
              </button>
            )}
            <button type="button" onClick={() => visit.goTo({ room: room.id })}>
              <MapPin aria-hidden="true" />
              {planWords.text('goAtOnce')}
            </button>
          </div>
        </>
      )}
      <a className={css['cardLink']} href={linkTo({ room: room.id })} onClick={isHere ? undefined : go}>
        <Link2 aria-hidden="true" />
        {planWords.text('link')}
      </a>
    </section>
  );
}
