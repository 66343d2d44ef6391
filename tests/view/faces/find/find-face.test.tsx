// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatAddress } from '../../../../src/address/format-address.ts';
import { parseAddress } from '../../../../src/address/parse-address.ts';
import { emptyQuery, type Query } from '../../../../src/query/query.ts';
import { readFacets, readList } from '../../record/read-records.ts';
import { giftId, museum } from '../../panels/open-reading.ts';
import { openFind, until, type OpenFind } from './open-find.tsx';

const rows = readList();
const facets = readFacets();
const asking = (query: Partial<Query>): Query => ({ ...emptyQuery, ...query });
/** Gifts that the list itself says are of a state. */
const listOf = (...codes: string[]): string[] =>
  rows.filter(({ country }) => codes.includes(country ?? '')).map(({ id }) => id as string);
const yearsOf = (id: string): readonly [number, number] | null =>
  rows.find((row) => row.id === (id as never))?.years ?? null;

const titleOf = (id: string): string => rows.find((row) => row.id === (id as never))?.title['en'] ?? '';

let find: OpenFind;
afterEach(async () => {
  await find.unmount();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a collection of which little is stated', () => {
  it('offers no filter and no order that all it holds has in common', async () => {
    const nothing = new Uint16Array(facets.rows);
    const columns = {
      ...facets.columns,
      leader: nothing,
      country: nothing,
      from: nothing,
      to: nothing,
      rank: new Uint8Array(facets.rows),
      evidence: new Uint8Array(facets.rows).fill(1),
      flags: new Uint8Array(facets.rows),
    };
    find = await openFind({}, { fetchFacets: async () => ({ ...facets, columns }) });
    const titles = (): string[] =>
      [...find.root.querySelectorAll('[aria-label="Filters"] summary')].map(find.words);
    await until(() => expect(titles()).toEqual(['Kind']));
    expect(find.root.querySelector('select option[value="country"]')).toBeNull();
    expect(find.listed().length).toBe(40);
  });
});

describe('finding by words', () => {
  it('lists everything by country before one types', async () => {
    find = await openFind();
    await until(() => expect(find.listed().length).toBe(40));
    expect(find.total()).toBe('474 gifts.');
    // The first country by its English name.
    expect(rows.find(({ id }) => id === (find.listed()[0] as never))?.country).toBe('AU');
    expect(document.activeElement).toBe(find.box());
  });

  it('looks for what is typed with each key, and the address follows', async () => {
    find = await openFind();
    await find.write('  Россия ');
    expect(find.visit.store.getState().query.words).toBe('Россия');
    const expected = listOf('RU', 'SU');
    await until(() => expect(find.total()).toBe(`${expected.length} gifts.`));
    expect(new Set([...find.listed(), ...expected]).size).toBe(expected.length);
    expect(formatAddress(find.visit.place())).toContain(`q=${encodeURIComponent('Россия')}`);
    // What is typed stays as it is typed.
    expect(find.box().value).toBe('  Россия ');
  });

  it('waits for a short pause where a list is too long to be held in memory', async () => {
    const catalogue = Object.create(museum.catalogue, { documented: { value: 115_000 } });
    find = await openFind({}, { museum: { ...museum, catalogue } });
    await find.write('Россия');
    expect(find.visit.store.getState().query.words).toBe('');
    await until(() => expect(find.visit.store.getState().query.words).toBe('Россия'));
  });

  it('Enter looks at once, and the box can be emptied', async () => {
    find = await openFind();
    await find.write('jade');
    await find.press('Enter');
    expect(find.visit.store.getState().query.words).toBe('jade');
    await until(() => expect(find.listed().length).toBeLessThan(40));
    await find.click(find.button(/^clear the words$/i));
    expect(find.visit.store.getState().query.words).toBe('');
    await until(() => expect(find.listed().length).toBe(40));
    expect(document.activeElement).toBe(find.box());
  });

  it('says what was meant by what was mistyped', async () => {
    find = await openFind({ query: asking({ words: 'crystall' }) });
    await until(() => expect(find.total()).toMatch(/^Showing results for “crystal”\. \d+ gifts\.$/));
    expect(find.box().value).toBe('crystall');
  });

  it('is found by the words of their ids, without accents, in any order', async () => {
    find = await openFind();
    await find.write('PUTIN  ríflé');
    await until(() => expect(find.listed()).toContain('putin-rifle-2023'));
    expect(find.listed().length).toBeLessThan(10);
  });

  it('finds rooms by their names, too', async () => {
    find = await openFind();
    await find.write('septemb');
    await until(() => expect(find.root.querySelector('dialog a[href="?room=main-1-2"]')).not.toBeNull());
    await find.click(find.root.querySelector('dialog a[href="?room=main-1-2"]'));
    expect(find.visit.store.getState()).toMatchObject({ room: 'main-1-2', sheet: 'none' });
  });

  it('follows what is looked for elsewhere', async () => {
    find = await openFind({ query: asking({ words: 'jade' }) });
    expect(find.box().value).toBe('jade');
    await act(async () => find.visit.setQuery(asking({ words: 'vase' })));
    expect(find.box().value).toBe('vase');
  });

  it('does not call up the keyboard of a touch screen', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        Object.assign(new EventTarget(), { matches: query === '(pointer: coarse)' }) as MediaQueryList,
    );
    find = await openFind();
    expect(document.activeElement).not.toBe(find.box());
  });
});

