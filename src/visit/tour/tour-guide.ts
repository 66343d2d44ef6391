import type { StoreApi } from 'zustand/vanilla';
import type { Tour, TourOutline, TourSentence, TourStop } from '../../museum/tours/tour.ts';
import type { Visit } from '../visit.ts';
import type { Speaker } from './speaker.ts';
import type { TourMarks, TourMemory } from './tour-mark.ts';
import type { TourProgress } from './tour-progress.ts';

/** How fast words go by; 1 is the pace of a calm guide. */
export const speeds = [0.75, 1, 1.25, 1.5] as const;
export type Speed = (typeof speeds)[number];

/** What a player shows. */
export interface GuideState {
  /** Id of the tour under way; null where there is none. */
  readonly asked: string | null;
  /** Whether it has come: `unknown` where there is none of that name, `failed` where it did not arrive. */
  readonly status: 'none' | 'coming' | 'ready' | 'unknown' | 'failed';
  readonly tour: Tour | null;
  /** Null until the tour has come, and where it has no stops. */
  readonly progress: TourProgress | null;
  /** What an address named that is no stop of this tour; it begins at its beginning. */
  readonly unknownStop: string | null;
  /** The visitor wants to hear the words. */
  readonly isSpeechWanted: boolean;
  /** A voice of this device speaks the language of the caption. */
  readonly hasVoice: boolean;
  readonly speed: Speed;
}

/** Leads one visitor along one tour. What it takes them to and what they hear follows from `GuideState.progress`. */
export interface TourGuide {
  readonly store: StoreApi<GuideState>;
  /** Rejects when the list cannot be had. */
  readonly fetchTours: () => Promise<readonly TourOutline[]>;
  /** Where the visitor left each tour. */
  marks(): TourMarks;
  /** Sets out on a tour: where it was left, or from the beginning. */
  begin(tour: string, isFromStart?: boolean): void;
  play(): void;
  pause(): void;
  /** To the next sentence, or the one before. */
  step(by: 1 | -1): void;
  /** To the next stop, or back. */
  skip(by: 1 | -1): void;
  goToStop(stop: number): void;
  /** The visitor stays where they are; where the tour was left is remembered. */
  end(): void;
  /** Fetches once more what did not arrive. */
  tryAgain(): void;
  setSpeech(isWanted: boolean): void;
  setSpeed(speed: Speed): void;
  /** Leaves the visitor alone for good. */
  dismiss(): void;
}

/** What a guide needs of the world around. */
export interface GuideServices {
  readonly visit: Visit;
  /** @throws when it cannot be had */
  readonly fetchTours: () => Promise<readonly TourOutline[]>;
  readonly fetchTour: (id: string) => Promise<Tour>;
  /** Null where nothing can speak. */
  readonly speaker: Speaker | null;
  readonly memory: TourMemory;
  readonly clock: GuideClock;
}

export interface GuideClock {
  /** Milliseconds, never running backwards. */
  now(): number;
  /** Calls back once after so many milliseconds; returns how to prevent it. */
  after(milliseconds: number, act: () => void): () => void;
}

/** The stop and sentence a tour has come to; the sentence is null at a stop without words. */
export function findSpot(
  tour: Tour,
  { stop: at, sentence }: TourProgress,
): { readonly stop: TourStop; readonly sentence: TourSentence | null } | null {
  const stop = tour.stops[at];
  return stop ? { stop, sentence: stop.words[sentence] ?? null } : null;
}
