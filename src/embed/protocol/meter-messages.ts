import type { MessageClock } from './message-clock.ts';
import { messagesASecond, readingASecond } from './message-limits.ts';

/** Bounds what it costs to hear somebody who sends without end. */
export interface MessageMeter {
  /** Whether a message that comes now should be dropped unread: browsers unpack what was sent when it is first looked at. */
  readonly isSpent: () => boolean;
  /**
   * Reads a message; how long that takes is counted. One that takes longer than there is time for, and is dropped (`take` gives
   * null), is paid for: nothing is read until such messages take no larger share of the time than others may.
   */
  readonly read: <T>(take: () => T) => T;
}

export function meterMessages(clock: MessageClock): MessageMeter {
  let began = -Infinity;
  let messages = 0;
  let spent = 0;
  let deafUntil = -Infinity;
  return {
    isSpent() {
      const now = clock.now();
      if (now - began >= 1000) [began, messages, spent] = [now, 0, 0];
      return now < deafUntil || messages >= messagesASecond || spent >= readingASecond;
    },
    read(take) {
      const start = clock.now();
      messages += 1;
      try {
        const taken = take();
        const took = clock.now() - start;
        if (taken === null && took > readingASecond) deafUntil = start + took * (1000 / readingASecond);
        return taken;
      } finally {
        spent += clock.now() - start;
      }
    },
  };
}
