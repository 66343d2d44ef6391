import { Footprints, List, Map as PlanSign, X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { QueryAnswer } from '../../panels/query-answers.ts';
import { describeRoom } from '../../panels/describe-room.ts';
import { useRecordView } from '../../panels/use-record-view.ts';
import { useTour } from '../../panels/use-tour.ts';
import { walkToRoom } from '../../panels/walk-to-room.ts';
import { GiftLink } from '../../record/gift-link.tsx';
import { Phrase } from '../../record/phrase.tsx';
import { useFoundGifts } from '../find/use-found-gifts.ts';
import { listFoundRooms } from './list-found-rooms.ts';
import type { MapText } from '../../../language/load-map-text.ts';
import css from './card.module.css';

/** Rooms and gifts a card names; the plan and the list have all. */
const mostRooms = 3;
const mostGifts = 4;

export interface GiverCardProps {
  readonly text: MapText['text'];
  readonly name: string;
  readonly count: number;
  /** What else is to be said of who gave. */
  readonly notes: readonly string[];
  readonly answer: QueryAnswer;
  readonly onClear: () => void;
}

/** Who was chosen on the map: what they gave, where it stands, and the ways there. */
export function GiverCard({ text, name, count, notes, answer, onClear }: GiverCardProps): ReactNode {
  const tour = useTour();
  const { anchors, faces, language, list, museum, visit } = tour;
  const view = useRecordView();
  const heading = useId();
  const { found } = useFoundGifts(list, answer.rows, mostGifts);
  const rooms = listFoundRooms(answer, museum.plan.rooms);
  return (
    <section className={css['card']} aria-labelledby={heading}>
      <header>
        <h3 id={heading}>
          <bdi>{name}</bdi>
        </h3>
        <button
          type="button"
          className={css['clear']}
          aria-label={text('card.clear')}
          title={text('card.clear')}
          onClick={onClear}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      <p className={css['count']}>{text('count', { count })}</p>
      {notes.map((note) => (
        <p key={note} className={css['quiet']}>
          {note}
        </p>
      ))}
      {rooms.length > 0 && (
        <>
          <h4>{text('card.rooms')}</h4>
          <ul className={css['rooms']}>
            {rooms.slice(0, mostRooms).map(({ room, found: inRoom }) => {
              const { text: roomName, tag } = language.choose(room.name);
              return (
                <li key={room.id}>
                  <span>
                    <Phrase text={roomName} tag={tag} language={language} />
                    <small>
                      {describeRoom(room.id, tour)?.where} · {text('count', { count: inRoom })}
                    </small>
                  </span>
                  <button
                    type="button"
                    className={css['toRoom']}
                    aria-label={text('card.takeMeTo', { room: roomName })}
                    onClick={() => goTo(room.id)}
                  >
                    <Footprints aria-hidden="true" />
                    {text('card.takeMe')}
                  </button>
                </li>
              );
            })}
          </ul>
          {rooms.length > mostRooms && (
            <p className={css['quiet']}>{text('card.moreRooms', { count: rooms.length - mostRooms })}</p>
          )}
        </>
      )}
      {found.length > 0 && (
        <>
          <h4>{text('card.gifts')}</h4>
          <ul className={css['gifts']}>
            {found.slice(0, mostGifts).map(({ gift }) => (
              <li key={gift.id}>
                <GiftLink gift={gift} view={view} />
              </li>
            ))}
          </ul>
          <div className={css['actions']}>
            <button type="button" className={css['toGifts']} onClick={() => visit.openSheet('gifts')}>
              <List aria-hidden="true" />
              {text('card.all', { count: answer.total })}
            </button>
            {faces.plan && (
              <button type="button" className={css['toPlan']} onClick={() => visit.openSheet('plan')}>
                <PlanSign aria-hidden="true" />
                {text('card.plan')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );

  function goTo(room: RoomId): void {
    // Where nothing is drawn nobody walks.
    if (anchors) walkToRoom(room, tour);
    else visit.goTo({ room });
  }
}
