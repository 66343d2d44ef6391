// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExhibitId } from '../../../src/museum/display/room-display.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { emptyQuery } from '../../../src/query/query.ts';
import { mountPanels } from '../../../src/view/panels/mount-panels.tsx';
import { englishLanguage } from '../../../src/language/load-language.ts';
import { createGiftFilter } from '../../../src/language/create-gift-filter.ts';
import { readRecord } from '../record/read-records.ts';
import { giftId, museum, openReading, veilId, type Reading } from './open-reading.ts';
import { until } from './until.ts';

let reading: Reading;
let unmount = (): void => {};

async function open(
  place: Parameters<typeof openReading>[0] = {},
  more: Partial<Reading['services']> = {},
): Promise<void> {
  reading = openReading(place);
  await act(async () => {
    unmount = mountPanels(reading.root, { ...reading.services, ...more });
  });
  await until(() => expect(reading.root.childElementCount).toBeGreaterThan(0));
}

const panel = (): HTMLElement | null => reading.root.querySelector('aside');
const words = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ');
const press = (key: string, target: Element = document.activeElement ?? document.body): Promise<void> =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const click = (element: Element | null | undefined): Promise<void> =>
  act(async () => {
    if (!element) throw new Error('test: nothing to click');
    window.dispatchEvent(new Event('pointerdown'));
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
/** What is said is said when nothing has been added to it for a while. */
const pauseOfTalk = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
  });
