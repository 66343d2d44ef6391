import type { Wording } from '../../language/language.ts';
import type { Speaker } from './speaker.ts';
import type { GuideClock, Speed } from './tour-guide.ts';

/** A voice that takes so many times as long as was thought, and so much longer, milliseconds, has fallen silent. */
const patience = 2.5;
const grace = 6000;

export interface SentenceToSay {
  readonly caption: Wording;
  /** How long it stays where nobody speaks it, seconds at the usual pace, and how much of that has passed. */
  readonly seconds: number;
  readonly passed: number;
  readonly speed: Speed;
  /** Null where it is only shown. */
  readonly speaker: Speaker | null;
}

/** A sentence being said. */
export interface SaidSentence {
  /**
   * Says no more of it.
   *
   * @returns seconds of it that have passed, at the usual pace, since it began or went on; 0 where a voice spoke: it begins anew
   */
  stop(): number;
}

/**
 * Says a sentence, or waits for as long as it takes to read. Where a voice fails, the waiting begins.
 *
 * @param end called once when it has been said, unless it was stopped
 */
export function saySentence(sentence: SentenceToSay, clock: GuideClock, end: () => void): SaidSentence {
  const { caption, seconds, speed, speaker } = sentence;
  let isDone = false;
  /** When the waiting began; null while a voice speaks. */
  let since: number | null = null;
  let cancel = (): void => {};

  const finish = (): void => {
    if (isDone) return;
    isDone = true;
    cancel();
    speaker?.stop();
    end();
  };
  const wait = (passed: number): void => {
    since = clock.now();
    cancel = clock.after(Math.max(0, ((seconds - passed) / speed) * 1000), finish);
  };

  if (speaker === null) wait(sentence.passed);
  else {
    cancel = clock.after((seconds / speed) * 1000 * patience + grace, finish);
    speaker.speak(caption.text, caption.tag, speed, (wasSaid) => {
      if (isDone) return;
      if (wasSaid) finish();
      else {
        cancel();
        wait(0);
      }
    });
  }
  return {
    stop: () => {
      if (isDone) return 0;
      isDone = true;
      cancel();
      speaker?.stop();
      return since === null ? 0 : Math.max(0, ((clock.now() - since) / 1000) * speed);
    },
  };
}
