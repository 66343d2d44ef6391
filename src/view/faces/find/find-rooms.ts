import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import { splitQuestion, splitWords } from '../../../museum/search/split-words.ts';

/** Rooms by the words of a question: those whose name, in any of its languages, holds a word beginning with each. */
export type FindRooms = (question: string) => readonly Room[];

/** Ways between rooms are no places to go to. */
const destinations: ReadonlySet<Room['kind']> = new Set(['room', 'balcony', 'outdoors']);

export function createRoomFinder(rooms: readonly Room[]): FindRooms {
  const named = rooms
    .filter(({ kind }) => destinations.has(kind))
    .map((room) => ({ room, names: Object.values(room.name).map(splitWords) }));
  return (question) => {
    const words = splitQuestion(question);
    if (words.length === 0) return [];
    return named
      .filter(({ names }) =>
        names.some((name) => words.every((word) => name.some((part) => part.startsWith(word)))),
      )
      .map(({ room }) => room);
  };
}
