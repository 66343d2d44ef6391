import { vi } from 'vitest';
import type { Place } from '../../../src/address/place.ts';
import type { Tour, TourSentence, TourStop } from '../../../src/museum/tours/tour.ts';
import { createVisit } from '../../../src/visit/create-visit.ts';
import { createTourGuide } from '../../../src/visit/tour/create-tour-guide.ts';
import type { Speaker } from '../../../src/visit/tour/speaker.ts';
import type { GuideClock, TourGuide } from '../../../src/visit/tour/tour-guide.ts';
import type { TourMark, TourMarks, TourMemory } from '../../../src/visit/tour/tour-mark.ts';
import type { Visit } from '../../../src/visit/visit.ts';
import { makeMuseum } from '../open-floor.ts';

const museum = makeMuseum();

const say = (text: string, voice: TourSentence['voice'] = 'tour'): TourSentence => ({
  voice,
  says: { en: text, ko: `${text} 말` },
  sources: [],
});
const stop = (id: string, gift: string | null, room: string | null, words: readonly string[]): TourStop => ({
  id,
  title: { en: `Stop ${id}`, ko: `${id} 정거장` },
  gift,
  room,
  view: null,
  words: words.map((text) => say(text)),
});

/** Four stops: a room, two gifts, and a room on another storey, where nothing is said. */
export const tour: Tour = {
  id: 'round',
  kind: 'tour',
  order: 1,
  title: { en: 'A round', ko: '한 바퀴' },
  minutes: 3,
  summary: { en: 'All the way round.', ko: '한 바퀴.' },
  stops: [
    stop('start', null, 'main-1-1', ['Here it begins.', 'It goes on.']),
    stop('first', 'gift-1', null, ['This is the first.', 'It is a gift.', 'So they say.']),
    stop('second', 'gift-2', null, ['This is the second.']),
    stop('above', null, 'main-2-1', []),
  ],
  sources: {},
};
const empty: Tour = { ...tour, id: 'empty', stops: [] };

/** Time that passes when it is told to, and calls back what was due. */
export function makeClock(): GuideClock & { readonly pass: (seconds: number) => void } {
  let now = 0;
  const waiting = new Set<{ readonly due: number; readonly act: () => void }>();
  return {
    now: () => now,
    after: (milliseconds, act) => {
      const entry = { due: now + milliseconds, act };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    pass: (seconds) => {
      const end = now + seconds * 1000;
      for (;;) {
        const [next] = [...waiting].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        waiting.delete(next);
        now = Math.max(now, next.due);
        next.act();
      }
      now = end;
    },
  };
}

/** A voice that speaks English and ends when it is told to; `speaking` counts mouths that are open. */
export function makeSpeaker(): Speaker & {
  readonly said: string[];
  readonly speaking: () => number;
  readonly finish: (wasSaid?: boolean) => void;
} {
  const said: string[] = [];
  let end: ((wasSaid: boolean) => void) | null = null;
  return {
    said,
    speaking: () => (end ? 1 : 0),
    finish: (wasSaid = true) => {
      const ended = end;
      end = null;
      ended?.(wasSaid);
    },
    canSpeak: (tag) => tag === 'en',
    onVoices: () => () => {},
    speak: (text, _tag, _speed, ended) => {
      if (end) throw new Error('test: two things are said at once');
      said.push(text);
      end = ended;
    },
    stop: () => {
      end = null;
    },
  };
}

export interface OpenGuide {
  readonly guide: TourGuide;
  readonly visit: Visit;
  readonly clock: ReturnType<typeof makeClock>;
  readonly speaker: ReturnType<typeof makeSpeaker>;
  readonly kept: Map<string, TourMark>;
  readonly fetchTour: ReturnType<typeof vi.fn<(id: string) => Promise<Tour>>>;
  /** Lets what was asked for come, and the visitor walk until they stand. */
  readonly settle: () => Promise<void>;
  /** Where the tour has come to: stop, sentence, how. */
  readonly spot: () => string;
}

export function openGuide(
  place: Place = { room: 'main-1-1', pose: { x: 5, z: 0, yaw: 0, pitch: 0 } },
  options: {
    readonly reducedMotion?: boolean;
    readonly marks?: TourMarks;
    readonly bring?: (id: string) => Promise<void>;
  } = {},
): OpenGuide {
  const { reducedMotion = false, marks = {}, bring } = options;
  const visit = createVisit({ museum, place, language: 'en', reducedMotion, ...(bring && { bring }) });
  const clock = makeClock();
  const speaker = makeSpeaker();
  const kept = new Map(Object.entries(marks));
  const memory: TourMemory = {
    recall: () => Object.fromEntries(kept),
    remember: (id, mark) => kept.set(id, mark),
  };
  const fetchTour = vi.fn((id: string) => Promise.resolve(id === 'empty' ? empty : tour));
  const outline = ({ stops, ...facts }: Tour) => ({ ...facts, stops: stops.length, gifts: [] });
  const guide = createTourGuide({
    visit,
    clock,
    speaker,
    memory,
    fetchTour,
    fetchTours: () => Promise.resolve([outline(tour), outline(empty)]),
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 12; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      for (let frame = 0; frame < 60 * 120 && visit.step(1 / 60); frame++);
    }
  };
  const spot = (): string => {
    const { progress } = guide.store.getState();
    if (!progress) return 'none';
    const { stop: at, sentence, isPlaying, isOver } = progress;
    return `${tour.stops[at]?.id}/${sentence} ${progress.at} ${isOver ? 'over' : isPlaying ? 'playing' : 'paused'}`;
  };
  return { guide, visit, clock, speaker, kept, fetchTour, settle, spot };
}
