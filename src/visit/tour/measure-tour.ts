import { chooseWording } from '../../language/choose-wording.ts';
import type { Wording } from '../../language/language.ts';
import { matchLanguage } from '../../language/match-language.ts';
import { estimateSpokenSeconds } from '../../museum/tours/spoken-seconds.ts';
import type { Tour, TourSentence } from '../../museum/tours/tour.ts';
import type { TourLengths } from './tour-progress.ts';

/** One looks at a thing for so long before one is taken on, seconds; and at a stop without words for so long in all. */
const lastLook = 1.5;
const silentStop = 4;

/** A sentence as a visitor reads it. */
export function captionOf(sentence: TourSentence, language: string): Wording {
  return chooseWording(sentence.says, matchLanguage(language));
}

/**
 * How long each sentence of a tour stays, in a language.
 *
 * @param language of the visitor, as the visit has it
 */
export function measureTour(tour: Tour, language: string): TourLengths {
  return tour.stops.map(({ words }) => {
    if (words.length === 0) return [silentStop];
    const seconds = words.map((sentence) => estimateSpokenSeconds(captionOf(sentence, language).text));
    seconds[seconds.length - 1] = (seconds.at(-1) ?? 0) + lastLook;
    return seconds;
  });
}
