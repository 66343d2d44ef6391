import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeContent, queryOfPlace } from '../../../src/embed/builder/describe-content.ts';
import type { FetchRecord } from '../../../src/delivery/record-delivery.ts';
import { englishLanguage } from '../../../src/language/load-language.ts';

const cards: Readonly<Record<string, unknown>> = {
  '/tour/cards/exhibit/clock.json': {
    title: { en: 'A clock', fr: 'Une horloge' },
    alt: { en: 'A drawn clock' },
    credit: 'Makers',
    page: 'gifts/clock.html',
    corrected: null,
  },
  '/tour/cards/museum.json': {
    title: { en: 'The museum' },
    alt: { en: 'Its front' },
    credit: 'Makers',
    page: null,
    corrected: null,
  },
};
const record = {
  entry: { giver: 'Somebody', country: null, countryLabel: null, date: '1972', years: [1972, 1972] },
  sources: {
    a: { title: 'A report', publisher: 'A paper', url: 'https://news.example/1' },
    b: { title: null, publisher: null, url: 'https://www.state.example/2' },
  },
};
const services = {
  folder: 'http://localhost/tour/',
  site: 'https://museum.example/',
  fetchRecord: (async () => record) as unknown as FetchRecord,
  fetchTour: () => Promise.reject(new Error('no tour is asked for')),
};

afterEach(() => vi.unstubAllGlobals());
function serve(): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const card = cards[new URL(address).pathname];
    return card ? Response.json(card) : new Response('', { status: 404 });
  });
}

describe('what an article says without a script', () => {
  it('is title, label, sources and page of a gift, at the address of the site', async () => {
    serve();
    const content = await describeContent({ exhibit: 'clock' }, services, englishLanguage);
    expect(content).toMatchObject({
      title: 'A clock',
      alt: 'A drawn clock',
      label: 'Somebody, 1972',
      poster: 'https://museum.example/posters/exhibit/clock',
      page: 'https://museum.example/gifts/clock.html',
      sourcesWord: 'Sources',
    });
    expect(content.sources).toEqual([
      { text: 'A report, A paper', url: 'https://news.example/1' },
      { text: 'www.state.example', url: 'https://www.state.example/2' },
    ]);
  });

  it('leads into the tour where there is no page of just that', async () => {
    serve();
    const place = { exhibit: 'clock', query: 'country=MN' };
    expect((await describeContent(place, services, englishLanguage)).page).toBe(
      'https://museum.example/?country=MN&exhibit=clock',
    );
  });

  it('is the museum’s where the site does not know what is asked for, as the element shows it', async () => {
    serve();
    const content = await describeContent({ exhibit: 'nothing' }, services, englishLanguage);
    expect(content).toMatchObject({
      title: 'The museum',
      poster: 'https://museum.example/posters/museum',
      label: '',
      // No link leads to what nobody knows.
      page: 'https://museum.example/',
      unknown: 'nothing',
    });
    const known = { exhibit: 'clock', query: 'country=MN' };
    expect((await describeContent(known, services, englishLanguage)).unknown).toBeNull();
    expect((await describeContent({}, services, englishLanguage)).unknown).toBeNull();
  });

  it('is the museum’s, too, where a host answers with its first page for what it does not have', async () => {
    vi.stubGlobal('fetch', async (address: string) => {
      const card = cards[new URL(address).pathname];
      return card ? Response.json(card) : new Response('<!doctype html>');
    });
    const content = await describeContent({ exhibit: 'nothing' }, services, englishLanguage);
    expect(content).toMatchObject({ title: 'The museum', unknown: 'nothing' });
  });

  it('goes without label and sources where the record does not come, and fails where the card does not', async () => {
    serve();
    const without = { ...services, fetchRecord: () => Promise.reject(new Error('gone')) };
    const content = await describeContent({ exhibit: 'clock' }, without, englishLanguage);
    expect(content).toMatchObject({ title: 'A clock', label: '', sources: [] });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(describeContent({ exhibit: 'clock' }, services, englishLanguage)).rejects.toThrow('offline');
  });
});

it('a place as a query has its pose without units', () => {
  expect(queryOfPlace({ room: 'hall', pose: '3.2m 4m 90deg 0deg' })).toBe('?room=hall&pose=3.2%2C4%2C90%2C0');
  expect(queryOfPlace({})).toBe('');
});
