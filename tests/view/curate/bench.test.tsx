// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CuratorServer } from '../../../src/curate/curator-server.ts';
import type { LiveHouse } from '../../../src/curate/live-house.ts';
import type { CuratedHouse, GiftChange } from '../../../src/museum/curated-house.ts';
import type { OfferedPlace } from '../../../src/museum/display/list-places-for.ts';
import { createQueryAnswers } from '../../../src/view/panels/query-answers.ts';
import { withUnsavedLabel } from '../../../src/curate/unsaved-labels.ts';
import { openBench } from '../../../src/view/curate/open-bench.tsx';
import type { TourScene } from '../../../src/view/scene/tour-scene.ts';
import type { TourDelivery } from '../../../src/delivery/tour-delivery.ts';
import { giftId, museum, openReading, type Reading } from '../panels/open-reading.ts';
import { readRecord } from '../record/read-records.ts';
import { Locks } from './locks.ts';
import { MemoryServer } from './memory-server.ts';

const gift = giftId as string;
const giftFile = `data/gifts/${gift}.json`;
const title = readRecord(gift).entry.title['en'] ?? '';
const room = museum.plan.arrival;
const [first, second] = [`${room}.case-a.1`, `${room}.case-a.2`];

/** A museum that takes everything in two places. */
class StillHouse implements LiveHouse {
  shown: ReadonlyMap<string, GiftChange> = new Map();
  readonly dispose = (): void => {};
  readonly show = (changes: ReadonlyMap<string, GiftChange>): CuratedHouse => {
    this.shown = changes;
    return this.house;
  };
  readonly house: CuratedHouse = {
    rooms: new Map(),
    problems: [],
    find: (id) => museum.catalogue.find(id),
    placeOf: (id) => ({ room, address: this.shown.get(id)?.curation?.place ?? `${room}.case-z.9` }),
    listExchangesFor: () => [],
    listPlacesFor: () =>
      [first, second].map((address, at): OfferedPlace => ({
        address,
        mount: 'shelf',
        isVeiled: at === 0,
        width: 0.4,
        height: 0.5,
        depth: 0.3,
        x: at,
        y: 1,
        z: -3,
        yaw: 0,
      })),
  };
}

let reading: Reading;
let server: MemoryServer;
let house: StillHouse;
let tours: TourDelivery;
let leave = (): void => {};

const scene = {
  marks: { add: () => {}, remove: () => {} },
  redraw: () => {},
  sight: () => null,
  pick: () => null,
  view: () => ({ eye: [0, 1.6, 0], yaw: 0, pitch: 0, fov: 60, aspect: 1.5 }),
} as unknown as TourScene;

async function open(spoken: readonly string[] = ['en', 'ko']): Promise<void> {
  reading = openReading({ room });
  house = new StillHouse();
  tours = { fetchTours: () => Promise.resolve([]), fetchTour: () => Promise.reject(new Error('none')) };
  const { services } = reading;
  await act(async () => {
    leave = openBench({
      opened: {
        services,
        scene,
        tours,
        bring: () => Promise.resolve(),
        createAnswers: createQueryAnswers,
      },
      live: house,
      server: server as unknown as CuratorServer,
      key: '/tmp/museum',
      name: '/tmp/museum',
      spoken,
    });
  });
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  const { entry, description } = readRecord(gift);
  server = new MemoryServer({
    [giftFile]: `${JSON.stringify({ id: gift, title: entry.title, description }, null, 2)}\n`,
  });
  await open();
});
afterEach(async () => {
  await act(async () => leave());
  vi.unstubAllGlobals();
});

const bench = (): HTMLElement => document.querySelector('#curate') as HTMLElement;
const begins = (text: string): RegExp => new RegExp(`^${text.slice(0, 10).replaceAll(/[^a-z ]/gi, '.')}`);
const words = (): string => (bench().textContent ?? '').replaceAll(/\s+/g, ' ');
const find = (tag: string, name: RegExp): HTMLElement => {
  const all = [...bench().querySelectorAll<HTMLElement>(tag)];
  const named = all.find((one) => {
    const label = bench().querySelector(`label[for=${JSON.stringify(one.id)}]`)?.textContent;
    const text = one.closest('label')?.textContent ?? one.textContent ?? '';
    return name.test(one.getAttribute('aria-label') ?? label ?? text);
  });
  if (!named) throw new Error(`test: there is no ${tag} ${name} in: ${words()}`);
  return named;
};
const press = (name: RegExp, tag = 'button'): Promise<void> =>
  act(async () => {
    const element = find(tag, name);
    element.focus();
    element.click();
  });
