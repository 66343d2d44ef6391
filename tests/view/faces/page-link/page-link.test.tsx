// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../../src/address/place.ts';
import type { AboutFacts, Contact } from '../../../../src/museum/catalogue/about-facts.ts';
import { faces, pageLink } from '../../../../src/view/faces/faces.ts';
import { mountPanels } from '../../../../src/view/panels/mount-panels.tsx';
import { mountPlainCatalogue } from '../../../../src/view/panels/mount-plain-catalogue.tsx';
import { giftId, openReading, veilId, type Reading } from '../../panels/open-reading.ts';

let reading: Reading;
let unmount = (): void => {};

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(async () => {
  await act(async () => unmount());
  vi.unstubAllGlobals();
  // What one test chose is no choice of the next.
  window.localStorage.clear();
});

async function open(place: Place, isDrawn: boolean): Promise<void> {
  reading = openReading(place);
  const { anchors, ...services } = { ...reading.services, pageLink };
  await act(async () => {
    unmount = isDrawn
      ? mountPanels(reading.root, { ...services, anchors })
      : mountPlainCatalogue(reading.root, services);
  });
}

const pages = (): (string | null)[] =>
  [...reading.root.querySelectorAll('a')]
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.endsWith('.html'));
// A language comes with its messages, place names and letters: on a busy machine that takes more than a second.
const shows = (...wanted: string[]): Promise<void> =>
  vi.waitFor(
    async () => {
      await act(async () => {});
      expect(pages()).toEqual(wanted);
    },
    { timeout: 10_000 },
  );

describe('the way to the catalogue as pages', () => {
  it('leads from the panel of a gift to its page, in the language of the reader', async () => {
    await open({ exhibit: giftId }, true);
    await shows(`gifts/${giftId}.html`);
    await act(async () => reading.visit.setLanguage('ko'));
    await shows(`ko/gifts/${giftId}.html`);
    // Records are in English and Korean.
    await act(async () => reading.visit.setLanguage('fr'));
    await shows(`gifts/${giftId}.html`);
  });

  it('leads, where nothing is drawn, to the page of what was asked for, and to all', async () => {
    await open({ exhibit: giftId, language: 'ko' }, false);
    await shows(`ko/gifts/${giftId}.html`, 'ko/catalogue.html');
  });

  it('leads from a room to its page, from a veil to that of its room', async () => {
    await open({ room: 'main-1-2' }, false);
    await shows('rooms/main-1-2.html', 'catalogue.html');
    await act(async () => unmount());
    await open({ exhibit: veilId }, false);
    await shows(`rooms/${veilId.split('.')[0]}.html`, 'catalogue.html');
  });

  it('leads who asked for nothing to the whole, in any language', async () => {
    await open({ language: 'ar' }, false);
    await shows('ar/catalogue.html');
  });
});

describe('the way to suggest a source', () => {
  const contact = {
    email: null,
    issues: null,
    suggestions: 'https://example.org/new?template=source.yml&gift={gift}&title={title}&link={link}',
  };
  async function read(exhibit: string, ways: Contact, isDrawn = true): Promise<void> {
    reading = openReading({ exhibit });
    const { anchors, about: given, ...services } = { ...reading.services, pageLink, faces };
    const about = { ...given, fetchAbout: async () => ({ contact: ways }) as AboutFacts };
    await act(async () => {
      unmount = isDrawn
        ? mountPanels(reading.root, { ...services, about, anchors })
        : mountPlainCatalogue(reading.root, { ...services, about });
    });
  }
  const link = (): HTMLAnchorElement | HTMLButtonElement | undefined =>
    [...reading.root.querySelectorAll<HTMLAnchorElement | HTMLButtonElement>('a, button')].find(
      ({ textContent }) => textContent === 'Suggest a source',
    );
  const found = (): Promise<HTMLAnchorElement | HTMLButtonElement> =>
    vi.waitFor(
      async () => {
        await act(async () => {});
        const one = link();
        if (!one) throw new Error('test: no link yet');
        return one;
      },
      { timeout: 10_000 },
    );

  it('leads from a gift to the form of the museum, filled in', async () => {
    await read(giftId, contact);
    const address = new URL((await found()).getAttribute('href') ?? '');
    expect(address.origin).toBe('https://example.org');
    expect(address.searchParams.get('gift')).toBe(giftId);
    expect(address.searchParams.get('link')).toContain(`exhibit=${giftId}`);
    expect(address.searchParams.get('title')).not.toBe('');
  });

  it('leads from what stands under linen, too, by the address of its place', async () => {
    await read(veilId, contact);
    const address = new URL((await found()).getAttribute('href') ?? '');
    expect(address.searchParams.get('gift')).toBe(veilId);
  });

  it('leads, where nothing is drawn and there is no form, to a new issue', async () => {
    await read(giftId, { email: null, issues: 'https://example.org/issues/new' }, false);
    const address = new URL((await found()).getAttribute('href') ?? '');
    expect(address.pathname).toBe('/issues/new');
    expect(address.searchParams.get('body')).toContain(`exhibit=${giftId}`);
  });

  it('leads to the sheet with the text to copy where the museum names no address', async () => {
    await read(giftId, { email: null, issues: null });
    const button = await found();
    await act(async () => button.click());
    expect(reading.visit.store.getState().sheet).toBe('report');
  });
});
