// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPanels } from '../../../src/view/panels/mount-panels.tsx';
import { museum, openReading, type Reading } from '../panels/open-reading.ts';
import { until } from '../panels/until.ts';

let reading: Reading;
let unmount = (): void => {};
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const press = (key: string, target: Element = document.activeElement ?? document.body): Promise<void> =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    const isButton = target instanceof HTMLButtonElement && key === 'Enter' && !event.defaultPrevented;
    if (isButton) target.click();
  });
const list = (): HTMLElement | null => reading.root.querySelector('nav[aria-label="In this room"]');
const things = (): HTMLButtonElement[] => [
  ...(list()?.querySelectorAll<HTMLButtonElement>('li button') ?? []),
];
const gifts = (): HTMLButtonElement[] => things().filter((thing) => thing.dataset['exhibit'] !== undefined);
const doors = (): HTMLButtonElement[] => things().filter((thing) => thing.dataset['exhibit'] === undefined);

async function open(): Promise<void> {
  reading = openReading();
  await act(async () => {
    unmount = mountPanels(reading.root, reading.services);
  });
  await until(() => expect(reading.root.childElementCount).toBeGreaterThan(0));
}
/** Comes from the picture into the list, as Tab does. */
async function enter(): Promise<void> {
  await open();
  reading.picture.focus();
  await press('Tab');
  await until(() => expect(things().length).toBeGreaterThan(1));
  await press('Tab', reading.picture);
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(async () => {
  await act(async () => unmount());
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the room as a list', () => {
  it('is stood for by one button until its script is needed, and takes the keyboard over from it', async () => {
    await open();
    const stub = reading.root.querySelector<HTMLElement>('button');
    expect(words(stub)).toMatch(/^Documented gifts in this room \(\d+\)$/);
    expect(list()).toBeNull();
    await act(async () => stub?.focus());
    await until(() => expect(list()).toBeTruthy());
    expect(stub?.isConnected).toBe(false);
    expect(things()).toContain(document.activeElement);
  });

  it('holds the gifts in walking order under the names of their panels, and every way on', async () => {
    await enter();
    const { arrival } = museum.plan;
    const expected = museum.display.giftsIn(arrival).map((row) => museum.catalogue.gifts[row]);
    expect(gifts().map((button) => button.dataset['exhibit'])).toEqual(expected.map((gift) => gift?.id));
    gifts().forEach((button, at) => expect(words(button)).toContain(expected[at]?.title['en']));
    const ways = museum.plan.openings.filter(({ rooms }) => rooms.includes(arrival));
    expect(doors()).toHaveLength(ways.length);
    for (const door of doors())
      expect(words(door)).toMatch(/(Door|On|Lift).* metres? (ahead|behind you|to the)/);
    expect(words(list())).toMatch(/\d+ veiled places/);
  });

  it('is entered from the picture at what one looks at, and what has the keyboard is looked at', async () => {
    await enter();
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
    const [, second] = gifts();
    await act(async () => second?.focus());
    expect(reading.visit.store.getState().focused).toBe(second?.dataset['exhibit']);
    const before = { ...reading.visit.pose };
    await act(async () => gifts()[0]?.focus());
    // Motion is reduced here: it is a cut.
    expect(reading.visit.pose.yaw).not.toBe(before.yaw);
    expect(reading.visit.isRestless()).toBe(false);
  });

  it('follows the picture with what is current, and leaves the keyboard where it is', async () => {
    await enter();
    await act(async () => gifts()[0]?.focus());
    const current = (): Element | null | undefined => list()?.querySelector('[aria-current]');
    const first = current();
    await act(async () => {
      reading.visit.intents.lookYaw = Math.PI;
      for (let frame = 0; frame < 60; frame++) reading.visit.step(0.05);
      reading.drawFrame();
    });
    await until(() => expect(current()).not.toBe(first));
    expect(document.activeElement).toBe(gifts()[0]);
  });

  it('marks a way on while the keyboard is at it', async () => {
    await enter();
    await act(async () => doors()[0]?.focus());
    const { way, focused } = reading.visit.store.getState();
    expect(museum.plan.openings.map(({ id }) => id)).toContain(way);
    expect(focused).toBeNull();
    await act(async () => gifts()[0]?.focus());
    expect(reading.visit.store.getState().way).toBeNull();
  });

  it('is walked along by arrows, Home and End, and Escape gives the keyboard back', async () => {
    await enter();
    await act(async () => things()[0]?.focus());
    await press('ArrowDown');
    expect(document.activeElement).toBe(things()[1]);
    await press('End');
    expect(document.activeElement).toBe(things().at(-1));
    await press('ArrowDown');
    expect(document.activeElement).toBe(things().at(-1));
    await press('Home');
    expect(document.activeElement).toBe(things()[0]);
    await press('Escape');
    expect(document.activeElement).toBe(reading.picture);
  });

  it('gets the keyboard back from the panel it opened, at the gift that was read last', async () => {
    await enter();
    await act(async () => gifts()[0]?.focus());
    await press('Enter');
    const title = (): Element | null => reading.root.querySelector('aside h2');
    expect(document.activeElement).toBe(title());
    const other = gifts()[1]?.dataset['exhibit'];
    await act(async () =>
      reading.visit.openExhibit(other as Parameters<typeof reading.visit.openExhibit>[0]),
    );
    await press('Escape');
    expect(reading.visit.store.getState().opened).toBeNull();
    expect(document.activeElement).toBe(gifts()[1]);
  });

  it('leads through a door, and the keyboard is at the picture then', async () => {
    await enter();
    const before = reading.visit.pose.room;
    await act(async () => doors()[0]?.focus());
    await press('Enter');
    expect(reading.visit.pose.room).not.toBe(before);
    expect(document.activeElement).toBe(reading.picture);
    await until(() => expect(words(list())).not.toBe(''));
  });

  it('loses the keyboard to the picture, not to nowhere, when its room is left otherwise', async () => {
    await enter();
    await act(async () => gifts()[0]?.focus());
    await act(async () => reading.visit.goTo({ room: 'main-1-2' }));
    expect(document.activeElement).toBe(reading.picture);
  });
});

it('the keyboard goes to the picture when what had it goes with the room', async () => {
  await enter();
  const grade = reading.root.querySelector<HTMLElement>('h1 ~ details summary');
  grade?.setAttribute('tabindex', '0');
  await act(async () => grade?.focus());
  expect(document.activeElement).toBe(grade);
  await press('x');
  await act(async () => reading.visit.goTo({ room: 'main-1-2' }));
  expect(grade?.isConnected).toBe(false);
  expect(document.activeElement).toBe(reading.picture);
});

describe('what lies in front of one', () => {
  const card = (): Element | null => reading.root.querySelector('section[aria-label="In front of you"]');
  const said = (): string => words(reading.root.querySelector('output'));
  const ask = (): Promise<void> =>
    act(async () => reading.services.describing?.setState((asked) => asked + 1, true));

  it('is said and shown when asked for, and put away by Escape', async () => {
    await open();
    expect(card()).toBeNull();
    await ask();
    await until(() => expect(card()).toBeTruthy());
    expect(words(card())).toContain('You are in main-1-1.');
    await until(() => expect(said()).toContain('You are in main-1-1.'));
    expect(said()).toMatch(/At \d+ o’clock, (one metre|\d+ metres): /);
    await press('Escape', reading.picture);
    expect(card()).toBeNull();
    await ask();
    expect(card()).toBeTruthy();
  });

  it('goes with the room', async () => {
    await open();
    await ask();
    await until(() => expect(card()).toBeTruthy());
    await act(async () => reading.visit.goTo({ room: 'main-1-2' }));
    expect(card()).toBeNull();
  });
});
