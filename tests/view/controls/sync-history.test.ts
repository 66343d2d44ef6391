// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExhibitId } from '../../../src/museum/display/room-display.ts';
import { syncHistory } from '../../../src/view/controls/sync-history.ts';
import type { Visit } from '../../../src/visit/visit.ts';
import { openVisit } from './open-page.ts';

/** As much of a window as a history needs: entries, and going back to them. */
class FakeWindow extends EventTarget {
  entries: string[];
  at = 0;
  readonly setTimeout = setTimeout;
  readonly clearTimeout = clearTimeout;
  readonly location: { readonly search: string; readonly hash: string; readonly reload: () => void };
  reloads = 0;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  /** The page around, where there is one. */
  parent: EventTarget = this;
  writes = 0;
  refuses = false;

  constructor(search: string) {
    super();
    this.entries = [search];
    const entry = (): string => this.entries[this.at] ?? '';
    this.location = {
      get search() {
        return entry().replace(/#.*/, '').replace(/^\?$/, '');
      },
      get hash() {
        return /#.*/.exec(entry())?.[0] ?? '';
      },
      reload: () => this.reloads++,
    };
    const write = (start: number, url: unknown): void => {
      this.writes++;
      if (this.refuses) throw new DOMException('too often', 'SecurityError');
      this.entries.splice(start, Infinity, String(url));
      this.at = start;
    };
    this.history = {
      state: null,
      pushState: (_state, _title, url) => write(this.at + 1, url),
      replaceState: (_state, _title, url) => {
        const later = this.entries.slice(this.at + 1);
        write(this.at, url);
        this.entries.push(...later);
      },
    };
  }

  go(step: number): void {
    this.at += step;
    this.dispatchEvent(new Event('popstate'));
  }
}

const start = '?room=main-1-1&pose=5,0,0,0';
const gift = (id: string): ExhibitId => id as ExhibitId;
let page: FakeWindow;
let visit: Visit;
let stop: () => void;

function open(search = start): void {
  page = new FakeWindow(search);
  visit = openVisit();
  stop = syncHistory(visit, page as unknown as Window);
}
function walk(seconds: number): void {
  visit.intents.forward = 1;
  for (let frame = 0; frame < seconds * 10; frame++) {
    visit.step(0.1);
    vi.advanceTimersByTime(100);
  }
  visit.intents.forward = 0;
  visit.step(0.1);
}

beforeEach(() => {
  vi.useFakeTimers();
  open();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('history', () => {
  it('adds nothing within the frame of another page: Back there is for the page around', () => {
    page = new FakeWindow(start);
    page.parent = new EventTarget();
    visit = openVisit();
    stop = syncHistory(visit, page as unknown as Window);
    visit.openExhibit(gift('gift-1'));
    visit.closeExhibit();
    visit.openExhibit(gift('gift-2'));
    expect(page.entries).toEqual(['?exhibit=gift-2']);
  });

  it('has the page loaded anew where Back leads into another hall, or out of one', () => {
    for (const [from, to] of [
      ['?hall=found&country=MN', '?hall=found&country=CN'],
      ['?hall=trail&trail=1~a', '?room=main-1-1'],
    ] as const) {
      open(from);
      page.entries = [to, from];
      page.at = 1;
      page.go(-1);
      expect(page.reloads).toBe(1);
      stop();
    }
    open('?hall=found&country=MN');
    page.entries = ['?room=main-1-1&hall=found&country=MN', '?hall=found&country=MN'];
    page.at = 1;
    page.go(-1);
    expect(page.reloads).toBe(0);
  });

  it('is not written by arriving', () => {
    vi.advanceTimersByTime(10_000);
    expect(page.writes).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows a walk in one entry, at most once a second, and then rests', () => {
    walk(2.45);
    expect(page.writes).toBe(2);
    vi.advanceTimersByTime(5000);
    expect(page.writes).toBe(3);
    expect(page.entries).toEqual(['?room=main-1-1&pose=5,-3.5,0,0']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is written when the page is left', () => {
    walk(0.5);
    expect(page.writes).toBe(0);
    page.dispatchEvent(new Event('pagehide'));
    expect(page.entries).toEqual(['?room=main-1-1&pose=5,-0.7,0,0']);
  });

  it('has an entry for each exhibit opened and closed, after the place where one stood', () => {
    walk(0.5);
    visit.openExhibit(gift('gift-1'));
    visit.openExhibit(gift('gift-2'));
    visit.openExhibit(gift('gift-2'));
    visit.closeExhibit();
    expect(page.entries.slice(0, 3)).toEqual([
      '?room=main-1-1&pose=5,-0.7,0,0',
      '?exhibit=gift-1',
      '?exhibit=gift-2',
    ]);
    expect(page.entries).toHaveLength(4);
    expect(page.entries[3]).toMatch(/^\?room=main-\d-\d&pose=/);
  });

  it('leads back and forward without writing', () => {
    walk(0.5);
    visit.openExhibit(gift('gift-1'));
    visit.goTo({ room: 'main-1-3' });
    const { writes } = page;
    const entries = [...page.entries];
    page.go(-1);
    expect(visit.store.getState().opened).toBe('gift-1');
    page.go(-1);
    expect(visit.store.getState().opened).toBeNull();
    expect(visit.pose).toMatchObject({ room: 'main-1-1', x: 5, z: -0.7 });
    page.go(2);
    expect(visit.pose.room).toBe('main-1-3');
    vi.advanceTimersByTime(5000);
    expect(page.writes).toBe(writes);
    expect(page.entries).toEqual(entries);
  });

  it('has an entry for a walk by a link, begun where it began', async () => {
    visit.setReducedMotion(false);
    const arrival = visit.walkTo({ room: 'main-1-2' });
    while (visit.step(0.1)) vi.advanceTimersByTime(100);
    await arrival;
    vi.advanceTimersByTime(2000);
    expect(page.entries).toEqual([start, '?room=main-1-2']);
  });

  it('keeps the parameters of others, the language and the hash', () => {
    stop();
    open('?debug&clock=manual&lang=ko#x');
    visit.openExhibit(gift('gift-1'));
    expect(page.entries.at(-1)).toBe('?exhibit=gift-1&debug&clock=manual&lang=ko#x');
    visit.setLanguage('en');
    vi.advanceTimersByTime(2000);
    expect(page.entries.at(-1)).toBe('?exhibit=gift-1&lang=en&debug&clock=manual#x');
  });

  it('does not take a link within the page for a journey', () => {
    walk(0.5);
    page.dispatchEvent(new Event('pagehide'));
    const { z } = visit.pose;
    page.entries.push(`${page.entries[0]}#part`);
    page.go(1);
    expect(visit.pose.z).toBe(z);
  });

  it('says when Back leads to what is gone, and leaves the address as it was', () => {
    page.entries = ['?exhibit=gone', start];
    page.at = 1;
    page.go(-1);
    expect(visit.store.getState().unknownAddress).toBe('gone');
    vi.advanceTimersByTime(5000);
    expect(page.entries[0]).toBe('?exhibit=gone');
  });

  it('goes without where the browser refuses', () => {
    page.refuses = true;
    visit.openExhibit(gift('gift-1'));
    expect(visit.store.getState().opened).toBe('gift-1');
  });

  it('leaves nothing behind', () => {
    walk(0.5);
    stop();
    expect(vi.getTimerCount()).toBe(0);
    visit.openExhibit(gift('gift-1'));
    page.dispatchEvent(new Event('pagehide'));
    expect(page.writes).toBe(0);
  });
});
