// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatAddress } from '../../../../src/address/format-address.ts';
import type { Place } from '../../../../src/address/place.ts';
import { emptyQuery } from '../../../../src/query/query.ts';
import { mountPanels } from '../../../../src/view/panels/mount-panels.tsx';
import type { PanelServices } from '../../../../src/view/panels/panel-services.ts';
import { openReading, type Reading } from '../../panels/open-reading.ts';
import { readList } from '../../record/read-records.ts';
import { until } from '../find/open-find.tsx';

const rows = readList();
const mayBeOf = (from: number, to: number): string[] =>
  rows.filter(({ years }) => years && years[0] <= to && years[1] >= from).map(({ id }) => id);

let reading: Reading;
let stop = (): void => {};

async function open(place: Place = {}, more: Partial<PanelServices> = {}): Promise<void> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  reading = openReading({ face: 'timeline', ...place });
  await act(async () => {
    stop = mountPanels(reading.root, { ...reading.services, ...more });
  });
  await until(() => expect(find('button[data-year]')).not.toBeNull());
}

afterEach(async () => {
  await act(async () => stop());
  vi.unstubAllGlobals();
});

const find = (selector: string): HTMLElement | null => reading.root.querySelector(`dialog ${selector}`);
const get = (selector: string): HTMLElement => {
  const element = find(selector);
  if (!element) throw new Error(`test: there is no ${selector}`);
  return element;
};
const words = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const bar = (year: number): HTMLElement => get(`button[data-year="${year}"]`);
const press = (key: string): Promise<void> =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const click = (element: HTMLElement): Promise<void> => act(async () => element.click());
const slide = (slider: HTMLInputElement, value: number): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, String(value));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
const sliders = (): HTMLInputElement[] => [
  ...reading.root.querySelectorAll<HTMLInputElement>('dialog input[type="range"]'),
];
const listed = (): string[] =>
  [...reading.root.querySelectorAll<HTMLElement>('dialog li > a[data-exhibit]')].map(
    ({ dataset }) => dataset['exhibit'] ?? '',
  );
const query = () => reading.visit.store.getState().query;

