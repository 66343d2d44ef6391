// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorldMap } from '../../../src/museum/atlas/world-map.ts';
import { createQueryAnswers } from '../../../src/view/panels/query-answers.ts';
import { mountPanels } from '../../../src/view/panels/mount-panels.tsx';
import MapFace from '../../../src/view/faces/map/map-face.tsx';
import { listFacets } from '../../../tools/data/pack-facets.ts';
import { placeCollection } from '../../../tools/data/place-collection.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { museum, openReading, type Reading } from '../panels/open-reading.ts';

const fetches = vi.hoisted(() => ({ map: vi.fn() }));
vi.mock('../../../src/delivery/fetch-world-map.ts', () => ({ fetchWorldMap: fetches.map }));

const world = JSON.parse(readFileSync('models/map/built/world.json', 'utf8')) as WorldMap;
const real = listFacets(placeCollection(readCollection(process.cwd())));
const room = museum.plan.rooms.map(({ id }) => id as string);
const facets = {
  ...real,
  room,
  columns: { ...real.columns, room: real.columns.room.map((_, row) => row % 2) },
};
const faces = {
  map: () => Promise.resolve({ default: MapFace }),
  gifts: () => Promise.resolve({ default: () => null }),
};

let reading: Reading;
let unmount = (): void => {};

async function openMap(place: Parameters<typeof openReading>[0] = {}): Promise<void> {
  reading = openReading({ ...place, face: 'map' });
  const fetchFacets = () => Promise.resolve(facets);
  const { visit, services } = reading;
  const answers = createQueryAnswers(visit, fetchFacets, services.search);
  await act(async () => {
    unmount = mountPanels(reading.root, { ...services, faces, fetchFacets, answers });
  });
  await until(() => dialog());
}
async function until<T>(find: () => T | null | undefined): Promise<T> {
  return vi.waitFor(async () => {
    await act(async () => {});
    const found = find();
    expect(found).toBeTruthy();
    return found as T;
  });
}
const dialog = (): HTMLElement | null => reading.root.querySelector('dialog');
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const listbox = (): HTMLElement | null => dialog()?.querySelector('[role="listbox"]') ?? null;
const option = (name: RegExp): HTMLElement | undefined =>
  [...(listbox()?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])].find((one) =>
    name.test(words(one)),
  );
const countries = (): readonly string[] => reading.visit.store.getState().query.country;
const press = (key: string, target: Element | null): Promise<boolean> =>
  act(async () =>
    target!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
const click = (target: Element | null | undefined): Promise<boolean> =>
  act(async () => target!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
const button = (name: RegExp): HTMLElement | undefined =>
  [...(dialog()?.querySelectorAll<HTMLElement>('button') ?? [])].find((one) =>
    name.test(`${one.getAttribute('aria-label') ?? ''} ${words(one)}`),
  );

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fetches.map.mockReset().mockResolvedValue(world);
});
afterEach(async () => {
  await act(async () => unmount());
  vi.unstubAllGlobals();
});

describe('the map face', () => {
  it('lights countries, names the same ones in a list, and leaves nobody out', async () => {
    await openMap();
    await until(listbox);
    expect(dialog()?.querySelector('[data-code="RU"]')?.getAttribute('data-step')).toBe('5');
    expect(dialog()?.querySelector('[data-code="BI"]')?.getAttribute('data-step')).toBe('0');
    expect(words(option(/^Russia/))).toContain(
      String(real.columns.country.filter((n) => ['RU', 'SU'].includes(real.country[n]?.code ?? '')).length),
    );
    expect(option(/as Soviet Union/)).toBeDefined();
    expect(option(/Yugoslavia/)).toBeDefined();
    expect(words(option(/Country not stated/))).toContain('9 of them from organisations and firms');
    const shown = [...listbox()!.querySelectorAll('[data-kind="land"], [data-kind="other"]')].map((one) =>
      Number(/(\d+|one) gifts?$/.exec(words(one))?.[1]?.replace('one', '1')),
    );
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(real.rows);
  });

  it('is worked by keys alone: a country is looked for, its gifts and rooms are there', async () => {
    await openMap();
    const list = await until(listbox);
    await press('n', list);
    expect(words(listbox()!.querySelector('[data-active]'))).toMatch(/^N/);
    await press('Home', list);
    await press('ArrowDown', list);
    const second = listbox()!.querySelectorAll('[role="option"]')[1]!;
    expect(second.hasAttribute('data-active')).toBe(true);
    expect(list.getAttribute('aria-activedescendant')).toBe(second.id);
    await press('Enter', list);
    expect(countries()).toEqual([second.getAttribute('data-giver')]);
    await until(() => button(/^Take me to/));
    const all = await until(() => button(/in the list/));
    await click(all);
    expect(reading.visit.store.getState().sheet).toBe('gifts');
  });

  it('chooses by a press on the map, and again to let go', async () => {
    await openMap();
    await until(listbox);
    await click(dialog()?.querySelector('[data-code="IN"]'));
    expect(countries()).toEqual(['IN']);
    await until(() => (option(/^India/)?.getAttribute('aria-selected') === 'true' ? true : null));
    await click(dialog()?.querySelector('[data-code="IN"]'));
    expect(countries()).toEqual([]);
  });

  it('says of an heir of Yugoslavia where its gifts are counted', async () => {
    await openMap();
    await until(listbox);
    await click(dialog()?.querySelector('[data-code="RS"]'));
    await until(() => (/Yugoslavia gave is counted there, not here/.test(words(dialog())) ? true : null));
  });

  it('offers to fetch again a map that did not come', async () => {
    fetches.map.mockRejectedValueOnce(new Error('offline'));
    await openMap();
    await click(await until(() => button(/Try again/)));
    await until(listbox);
  });
});

describe('the counter', () => {
  it('is turned claim by claim, each with its date and source', async () => {
    await openMap();
    const slider = await until(() => dialog()?.querySelector<HTMLInputElement>('input[type="range"]'));
    const shown = museum.catalogue.shownTotal;
    expect(slider.getAttribute('aria-valuetext')).toContain(shown.gifts.toLocaleString('en'));
    await click(button(/Earlier claim/));
    const { claim } = reading.visit.store.getState();
    const before = museum.catalogue.totals.find(({ id }) => id === claim);
    if (before) expect((before.date ?? '9') <= (shown.date ?? '9')).toBe(true);
    expect(dialog()?.querySelector('[class*="says"] a, [class*="says"] details')).not.toBeNull();
  });
});
