import { expect, it } from 'vitest';
import { messagesASecond, readingASecond } from '../../../src/embed/protocol/message-limits.ts';
import { meterMessages } from '../../../src/embed/protocol/meter-messages.ts';
import { ManualClock } from './manual-clock.ts';

it('lets so many messages a second be read, and the next second as many', () => {
  const clock = new ManualClock();
  const meter = meterMessages(clock);
  for (let second = 0; second < 2; second += 1) {
    for (let n = 0; n < messagesASecond; n += 1) {
      expect(meter.isSpent()).toBe(false);
      expect(meter.read(() => n)).toBe(n);
    }
    expect(meter.isSpent()).toBe(true);
    clock.pass(1000);
  }
});

it('lets no more than one message be read past the time there is for it, also where reading throws', () => {
  const clock = new ManualClock();
  const meter = meterMessages(clock);
  const takeLong = (): void => {
    clock.pass(readingASecond * 0.7);
    throw new Error('unread');
  };
  expect(meter.isSpent()).toBe(false);
  expect(() => meter.read(takeLong)).toThrow('unread');
  expect(meter.isSpent()).toBe(false);
  expect(() => meter.read(takeLong)).toThrow('unread');
  expect(meter.isSpent()).toBe(true);
  clock.pass(1000);
  expect(meter.isSpent()).toBe(false);
});

it('is deaf for ten times as long as one huge message took that was dropped, and then as before', () => {
  const clock = new ManualClock();
  const meter = meterMessages(clock);
  // A browser unpacks it whole, whatever is in it: that much nobody can keep from happening.
  const takeHuge = (): null => {
    clock.pass(1000);
    return null;
  };
  expect(meter.isSpent()).toBe(false);
  meter.read(takeHuge);
  for (let second = 1; second < 1000 / readingASecond; second += 1) {
    expect(meter.isSpent()).toBe(true);
    clock.pass(1000);
  }
  for (let n = 0; n < messagesASecond; n += 1) {
    expect(meter.isSpent()).toBe(false);
    meter.read(() => n);
  }
  expect(meter.isSpent()).toBe(true);
});

it('is deaf for no longer than a second after a message that it took: a machine may have been busy', () => {
  const clock = new ManualClock();
  const meter = meterMessages(clock);
  expect(meter.isSpent()).toBe(false);
  meter.read(() => clock.pass(5000));
  expect(meter.isSpent()).toBe(false);
});