describe('the timeline', () => {
  it('says by each bar how many gifts its year has, and how many more it may have', async () => {
    await open();
    for (const year of [1945, 1978, 2000, 2012]) {
      const of = rows.filter(({ years }) => years?.[0] === year && years[1] === year).length;
      const perhaps = mayBeOf(year, year).length - of;
      const name = bar(year).getAttribute('aria-label') ?? '';
      const said = (/: (\w+) gift/.exec(name) ?? [])[1];
      expect(said === 'no' ? 0 : said === 'one' ? 1 : Number(said), name).toBe(of);
      const more = (/, (\w+) more perhaps/.exec(name) ?? [])[1];
      expect(more === undefined ? 0 : more === 'one' ? 1 : Number(more), name).toBe(perhaps);
    }
  });

  it('goes along the bars by keys, and lists the gifts of a year by Enter', async () => {
    await open();
    const stops = reading.root.querySelectorAll('dialog button[data-year][tabindex="0"]');
    expect(stops.length).toBe(1);
    (stops[0] as HTMLElement).focus();
    await press('Home');
    expect(document.activeElement).toBe(bar(1945));
    for (let year = 1945; year < 1985; year += 10) await press('PageDown');
    await press('ArrowLeft');
    expect(document.activeElement).toBe(bar(1984));
    await click(bar(1984));
    expect(query()).toMatchObject({ from: 1984, to: 1984 });
    const expected = mayBeOf(1984, 1984);
    await until(() => expect(listed().sort()).toEqual(expected.sort()));
    expect(bar(1984).getAttribute('aria-pressed')).toBe('true');
    expect(formatAddress(reading.visit.place())).toContain('years=1984');
    await click(bar(1984));
    expect(query()).toEqual(emptyQuery);
  });

  it('opens a gift that is listed', async () => {
    await open({ query: { ...emptyQuery, from: 2023, to: 2023 } });
    await until(() => expect(listed()).toContain('putin-rifle-2023'));
    const openExhibit = vi.spyOn(reading.visit, 'openExhibit');
    await click(get('a[data-exhibit="putin-rifle-2023"]'));
    expect(openExhibit).toHaveBeenCalledWith('putin-rifle-2023');
  });

  it('chooses years by two sliders that say what they mean', async () => {
    await open();
    const [from, to] = sliders() as [HTMLInputElement, HTMLInputElement];
    await slide(from, 1994);
    expect(query()).toMatchObject({ from: 1994, to: null });
    await slide(to, 1998);
    expect(query()).toMatchObject({ from: 1994, to: 1998 });
    const count = mayBeOf(1994, 1998).length;
    await until(() => expect(to.getAttribute('aria-valuetext')).toBe(`1998; ${count} gifts chosen`));
    expect(words(get('[data-total]'))).toContain(`1994 to 1998 ${count} gifts.`);
    // One pushes the other along.
    await slide(from, 2001);
    expect(query()).toMatchObject({ from: 2001, to: 2001 });
  });

  it('keeps undated gifts in a lane of their own, countable whatever years are chosen', async () => {
    const undated = rows.filter(({ years }) => years === null).length;
    await open({ query: { ...emptyQuery, from: 1990, to: 1999 } });
    const lane = [...reading.root.querySelectorAll('dialog section')].find((one) =>
      words(one.querySelector('h3')).startsWith('Undated'),
    );
    expect(words(lane?.querySelector('h3') ?? null)).toBe(`Undated${undated} gifts`);
    const counts = [...(lane?.querySelectorAll('li') ?? [])].map((one) =>
      Number(/\d+$/.exec(words(one))?.[0]),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(undated);
    expect(words(get('[data-total]'))).toContain(`${undated} undated gifts stay outside`);
    await click(lane?.querySelector('button') as HTMLElement);
    await until(() => expect(listed().length).toBe(30));
    for (const id of listed()) expect(rows.find((row) => row.id === id)?.years).toBeNull();
  });

  it('is a table, too', async () => {
    await open();
    const details = [...reading.root.querySelectorAll<HTMLDetailsElement>('dialog details')].at(-1);
    await act(async () => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    const line = [...(details?.querySelectorAll('tbody tr') ?? [])].find((row) =>
      words(row).startsWith('2012'),
    );
    const cells = [...(line?.querySelectorAll('td') ?? [])].map((cell) => Number(cell.textContent));
    const [all, perhaps] = cells.slice(-2);
    expect(cells.slice(0, -2).reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(all).toBe(rows.filter(({ years }) => years?.[0] === 2012 && years[1] === 2012).length);
    expect((all ?? 0) + (perhaps ?? 0)).toBe(mayBeOf(2012, 2012).length);
  });

  it('tells events with their sources, and leads to the gifts of their years', async () => {
    await open();
    await click(get('button[data-event="second-house"]'));
    const item = get('li[data-event="second-house"]');
    expect(document.activeElement).toBe(item);
    expect(words(item)).toContain('1989 to 1996');
    expect(item.querySelectorAll('details a[href^="http"]').length).toBe(3);
    await click(item.querySelector('button') as HTMLElement);
    expect(query()).toMatchObject({ from: 1989, to: 1996 });
  });

  it('shows the house as of a year, and says what that leaves', async () => {
    await open();
    await click(get('input[type="checkbox"]'));
    expect(query().asOf).toBe(2000);
    await slide(sliders().at(-1) as HTMLInputElement, 1977);
    expect(query().asOf).toBe(1977);
    expect(formatAddress(reading.visit.place())).toContain('asof=1977');
    const said = words(get('input[type="checkbox"]').closest('section'));
    expect(said).toContain('The house opened in 1978');
    const received = rows.filter(({ direction }) => direction === 'received');
    const later = received.filter(({ years }) => years !== null && years[0] > 1977).length;
    expect(said).toContain(`${later} given later`);
    await click(get('input[type="checkbox"]'));
    expect(query()).toEqual(emptyQuery);
  });

  it('says so when events do not come, and draws the rest', async () => {
    await open({}, { fetchEvents: () => Promise.reject(new Error('test: gone')) });
    await until(() => expect(words(get('[role="alert"]'))).toBe('What explains the peaks did not arrive.'));
    expect(find('[data-event]')).toBeNull();
  });

  it('reads in Korean', async () => {
    await open({ language: 'ko' });
    await until(() => expect(bar(1984).getAttribute('aria-label')).toMatch(/^1984년: 선물 \d점/));
    expect(words(get('li[data-event="opening-1978"] h4'))).toBe('국제친선전람관 개관');
  });
});
