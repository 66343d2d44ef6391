/** How far somebody has come on a guided tour. */
export interface TourProgress {
  /** Counted from 0. */
  readonly stop: number;
  /** Sentence of that stop that is being said, or that is said when it goes on; counted from 0. */
  readonly sentence: number;
  /** Seconds of the sentence that have passed at the usual pace; 0 where a voice speaks it. */
  readonly elapsed: number;
  readonly isPlaying: boolean;
  /** On the way to the stop, standing there, or off the path. */
  readonly at: 'way' | 'stop' | 'elsewhere';
  /** The last sentence of the last stop has been said. */
  readonly isOver: boolean;
}

/** Seconds that each sentence takes, stop by stop: one stop at least, and one sentence in each. */
export type TourLengths = readonly (readonly number[])[];

/** Whatever can happen to somebody on a tour. */
export type TourEvent =
  /** Go on: where one stopped, or from the beginning where it is over. */
  | { readonly kind: 'play' }
  | { readonly kind: 'pause' }
  /** One stands at the stop. */
  | { readonly kind: 'arrive' }
  /** One went elsewhere of one's own. */
  | { readonly kind: 'leave' }
  /** Time went by while the sentence stood there. */
  | { readonly kind: 'pass'; readonly seconds: number }
  /** A voice has said the sentence. */
  | { readonly kind: 'said' }
  /** To the sentence after or before this one; beyond the ends of a stop, to the next or the last stop. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** To the next stop, or back: to the beginning of this one, and from there to the one before. */
  | { readonly kind: 'skip'; readonly by: 1 | -1 }
  | { readonly kind: 'turnTo'; readonly stop: number };

/** Before the first step of a tour, or where one left it: paused, and not there yet. */
export function beginTour(lengths: TourLengths, stop = 0, sentence = 0): TourProgress {
  const at = clip(stop, lengths.length);
  return {
    stop: at,
    sentence: clip(sentence, lengths[at]?.length ?? 1),
    elapsed: 0,
    isPlaying: false,
    at: 'elsewhere',
    isOver: false,
  };
}

/**
 * What an event makes of a tour under way. Whoever skips goes on, also who had paused: they want to be taken there. What does
 * not apply changes nothing, and gives the same object back.
 */
export function followTour(progress: TourProgress, event: TourEvent, lengths: TourLengths): TourProgress {
  const { stop, sentence, at, isPlaying, isOver } = progress;
  switch (event.kind) {
    case 'play':
      if (isOver) return goToStop(progress, 0);
      if (isPlaying) return progress;
      return { ...progress, isPlaying: true, at: at === 'elsewhere' ? 'way' : at };
    case 'pause':
      return isPlaying ? { ...progress, isPlaying: false } : progress;
    case 'arrive':
      return at === 'way' ? { ...progress, at: 'stop' } : progress;
    case 'leave':
      return at === 'elsewhere' ? progress : { ...progress, isPlaying: false, at: 'elsewhere' };
    case 'pass':
      return pass(progress, event.seconds, lengths);
    case 'said':
      return isPlaying && at === 'stop' ? endSentence(progress, lengths) : progress;
    case 'step':
      if (event.by === 1) return isOver ? progress : stepOn(progress, lengths);
      if (isOver || sentence > 0 || stop === 0)
        return sayAgain(progress, isOver ? sentence : Math.max(0, sentence - 1));
      return goToStop(progress, stop - 1, (lengths[stop - 1]?.length ?? 1) - 1);
    case 'skip':
      if (event.by === 1) {
        if (isOver) return progress;
        return stop + 1 < lengths.length ? goToStop(progress, stop + 1) : endTour(progress, lengths);
      }
      return isOver || sentence > 0 || stop === 0 ? sayAgain(progress, 0) : goToStop(progress, stop - 1);
    case 'turnTo':
      return goToStop(progress, clip(event.stop, lengths.length));
    default:
      return event satisfies never;
  }
}

function pass(progress: TourProgress, seconds: number, lengths: TourLengths): TourProgress {
  if (!progress.isPlaying || progress.at !== 'stop' || !(seconds > 0) || seconds === Infinity)
    return progress;
  let next = progress;
  let rest = seconds;
  // What is left of a long while goes to the sentences after it, but nobody is walked past a stop.
  while (next.isPlaying && next.stop === progress.stop) {
    const left = lengthOf(next, lengths) - next.elapsed;
    if (rest < left) return { ...next, elapsed: next.elapsed + rest };
    rest -= left;
    next = endSentence(next, lengths);
  }
  return next;
}

function endSentence(progress: TourProgress, lengths: TourLengths): TourProgress {
  const { stop, sentence } = progress;
  if (sentence + 1 < (lengths[stop]?.length ?? 1)) return { ...progress, sentence: sentence + 1, elapsed: 0 };
  return stop + 1 < lengths.length ? goToStop(progress, stop + 1) : endTour(progress, lengths);
}

/** As when the sentence has been said; who had paused reads on without going on, as long as the stop lasts. */
function stepOn(progress: TourProgress, lengths: TourLengths): TourProgress {
  const next = endSentence(progress, lengths);
  return next.stop === progress.stop && !next.isOver ? sayAgain(progress, next.sentence) : next;
}

/** Another sentence of the same stop, from its beginning. */
function sayAgain(progress: TourProgress, sentence: number): TourProgress {
  const isBack = progress.at === 'elsewhere';
  return {
    ...progress,
    sentence,
    elapsed: 0,
    isOver: false,
    at: isBack ? 'way' : progress.at,
    isPlaying: isBack || progress.isOver || progress.isPlaying,
  };
}

function goToStop(progress: TourProgress, stop: number, sentence = 0): TourProgress {
  // Who stands there already need not be taken there.
  const at = progress.at === 'stop' && progress.stop === stop ? 'stop' : 'way';
  return { stop, sentence, elapsed: 0, isPlaying: true, at, isOver: false };
}

function endTour(progress: TourProgress, lengths: TourLengths): TourProgress {
  const sentence = (lengths[progress.stop]?.length ?? 1) - 1;
  return { ...progress, sentence, elapsed: 0, isPlaying: false, isOver: true };
}

function lengthOf({ stop, sentence }: TourProgress, lengths: TourLengths): number {
  return lengths[stop]?.[sentence] ?? 0;
}

/** The nearest of 0 to count − 1; 0 for what is no number. */
function clip(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Number.isFinite(value) ? Math.floor(value) : 0));
}
