// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFacets } from '../../../../tools/data/pack-facets.ts';
import { placeCollection } from '../../../../tools/data/place-collection.ts';
import { readCollection } from '../../../../tools/data/read-collection.ts';
import { createQueryAnswers } from '../../../../src/view/panels/query-answers.ts';
import { mountPanels } from '../../../../src/view/panels/mount-panels.tsx';
import { emptyQuery } from '../../../../src/query/query.ts';
import PlanFace from '../../../../src/view/faces/plan/plan-face.tsx';
import SmallPlan from '../../../../src/view/faces/plan/small-plan.tsx';
import { museum, openReading, type Reading } from '../../panels/open-reading.ts';

let reading: Reading;
let unmount = (): void => {};

const faces = { plan: () => Promise.resolve({ default: PlanFace }) };

/** Everything of a query the faces ask for, of the real catalogue; rooms of the small house are numbered in its place. */
const facets = (() => {
  const real = listFacets(placeCollection(readCollection(process.cwd())));
  const room = museum.plan.rooms.map(({ id }) => id as string);
  return { ...real, room, columns: { ...real.columns, room: real.columns.room.map((_, row) => row % 2) } };
})();

async function open(
  place: Parameters<typeof openReading>[0] = {},
  more: Partial<Reading['services']> = {},
): Promise<void> {
  reading = openReading(place);
  const fetchFacets = () => Promise.resolve(facets);
  const { visit, services } = reading;
  await act(async () => {
    unmount = mountPanels(reading.root, {
      ...services,
      faces,
      fetchFacets,
      answers: createQueryAnswers(visit, fetchFacets, services.search),
      ...more,
    });
  });
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(reading.root.childElementCount).toBeGreaterThan(0);
  });
}
const openPlan = async (place: Parameters<typeof openReading>[0] = {}): Promise<void> => {
  await open({ ...place, face: 'plan' });
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(frame()).not.toBeNull();
  });
};
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ');
const dialog = (): Element | null => reading.root.querySelector('dialog');
const frame = (): HTMLElement | null => reading.root.querySelector('[role="tabpanel"]');
const matrix = (): string => frame()?.querySelector('svg > g')?.getAttribute('transform') ?? '';
const roomShape = (id: string): SVGGElement | null => reading.root.querySelector(`[data-room="${id}"]`);
const press = (key: string, target: Element | null | undefined): Promise<boolean> =>
  act(async () => {
    if (!target) throw new Error('test: nothing has the keyboard');
    return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const click = (target: Element | null | undefined): Promise<void> =>
  act(async () => {
    if (!target) throw new Error('test: nothing to click');
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
const button = (name: RegExp): HTMLElement | undefined =>
  [...(dialog()?.querySelectorAll<HTMLElement>('button, a') ?? [])].find((one) => name.test(words(one)));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(async () => {
  await act(async () => unmount());
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the plan', () => {
  it('has the keyboard when it opens, though its words come after its frame', async () => {
    await openPlan();
    expect(document.activeElement).toBe(frame());
  });

  it('shows the storey one is on, each of its rooms once, on the plan and as a list', async () => {
    await openPlan();
    const ids = [...(frame()?.querySelectorAll('[data-room]') ?? [])].map((one) =>
      one.getAttribute('data-room'),
    );
    const storey = museum.plan.rooms
      .filter((room) => room.storey === 1 && room.kind === 'room')
      .map(({ id }) => id);
    expect(ids.length).toBe(storey.length);
    expect(new Set(ids)).toEqual(new Set<string>(storey));
    expect(dialog()?.querySelectorAll('li').length).toBe(storey.length);
    expect(roomShape('main-1-1')?.hasAttribute('data-here')).toBe(true);
    expect(roomShape('main-1-1')?.getAttribute('aria-label')).toContain('You are here');
  });

  it('moves and zooms by keys, and comes back to all of it', async () => {
    await openPlan();
    const whole = matrix();
    expect(whole).toMatch(/^matrix\(/);
    expect(await press('+', frame())).toBe(false);
    const near = matrix();
    expect(near).not.toBe(whole);
    await press('ArrowRight', frame());
    expect(matrix()).not.toBe(near);
    await press('0', frame());
    expect(matrix()).toBe(whole);
    await press('-', frame());
    expect(matrix()).not.toBe(whole);
    expect(await press('x', frame())).toBe(true);
  });

  it('goes from room to room by arrows, and opens the card of one by Enter', async () => {
    await openPlan();
    const first = roomShape('main-1-1');
    expect(first?.getAttribute('tabindex')).toBe('0');
    expect(frame()?.querySelectorAll('[data-room][tabindex="0"]').length).toBe(1);
    first?.focus();
    const isTurned = matrix().startsWith('matrix(0 ');
    await press(isTurned ? 'ArrowUp' : 'ArrowRight', first);
    expect(document.activeElement?.getAttribute('data-room')).toBe('main-1-2');
    await press('Enter', document.activeElement);
    expect(words(dialog()?.querySelector('section h3'))).toContain('September 2023');
    expect(words(dialog())).toContain('No source places these gifts here.');
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(words(dialog())).toMatch(/\d+ metres on foot/);
    });
  });

  it('takes one there, goes there at once, and tells the link', async () => {
    await openPlan();
    await click(roomShape('main-1-2'));
    expect(button(/^link to this room/i)?.getAttribute('href')).toBe('?room=main-1-2');
    await act(async () => reading.visit.setReducedMotion(false));
    await click(button(/^take me there/i));
    expect(reading.visit.store.getState()).toMatchObject({ sheet: 'none', walk: { room: 'main-1-2' } });
    await act(async () => reading.visit.stop());
    await act(async () => reading.visit.openSheet('plan'));
    await click(
      [...(dialog()?.querySelectorAll('li button') ?? [])].find((one) => /September/.test(words(one))),
    );
    await click(button(/^go at once/i));
    expect(reading.visit.store.getState()).toMatchObject({ room: 'main-1-2', sheet: 'none' });
  });

  it('changes storey by tabs and arrows, and by a click on the house cut open', async () => {
    await openPlan();
    const tabs = (): HTMLElement[] => [...reading.root.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    await press('ArrowUp', tabs()[1]);
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    expect(document.activeElement).toBe(tabs()[0]);
    expect(roomShape('main-2-1')).not.toBeNull();
    expect(roomShape('main-1-1')).toBeNull();
    await click(dialog()?.querySelector('svg g[class*="slab"]'));
    expect(roomShape('main-1-1')).not.toBeNull();
  });

  it('lights what is looked for, room by room, dot by dot, and dims what was not given yet', async () => {
    await openPlan();
    expect(frame()?.hasAttribute('data-lit')).toBe(false);
    const dots = (): number[] =>
      [...(frame()?.querySelectorAll('path[d=""], path[d$="h0"]') ?? [])].map(
        (path) => (path.getAttribute('d') ?? '').split('h0').length - 1,
      );
    const all = dots().reduce((sum, count) => sum + count, 0);
    expect(all).toBe(
      museum.plan.rooms
        .filter(({ storey }) => storey === 1)
        .reduce((sum, { id }) => sum + museum.display.giftCount(id), 0),
    );
    await act(async () => reading.visit.setQuery({ ...emptyQuery, country: ['RU'] }));
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(frame()?.hasAttribute('data-lit')).toBe(true);
    });
    const found = facets.columns.room.reduce((sum, room, row) => {
      const country = facets.country[facets.columns.country[row] ?? 0];
      return sum + (room === 0 && (country?.value === 'RU' || country?.modern === 'RU') ? 1 : 0);
    }, 0);
    expect(found).toBeGreaterThan(0);
    expect(roomShape('main-1-1')?.getAttribute('aria-label')).toContain(`${found} found`);
    expect(roomShape('main-1-1')?.hasAttribute('data-found')).toBe(true);
    expect(roomShape('main-1-3')?.hasAttribute('data-found') ?? false).toBe(false);
  });
});

describe('the small plan', () => {
  it('shows in the corner when asked for, follows the visitor past React, and opens the large one', async () => {
    window.localStorage.setItem('museum.choices', JSON.stringify({ smallPlan: true }));
    vi.useFakeTimers();
    await open({}, { smallPlan: () => Promise.resolve({ default: SmallPlan }) });
    await act(async () => vi.advanceTimersByTimeAsync(5000));
    vi.useRealTimers();
    const small = reading.root.querySelector('[data-small-plan]');
    const sheet = small?.querySelector<HTMLElement>('button > div');
    const before = sheet?.style.transform;
    expect(before).toContain('translate');
    await act(async () => reading.visit.setReducedMotion(false));
    reading.visit.intents.lookYaw = 0.5;
    reading.visit.intents.forward = 1;
    reading.visit.step(0.5);
    reading.visit.intents.forward = 0;
    expect(sheet?.style.transform).toBe(before);
    reading.drawFrame();
    const after = sheet?.style.transform;
    expect(after).not.toBe(before);
    expect(after).toContain('rotate(0rad)');
    await click(small?.querySelector('[aria-pressed]'));
    expect(sheet?.style.transform).toContain(`rotate(${reading.visit.pose.yaw}rad)`);
    await click(small?.querySelector('button[aria-haspopup]'));
    expect(reading.visit.store.getState().sheet).toBe('plan');
  });
});
