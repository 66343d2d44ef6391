// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPlainCatalogue } from '../../../src/view/panels/mount-plain-catalogue.tsx';
import { giftId, museum, openReading, veilId, type Reading } from './open-reading.ts';
import { until } from './until.ts';

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

const words = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ');
const links = (): HTMLAnchorElement[] => [
  ...reading.root.querySelectorAll<HTMLAnchorElement>('li > a[aria-expanded]'),
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

  it('can be searched, and keeps what is being read', async () => {
    const box = reading.root.querySelector('input');
    const write = (text: string): Promise<void> =>
      act(async () => {
        if (!box) throw new Error('test: no box');
        // React listens for the native setter.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await write('carter');
    const found = links().map(({ dataset }) => dataset['exhibit']);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(20);
    await act(async () => reading.visit.openExhibit(giftId));
    expect(links().map(({ dataset }) => dataset['exhibit'])).toContain(giftId);
    await write('no such thing anywhere');
    expect(links().map(({ dataset }) => dataset['exhibit'])).toEqual([giftId]);
  });

  it('brings who came by an address to the gift it names', async () => {
    await act(async () => unmount());
    const brought = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    const far = vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 9000, 300, 40));
    reading = openReading({ exhibit: giftId });
    await act(async () => {
      unmount = mountPlainCatalogue(reading.root, reading.services);
    });
    expect(brought).toHaveBeenCalledOnce();
    expect(document.activeElement?.getAttribute('data-exhibit')).toBe(giftId);
    brought.mockRestore();
    far.mockRestore();
  });

  it('tells who came by the address of a veil what a veil is', async () => {
    await act(async () => unmount());
    reading = openReading({ exhibit: veilId });
    await act(async () => {
      unmount = mountPlainCatalogue(reading.root, reading.services);
    });
    expect(words(reading.root.querySelector('article'))).toContain('115,000');
  });

  it('does not tell of an entrance nobody stands in', async () => {
    await act(async () => unmount());
    reading = openReading({ exhibit: 'no-such-thing' });
    await act(async () => {
      unmount = mountPlainCatalogue(reading.root, reading.services);
    });
    const notice = words(reading.root.querySelector('[role="alert"]'));
    expect(notice).toContain('no-such-thing');
    expect(notice).not.toContain('entrance');
  });
});