const write = (name: RegExp, text: string, tag = 'input'): Promise<void> =>
  act(async () => {
    const field = find(tag, name);
    field.focus();
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const key = (
  pressed: string,
  init: KeyboardEventInit = {},
  target: Element = reading.picture,
): Promise<void> =>
  act(async () => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, ...init }),
    );
  });
const curation = (): unknown => house.shown.get(gift)?.curation;

describe('the bench of a curator', () => {
  it('puts a gift elsewhere by the list, shows it there, takes it back and does it again', async () => {
    await press(begins(title));
    expect(reading.visit.store.getState().opened).toBe(gift);
    expect(words()).toContain('by the rules');
    await press(/Pick it up/);
    expect(reading.visit.store.getState().opened).toBeNull();
    expect(words()).toContain('2 places of this room would take it.');
    await press(/case-a, place 2/);
    expect(curation()).toEqual({ place: second });
    expect(words()).toContain('put there by a curator');
    await key('z', { ctrlKey: true });
    expect(curation()).toEqual({});
    await key('Z', { ctrlKey: true, shiftKey: true });
    expect(curation()).toEqual({ place: second });
    await press(/Leave it to the rules/);
    expect(curation()).toEqual({});
  });

  it('does the same by keys alone, and lets go by Escape', async () => {
    await act(async () => reading.visit.focusExhibit(giftId));
    await key('z');
    expect(words()).toContain('In your hand');
    await key('Escape');
    expect(words()).not.toContain('In your hand');
    await act(async () => reading.visit.focusExhibit(giftId));
    await key('z');
    // What the keyboard is at takes it, if it would.
    await act(async () => reading.visit.focusExhibit(first as unknown as typeof giftId));
    await key('Enter');
    expect(curation()).toEqual({ place: first });
  });

  it('changes cloth, light and label, and saves them as files after they were looked at', async () => {
    await press(begins(title));
    await press(/^blue$/, 'input');
    await press(/^dim$/, 'input');
    await write(/^Title$/, 'A');
    await write(/^Title$/, 'A sabre');
    expect(house.shown.get(gift)).toMatchObject({
      curation: { cloth: 'blue', light: 'dim' },
      title: { en: 'A sabre' },
    });
    expect(withUnsavedLabel(readRecord(gift)).entry.title['en']).toBe('A sabre');
    await press(/^Save …/);
    const diff = [...bench().querySelectorAll('ins, del')].map((line) => line.textContent?.trim());
    expect(diff).toContain(`"en": ${JSON.stringify(title)}`);
    expect(diff).toContain('"en": "A sabre"');
    expect(diff).toContain('"cloth": "blue",');
    await press(/^Save these 2 files/);
    expect(JSON.parse(server.files.get(`data/curation/${gift}.json`) ?? '')).toMatchObject({
      place: null,
      cloth: 'blue',
      light: 'dim',
    });
    expect(words()).toContain('There is nothing to save');
  });

  it('shows what is wrong where it was written, and who changed a file meanwhile', async () => {
    await press(begins(title));
    await write(/^Title$/, 'A sabre');
    server.faults = [
      {
        path: giftFile,
        line: 4,
        field: 'title.en',
        found: '"A sabre"',
        expected: 'a gift',
        mend: 'Think again.',
      },
    ];
    await press(/^Save …/);
    await press(/^Save this file/);
    expect(words()).toContain(`${giftFile}:4 title.en Expected a gift`);
    await press(/^Exhibit$/);
    const field = find('input', /^Title$/);
    const hint = bench().querySelector(`[id=${JSON.stringify(field.getAttribute('aria-describedby'))}]`);
    expect(hint?.textContent).toContain('Think again.');
    server.faults = [];
    server.files.set(giftFile, `${server.files.get(giftFile)} `);
    await press(/^Save …/);
    await press(/^Save this file/);
    expect(words()).toContain(`${giftFile} was changed on the disk after you opened it`);
    await press(/Put my changes on top/);
    await press(/^Save this file/);
    expect(server.files.get(giftFile)).toContain('A sabre');
  });

  it('writes a tour by standing where the visitor should stand, and has it played as it is', async () => {
    await press(/^Tours$/);
    await write(/A new tour/, 'Steel and silk');
    await press(/^Begin/);
    await act(async () => reading.visit.focusExhibit(giftId));
    await press(/Stand here/);
    await press(/The guide says/);
    await write(/^English$/, 'Look at this.', 'textarea');
    const claim = readRecord(gift).claims[0];
    await press(begins(claim?.says ?? ''));
    const tour = await tours.fetchTour('steel-and-silk');
    const { x, z } = reading.visit.pose;
    expect(tour.stops).toMatchObject([
      {
        id: gift,
        gift,
        room,
        view: { x: expect.closeTo(x, 2) as number, z: expect.closeTo(z, 2) as number },
        words: [
          { voice: 'tour', says: { en: 'Look at this.' } },
          { voice: 'documented', says: { en: claim?.says }, sources: [claim?.source] },
        ],
      },
    ]);
    expect(Object.keys(tour.sources)).toEqual([claim?.source]);
    await expect(tours.fetchTours()).resolves.toMatchObject([{ id: 'steel-and-silk', stops: 1, order: 1 }]);
    await act(async () => reading.visit.focusExhibit(null));
    await press(/Stand here: a new stop/);
    const ids = async (): Promise<string[]> =>
      (await tours.fetchTour('steel-and-silk')).stops.map(({ id }) => id);
    const [, added] = await ids();
    const rows = [...bench().querySelectorAll<HTMLElement>('[data-stop]')];
    await act(async () => rows[1]?.querySelector<HTMLElement>('[aria-label$=" up"]')?.click());
    expect(await ids()).toEqual([added, gift]);
    await key('z', { ctrlKey: true });
    expect(await ids()).toEqual([gift, added]);
  });

  it('asks what is to become of what a tab left that died', async () => {
    await press(begins(title));
    await press(/^blue$/, 'input');
    await write(/^Title$/, 'A sabre');
    // Nothing is put away: the page is gone, and another opens.
    await act(async () => leave());
    await open();
    expect(words()).toContain('2 changes were not saved.');
    expect(house.shown.size).toBe(0);
    await press(/^Go on with them/);
    expect(house.shown.get(gift)).toMatchObject({ curation: { cloth: 'blue' }, title: { en: 'A sabre' } });
    expect(words()).toContain('Save … (2)');
  });

  it('has tours written in the languages of the museum alone, the first of them for its names', async () => {
    await act(async () => leave());
    await open(['de']);
    await press(/^Tours$/);
    await write(/A new tour, by its title in Deutsch/, 'Stahl und Seide');
    await press(/^Begin/);
    await act(async () => reading.visit.focusExhibit(giftId));
    await press(/Stand here/);
    await press(/The guide says/);
    expect(words()).not.toMatch(/English|한국어/);
    await write(/^Deutsch$/, 'Sehen Sie hin.', 'textarea');
    await expect(tours.fetchTour('stahl-und-seide')).resolves.toMatchObject({
      title: { de: 'Stahl und Seide' },
      stops: [{ title: { de: title }, words: [{ says: { de: 'Sehen Sie hin.' } }] }],
    });
    await press(/^Save …/);
    expect(words()).toContain('"de": "Stahl und Seide"');
    expect(words()).not.toMatch(/"(?:en|ko)":/);
  });

  it('can only be looked at while another tab has it, and says so', async () => {
    const locks = new Locks();
    vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: locks } }));
    await act(async () => leave());
    await open();
    const leaveFirst = leave;
    await press(begins(title));
    await press(/^blue$/, 'input');
    expect(words()).toContain('Save … (1)');
    // Another tab of the same page takes it over: it has been loaded again by then.
    sessionStorage.setItem('museum.curating./tmp/museum', 'taken over');
    const [former] = document.querySelectorAll<HTMLElement>('#curate');
    await open();
    expect(former?.textContent).toContain('Another tab of this browser has the bench');
    expect(former?.querySelector('[role="tab"]')).toBeNull();
    former?.remove();
    expect(words()).toContain('1 change was not saved.');
    await press(/^Go on with it|^Go on with them/);
    expect(curation()).toEqual({ cloth: 'blue' });
    await act(async () => leaveFirst());
  });
});
