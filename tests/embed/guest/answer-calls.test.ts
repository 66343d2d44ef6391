// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCalls, type Answers } from '../../../src/embed/guest/answer-calls.ts';
import { followWording } from '../../../src/embed/guest/follow-wording.ts';
import type { Hold, HoldReason } from '../../../src/embed/guest/hold-tour.ts';
import type { OpenedTour } from '../../../src/embed/guest/opened-tour.ts';
import { watchVisit } from '../../../src/embed/guest/watch-visit.ts';
import type { ErrorCode } from '../../../src/embed/vocabulary/vocabulary.ts';
import type { TourGuide } from '../../../src/visit/tour/tour-guide.ts';
import { createQueryAnswers } from '../../../src/view/panels/query-answers.ts';
import { trailTour } from '../../../src/visit/tour/trail-tour-id.ts';
import { createTourGuide } from '../../../src/visit/tour/create-tour-guide.ts';
import type { Visit } from '../../../src/visit/visit.ts';
import { giftId, openReading, veilId, type Reading } from '../../view/panels/open-reading.ts';
import { makeClock, tour as madeTour } from '../../visit/tour/open-guide.ts';

/** The tour of other tests, through the rooms and gifts of the house that these panels stand in. */
const round = {
  ...madeTour,
  stops: madeTour.stops.map((stop) => (stop.gift === null ? stop : { ...stop, gift: giftId })),
};

let reading: Reading;
let visit: Visit;
let guide: TourGuide;
let answers: Answers;
const bring = vi.fn<OpenedTour['bring']>();
const emit = vi.fn<(event: string, detail: unknown) => void>();
const held = new Set<HoldReason>();
const hold: Hold = {
  set: (reason, isHeld) => void (isHeld ? held.add(reason) : held.delete(reason)),
  is: (reason) => held.has(reason),
  during: (act) => act(),
};

beforeEach(async () => {
  reading = openReading({ room: 'main-1-1' });
  ({ visit } = reading);
  guide = createTourGuide({
    visit,
    fetchTours: () => Promise.resolve([{ ...round, stops: round.stops.length, gifts: [] }]),
    fetchTour: () => Promise.resolve(round),
    speaker: null,
    memory: { recall: () => ({}), remember: () => {} },
    clock: makeClock(),
  });
  bring.mockReset().mockResolvedValue(undefined);
  emit.mockClear();
  held.clear();
  const services = { ...reading.services, openGuide: () => Promise.resolve(guide) };
  const wording = followWording(services);
  await wording.settled;
  answers = answerCalls(
    { services, scene: null, bring, createAnswers: createQueryAnswers },
    wording,
    hold,
    () => true,
  );
  watchVisit(wording, emit);
});

const fault = (code: ErrorCode, field?: string) => expect.objectContaining({ code, ...(field && { field }) });
const told = (event: string): unknown[] =>
  emit.mock.calls.flatMap(([name, detail]) => (name === event ? [detail] : []));
const names = (): string[] => emit.mock.calls.map(([name]) => name);

