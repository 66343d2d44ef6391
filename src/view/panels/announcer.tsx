import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { announcements } from './announcements.ts';
import { describeRoom } from './describe-room.ts';
import { nameInOneLine } from './name-in-one-line.ts';
import { tellStanding } from './tell-standing.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import type { LastInput } from './watch-input.ts';
import css from './interface.module.css';

export interface AnnouncerProps {
  readonly lastInput: LastInput;
}

/** Says aloud, to who does not see the picture, which room they have come to and which exhibit they are at. */
export function Announcer({ lastInput }: AnnouncerProps): ReactNode {
  useRoomWords();
  useThingWords(lastInput);
  const words = useStore(announcements.said);
  return <output className={css['unseen']}>{words}</output>;
}

function useThingWords(lastInput: LastInput): void {
  const { language, museum } = useTour();
  // A guide says themselves what one stands before, and so does the panel that has opened.
  const focused = useVisitState((state) =>
    state.isGuided || state.focused === state.opened ? null : state.focused,
  );
  const asOf = useVisitState((state) => state.query.asOf);
  useEffect(() => {
    // A pointer's hovering would be endless talk; what has the keyboard is named by itself.
    const isNamed = document.activeElement?.hasAttribute('data-exhibit') ?? false;
    const isSpoken = focused !== null && lastInput.device === 'keyboard' && !isNamed;
    const gift = isSpoken ? museum.catalogue.find(focused) : undefined;
    const standing = gift ? tellStanding(gift, asOf, language) : null;
    const line = gift
      ? language.list([nameInOneLine(gift, language), ...(standing === null ? [] : [standing])])
      : language.text('label.veiled');
    announcements.tell('thing', isSpoken ? line : '');
  }, [focused, asOf, language, museum, lastInput]);
}

function useRoomWords(): void {
  const tour = useTour();
  // Rooms one only passes through are not named; a guide names those they lead to.
  const room = useVisitState((state) => (state.isTravelling || state.isGuided ? null : state.room));
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (room === null || room === told.current) return;
    told.current = room;
    const words = describeRoom(room, tour);
    if (!words) return;
    const { name, where, count } = words;
    announcements.tell('place', tour.language.text('room.entered', { room: name.text, where, count }));
  }, [room, tour]);
}
