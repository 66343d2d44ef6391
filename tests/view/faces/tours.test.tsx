// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../src/address/place.ts';
import { faces, loadPlayer } from '../../../src/view/faces/faces.ts';
import { mountPanels } from '../../../src/view/panels/mount-panels.tsx';
import { visitorChoices } from '../../../src/view/panels/visitor-choices.ts';
import { createTourGuide } from '../../../src/visit/tour/create-tour-guide.ts';
import type { TourGuide } from '../../../src/visit/tour/tour-guide.ts';
import { openMuseumOutlines, openMuseumTours } from '../../museum/tours/read-tours.ts';
import { makeClock, makeSpeaker } from '../../visit/tour/open-guide.ts';
import { openReading, type Reading } from '../panels/open-reading.ts';
import { until } from '../panels/until.ts';

const outlines = openMuseumOutlines();
const tours = openMuseumTours();
const september = tours.find(({ id }) => id === 'september-2023');
if (!september) throw new Error('test: there is no tour of September 2023');

let reading: Reading;
let guide: TourGuide;
let speaker: ReturnType<typeof makeSpeaker>;
let unmount = (): void => {};

async function open(
  place: Place,
  fetchTours: () => Promise<typeof outlines> = () => Promise.resolve(outlines),
): Promise<void> {
  reading = openReading(place);
  const { visit } = reading;
  speaker = makeSpeaker();
  guide = createTourGuide({
    visit,
    clock: makeClock(),
    speaker,
    fetchTours,
    fetchTour: (id) => Promise.resolve(tours.find((tour) => tour.id === id) ?? september!),
    memory: {
      recall: () => visitorChoices.recall().tours ?? {},
      remember: (tour, mark) =>
        visitorChoices.remember({ tours: { ...visitorChoices.recall().tours, [tour]: mark } }),
    },
  });
  const coming = Promise.resolve(guide);
  await act(async () => {
    unmount = mountPanels(reading.root, {
      ...reading.services,
      faces,
      loadPlayer,
      openGuide: () => coming,
    });
  });
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const player = (): HTMLElement | null =>
  reading.root.querySelector('section[aria-label^="Guided tour"], section[aria-label^="해설"]');
const button = (name: RegExp): HTMLElement | undefined =>
  [...reading.root.querySelectorAll<HTMLElement>('button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? words(one)),
  );
const click = (element: Element | null | undefined): Promise<void> =>
  act(async () => {
    if (!element) throw new Error('test: nothing to click');
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
const caption = (): string => words(player()?.querySelector('[aria-live]'));

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(async () => {
  await act(async () => {
    guide.dismiss();
    unmount();
  });
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the list of tours', () => {
  it('shows each with its summary, minutes and stops, and a link to it', async () => {
    await open({ face: 'tours' });
    await until(() => expect(reading.root.querySelectorAll('dialog li').length).toBe(outlines.length));
    const rows = [...reading.root.querySelectorAll('dialog li')];
    for (const [index, { id, title, summary, minutes, stops }] of outlines.entries()) {
      const row = rows[index];
      expect(words(row)).toContain(title['en']);
      expect(words(row)).toContain(summary['en']?.slice(0, 40));
      expect(words(row)).toContain(`about ${minutes} minutes`);
      if (stops === 0) continue;
      expect(words(row)).toContain(`${stops} stops`);
      expect(row?.querySelector('a')?.getAttribute('href')).toBe(`?tour=${id}`);
    }
  });

  it('begins one, remembers how far one came, and goes on there or from the beginning', async () => {
    await open({ face: 'tours' });
    await until(() => expect(button(/^Begin: The gifts of September 2023/)).toBeTruthy());
    await click(button(/^Begin: The gifts of September 2023/));
    await until(() => expect(player()).toBeTruthy());
    await until(() => expect(caption()).toContain('a news story becomes a room'));
    expect(reading.visit.store.getState()).toMatchObject({ sheet: 'none', tour: 'september-2023' });
    await act(async () => guide.goToStop(2));
    await until(() => expect(words(player())).toContain(`Stop 3 of ${september.stops.length}`));
    await click(button(/End the tour/));
    expect(player()).toBeNull();
    await act(async () => reading.visit.openSheet('tours'));
    await until(() => expect(button(/^Go on at stop 3: /)).toBeTruthy());
    expect(words(reading.root.querySelector('dialog'))).toContain(
      `You came to stop 3 of ${september.stops.length}`,
    );
    await click(button(/^From the beginning: /));
    await until(() => expect(words(player())).toContain(`Stop 1 of ${september.stops.length}`));
  });

  it('says so when it does not arrive, and asks again', async () => {
    let attempts = 0;
    await open({ face: 'tours' }, () =>
      attempts++ === 0 ? Promise.reject(new Error('away')) : Promise.resolve(outlines),
    );
    await until(() => expect(button(/Try again/)).toBeTruthy());
    await click(button(/Try again/));
    await until(() => expect(reading.root.querySelectorAll('dialog li').length).toBe(outlines.length));
  });

  it('is read in Korean where the visitor reads Korean', async () => {
    await open({ face: 'tours', language: 'ko' });
    await until(() => expect(words(reading.root.querySelector('dialog'))).toContain('2023년 9월의 선물'));
  });
});

describe('the player', () => {
  it('waits at the stop an address names, and says who speaks and who says so', async () => {
    await open({ tour: 'september-2023', stop: 'rifle-received' });
    await until(() => expect(caption()).toContain('On 13 September 2023'));
    const stop = september.stops.find(({ id }) => id === 'rifle-received');
    expect(guide.store.getState().progress).toMatchObject({ isPlaying: false, sentence: 0 });
    expect(caption()).toMatch(/^Documented/);
    const first = stop?.words[0];
    await click(button(/^2 sources$/));
    const cited = [...(player()?.querySelectorAll('section[aria-label="Who says so"] li') ?? [])].map(words);
    expect(cited.length).toBe(first?.sources.length);
    for (const [index, id] of (first?.sources ?? []).entries()) {
      const { publisher } = september.sources[id] ?? {};
      expect(cited[index]).toContain(publisher);
    }
  });

  it('names each kind of speaker in words, and gives every sentence of fact its sources', async () => {
    await open({ tour: 'september-2023' });
    await until(() => expect(caption()).not.toBe(''));
    const names = {
      tour: 'Guide',
      museum: 'The museum or the state says',
      documented: 'Documented',
      disputed: 'Disputed or corrected',
      maker: 'Note of this trail',
    };
    for (const [at, stop] of september.stops.entries()) {
      await act(async () => {
        guide.goToStop(at);
        await Promise.resolve();
        guide.pause();
      });
      for (const { voice, says, sources } of stop.words) {
        await until(() => expect(caption()).toBe(`${names[voice]} ${says['en']}`));
        expect(button(/^(One source|\d+ sources)$/) !== undefined).toBe(sources.length > 0);
        if (sources.length === 0) expect(voice).toBe('tour');
        await act(async () => {
          if (says !== stop.words.at(-1)?.says) guide.step(1);
        });
      }
    }
  });

  it('announces each stop once, and its captions in order while nobody speaks them', async () => {
    await open({ tour: 'september-2023' });
    await until(() => expect(caption()).not.toBe(''));
    const said = player()?.querySelector('[aria-live]');
    const announced = player()?.querySelector('output');
    expect(said?.getAttribute('aria-live')).toBe('polite');
    expect(words(announced)).toMatch(/^Stop 1 of \d+: A news story/);
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(words(announced)));
    observer.observe(announced as Element, { childList: true, subtree: true, characterData: true });
    await act(async () => guide.play());
    await act(async () => guide.step(1));
    await act(async () => guide.skip(1));
    await until(() => expect(words(announced)).toMatch(/^Stop 2 of \d+: A photograph of Gagarin/));
    expect(new Set(seen).size).toBe(1);
    await act(async () => guide.setSpeech(true));
    expect(said?.getAttribute('aria-live')).toBe('off');
    observer.disconnect();
  });

  it('offers to go back to the tour to who has left it', async () => {
    await open({ tour: 'september-2023' });
    await until(() => expect(button(/^Go on$/)).toBeTruthy());
    await click(button(/^Go on$/));
    await until(() => expect(button(/^Pause$/)).toBeTruthy());
    await act(async () => reading.visit.openSheet('help'));
    expect(words(player())).toContain('You have left the path');
    await click(button(/^Back to the tour$/));
    await until(() => expect(button(/^Pause$/)).toBeTruthy());
    expect(reading.visit.store.getState().sheet).toBe('none');
  });

  it('speaks when asked, and says so where no voice here speaks the language', async () => {
    await open({ tour: 'september-2023', language: 'en' });
    await until(() => expect(caption()).not.toBe(''));
    await click(player()?.querySelector('input[type="checkbox"]'));
    await act(async () => guide.play());
    await until(() => expect(speaker.said).toEqual([september.stops[0]?.words[0]?.says['en']]));
    await act(async () => reading.visit.setLanguage('ko'));
    await until(() => expect(words(player())).toContain('한국어 음성이 없어'));
    expect(speaker.speaking()).toBe(0);
  });

  it('says what an address asked for in vain, and gets out of the way', async () => {
    await open({ tour: 'nonsense' });
    await until(() => expect(words(player())).toContain('There is no guided tour called nonsense'));
    await click(button(/End the tour/));
    expect(player()).toBeNull();
    await act(async () => unmount());
    await open({ tour: 'september-2023', stop: 'nowhere' });
    await until(() => expect(words(player())).toContain('no stop called nowhere'));
    expect(words(player())).toContain('Stop 1 of');
  });

  it('keeps what one looks at above it', async () => {
    // A picture 800 pixels high, of which everything but the page itself takes the last 200.
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return this.id === 'tour' ? new DOMRect(0, 0, 1000, 800) : new DOMRect(100, 600, 500, 150);
    });
    await open({ tour: 'september-2023' });
    await until(() =>
      expect(reading.onCovered).toHaveBeenLastCalledWith({ left: 0, right: 0, bottom: 0.25 }),
    );
    vi.restoreAllMocks();
    await click(button(/End the tour/));
    expect(reading.onCovered).toHaveBeenLastCalledWith({ left: 0, right: 0, bottom: 0 });
  });
});

describe('what a browser keeps of tours', () => {
  it('may be anything, or nothing', () => {
    const mark = { stop: 'a', at: 1, sentence: 2, isOver: false };
    for (const kept of [
      null,
      'x',
      [1],
      { t: null },
      { t: { ...mark, at: -1 } },
      { t: { ...mark, stop: 3 } },
    ]) {
      window.localStorage.setItem('museum.choices', JSON.stringify({ tours: kept }));
      expect(Object.keys(visitorChoices.recall().tours ?? {})).toEqual([]);
    }
    window.localStorage.setItem('museum.choices', JSON.stringify({ letterKeys: true, tours: { t: mark } }));
    expect(visitorChoices.recall()).toEqual({ letterKeys: true, tours: { t: mark } });
    vi.stubGlobal('localStorage', null);
    expect(visitorChoices.recall()).toEqual({});
    vi.unstubAllGlobals();
  });
});
