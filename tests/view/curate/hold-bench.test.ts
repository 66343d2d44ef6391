import { describe, expect, it } from 'vitest';
import { holdBench, type HeldBench } from '../../../src/view/curate/hold-bench.ts';
import { Locks } from './locks.ts';

/** A browser with tabs that share locks; each has a memory of its own that outlives loading. */
class Browser {
  readonly locks = new Locks();
  readonly holds: string[] = [];
  readonly #benches: (HeldBench | undefined)[] = [];
  readonly #sessions: Map<string, string>[] = [];

  /** Opens a tab, or loads it again. */
  async load(tab: number, museum = '/museum'): Promise<void> {
    this.#benches[tab]?.dismiss();
    const session = (this.#sessions[tab] ??= new Map());
    this.holds[tab] = 'asked';
    this.#benches[tab] = holdBench({
      museum,
      locks: this.locks,
      session: {
        getItem: (key) => session.get(key) ?? null,
        setItem: (key, value) => void session.set(key, value),
        removeItem: (key) => void session.delete(key),
      },
      onChange: (hold) => (this.holds[tab] = hold),
      reload: () => void this.load(tab),
    });
    await this.settle();
  }
  async takeOver(tab: number): Promise<void> {
    this.#benches[tab]?.takeOver();
    await this.settle();
  }
  async close(tab: number): Promise<void> {
    this.#benches[tab]?.dismiss();
    await this.settle();
  }
  settle(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve));
  }
}

describe('the bench among the tabs of a browser', () => {
  it('is that of the first tab, until another takes it over', async () => {
    const browser = new Browser();
    await browser.load(0);
    await browser.load(1);
    expect(browser.holds).toEqual(['here', 'elsewhere']);
    await browser.takeOver(1);
    expect(browser.holds).toEqual(['elsewhere', 'here']);
    await browser.takeOver(0);
    expect(browser.holds).toEqual(['here', 'elsewhere']);
  });

  it('stays with a tab that is loaded again, and is free when that tab is closed', async () => {
    const browser = new Browser();
    await browser.load(0);
    await browser.load(0);
    expect(browser.holds).toEqual(['here']);
    // Who has once taken it over does not take it again by loading.
    await browser.load(1);
    await browser.takeOver(1);
    await browser.takeOver(0);
    await browser.load(1);
    expect(browser.holds).toEqual(['here', 'elsewhere']);
    await browser.close(0);
    await browser.load(1);
    expect(browser.holds[1]).toBe('here');
  });

  it('is one for each museum', async () => {
    const browser = new Browser();
    await browser.load(0, '/museum');
    await browser.load(1, '/other');
    expect(browser.holds).toEqual(['here', 'here']);
  });

  it('is there where the browser has no locks, or refuses them to the page', async () => {
    const holds: string[] = [];
    const session = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    const refusing = { request: () => Promise.reject(new Error('SecurityError')) };
    for (const locks of [undefined, refusing])
      holdBench({
        museum: '/museum',
        locks,
        session,
        onChange: (hold) => holds.push(hold),
        reload: () => {},
      });
    await new Promise((resolve) => setTimeout(resolve));
    expect(holds).toEqual(['here', 'here']);
  });
});