const button = (name: RegExp): HTMLElement | undefined =>
  [...reading.root.querySelectorAll<HTMLElement>('button')].find((one) =>
    // Entries of the menu have a key beside their name.
    name.test(
      one.getAttribute('aria-label') ?? words(one.matches('[role]') ? one.querySelector('span') : one),
    ),
  );

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(async () => {
  vi.useRealTimers();
  await act(async () => unmount());
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the panel of a gift', () => {
  it('opens the turntable with the gift on it, and closes it when it goes itself', async () => {
    const turnOver = vi.fn<NonNullable<typeof reading.services.turnOver>>(() => Promise.resolve());
    await open({ exhibit: giftId }, { turnOver });
    await until(() => expect(button(/turn it over/i)).toBeTruthy());
    await click(button(/turn it over/i));
    const [gift, language, signal] = turnOver.mock.lastCall ?? [];
    expect(gift?.id).toBe(giftId);
    expect(language?.tag).toBe('en');
    expect(signal?.aborted).toBe(false);
    await act(async () => reading.visit.closeExhibit());
    expect(signal?.aborted).toBe(true);
  });

  it('says in the house as of an earlier year when it came, and of linen that nobody knows', async () => {
    const query = { ...emptyQuery, asOf: 1990 };
    const { years } = museum.catalogue.find(giftId) ?? {};
    await open({ exhibit: giftId, query });
    expect(words(panel())).toContain(`Given later, in ${years?.[0]}`);
    await act(async () => reading.visit.setQuery({ ...query, asOf: 2025 }));
    expect(words(panel())).not.toContain('Given later');
    await act(async () => reading.visit.openExhibit(veilId));
    expect(words(panel())).toContain('Date unknown: whether it had been given by 2025 cannot be said');
    await act(async () => reading.visit.setQuery(emptyQuery));
    expect(words(panel())).not.toContain('Date unknown');
  });

  it('says so where the turntable does not come, and has no button where nothing can be drawn', async () => {
    await open({ exhibit: giftId }, { turnOver: () => Promise.reject(new Error('no way')) });
    await until(() => expect(button(/turn it over/i)).toBeTruthy());
    await click(button(/turn it over/i));
    await until(() => expect(words(panel())).toContain('did not arrive'));
    await act(async () => unmount());
    await open({ exhibit: giftId });
    await until(() => expect(panel()?.querySelector('dl')).toBeTruthy());
    expect(button(/turn it over/i)).toBeUndefined();
  });

  it('shows its record under its title', async () => {
    await open({ exhibit: giftId });
    expect(panel()?.querySelectorAll('h2').length).toBe(1);
    expect(words(panel()?.querySelector('h2') ?? null)).toBe(museum.catalogue.find(giftId)?.title['en']);
    expect(panel()?.getAttribute('aria-label')).toContain(museum.catalogue.find(giftId)?.title['en']);
    expect(panel()?.querySelectorAll('[data-claim]').length).toBe(readRecord(giftId).claims.length);
  });

  it('takes the keyboard to its title when it was opened by keys, and gives it back to the picture', async () => {
    await open();
    reading.picture.focus();
    await press('Enter');
    await act(async () => reading.visit.openExhibit(giftId));
    expect(document.activeElement).toBe(panel()?.querySelector('h2'));
    await press('Escape');
    expect(panel()).toBeNull();
    expect(reading.visit.store.getState().opened).toBeNull();
    expect(document.activeElement).toBe(reading.picture);
  });

  it('leaves the keyboard where it is when it was opened by hand', async () => {
    await open();
    reading.picture.focus();
    window.dispatchEvent(new Event('pointerdown'));
    await act(async () => reading.visit.openExhibit(giftId));
    expect(panel()).not.toBeNull();
    expect(document.activeElement).toBe(reading.picture);
  });

  it('scrolls by keys from its title, which has the keyboard first', async () => {
    await open();
    await press('Enter');
    await act(async () => reading.visit.openExhibit(giftId));
    const title = panel()?.querySelector('h2');
    expect(document.activeElement).toBe(title);
    const scrolled = vi.spyOn(Element.prototype, 'scrollBy').mockImplementation(() => {});
    await press('ArrowDown');
    await press('ArrowUp');
    const tops = scrolled.mock.calls.map(([options]) => (options as ScrollToOptions).top ?? 0);
    expect(tops[0]).toBeGreaterThan(0);
    expect(tops[1]).toBe(-(tops[0] ?? 0));
    await press('ArrowDown', button(/^close$/i));
    expect(scrolled).toHaveBeenCalledTimes(2);
    scrolled.mockRestore();
  });

  it('closes by its button', async () => {
    await open({ exhibit: giftId });
    await click(button(/^close$/i));
    expect(panel()).toBeNull();
  });

  it('leafs through the documented gifts of the room, round and round', async () => {
    await open({ exhibit: giftId });
    const room = museum.display.roomOf(giftId);
    const count = room ? museum.display.giftsIn(room).length : 0;
    expect(count).toBeGreaterThan(1);
    const seen = new Set<string>();
    for (let step = 0; step < count; step++) {
      await click(button(/^next gift/i));
      seen.add(reading.visit.store.getState().opened ?? '');
    }
    expect(seen.size).toBe(count);
    expect(reading.visit.store.getState().opened).toBe(giftId);
    await click(button(/^previous gift/i));
    expect(reading.visit.store.getState().opened).not.toBe(giftId);
  });

  it('offers no leafing where there is nothing else to leaf to', async () => {
    await open({ exhibit: giftId });
    expect(button(/^next gift/i)).toBeDefined();
    await act(async () => unmount());
    const only = museum.catalogue.gifts.findIndex(({ id }) => (id as string) === giftId);
    vi.spyOn(museum.display, 'giftsIn').mockReturnValue([only]);
    await open({ exhibit: giftId });
    expect(button(/^next gift/i)).toBeUndefined();
    expect(button(/^close$/i)).toBeDefined();
    vi.restoreAllMocks();
  });

  it('says that the record did not come, and asks again when told to', async () => {
    reading = openReading({ exhibit: giftId });
    reading.fetchRecord.mockRejectedValueOnce(new Error('offline'));
    await act(async () => {
      unmount = mountPanels(reading.root, reading.services);
    });
    await until(() => expect(button(/try again/i)).toBeDefined());
    expect(words(panel())).toContain('did not arrive');
    await click(button(/try again/i));
    await until(() => expect(panel()?.querySelector('[data-claim]')).not.toBeNull());
    expect(reading.fetchRecord).toHaveBeenCalledTimes(2);
  });

  it('fails alone: a record nobody can read leaves the rest standing', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    reading = openReading({ exhibit: giftId });
    reading.fetchRecord.mockResolvedValue({} as ReturnType<typeof readRecord>);
    await act(async () => {
      unmount = mountPanels(reading.root, reading.services);
    });
    expect(words(panel())).toContain('The walk goes on');
    expect(reading.root.querySelector('h1')).not.toBeNull();
    await click(button(/^close$/i));
    expect(panel()).toBeNull();
    quiet.mockRestore();
  });

  it('leads to related gifts without leaving the page', async () => {
    await open({ exhibit: giftId });
    const links = [...(panel()?.querySelectorAll<HTMLAnchorElement>('a[data-exhibit]') ?? [])];
    const placed = links.find(({ dataset }) => museum.display.giftPlace(dataset['exhibit'] ?? ''));
    await click(placed);
    expect(reading.visit.store.getState().opened).toBe(placed?.dataset['exhibit']);
  });
});

