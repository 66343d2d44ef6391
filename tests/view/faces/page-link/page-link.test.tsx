// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../../src/address/place.ts';
import { pageLink } from '../../../../src/view/faces/faces.ts';
import { mountPanels } from '../../../../src/view/panels/mount-panels.tsx';
import { mountPlainCatalogue } from '../../../../src/view/panels/mount-plain-catalogue.tsx';
import { giftId, openReading, veilId, type Reading } from '../../panels/open-reading.ts';

let reading: Reading;
let unmount = (): void => {};

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(async () => {
  await act(async () => unmount());
  vi.unstubAllGlobals();
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
