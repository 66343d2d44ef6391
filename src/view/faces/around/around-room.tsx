import { Eye, SkipForward } from 'lucide-react';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { listGiftLine } from '../../../language/describe-gift.ts';
import { loadAroundText, type AroundText } from '../../../language/load-around-text.ts';
import { placeStateCodes } from '../../../museum/display/room-display.ts';
import { saidMetres, sideOf } from '../../../visit/survey/bearing.ts';
import type { Visit } from '../../../visit/visit.ts';
import { findInFront } from '../../../visit/survey/look-ahead.ts';
import type { Survey, SurveyedDoor, SurveyedGift, SurveyedThing } from '../../../visit/survey/survey-room.ts';
import { nameDoor } from '../../../visit/survey/word-view.ts';
import { findPicture } from '../../panels/find-picture.ts';
import type { AroundProps } from '../../panels/panel-services.ts';
import { useTour } from '../../panels/use-tour.ts';
import { Phrase } from '../../record/phrase.tsx';
import { useLateText } from '../use-late-text.ts';
import { moveAmongThings } from './move-among-things.ts';
import { Thing } from './thing.tsx';
import { useKeptKeyboard } from './use-kept-keyboard.ts';
import { useListCover } from './use-list-cover.ts';
import { keyOf, useSurvey } from './use-survey.ts';
import css from './around.module.css';

/** From this many things on, Tab is given a way past them. */
const manyThings = 5;

/**
 * The room one stands in as a list: its documented gifts in walking order, the ways on, and how many places are veiled.
 * What has the keyboard here is looked at in the picture; what one looks at is the current one here, and the first that Tab
 * comes to from the picture.
 */
export default function AroundRoom({ onReady }: AroundProps): ReactNode {
  const { describing } = useTour();
  const text = useLateText(loadAroundText);
  const survey = useSurvey();
  const list = useRef<HTMLElement>(null);
  const isThere = text !== null && survey !== null;
  useLayoutEffect(() => {
    if (isThere && onReady()) enterList(list.current)?.focus();
  }, [isThere, onReady]);
  useTabFromPicture(list);
  useListCover(list, isThere);
  useKeptKeyboard();
  if (!isThere) return null;
  const current = findInFront(survey);
  const count = survey.gifts.length + survey.doors.length;
  const onKey = (event: KeyboardEvent): void => {
    if (list.current) moveAmongThings(event.nativeEvent, list.current);
  };
  return (
    // Keys lead from one thing to the next; each is a button of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      ref={list}
      className={css['around']}
      data-around=""
      aria-label={text.text('title')}
      onKeyDown={onKey}
    >
      <div className={css['tools']}>
        <button type="button" onClick={() => describing?.setState((asked) => asked + 1, true)}>
          <Eye aria-hidden="true" />
          {text.text('describe')}
        </button>
        {count > manyThings && (
          <button type="button" onClick={goToButtons}>
            <SkipForward aria-hidden="true" />
            {text.text('skip')}
          </button>
        )}
      </div>
      <Things key={survey.room.id} survey={survey} current={current} text={text} />
    </nav>
  );
}

interface ThingsProps {
  readonly survey: Survey;
  /** What lies in the middle of the picture. */
  readonly current: SurveyedThing | null;
  readonly text: AroundText;
}

function Things({ survey, current, text }: ThingsProps): ReactNode {
  const { language } = useTour();
  const things = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = things.current;
    return () => {
      // Who has left the room by what they pressed here goes back to the picture, not to nowhere.
      if (element?.contains(document.activeElement)) findPicture()?.focus({ preventScroll: true });
    };
  }, []);
  const place = (thing: SurveyedThing): string => text.text(sideOf(thing), { metres: saidMetres(thing) });
  const isCurrent = (thing: SurveyedThing): boolean => current !== null && keyOf(current) === keyOf(thing);
  const veils = [...survey.veils.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div ref={things} className={css['things']}>
      <h2>{text.text('gifts')}</h2>
      {survey.gifts.length === 0 ? (
        <p>{text.text('noGifts')}</p>
      ) : (
        <ul>
          {survey.gifts.map((gift) => (
            <GiftThing key={gift.exhibit} gift={gift} place={place(gift)} isCurrent={isCurrent(gift)} />
          ))}
        </ul>
      )}
      {survey.doors.length > 0 && (
        <>
          <h2>{text.text('doors')}</h2>
          <ul>
            {survey.doors.map((door) => (
              <DoorThing
                key={door.opening.id}
                door={door}
                name={nameDoor(door, { text, language })}
                place={place(door)}
                isCurrent={isCurrent(door)}
              />
            ))}
          </ul>
        </>
      )}
      {veils > 0 && <Veils count={veils} text={text} />}
    </div>
  );
}