describe('what a panel covers', () => {
  const share = { left: 0, right: 0, bottom: 0 };
  const measure = async (direction: string, page: DOMRect, part: DOMRect): Promise<void> => {
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return this.tagName === 'ASIDE' ? part : page;
    });
    await open({ exhibit: giftId });
    document.documentElement.dir = direction;
    await click(button(/^close$/i));
    await act(async () => reading.visit.openExhibit(giftId));
    measured.mockRestore();
  };

  it('is the right of a wide picture, or the left where one reads leftwards, and nothing once it closes', async () => {
    const wide = new DOMRect(0, 0, 1000, 700);
    await measure('ltr', wide, new DOMRect(600, 0, 400, 700));
    expect(reading.onCovered).toHaveBeenLastCalledWith({ ...share, right: 0.4 });
    await click(button(/^close$/i));
    expect(reading.onCovered).toHaveBeenLastCalledWith(share);
    await act(async () => unmount());
    await measure('rtl', wide, new DOMRect(0, 0, 400, 700));
    expect(reading.onCovered).toHaveBeenLastCalledWith({ ...share, left: 0.4 });
  });

  it('is the foot of a narrow one', async () => {
    await measure('ltr', new DOMRect(0, 0, 390, 800), new DOMRect(0, 400, 390, 400));
    expect(reading.onCovered).toHaveBeenLastCalledWith({ ...share, bottom: 0.5 });
  });
});

it('says in the panel, too, what the door of the room says', async () => {
  await open({ room: 'main-1-2' });
  const room = museum.display.layOutRoom(reading.visit.store.getState().room);
  await act(async () => reading.visit.openExhibit(room.exhibitId(0)));
  expect(words(panel())).toContain('No source places these gifts here.');
});

describe('the panel of a veil', () => {
  it('says that nothing is documented, who claims how many, and how to help', async () => {
    await open({ exhibit: veilId });
    const text = words(panel());
    expect(text).toContain('Not documented');
    expect(text).toContain('The exhibition claims 115,000 gifts');
    const { shownTotal, totalSources } = museum.catalogue;
    const source = totalSources[shownTotal.sources[0] ?? ''];
    expect(text).toContain(source?.publisher ?? '?');
    expect(panel()?.querySelector(`a[href="${source?.url ?? ''}"]`)).not.toBeNull();
    expect(text).toContain('data/gifts');
    expect(text).toContain(veilId.split('.').slice(1).join('.'));
    expect(reading.fetchRecord).not.toHaveBeenCalled();
  });
});

describe('the label', () => {
  it('names what one points at, where the picture says, and goes when its panel opens', async () => {
    await open();
    await act(async () => reading.visit.focusExhibit(giftId));
    const label = reading.root.querySelector<HTMLElement>('[aria-hidden="true"][style]');
    expect(words(label)).toContain(museum.catalogue.find(giftId)?.title['en']);
    expect(label?.style.transform).toMatch(/^translate\(\d+px, \d+px\)$/);
    await act(async () => reading.visit.focusExhibit(veilId));
    expect(words(reading.root.querySelector('[aria-hidden="true"][style]'))).toBe('Not documented');
    await act(async () => reading.visit.openExhibit(giftId));
    expect(reading.root.querySelector('[aria-hidden="true"][style]')).toBeNull();
  });

  it('keeps off the bar at the foot of a small page', async () => {
    await open();
    const page = document.documentElement;
    vi.spyOn(page, 'clientHeight', 'get').mockReturnValue(260);
    vi.spyOn(page, 'clientWidth', 'get').mockReturnValue(480);
    const bar = reading.root.querySelector('nav');
    if (!bar) throw new Error('test: no bar');
    bar.getBoundingClientRect = () => new DOMRect(0, 200, 480, 60);
    await act(async () => reading.visit.focusExhibit(giftId));
    const label = reading.root.querySelector<HTMLElement>('[aria-hidden="true"][style]');
    // What it names stands 200 pixels down, just where the bar begins.
    expect(label?.style.transform).toMatch(/, 190px\)$/);
    vi.restoreAllMocks();
  });

  it('is spoken for who uses keys, and silent under a pointer', async () => {
    await open();
    const spoken = (): string => words(reading.root.querySelector('output'));
    await until(() => expect(spoken()).toContain('places documented.'));
    const room = spoken();
    window.dispatchEvent(new Event('pointermove'));
    await act(async () => reading.visit.focusExhibit(giftId));
    await pauseOfTalk();
    expect(spoken()).toBe(room);
    await press('n');
    await act(async () => reading.visit.focusExhibit(veilId));
    await until(() => expect(spoken()).toBe('Not documented'));
  });
});

