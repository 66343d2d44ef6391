// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englishLanguage } from '../../../src/language/load-language.ts';
import type { ListedGift } from '../../../src/museum/catalogue/listed-gift.ts';
import { orderList } from '../../../src/museum/catalogue/order-list.ts';
import { emptyQuery } from '../../../src/query/query.ts';
import type { MuseumSearch } from '../../../src/museum/search/open-search.ts';
import { mountPanels } from '../../../src/view/panels/mount-panels.tsx';
import { mountPlainCatalogue } from '../../../src/view/panels/mount-plain-catalogue.tsx';
import { ComparePicker } from '../../../src/view/turntable/compare-picker.tsx';
import type { Facets } from '../../../src/museum/facets/facets.ts';
import { createQueryAnswers } from '../../../src/view/panels/query-answers.ts';
import { readFacets, readList } from '../record/read-records.ts';
import { museum, openReading, type Reading } from './open-reading.ts';

const rows = readList();
/** Far apart in the list, none of them of its first country, and not in its order. */
const found = [400, 60, 333, 61, 200, 150, 440, 90].map((row) => rows[row] as ListedGift);
const foundIds = found.map(({ id }) => id as string);

/** The same museum as if it documented more than a list in one piece may hold. */
const large = {
  ...museum,
  catalogue: Object.create(museum.catalogue, {
    documented: { value: 90_000 },
    list: { value: orderList(museum.catalogue.gifts).groups },
  }) as typeof museum.catalogue,
};
const query = vi.fn<MuseumSearch['query']>();

/** Rows of the large museum: the real ones over and over. */
const largeRows = 6000;
const largeFacets = ((): Facets => {
  const real = readFacets();
  const columns = Object.entries(real.columns).map(([name, column]) => {
    const long = new (column.constructor as Uint16ArrayConstructor)(largeRows);
    return [name, long.map((_, row) => column[row % real.rows] as number)];
  });
  return { ...real, rows: largeRows, columns: Object.fromEntries(columns) as Facets['columns'] };
})();
const pickLarge: Reading['services']['list']['pick'] = (picked) =>
  Promise.resolve(
    picked.map((row) => {
      const gift = rows[row % rows.length] as ListedGift;
      const round = Math.floor(row / rows.length);
      return round === 0 ? gift : { ...gift, id: `${gift.id}-${round}` as ListedGift['id'] };
    }),
  );

let reading: Reading;
let unmount = (): void => {};
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  reading = openReading();
  query.mockReset();
  query.mockImplementation((_, options) =>
    Promise.resolve({
      total: 1234,
      rows: foundIds.map((id) => rows.findIndex((row) => row.id === id)).slice(0, options?.limit),
      fields: [],
      words: ['jade', 'of'],
      unread: [],
      corrections: [],
    }),
  );
});
afterEach(async () => {
  await act(async () => unmount());
  vi.unstubAllGlobals();
});