describe('what the page around the tour asks for', () => {
  it('takes the visitor to a gift, opens its panel, and tells of it', async () => {
    await answers.goTo({ exhibit: giftId });
    expect(visit.store.getState().opened).toBe(giftId);
    expect(answers.getState({})).toMatchObject({
      exhibit: giftId,
      view: 'walk',
      lang: 'en',
      isPaused: false,
    });
    expect(told('exhibit-open')).toEqual([{ exhibit: giftId, title: expect.stringMatching(/\w/) }]);
    await answers.closePanel({});
    expect(visit.store.getState().opened).toBeNull();
    expect(told('exhibit-close')).toEqual([{ exhibit: giftId }]);
  });

  it('takes them to a room, and through an open face', async () => {
    await answers.goTo({ room: 'main-1-2', view: 'plan' });
    expect(answers.getState({})).toMatchObject({ room: 'main-1-2', view: 'plan' });
    expect(told('room-enter')).toEqual([
      { room: 'main-1-1', title: expect.any(String) },
      { room: 'main-1-2', title: 'September 2023' },
    ]);
  });

  it('looks for something, or opens a face, where one is', async () => {
    await answers.setPose({ room: 'main-1-1', x: 2, z: 1, yaw: 90, pitch: 0 });
    await answers.goTo({ view: 'gifts', query: 'country=RU' });
    expect(answers.getPose({})).toEqual({ room: 'main-1-1', x: 2, z: 1, yaw: 90, pitch: 0 });
    expect(answers.getState({})).toMatchObject({ view: 'gifts', query: 'country=RU' });
    await answers.goTo({ view: 'walk' });
    expect(answers.getState({})).toMatchObject({ view: 'walk', query: 'country=RU' });
  });

  it('writes where one is as the address of the tour does', async () => {
    await answers.setPose({ room: 'main-1-1', x: 2, z: 1, yaw: 90, pitch: -10 });
    expect((await answers.getState({})).address).toBe('room=main-1-1&pose=2,1,90,-10');
    expect(visit.place()).toMatchObject({ room: 'main-1-1', pose: { yaw: Math.PI / 2 } });
  });

  for (const [field, ask] of [
    ['exhibit', () => answers.goTo({ exhibit: 'no-such-gift' })],
    ['exhibit', () => answers.openPanel({ exhibit: 'no-such-gift' })],
    ['room', () => answers.goTo({ room: 'nowhere' })],
    ['room', async () => answers.setPose({ room: 'nowhere', x: 0, z: 0, yaw: 0, pitch: 0 })],
    ['tour', () => answers.goTo({ tour: 'no-such-tour' })],
    ['tour', () => answers.startTour({ tour: trailTour })],
    ['stop', () => answers.startTour({ tour: 'round', stop: 'no-such-stop' })],
  ] as const)
    it(`knows no such ${field}, and says so to the page and to the visitor`, async () => {
      const { pose } = visit;
      const before = { ...pose };
      await expect(ask()).rejects.toEqual(fault('unknown-place', field));
      expect(visit.store.getState().unknownAddress).not.toBeNull();
      expect(told('error')).toEqual([expect.objectContaining({ code: 'unknown-place' })]);
      if (field !== 'stop') expect(pose).toEqual(before);
    });

  it('opens what stands under linen, too', async () => {
    await answers.openPanel({ exhibit: veilId });
    expect(visit.store.getState().opened).toBe(veilId);
  });

  it('does not go where something did not come from', async () => {
    bring.mockRejectedValueOnce(new Error('no line'));
    await expect(answers.goTo({ exhibit: giftId })).rejects.toEqual(fault('unreached', 'exhibit'));
    expect(visit.store.getState()).toMatchObject({ opened: null, unreached: giftId });
  });

  it('goes to the place that was asked for last', async () => {
    let come = (): void => {};
    bring.mockReturnValueOnce(
      new Promise((resolve) => {
        come = resolve;
      }),
    );
    const first = answers.goTo({ exhibit: giftId });
    await answers.goTo({ room: 'main-1-2' });
    come();
    await expect(first).rejects.toEqual(fault('interrupted'));
    expect(visit.pose.room).toBe('main-1-2');
  });

  it('starts a tour, at a stop of it, and tells each stop', async () => {
    await answers.startTour({ tour: 'round', stop: 'second' });
    await vi.waitFor(() =>
      expect(told('tour-step').at(-1)).toEqual({ tour: 'round', stop: 'second', step: 3, steps: 4 }),
    );
    guide.skip(-1);
    await vi.waitFor(() => expect(told('tour-step').at(-1)).toMatchObject({ stop: 'first', step: 2 }));
    expect(answers.getState({})).toMatchObject({ tour: 'round', stop: 'first' });
  });

  it('finds gifts as the tour does, without looking for them itself', async () => {
    const all = await answers.search({ query: '', most: 3 });
    expect(all.gifts).toHaveLength(3);
    const russian = await answers.search({ query: 'country=RU' });
    expect(russian.count).toBeGreaterThan(5);
    expect(russian.count).toBeLessThan(all.count);
    expect(russian.gifts[0]).toMatchObject({ exhibit: expect.any(String), country: 'Russia' });
    expect((await answers.getState({})).query).toBeUndefined();
    await expect(answers.search({ query: 'colour=red' })).rejects.toEqual(fault('unknown-value', 'query'));
  });

  it('speaks another language, in which things are then named', async () => {
    await answers.setLanguage({ lang: 'ko' });
    await answers.goTo({ room: 'main-1-2' });
    expect(told('room-enter').at(-1)).toEqual({ room: 'main-1-2', title: '2023년 9월' });
    expect((await answers.getState({})).lang).toBe('ko');
  });

  it('is held and goes on', async () => {
    await answers.pause({});
    expect((await answers.getState({})).isPaused).toBe(true);
    await answers.resume({});
    expect((await answers.getState({})).isPaused).toBe(false);
  });

  it('takes no picture where nothing is drawn', () => {
    expect(() => answers.screenshot({})).toThrow(fault('unsupported'));
  });

  it('is told where the visitor is before anything else', () => {
    expect(names()[0]).toBe('room-enter');
  });
});
