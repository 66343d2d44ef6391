import type { TourSentence, TourView } from '../museum/tours/tour.ts';

/** One sentence of a stop, as its file has it. */
export interface SentenceFile extends Pick<TourSentence, 'says' | 'sources'> {
  readonly voice: Exclude<TourSentence['voice'], 'maker'>;
}

/** A stop, as the file of its tour has it: without `view` where one stands as one does who comes in. */
export interface StopFile {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly gift: string | null;
  readonly room: string | null;
  readonly view?: TourView;
  readonly words: readonly SentenceFile[];
}

/** `data/tours/<id>.json`. */
export interface TourFile {
  readonly $schema: string;
  readonly id: string;
  readonly order: number;
  readonly title: Readonly<Record<string, string>>;
  readonly minutes: number;
  readonly summary: Readonly<Record<string, string>>;
  readonly stops: readonly StopFile[];
  readonly sources: readonly string[];
}
