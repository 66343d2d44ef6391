import { expect, it } from 'vitest';
import { parseAddress } from '../../../src/address/parse-address.ts';
import { formatFrameAddress } from '../../../src/embed/opened/format-frame-address.ts';

const plain = {
  folder: 'https://museum.example/',
  values: {},
  kept: null,
  language: null,
  host: 'https://paper.example',
  pinned: null,
} as const;

it('says in an address what the attributes say, as the tour reads it', () => {
  const address = formatFrameAddress({
    ...plain,
    values: {
      room: 'main-1-4',
      pose: '3.2,4,90,0',
      query: 'country=MN,CU&q=a b',
      view: 'map',
      theme: 'light',
    },
    language: 'ko',
  });
  const url = new URL(address);
  expect(url.origin + url.pathname).toBe('https://museum.example/embed.html');
  const { place, problems } = parseAddress(url.search);
  expect(problems).toEqual([]);
  expect(place).toMatchObject({ room: 'main-1-4', face: 'map', language: 'ko', pose: { x: 3.2, z: 4 } });
  expect(place.query).toMatchObject({ words: 'a b', country: ['MN', 'CU'] });
  expect(url.searchParams.get('host')).toBe('https://paper.example');
  expect(url.searchParams.get('theme')).toBe('light');
});

it('leads where the visitor was, in their language, and names the picture by nothing', () => {
  const values = { exhibit: 'castro-rifle', view: 'walk', motion: 'reduced' };
  const first = new URL(formatFrameAddress({ ...plain, values }));
  expect(first.search).toBe('?exhibit=castro-rifle&motion=reduced&host=https%3A%2F%2Fpaper.example');
  const later = new URL(
    formatFrameAddress({ ...plain, values, kept: 'room=main-3-2&lang=fr', language: 'en' }),
  );
  expect(later.searchParams.get('exhibit')).toBeNull();
  expect(later.searchParams.get('room')).toBe('main-3-2');
  expect(later.searchParams.get('lang')).toBe('fr');
  expect(later.searchParams.get('motion')).toBe('reduced');
});

it('cannot be made to name another host', () => {
  const values = { trail: 'x&host=https://evil.example#', exhibit: 'a' };
  const kept = 'exhibit=a&host=https://evil.example';
  for (const given of [
    { ...plain, values },
    { ...plain, kept },
  ]) {
    const hosts = new URL(formatFrameAddress(given)).searchParams.getAll('host');
    expect(hosts).toEqual(['https://paper.example']);
  }
});
