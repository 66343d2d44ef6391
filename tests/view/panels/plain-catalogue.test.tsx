// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPlainCatalogue } from '../../../src/view/panels/mount-plain-catalogue.tsx';
import { giftId, museum, openReading, type Reading } from './open-reading.ts';

let reading: Reading;
let unmount = (): void => {};

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  reading = openReading();
  await act(async () => {
    unmount = mountPlainCatalogue(reading.root, reading.services);
  });
});
afterEach(async () => {
  await act(async () => unmount());
  vi.unstubAllGlobals();
});

/** What comes a little later (records, messages): waits, letting React draw meanwhile. */
const until = (check: () => void): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => {});
    check();
  });
const words = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ');
const links = (): HTMLAnchorElement[] => [
  ...reading.root.querySelectorAll<HTMLAnchorElement>('li > a[data-exhibit]'),
];

describe('the list without a picture', () => {
  it('says why, and holds every gift once', () => {
    expect(words(reading.root)).toContain('cannot draw');
    const listed = links().map(({ dataset }) => dataset['exhibit']);
    expect(listed.length).toBe(museum.catalogue.gifts.length);
    expect(new Set(listed)).toEqual(new Set(museum.catalogue.gifts.map(({ id }) => id as string)));
  });

  it('has a group for each country, those of no country after, the given ones last', () => {
    const groups = [...reading.root.querySelectorAll('section h3 bdi')].map(words);
    expect(groups).toContain('Soviet Union');
    expect(groups.at(-1)).toBe('Given by the leaders');
    const named = groups.filter((name) => !/^(Given|Country not)/.test(name));
    expect(named).toEqual(named.toSorted((a, b) => new Intl.Collator('en').compare(a, b)));
    for (const link of reading.root.querySelectorAll('nav a')) {
      expect(document.getElementById((link.getAttribute('href') ?? '#').slice(1))).not.toBeNull();
    }
  });

  it('opens a record in its place and closes it again', async () => {
    const follow = (): Promise<void> =>
      act(async () => {
        links()
          .find(({ dataset }) => dataset['exhibit'] === giftId)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
    await follow();
    await until(() => expect(reading.root.querySelector('[data-claim]')).not.toBeNull());
    const open = reading.root.querySelector('a[aria-expanded="true"]');
    expect(open?.getAttribute('data-exhibit')).toBe(giftId);
    expect(open?.nextElementSibling?.tagName).toBe('ARTICLE');
    await follow();
    expect(reading.root.querySelector('[data-claim]')).toBeNull();
  });
});
