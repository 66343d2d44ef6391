import type { StoreApi } from 'zustand/vanilla';
import type { Tour } from '../../museum/tours/tour.ts';
import { captionOf, measureTour } from './measure-tour.ts';
import { saySentence, type SaidSentence } from './say-sentence.ts';
import { findSpot, type GuideServices, type GuideState } from './tour-guide.ts';
import { followTour, type TourLengths } from './tour-progress.ts';

/** Says the sentence a tour has come to, as long as it plays and one stands at its stop. */
export interface Reciter {
  /** How long the sentences of the tour are, in the language they are said in. */
  readonly lengths: TourLengths;
  /** Another tour. */
  measure(tour: Tour): TourLengths;
  /** Begins or goes on, in place of whatever is being said. */
  say(): void;
  /** Says no more; what has passed of the sentence is noted in the progress. */
  halt(): void;
  /** Another language: the sentence begins anew in it. */
  reword(): void;
  /** Looks whether a voice speaks the language of the caption. */
  readonly refreshVoice: () => void;
}

/** @param onSaid a sentence has been said to its end */
export function createReciter(
  { visit, speaker, clock }: GuideServices,
  store: StoreApi<GuideState>,
  onSaid: () => void,
): Reciter {
  let lengths: TourLengths = [[0]];
  let said: SaidSentence | null = null;
  const language = (): string => visit.store.getState().language;
  const measure = (tour: Tour): TourLengths => {
    lengths = measureTour(tour, language());
    return lengths;
  };

  const refreshVoice = (): void => {
    const { tour, progress, hasVoice } = store.getState();
    const sentence = tour && progress && findSpot(tour, progress)?.sentence;
    if (!sentence) return;
    const found = speaker?.canSpeak(captionOf(sentence, language()).tag) ?? false;
    if (found !== hasVoice) store.setState({ hasVoice: found });
  };
  const halt = (): void => {
    const passed = said?.stop() ?? 0;
    said = null;
    const { progress } = store.getState();
    if (!progress || passed === 0) return;
    // It may almost have ended; that it ends is told by its own clock alone.
    const left = (lengths[progress.stop]?.[progress.sentence] ?? 0) - progress.elapsed - 0.01;
    store.setState({
      progress: followTour(progress, { kind: 'pass', seconds: Math.min(passed, left) }, lengths),
    });
  };
  const say = (): void => {
    halt();
    refreshVoice();
    const { tour, progress, isSpeechWanted, hasVoice, speed } = store.getState();
    if (!tour || !progress?.isPlaying || progress.at !== 'stop') return;
    const sentence = findSpot(tour, progress)?.sentence;
    const isSpoken = isSpeechWanted && hasVoice && sentence;
    said = saySentence(
      {
        caption: sentence ? captionOf(sentence, language()) : { text: '', tag: 'en' },
        seconds: lengths[progress.stop]?.[progress.sentence] ?? 0,
        passed: isSpoken ? 0 : progress.elapsed,
        speed,
        speaker: isSpoken ? speaker : null,
      },
      clock,
      () => {
        said = null;
        onSaid();
      },
    );
  };

  return {
    get lengths() {
      return lengths;
    },
    measure,
    say,
    halt,
    refreshVoice,
    reword: () => {
      const { tour } = store.getState();
      if (!tour) return;
      halt();
      measure(tour);
      const { progress } = store.getState();
      if (progress) store.setState({ progress: { ...progress, elapsed: 0 } });
      say();
    },
  };
}