/** Who is being walked somewhere is not turned away by Tab, on its way to what stops or skips that walk. */
function lookUnlessLed(visit: Visit, look: () => void): void {
  if (visit.store.getState().walk === null) look();
}

interface GiftThingProps {
  readonly gift: SurveyedGift;
  readonly place: string;
  readonly isCurrent: boolean;
}

function GiftThing({ gift: { exhibit, gift: row }, place, isCurrent }: GiftThingProps): ReactNode {
  const { language, museum, visit } = useTour();
  const gift = museum.catalogue.gifts[row];
  if (!gift) return null;
  const title = language.choose(gift.title);
  return (
    <Thing
      exhibit={exhibit}
      place={place}
      isCurrent={isCurrent}
      onReach={() => lookUnlessLed(visit, () => visit.lookAt(exhibit))}
      onPress={() => visit.openExhibit(exhibit)}
    >
      <strong>
        <Phrase text={title.text} tag={title.tag} language={language} />
      </strong>{' '}
      <span>{language.list(listGiftLine(gift, language))}</span>
    </Thing>
  );
}

interface DoorThingProps {
  readonly door: SurveyedDoor;
  readonly name: string;
  readonly place: string;
  readonly isCurrent: boolean;
}

function DoorThing({ door: { opening, leadsTo }, name, place, isCurrent }: DoorThingProps): ReactNode {
  const { visit } = useTour();
  const go = (): void => {
    // Keys walk there, and this list is another room's by then.
    findPicture()?.focus({ preventScroll: true });
    // Interrupted: one sees, and is told, where one stands.
    visit.walkTo({ room: leadsTo.id }).catch(() => {});
  };
  return (
    <Thing
      place={place}
      isCurrent={isCurrent}
      onReach={() => lookUnlessLed(visit, () => visit.lookAtWay(opening.id))}
      onLeave={() => visit.lookAtWay(null)}
      onPress={go}
    >
      <strong>{name}</strong>
    </Thing>
  );
}

function Veils({ count, text }: { readonly count: number; readonly text: AroundText }): ReactNode {
  const { museum, visit } = useTour();
  const lookOn = (): void => {
    const room = museum.display.layOutRoom(visit.pose.room);
    const { focused } = visit.store.getState();
    const from = focused === null ? -1 : room.rowOf(focused);
    for (let step = 1; step <= room.count; step++) {
      const row = (from + step) % room.count;
      if (room.state[row] !== placeStateCodes.veiled) continue;
      visit.lookAt(room.exhibitId(row));
      return;
    }
  };
  return (
    <p className={css['veils']}>
      <span>{text.text('veils', { count })}</span>
      <button type="button" onClick={lookOn}>
        {text.text('nextVeil')}
      </button>
    </p>
  );
}

/** From the picture Tab comes to what one looks at; from there it goes on in walking order. */
function useTabFromPicture(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const picture = findPicture();
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      const first = enterList(list.current);
      if (!first) return;
      event.preventDefault();
      first.focus();
    };
    picture?.addEventListener('keydown', onKey);
    return () => picture?.removeEventListener('keydown', onKey);
  }, [list]);
}

/** By what the keyboard comes in. */
function enterList(list: HTMLElement | null): HTMLElement | null {
  return (
    list?.querySelector<HTMLElement>('[aria-current]') ?? list?.querySelector('li button, button') ?? null
  );
}

/** The first of the buttons at the edge of the picture. */
function goToButtons(): void {
  document.querySelector<HTMLElement>('nav > [aria-haspopup="dialog"]')?.focus({ preventScroll: true });
}
