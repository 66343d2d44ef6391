import { createStore } from 'zustand/vanilla';

/** In this order they are said: which room it is, what one is at, what lies before one. */
const kinds = ['place', 'thing', 'view'] as const;
export type AnnouncementKind = (typeof kinds)[number];

/** Words are said when nothing has been added to them for so long, milliseconds: who walks on is not talked to. */
const pause = 500;

/**
 * What is said aloud of the walk, in one place: of each kind the latest, and together what comes together. What was said
 * last is not said again, unless somebody asked for it.
 */
export function createAnnouncements() {
  const said = createStore(() => '');
  const waiting = new Map<AnnouncementKind, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (): void => {
    const words = kinds.flatMap((kind) => waiting.get(kind) ?? []).join(' ');
    const isAskedFor = waiting.has('view');
    waiting.clear();
    // The same words are no news to a reader of the page unless something in them differs.
    const isRepeated = words === said.getState();
    if (words !== '' && (!isRepeated || isAskedFor))
      said.setState(isRepeated ? `${words}\u00A0` : words, true);
  };
  return {
    said,
    /** @param words empty: what was to be said of this kind is so no longer */
    tell: (kind: AnnouncementKind, words: string): void => {
      if (words === '') waiting.delete(kind);
      else waiting.set(kind, words);
      clearTimeout(timer);
      timer = setTimeout(say, pause);
    },
  };
}

export const announcements = createAnnouncements();
