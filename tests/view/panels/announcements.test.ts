import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncements } from '../../../src/view/panels/announcements.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything that was said, in order. */
function listen(): { readonly all: string[]; readonly tell: ReturnType<typeof createAnnouncements>['tell'] } {
  const { said, tell } = createAnnouncements();
  const all: string[] = [];
  said.subscribe((words) => all.push(words));
  return { all, tell };
}

describe('what is said aloud of the walk', () => {
  it('waits until nothing more comes: who walks through five rooms hears of the last', () => {
    const { all, tell } = listen();
    for (const room of ['A.', 'B.', 'C.', 'D.', 'E.']) {
      tell('place', room);
      vi.advanceTimersByTime(300);
    }
    expect(all).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(all).toEqual(['E.']);
  });

  it('says together what comes together, where one is before what one is at', () => {
    const { all, tell } = listen();
    tell('thing', 'A rifle.');
    tell('place', 'The hall.');
    vi.runAllTimers();
    expect(all).toEqual(['The hall. A rifle.']);
  });

  it('says nothing twice, but to who asks again', () => {
    const { all, tell } = listen();
    for (let time = 0; time < 3; time++) {
      tell('place', 'The hall.');
      vi.runAllTimers();
    }
    expect(all).toEqual(['The hall.']);
    tell('view', 'A door.');
    vi.runAllTimers();
    tell('view', 'A door.');
    vi.runAllTimers();
    // A reader of the page is told of what changes: the same words differ by a space nobody hears.
    expect(all.slice(1).map((words) => words.trim())).toEqual(['A door.', 'A door.']);
    expect(new Set(all.slice(1)).size).toBe(2);
  });

  it('says nothing that is no longer so', () => {
    const { all, tell } = listen();
    tell('thing', 'A rifle.');
    tell('thing', '');
    vi.runAllTimers();
    expect(all).toEqual([]);
  });
});