describe('the keyboard', () => {
  it('goes from the box through the results and back, and opens one', async () => {
    find = await openFind({ query: asking({ words: 'vase' }) });
    await until(() => expect(find.listed().length).toBeGreaterThan(3));
    const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['exhibit'];
    const [first, second] = find.listed();
    await find.press('ArrowUp');
    expect(document.activeElement).toBe(find.box());
    await find.press('ArrowDown');
    expect(focused()).toBe(first);
    await find.press('ArrowDown');
    expect(focused()).toBe(second);
    await find.press('End');
    expect(focused()).toBe(find.listed().at(-1));
    await find.press('ArrowDown');
    expect(focused()).toBe(find.listed().at(-1));
    await find.press('Home');
    await find.press('ArrowUp');
    expect(document.activeElement).toBe(find.box());
    await find.write(titleOf(giftId));
    await until(() => expect(find.listed()[0]).toBe(giftId));
    await find.press('ArrowDown');
    // What Enter does to a link.
    await find.click(document.activeElement);
    expect(find.visit.store.getState()).toMatchObject({ opened: giftId, sheet: 'none' });
  });

  it('coming back shows the same list in the same order', async () => {
    find = await openFind({ query: asking({ words: 'a' }) });
    const { visit } = find;
    await until(() => expect(find.listed().length).toBe(40));
    const select = find.root.querySelector('dialog select') as HTMLSelectElement;
    await act(async () => {
      select.value = 'date';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await find.click(find.button(/^show .* more$/i));
    await until(() => expect(find.listed().length).toBeGreaterThan(40));
    const listed = find.listed();
    await act(async () => visit.openExhibit(giftId));
    expect(visit.store.getState()).toMatchObject({ opened: giftId, sheet: 'none' });
    expect(find.root.querySelector('dialog')).toBeNull();
    // As Back does: the address is read anew.
    await act(async () => visit.goTo(parseAddress('?view=gifts&q=a').place));
    await until(() => expect(find.listed()).toEqual(listed));
    expect(find.box().value).toBe('a');
    await act(async () => visit.setQuery(asking({ words: 'vase' })));
    await until(() => expect(find.listed().length).toBeLessThan(61));
  });
});

describe('filters', () => {
  it('count what each value would leave; a country means then and now', async () => {
    find = await openFind();
    await until(() => void find.option('Russia'));
    const countOf = (name: string): string =>
      find.words(find.option(name).parentElement?.querySelector('bdi + span'));
    expect(countOf('Russia')).toBe(String(listOf('RU', 'SU').length));
    expect(countOf('China')).toBe(String(listOf('CN').length));
    await find.click(find.option('Russia'));
    expect(find.visit.store.getState().query.country).toEqual(['RU']);
    await until(() => expect(find.total()).toBe(`${listOf('RU', 'SU').length} gifts.`));
    // Another country would still add to it.
    expect(countOf('China')).toBe(String(listOf('CN').length));
  });

  it('put out of use what would leave nothing, but for what is chosen', async () => {
    find = await openFind({ query: asking({ country: ['AU'] }) });
    const other = rows.find(({ country, family }) => country !== 'AU' && family === 'sword');
    expect(other).toBeDefined();
    await until(() => expect(find.total()).toBe('One gift.'));
    await find.click(find.button(/^show all \d+$/i));
    await find.click(find.button(/^show all \d+$/i));
    await until(() => void find.option('Sword'));
    expect(find.option('Sword').disabled).toBe(true);
    expect(find.option('Australia').checked).toBe(true);
    await act(async () => find.visit.setQuery(asking({ country: ['AU'], kind: ['sword'] })));
    await until(() => expect(find.total()).toBe('No gift matches.'));
    expect(find.option('Sword')).toMatchObject({ disabled: false, checked: true });
  });

  it('long lists are searched within', async () => {
    find = await openFind();
    await until(() => void find.option('China'));
    expect(() => find.option('Australia')).toThrow();
    const section = [...find.root.querySelectorAll('details')].find(
      (one) => find.words(one.querySelector('summary')) === 'Country',
    );
    await find.click(section?.querySelector('button'));
    const within = section?.querySelector<HTMLInputElement>('input[type="text"]');
    await find.write('AUSTR', within as HTMLInputElement);
    const names = [...(section?.querySelectorAll('bdi') ?? [])].map(find.words);
    expect(names.toSorted()).toEqual(['Australia', 'Austria']);
  });

  it('by years: both ends, four digits, in order', async () => {
    find = await openFind();
    await until(() => void find.option('China'));
    const [from, to] = [...find.root.querySelectorAll<HTMLInputElement>('input[inputmode="numeric"]')];
    await find.write('199', from);
    expect(find.visit.store.getState().query.from).toBeNull();
    expect(from?.getAttribute('aria-invalid')).toBe('true');
    await find.write('1990', from);
    await find.write('1980', to);
    expect(find.visit.store.getState().query).toMatchObject({ from: 1990, to: null });
    await find.write('1991', to);
    expect(find.visit.store.getState().query).toMatchObject({ from: 1990, to: 1991 });
    const expected = rows.filter(({ years }) => years && years[0] <= 1991 && years[1] >= 1990);
    await until(() => expect(find.total()).toBe(`${expected.length} gifts.`));
    expect(find.button(/^remove: 1990–1991$/i)).toBeDefined();
  });

  it('are told as chips, each to be taken away, or all at once', async () => {
    const query = asking({
      words: 'gift',
      country: ['CN', 'RU'],
      kind: ['vase'],
      evidence: ['seen'],
      rank: ['official'],
      leader: ['kim-il-sung'],
      sanctioned: true,
      asOf: 1994,
    });
    find = await openFind({ query });
    await until(() => expect(find.button(/^remove: china$/i)).toBeDefined());
    const chips = [...find.root.querySelectorAll('dialog ul[aria-label="Chosen filters"] button')];
    expect(chips.map(find.words)).toEqual([
      'Kim Il Sung',
      'China',
      'Russia',
      'Vase',
      'Official',
      'Seen on display',
      'A UN resolution is held against it',
      'As of 1994',
      'Clear all',
    ]);
    await find.click(find.button(/^remove: china$/i));
    expect(find.visit.store.getState().query.country).toEqual(['RU']);
    // The keyboard is where it was: at the next one.
    expect(find.words(document.activeElement)).toBe('Russia');
    await find.click(find.button(/^clear all$/i));
    expect(find.visit.store.getState().query).toEqual(emptyQuery);
    expect(document.activeElement).toBe(find.box());
    expect(find.box().value).toBe('');
  });
});

describe('the order', () => {
  it('by date goes from the earliest to the undated', async () => {
    find = await openFind({ query: asking({ country: ['US'] }) });
    await until(() => expect(find.listed().length).toBe(listOf('US').length));
    const select = find.root.querySelector('dialog select') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).toEqual(['country', 'date']);
    await act(async () => {
      select.value = 'date';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const firstYears = (): number[] => find.listed().map((id) => yearsOf(id)?.[0] ?? Infinity);
    await until(() => expect(firstYears()).toEqual(firstYears().toSorted((a, b) => a - b)));
    expect(firstYears().length).toBe(listOf('US').length);
    expect(new Set(firstYears()).size).toBeGreaterThan(3);
  });
});

describe('an empty answer', () => {
  it('says what may be given up, and how much is found then', async () => {
    find = await openFind({ query: asking({ words: 'sword', country: ['AU'], from: 1900, to: 1901 }) });
    await until(() => expect(find.total()).toBe('No gift matches.'));
    const offers = (): string[] =>
      [...find.root.querySelectorAll('dialog li > button')]
        .map(find.words)
        .filter((text) => text.startsWith('Without'));
    // Each alone leaves nothing: the years hold no sword and nothing of Australia.
    expect(offers()).toEqual([]);
    await act(async () => find.visit.setQuery(asking({ words: 'sword', country: ['AU'] })));
    await until(() => expect(offers().length).toBe(2));
    const swords = (await find.services.search.query('sword', { limit: Infinity })).total;
    expect(offers()).toEqual([
      `Without Country: Australia (${swords} gifts)`,
      'Without Words: “sword” (one gift)',
    ]);
    await find.click(find.button(/^without words/i));
    await until(() => expect(find.listed()).toEqual(listOf('AU')));
  });

  it('of nothing but unknown words gives advice', async () => {
    find = await openFind({ query: asking({ words: 'qqqqqq zzzzzz' }) });
    await until(() =>
      expect(find.words(find.root.querySelector('dialog'))).toContain('Fewer or shorter words'),
    );
  });
});

describe('a result', () => {
  it('says what, who, when, where and how sure; later gifts say so', async () => {
    find = await openFind({ query: asking({ words: 'putin rifle', asOf: 1994 }) });
    await until(() => expect(find.listed()).toContain('putin-rifle-2023'));
    const at = rows.findIndex(({ id }) => (id as string) === 'putin-rifle-2023');
    const link = find.root.querySelector('dialog a[data-exhibit="putin-rifle-2023"]');
    const said = find.words(link?.parentElement);
    expect(said).toContain('Vladimir Putin');
    expect(said).toContain('2023');
    expect(said).toContain('Given after 1994');
    const evidence = facets.evidence[facets.columns.evidence[at] as number];
    expect(link?.parentElement?.querySelector(`[data-evidence="${evidence}"]`)).not.toBeNull();
  });

  it('leads there on foot; where there is no way one is set down', async () => {
    find = await openFind();
    const { visit } = find;
    await until(() => expect(find.listed().length).toBe(40));
    await find.write(titleOf(giftId));
    await until(() => expect(find.listed()).toContain(giftId));
    const row = find.root.querySelector(`dialog a[data-exhibit="${giftId}"]`)?.parentElement;
    await find.click(row?.querySelector('button[title="Take me there"]'));
    await until(() => expect(visit.store.getState()).toMatchObject({ opened: giftId, sheet: 'none' }));
  });

  it('is shown on the plan where there is one, the query kept', async () => {
    const plan = (): Promise<{ default: () => null }> => Promise.resolve({ default: () => null });
    const { faces } = await import('../../../../src/view/faces/faces.ts');
    find = await openFind(
      { query: asking({ words: 'jade' }) },
      { faces: { gifts: faces.gifts, plan } as never },
    );
    await until(() => expect(find.button(/on the plan$/i)).toBeDefined());
    await find.click(find.button(/on the plan$/i));
    expect(find.visit.store.getState()).toMatchObject({ sheet: 'plan', query: { words: 'jade' } });
  });
});

describe('the link', () => {
  it('is copied whole, and shown where it cannot be', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
    find = await openFind({ query: asking({ words: 'jade', country: ['CN', 'RU'] }) });
    await find.click(find.button(/^link to this search$/i));
    const copied = new URL(writeText.mock.lastCall?.[0] ?? '');
    expect(copied.search).toBe('?view=gifts&q=jade&country=CN,RU');
    expect(parseAddress(copied.search).place).toEqual({
      face: 'gifts',
      query: asking({ words: 'jade', country: ['CN', 'RU'] }),
    });
    writeText.mockRejectedValueOnce(new Error('test: not allowed'));
    await find.click(find.button(/^link to this search$/i));
    const shown = find.root.querySelector<HTMLInputElement>('dialog input[readonly]');
    expect(shown?.value).toBe(copied.href);
  });

  it('leads to the same boxes, ticks, years and answer', async () => {
    const search = '?view=gifts&q=gold&leader=kim-il-sung&years=1950..1990&lang=en';
    find = await openFind(parseAddress(search).place);
    await until(() => expect(find.option('Kim Il Sung').checked).toBe(true));
    expect(find.box().value).toBe('gold');
    const years = [...find.root.querySelectorAll<HTMLInputElement>('input[inputmode="numeric"]')];
    expect(years.map(({ value }) => value)).toEqual(['1950', '1990']);
    await until(() => expect(find.listed().length).toBeGreaterThan(0));
    const told = parseAddress(formatAddress(find.visit.place())).place;
    expect(told).toMatchObject({ face: 'gifts', query: parseAddress(search).place.query });
  });
});

it('what does not come is said, and asked for again', async () => {
  const fetchFacets = vi.fn(() => Promise.resolve(facets));
  fetchFacets.mockRejectedValueOnce(new Error('test: no facts'));
  find = await openFind({}, { fetchFacets });
  await until(() => expect(find.root.querySelector('dialog [role="alert"]')).not.toBeNull());
  await find.click(find.root.querySelector('dialog [role="alert"] button'));
  await until(() => expect(find.listed().length).toBe(40));
  expect(find.root.querySelector('dialog [role="alert"]')).toBeNull();
});
