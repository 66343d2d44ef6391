import { describe, expect, it } from 'vitest';
import { WorkTime } from '../../../src/view/scene/work-time.ts';

function openTime(perFrame: number) {
  const clock = { now: 0 };
  const time = new WorkTime(perFrame, () => clock.now);
  const done: string[] = [];
  const piece = (name: string, takes: number): boolean =>
    time.do(() => {
      clock.now += takes;
      done.push(name);
    });
  return { time, done, piece };
}

describe('time of a frame', () => {
  it('lets pieces be done until it is spent', () => {
    const { done, piece } = openTime(2);
    expect(['a', 'b', 'c', 'd'].map((name) => piece(name, 0.8))).toEqual([true, true, true, false]);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('lets one piece be done in each frame, however long pieces take', () => {
    const { time, done, piece } = openTime(2);
    for (let frame = 0; frame < 3; frame++) {
      time.begin();
      expect(piece(`first ${frame}`, 33)).toBe(true);
      expect(piece(`second ${frame}`, 33)).toBe(false);
    }
    expect(done).toEqual(['first 0', 'first 1', 'first 2']);
  });

  it('ends also where the clock does not see a piece', () => {
    const { piece } = openTime(2);
    let pieces = 0;
    while (pieces < 1000 && piece('', 0)) pieces++;
    expect(pieces).toBeGreaterThan(10);
    expect(pieces).toBeLessThan(100);
  });

  it('has no end while it is lifted', () => {
    const { time, done, piece } = openTime(2);
    time.isLifted = true;
    for (let at = 0; at < 50; at++) expect(piece('', 10)).toBe(true);
    expect(done).toHaveLength(50);
  });
});