describe('where one is', () => {
  it('names the room, its grade and its count, and shows its notice until it is put away', async () => {
    await open({ room: 'main-1-2' });
    expect(words(reading.root.querySelector('h1'))).toBe('September 2023');
    expect(words(reading.root)).toContain('Main house, storey 1');
    expect(words(reading.root)).toMatch(/\d+ of \d+ places documented/);
    expect(words(reading.root)).toContain('reconstructed');
    expect(words(reading.root.querySelector('[role="note"]'))).toContain(
      'No source places these gifts here.',
    );
    await click(button(/close this note/i));
    expect(reading.root.querySelector('[role="note"]')).toBeNull();
  });

  it('says which address named nothing, as text, until it is put away', async () => {
    await open({ exhibit: '<img src=x onerror=alert(1)>' });
    expect(words(reading.root.querySelector('[role="alert"]'))).toContain('<img src=x onerror=alert(1)>');
    expect(reading.root.querySelector('img')).toBeNull();
    await click(reading.root.querySelector('[role="alert"] button'));
    expect(reading.root.querySelector('[role="alert"]')).toBeNull();
  });

  it('says of the first steps those one has not done, and never again those one has', async () => {
    const said = (): string => words(reading.root.querySelector('[aria-label="First steps"]'));
    await open();
    expect(said()).toContain('Drag to look');
    await act(async () => {
      reading.visit.intents.forward = 1;
    });
    expect(said()).toBe('Drag to look aroundClick a thing to read about it');
    await act(async () => {
      reading.visit.intents.lookYaw = 0.1;
    });
    expect(said()).toBe('Click a thing to read about it');
    await act(async () => unmount());
    await open();
    expect(said()).toBe('Click a thing to read about it');
    await act(async () => reading.visit.openExhibit(giftId));
    await act(async () => reading.visit.closeExhibit());
    expect(said()).toBe('');
    await act(async () => unmount());
    await open();
    expect(said()).toBe('');
  });

  it('says the first steps in the words of what is in the hand, and can be told that one knows', async () => {
    const said = (): string => words(reading.root.querySelector('[aria-label="First steps"]'));
    await open();
    await press('Shift');
    expect(said()).toContain('W A S D walk');
    expect(said()).toContain('N goes to a gift, Enter reads');
    await act(async () => window.dispatchEvent(new Event('gamepadconnected')));
    expect(said()).toContain('The left stick walks');
    await act(async () =>
      window.dispatchEvent(Object.assign(new Event('pointerdown'), { pointerType: 'touch' })),
    );
    expect(said()).toContain('Tap the floor');
    await click(button(/^i know how$/i));
    expect(said()).toBe('');
  });

  it('goes on saying the first steps to who was only set down elsewhere', async () => {
    const said = (): string => words(reading.root.querySelector('[aria-label="First steps"]'));
    await open();
    await act(async () => reading.visit.goTo({ room: 'main-2-1' }));
    expect(said()).toContain('Click the floor');
    // A click that leads nowhere is no step; one that sets one down elsewhere at once is.
    await click(reading.picture);
    expect(said()).toContain('Click the floor');
    await act(async () => {
      reading.picture.dispatchEvent(new Event('pointerdown'));
      reading.visit.walkToFloor('main-2-1' as RoomId, reading.visit.pose.x + 1, reading.visit.pose.z);
    });
    await click(reading.picture);
    expect(said()).not.toContain('Click the floor');
  });
});

