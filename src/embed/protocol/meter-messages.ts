import type { MessageClock } from './message-clock.ts';
import { messagesASecond, readingASecond } from './message-limits.ts';

/** Bounds what it costs to hear somebody who sends without end. */
export interface MessageMeter {
  /** Whether a message that comes now should be dropped unread: browsers unpack what was sent when it is first looked at. */
  readonly isSpent: () => boolean;
  /** Reads a message; how long that takes is counted. */
  readonly read: <T>(take: () => T) => T;
}

export function meterMessages(clock: MessageClock): MessageMeter {
  let began = -Infinity;
  let messages = 0;
  let spent = 0;
  return {
    isSpent() {
      const now = clock.now();
      if (now - began >= 1000) [began, messages, spent] = [now, 0, 0];
      return messages >= messagesASecond || spent >= readingASecond;
    },
    read(take) {
      const start = clock.now();
      messages += 1;
      try {
        return take();
      } finally {
        spent += clock.now() - start;
      }
    },
  };
}