/** Waits for what comes a little later, letting React draw all the while. */
async function until(check: () => void): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
    try {
      return check();
    } catch (error) {
      if (attempt > 100) throw error;
    }
  }
}
const services = (fetchFacets = (): Promise<Facets> => Promise.resolve(largeFacets)): Reading['services'] => {
  return {
    ...reading.services,
    museum: large,
    search: { query },
    fetchFacets,
    list: { ...reading.services.list, pick: pickLarge },
    answers: createQueryAnswers(reading.visit, fetchFacets, { query }, largeRows),
  };
};
const text = (): string => (reading.root.textContent ?? '').replaceAll(/\s+/g, ' ');
const write = (wanted: string): Promise<void> =>
  act(async () => {
    const box = reading.root.querySelector('input[inputmode="search"]');
    if (!box) throw new Error('test: no box');
    // React listens for the native setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, wanted);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const listed = (): (string | undefined)[] =>
  [...reading.root.querySelectorAll<HTMLElement>('li > a[data-exhibit]')].map(
    ({ dataset }) => dataset['exhibit'],
  );

describe('lists of a large museum', () => {
  it('in the sheet: everything by country, and the best of all of it once one types', async () => {
    await act(async () => {
      unmount = mountPanels(reading.root, services());
      reading.visit.openSheet('gifts');
    });
    await until(() => expect(listed().length).toBe(40));
    const first = listed();
    expect(text()).toContain('6,000 gifts.');
    expect(query).not.toHaveBeenCalled();
    await write('jade of');
    await until(() => expect(listed()).toEqual(foundIds));
    expect(text()).toContain('1,234 gifts. The best 8 are shown');
    expect(query.mock.lastCall?.[1]?.limit).toBeUndefined();
    // Nobody has counted what the other 1,226 are, or put them in order.
    const ticks = [...reading.root.querySelectorAll<HTMLInputElement>('dialog input[type="checkbox"]')];
    expect(ticks.length).toBeGreaterThan(5);
    expect(ticks.filter(({ disabled }) => disabled)).toEqual([]);
    expect(reading.root.querySelector<HTMLSelectElement>('dialog select')?.disabled).toBe(true);
    // A filter needs all that hold the words.
    await act(async () => ticks[0]?.click());
    await until(() => expect(query.mock.lastCall?.[1]?.limit).toBe(Infinity));
    await act(async () => reading.visit.setQuery(emptyQuery));
    await until(() => expect(listed()).toEqual(first));
  });

  it('in the sheet: neither the list nor words wait for the facts about all gifts, which are large', async () => {
    let bring: (facets: Facets) => void = () => {};
    const coming = new Promise<Facets>((resolve) => (bring = resolve));
    await act(async () => {
      unmount = mountPanels(
        reading.root,
        services(() => coming),
      );
      reading.visit.openSheet('gifts');
    });
    await until(() => expect(listed().length).toBe(40));
    expect(text()).toContain('6,000 gifts.');
    await write('jade of');
    await until(() => expect(listed()).toEqual(foundIds));
    expect(text()).toContain('1,234 gifts. The best 8 are shown');
    expect(reading.root.querySelector('dialog input[type="checkbox"]')).toBeNull();
    bring(largeFacets);
    await until(() => expect(reading.root.querySelector('dialog input[type="checkbox"]')).not.toBeNull());
    expect(listed()).toEqual(foundIds);
    expect(query).toHaveBeenCalledTimes(1);
  });

  it('in the sheet: says that the search did not come, and asks again', async () => {
    await act(async () => {
      unmount = mountPanels(reading.root, services());
      reading.visit.openSheet('gifts');
    });
    await until(() => expect(listed().length).toBe(40));
    query.mockRejectedValueOnce(new Error('test: no shard'));
    await write('jade of');
    await until(() => expect(reading.root.querySelector('[role="alert"]')).not.toBeNull());
    await act(async () => reading.root.querySelector<HTMLElement>('[role="alert"] button')?.click());
    await until(() => expect(listed()).toEqual(foundIds));
    expect(reading.root.querySelector('[role="alert"]')).toBeNull();
  });

  it('without a picture: in order of rank, without countries', async () => {
    await act(async () => {
      unmount = mountPlainCatalogue(reading.root, services());
    });
    await until(() => expect(reading.root.querySelector('section')).not.toBeNull());
    await write('jade of');
    await until(() => expect(listed()).toEqual(foundIds));
    expect(reading.root.querySelector('section')).toBeNull();
    expect(text()).toContain('1,234 gifts. The best 8 are shown');
  });

  it('beside the turntable: the best that do not stand there yet', async () => {
    const shown = museum.catalogue.find(foundIds[1] as string);
    if (!shown) throw new Error('test: no gift');
    const unused = (): never => {
      throw new Error('test: not used');
    };
    const words = {
      ...services(),
      fetchModel: unused,
      isStill: () => true,
      language: englishLanguage,
      say: (key: string) => key,
    };
    const react = createRoot(reading.root);
    unmount = () => react.unmount();
    await act(async () =>
      react.render(<ComparePicker words={words} shown={[shown]} isFull={false} onPick={unused} />),
    );
    await write('jade of');
    const offered = (): (string | null | undefined)[] =>
      [...reading.root.querySelectorAll('li button > span:first-child')].map((one) => one.textContent);
    const wanted = found.filter(({ id }) => id !== shown.id).slice(0, 6);
    await until(() => expect(offered()).toEqual(wanted.map(({ title }) => title['en'])));
    expect(query.mock.lastCall?.[1]?.limit).toBe(10);
    expect(text()).toContain('1,233 gifts. The best 6 are shown');
  });
});