describe('a long way', () => {
  it('to a place is told of, with what is left of it, can be stopped, gone on with, and skipped', async () => {
    await open();
    vi.useFakeTimers();
    await act(async () => reading.visit.setReducedMotion(false));
    const arrival = reading.visit.walkTo({ room: 'main-1-2' });
    const end = expect(arrival).rejects.toThrow('interrupted');
    await act(async () => vi.advanceTimersByTime(500));
    expect(button(/^stop here$/i)).toBeUndefined();
    await act(async () => vi.advanceTimersByTime(3000));
    expect(words(reading.root)).toContain('To September 2023');
    const left = Math.ceil(reading.visit.wayLeft() ?? 0);
    expect(words(reading.root)).toContain(`${left} metres to go`);
    await click(button(/^stop here$/i));
    await end;
    expect(reading.visit.store.getState().isTravelling).toBe(false);
    expect(button(/^stop here$/i)).toBeUndefined();
    expect(document.activeElement).toBe(reading.picture);
    expect(words(reading.root)).toContain('You left the way to September 2023');
    await click(button(/^go on$/i));
    await act(async () => vi.advanceTimersByTime(1000));
    await click(button(/^skip to the end$/i));
    expect(reading.visit.store.getState()).toMatchObject({ room: 'main-1-2', walk: null, halted: null });

    await act(async () => void reading.visit.walkTo({ room: 'main-1-1' }).catch(() => {}));
    await act(async () => reading.visit.stop());
    expect(button(/^go on$/i)).toBeDefined();
    await act(async () => vi.advanceTimersByTime(60_000));
    expect(button(/^go on$/i)).toBeUndefined();
  });

  it('across the floor is told of after a while', async () => {
    await open();
    vi.useFakeTimers();
    await act(async () => reading.visit.setReducedMotion(false));
    await act(async () => reading.visit.walkToFloor('main-1-2' as RoomId, 15, 0));
    await act(async () => vi.advanceTimersByTime(1000));
    expect(button(/^stop here$/i)).toBeUndefined();
    await act(async () => vi.advanceTimersByTime(3000));
    expect(words(reading.root)).toContain('On the way');
    await click(button(/^stop here$/i));
    expect(reading.visit.store.getState()).toMatchObject({ isTravelling: false, halted: null });
    vi.useRealTimers();
  });
});

