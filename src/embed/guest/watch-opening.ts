import type { MessageClock } from '../protocol/message-clock.ts';
import type { ProbeStatistics } from '../../view/scene/museum-probe.ts';

/** How often it is looked, and for how long at most: whoever waits for a line that is down waits for nothing. Milliseconds. */
const every = 200;
const atMost = 5000;
/** Data, building and first picture have come before anybody looks. */
const shareOfFirstPicture = 0.5;

/**
 * Tells how much of what is seen has come after the first picture, and when all of it has.
 *
 * @param read what is on its way
 * @param tell shares from 0 to 1, never falling
 * @param end called once, after a share of 1
 */
export function watchOpening(
  read: () => Pick<ProbeStatistics['streaming'], 'isSending' | 'fetchesUnderWay' | 'fetchesWaiting'>,
  tell: (share: number) => void,
  end: () => void,
  clock: MessageClock,
): void {
  const began = clock.now();
  let most = 0;
  let told = 0;
  let restedOnce = false;
  const look = (): void => {
    const { isSending, fetchesUnderWay, fetchesWaiting } = read();
    const left = fetchesUnderWay + fetchesWaiting;
    const isResting = left === 0 && !isSending;
    // What is seen is asked for by the next picture: one rest is not yet the end.
    if ((isResting && restedOnce) || clock.now() - began >= atMost) {
      tell(1);
      end();
      return;
    }
    restedOnce = isResting;
    most = Math.max(most, left);
    const share = shareOfFirstPicture + (most === 0 ? 0 : (1 - shareOfFirstPicture) * (1 - left / most));
    if (share > told && share < 1) {
      told = share;
      tell(share);
    }
    clock.after(every, look);
  };
  look();
}