describe('sheets', () => {
  for (const sheet of ['rooms', 'help', 'settings'] as const) {
    it(`${sheet}: opens by its button, has a title, closes`, async () => {
      await open();
      await click(button(/^more$/i));
      await click(button(new RegExp(`^${sheet}$`, 'i')));
      expect(reading.visit.store.getState().sheet).toBe(sheet);
      await until(() => expect(reading.root.querySelector('dialog')?.hasAttribute('open')).toBe(true));
      const dialog = reading.root.querySelector('dialog');
      expect(words(dialog?.querySelector('h2') ?? null)).toBe(dialog?.getAttribute('aria-label'));
      await click(
        [...(dialog?.querySelectorAll('button') ?? [])].find(
          (one) => one.getAttribute('aria-label') === 'Close',
        ),
      );
      expect(reading.root.querySelector('dialog')).toBeNull();
    });
  }

  it('rooms: leads to a room at once', async () => {
    await open();
    await act(async () => reading.visit.openSheet('rooms'));
    await until(() => expect(reading.root.querySelector('dialog')).toBeTruthy());
    await click(reading.root.querySelector('dialog a[href="?room=main-2-1"]'));
    expect(reading.visit.store.getState()).toMatchObject({ room: 'main-2-1', sheet: 'none' });
  });

  it('rooms: opens at the room one is in', async () => {
    await open({ room: 'main-2-1' });
    await click(button(/^more$/i));
    await click(button(/^rooms$/i));
    expect(document.activeElement?.getAttribute('aria-current')).toBe('location');
    expect(document.activeElement?.getAttribute('href')).toBe('?room=main-2-1');
  });

  it('rooms: who goes to a room by keys comes to the picture, where keys walk', async () => {
    await open();
    await click(button(/^more$/i));
    await click(button(/^rooms$/i));
    const link = reading.root.querySelector<HTMLElement>('dialog a[href="?room=main-2-1"]');
    link?.focus();
    await click(link);
    expect(document.activeElement).toBe(reading.picture);
  });

  it('rooms: walks to a room', async () => {
    await open();
    await act(async () => reading.visit.openSheet('rooms'));
    await click(button(/^walk to september 2023/i));
    expect(reading.visit.store.getState()).toMatchObject({ room: 'main-1-2', sheet: 'none' });
  });

  it('gifts: are found by the words of their ids, too', async () => {
    const filter = createGiftFilter(museum.catalogue.gifts, englishLanguage);
    expect(filter('cosmonaut glove').map(({ id }) => id)).toContain('cosmonaut-glove-2023');
  });

  it('the evidence: says of what lies in the middle how well it is known, why, and who says so', async () => {
    await open();
    const room = reading.visit.pose.room;
    reading.lookAt({ kind: 'part', part: 'bronze-door', room });
    await act(async () => reading.visit.setEvidence(true));
    const legend = (): string =>
      words(reading.root.querySelector('section[aria-live], [aria-live="polite"]'));
    await until(() => expect(legend()).toContain('Bronze door documented'));
    const details = [...reading.root.querySelectorAll<HTMLDetailsElement>('details')].find((one) =>
      words(one).includes('4 sources'),
    );
    if (!details) throw new Error('test: no sources');
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await until(() => expect(details.querySelectorAll('a[href^="http"]').length).toBeGreaterThan(2));
    // Turning away: it follows, a moment later.
    const turnTo = async (exhibit: string): Promise<void> => {
      reading.lookAt({ kind: 'exhibit', exhibit: exhibit as ExhibitId, room });
      await act(async () => {
        reading.drawFrame();
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
    };
    await turnTo(giftId);
    expect(legend()).toContain(museum.catalogue.find(giftId)?.title['en']);
    await turnTo(veilId);
    expect(legend()).toContain('claimed, not documented');
    await act(async () => reading.visit.setEvidence(false));
    expect(reading.root.querySelector('[aria-label="How well the building is known"]')).toBeNull();
  });

  it('settings: switch season, motion, letter shortcuts, content notes and evidence', async () => {
    await open();
    await act(async () => reading.visit.openSheet('settings'));
    const boxes = [...reading.root.querySelectorAll<HTMLInputElement>('dialog input[type="checkbox"]')];
    expect(boxes.length).toBe(9);
    for (const box of boxes) await click(box);
    const chosen = {
      reducedMotion: false,
      letterKeys: false,
      contentNotes: true,
      season: 'winter',
      isSoundOn: true,
    };
    expect(reading.visit.store.getState()).toMatchObject({ ...chosen, showsEvidence: true });
    expect(document.documentElement.dataset['contrast']).toBe('more');
    // The next visit begins with the same choices; the tint of the world is a look, and no choice.
    await act(async () => unmount());
    await open();
    expect(reading.visit.store.getState()).toMatchObject({ ...chosen, showsEvidence: false });
    expect(document.documentElement.dataset['contrast']).toBe('more');
    // What an address asks for is meant for this visit.
    await act(async () => unmount());
    await open({ season: 'autumn' });
    expect(reading.visit.store.getState().season).toBe('autumn');
  });

  it('settings: text size and volume are remembered, and hold where nothing may be kept', async () => {
    const field = (name: string): HTMLInputElement | HTMLSelectElement => {
      const found = [
        ...reading.root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('dialog input, dialog select'),
      ].find(({ labels }) => labels?.[0]?.textContent === name);
      if (!found) throw new Error(`test: no ${name}`);
      return found;
    };
    const choose = (name: string, value: string): Promise<void> =>
      act(async () => {
        const one = field(name);
        const kind = one instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(one, value);
        one.dispatchEvent(
          new Event(one instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        );
      });
    await open();
    await act(async () => reading.visit.openSheet('settings'));
    await click(field('Sound'));
    await choose('Volume', '30');
    await choose('Text size', 'large');
    expect(document.documentElement.dataset['textSize']).toBe('large');
    await act(async () => unmount());
    await open();
    expect(reading.visit.store.getState()).toMatchObject({ isSoundOn: true, volume: 0.3 });
    expect(document.documentElement.dataset['textSize']).toBe('large');
    await act(async () => unmount());
    const refused = (): never => {
      throw new Error('no storage here');
    };
    vi.stubGlobal('localStorage', { getItem: refused, setItem: refused, clear: refused });
    await open();
    expect(document.documentElement.dataset['textSize']).toBeUndefined();
    await act(async () => reading.visit.openSheet('settings'));
    await choose('Text size', 'largest');
    expect(document.documentElement.dataset['textSize']).toBe('largest');
    vi.unstubAllGlobals();
    await choose('Text size', 'normal');
  });

  it('settings: winter outside, and autumn again', async () => {
    await open();
    await act(async () => reading.visit.openSheet('settings'));
    const box = [...reading.root.querySelectorAll<HTMLInputElement>('dialog input[type=checkbox]')].find(
      (one) => one.labels?.[0]?.textContent === 'Winter outside',
    );
    await act(async () => box?.click());
    expect(reading.visit.store.getState().season).toBe('winter');
    await act(async () => box?.click());
    expect(reading.visit.store.getState().season).toBe('autumn');
  });

  it('settings: the quality of the picture, remembered unless the address asks for one', async () => {
    const select = (): HTMLSelectElement => {
      const found = [...reading.root.querySelectorAll<HTMLSelectElement>('dialog select')].find((one) =>
        [...one.options].some(({ value }) => value === 'automatic'),
      );
      if (!found) throw new Error('test: no choice of quality');
      return found;
    };
    await open();
    await act(async () => reading.visit.openSheet('settings'));
    expect(select().labels[0]?.textContent).toBe('Picture quality');
    expect([...select().options].map(({ value }) => value)).toEqual(['automatic', 'low', 'medium', 'high']);
    await act(async () => {
      select().value = 'low';
      select().dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(reading.visit.store.getState().quality).toBe('low');
    await act(async () => unmount());
    await open();
    expect(reading.visit.store.getState().quality).toBe('low');
    await act(async () => unmount());
    reading = openReading();
    reading.visit.setQuality('high');
    await act(async () => {
      unmount = mountPanels(reading.root, reading.services);
    });
    expect(reading.visit.store.getState().quality).toBe('high');
  });

  it('settings: hold where a frame may keep nothing, and begin anew on what is no choice', async () => {
    window.localStorage.setItem('museum.choices', '{"letterKeys":"no","quality":"best","reducedMotion":[]}');
    await open();
    expect(reading.visit.store.getState().quality).toBe('automatic');
    await act(async () => unmount());
    window.localStorage.setItem('museum.choices', '{"letterKeys":"no","reducedMotion":[]');
    await open();
    expect(reading.visit.store.getState()).toMatchObject({ reducedMotion: true, letterKeys: true });
    await act(async () => unmount());
    vi.stubGlobal('localStorage', undefined);
    await open();
    await act(async () => reading.visit.openSheet('settings'));
    for (const box of reading.root.querySelectorAll<HTMLInputElement>('dialog input')) await click(box);
    expect(reading.visit.store.getState()).toMatchObject({ reducedMotion: false, letterKeys: false });
    vi.unstubAllGlobals();
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  });

  it('the lift offers its stops and keeps nobody', async () => {
    await open({ room: 'lift-1' });
    expect(reading.root.querySelector('dialog')).toBeNull();
    await click(button(/^storey 2/i));
    expect(reading.visit.store.getState().room).toBe('lift-2');
    expect(document.activeElement).toBe(reading.picture);
  });
});

describe('the language', () => {
  it('is that of the visit, on the page too, and can be changed', async () => {
    await open({ exhibit: giftId, language: 'ko' });
    await until(() => expect(words(reading.root)).toContain('출처'));
    expect(document.documentElement.lang).toBe('ko');
    const menu = reading.root.querySelector('select');
    await act(async () => {
      if (!menu) return;
      menu.value = 'en';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(reading.visit.store.getState().language).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(words(panel())).toContain('Claims and sources');
    expect(document.title).toContain(museum.catalogue.find(giftId)?.title['en'] ?? '?');
  });

  it('is English where an address asks for one there is not', async () => {
    await open({ exhibit: giftId, language: 'xx' });
    expect(document.documentElement.lang).toBe('en');
    expect(words(panel())).toContain('Claims and sources');
  });

  it('gives the picture a name', async () => {
    await open();
    expect(reading.picture.getAttribute('aria-label')).toContain('three dimensions');
  });
});
