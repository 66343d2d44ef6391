import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExhibitId } from '../../../src/museum/display/room-display.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { openGuide, tour, type OpenGuide } from './open-guide.ts';

const gift = (id: string): ExhibitId => id as ExhibitId;
const roomOf = (id: string): RoomId => id as RoomId;

async function begin(...options: Parameters<typeof openGuide>): Promise<OpenGuide> {
  const open = openGuide(...options);
  open.guide.begin('round', true);
  await open.settle();
  return open;
}

describe('a guide', () => {
  it('GT2 leads to every stop, says every sentence, and ends at the last one', async () => {
    const { guide, visit, clock, settle, spot } = await begin();
    const heard = [`start/0 in ${visit.pose.room}`];
    guide.store.subscribe(({ progress }) => {
      if (progress?.at !== 'stop' || progress.isOver) return;
      const at = `${tour.stops[progress.stop]?.id}/${progress.sentence} in ${visit.pose.room}`;
      if (heard.at(-1) !== at) heard.push(at);
    });
    expect(spot()).toBe('start/0 stop playing');
    for (let turn = 0; turn < 40 && !spot().endsWith('over'); turn++) {
      clock.pass(2);
      await settle();
    }
    const inRoom = visit.store.getState();
    expect(heard.map((line) => line.split(' ')[0])).toEqual([
      'start/0',
      'start/1',
      'first/0',
      'first/1',
      'first/2',
      'second/0',
      'above/0',
    ]);
    expect(heard.at(-1)).toBe('above/0 in main-2-1');
    expect(spot()).toBe('above/0 stop over');
    expect(inRoom).toMatchObject({ tour: 'round', stop: 'above', isGuided: false, opened: null });
  });

  it('VI28 VI29 stands before the gift, with its label in focus and no panel over it', async () => {
    const { guide, visit, settle, spot } = await begin();
    guide.skip(1);
    expect(spot()).toBe('first/0 way playing');
    expect(visit.store.getState()).toMatchObject({ isTravelling: true, isGuided: true, stop: 'first' });
    await settle();
    expect(spot()).toBe('first/0 stop playing');
    expect(visit.store.getState()).toMatchObject({ focused: 'gift-1', opened: null, sheet: 'none' });
    expect(visit.place()).toEqual({ tour: 'round', stop: 'first' });
  });

  it('VI28 walks as fast as anybody, and is there at once where motion is reduced', async () => {
    const walked = await begin();
    walked.guide.skip(1);
    walked.visit.step(0.1);
    expect(walked.spot()).toBe('first/0 way playing');
    const cut = await begin(undefined, { reducedMotion: true });
    cut.guide.skip(1);
    await Promise.resolve();
    expect(cut.spot()).toBe('first/0 stop playing');
  });

  it('says what a stop has to say at the pace of reading, and waits when paused', async () => {
    const { guide, clock, spot } = await begin();
    clock.pass(1);
    guide.pause();
    clock.pass(1000);
    expect(spot()).toBe('start/0 stop paused');
    expect(guide.store.getState().progress?.elapsed).toBeCloseTo(1);
    guide.play();
    clock.pass(1.5);
    expect(spot()).toBe('start/0 stop playing');
    clock.pass(0.5);
    expect(spot()).toBe('start/1 stop playing');
  });

  it('takes half as long at twice the pace, also for what is left of a sentence', async () => {
    const { guide, clock, spot } = await begin();
    clock.pass(1);
    guide.setSpeed(1.5);
    clock.pass(1.2);
    expect(spot()).toBe('start/0 stop playing');
    clock.pass(0.1);
    expect(spot()).toBe('start/1 stop playing');
  });

  it('GT3 GT4 pauses where the visitor walks, and leads back to the same sentence', async () => {
    const { guide, visit, clock, settle, spot } = await begin();
    clock.pass(3);
    visit.intents.forward = 1;
    expect(spot()).toBe('start/1 elsewhere paused');
    for (let frame = 0; frame < 60; frame++) visit.step(1 / 60);
    visit.intents.forward = 0;
    expect(visit.store.getState().isGuided).toBe(false);
    guide.play();
    expect(spot()).toBe('start/1 way playing');
    await settle();
    expect(spot()).toBe('start/1 stop playing');
  });

  it('GT4 goes on while the visitor looks about', async () => {
    const { guide, visit, settle, spot } = await begin();
    visit.intents.lookYaw = 1;
    await settle();
    expect(spot()).toBe('start/0 stop playing');
    guide.skip(1);
    for (let frame = 0; frame < 30; frame++) visit.step(1 / 60);
    visit.intents.lookYaw = 0.5;
    await settle();
    expect(spot()).toBe('first/0 stop playing');
  });

  it.each([
    ['another gift', ({ visit }: OpenGuide) => visit.openExhibit(gift('gift-2'))],
    ['a face', ({ visit }: OpenGuide) => visit.openSheet('plan')],
    ['help', ({ visit }: OpenGuide) => visit.openSheet('help')],
    ['another room', ({ visit }: OpenGuide) => visit.goTo({ room: 'main-2-1' })],
    ['a point of the floor', ({ visit }: OpenGuide) => visit.walkToFloor(roomOf('main-1-2'), 12, 1)],
  ])('lets go of who turns to %s, on the way and at a stop, walking or not', async (_name, leave) => {
    for (const reducedMotion of [false, true]) {
      for (const isOnWay of [false, true]) {
        const open = await begin(undefined, { reducedMotion });
        if (isOnWay) {
          open.guide.skip(1);
          if (!reducedMotion) open.visit.step(0.1);
        }
        leave(open);
        await open.settle();
        expect(open.spot()).toMatch(/elsewhere paused$/);
        const before = open.spot().split(' ')[0];
        open.guide.play();
        await open.settle();
        expect(open.spot()).toBe(`${before} stop playing`);
        expect(open.visit.store.getState()).toMatchObject({ opened: null, sheet: 'none' });
      }
    }
  });

  it('lets go of who turns to the next gift with their eyes led there', async () => {
    const { visit, settle, spot } = await begin();
    visit.focusNext(1);
    await settle();
    expect(spot()).toBe('start/0 elsewhere paused');
  });

  it('halts on the way when paused, and goes on from there', async () => {
    const { guide, visit, settle, spot } = await begin();
    guide.skip(1);
    for (let frame = 0; frame < 30; frame++) visit.step(1 / 60);
    guide.pause();
    expect(visit.store.getState().isTravelling).toBe(false);
    await settle();
    expect(spot()).toBe('first/0 way paused');
    guide.play();
    await settle();
    expect(spot()).toBe('first/0 stop playing');
  });

  it('GT7 tells what cannot be reached where one stands', async () => {
    const { guide, spot, settle } = await begin(undefined, {
      bring: () => Promise.reject(new Error('away')),
    });
    Object.assign(tour.stops[1] as object, { gift: 'not-there' });
    guide.skip(1);
    await settle();
    Object.assign(tour.stops[1] as object, { gift: 'gift-1' });
    expect(spot()).toBe('first/0 stop playing');
  });

  it('GT8 remembers where one left, and goes on there another day', async () => {
    const { guide, kept, settle } = await begin();
    guide.skip(1);
    await settle();
    guide.step(1);
    guide.end();
    expect(kept.get('round')).toEqual({ stop: 'first', at: 1, sentence: 1, isOver: false });
    const again = openGuide(undefined, { marks: Object.fromEntries(kept) });
    again.guide.begin('round');
    await again.settle();
    expect(again.spot()).toBe('first/1 stop playing');
    again.guide.begin('round', true);
    await again.settle();
    expect(again.spot()).toBe('start/0 stop playing');
  });

  it('GT8 begins anew a tour that was heard to its end', async () => {
    const marks = { round: { stop: 'above', at: 3, sentence: 0, isOver: true } };
    const { guide, settle, spot } = openGuide(undefined, { marks });
    guide.begin('round');
    await settle();
    expect(spot()).toBe('start/0 stop playing');
  });

  it('VI29 leaves the visitor where they are when it ends, and their address says so', async () => {
    const { guide, visit, settle, spot } = await begin();
    guide.skip(1);
    await settle();
    const { x, z } = visit.pose;
    guide.end();
    expect(spot()).toBe('none');
    expect(visit.store.getState()).toMatchObject({ tour: null, stop: null, isGuided: false });
    expect(visit.place().pose).toMatchObject({ x, z });
  });
});

describe('a tour named by an address', () => {
  it('GT6 waits at its stop, where the visitor is set down', async () => {
    const { guide, visit, clock, settle, spot } = openGuide({ tour: 'round', stop: 'second' });
    await settle();
    expect(spot()).toBe('second/0 stop paused');
    expect(visit.store.getState()).toMatchObject({ focused: 'gift-2', opened: null });
    expect(visit.place()).toEqual({ tour: 'round', stop: 'second' });
    clock.pass(100);
    expect(spot()).toBe('second/0 stop paused');
    guide.play();
    expect(spot()).toBe('second/0 stop playing');
  });

  it('GT6 moves nobody whom the address sets down elsewhere', async () => {
    const { visit, settle, spot } = openGuide({ room: 'main-1-2', tour: 'round', stop: 'second' });
    await settle();
    expect(visit.pose.room).toBe('main-1-2');
    expect(spot()).toBe('second/0 elsewhere paused');
  });

  it('GT6 says what it does not know, and goes on without', async () => {
    const unknown = openGuide({ tour: 'nonsense' });
    await unknown.settle();
    expect(unknown.guide.store.getState()).toMatchObject({
      status: 'unknown',
      asked: 'nonsense',
      tour: null,
    });
    expect(unknown.fetchTour).not.toHaveBeenCalled();
    const stray = openGuide({ tour: 'round', stop: 'nonsense' });
    await stray.settle();
    expect(stray.guide.store.getState().unknownStop).toBe('nonsense');
    expect(stray.spot()).toBe('start/0 stop paused');
    const empty = openGuide({ tour: 'empty' });
    await empty.settle();
    expect(empty.guide.store.getState()).toMatchObject({ status: 'ready', progress: null });
    empty.guide.play();
    empty.guide.skip(1);
    expect(empty.spot()).toBe('none');
  });

  it('says when it does not come, and comes when it is asked for again', async () => {
    const open = openGuide();
    open.fetchTour.mockRejectedValueOnce(new Error('away'));
    open.guide.begin('round');
    await open.settle();
    expect(open.guide.store.getState().status).toBe('failed');
    expect(open.visit.store.getState().tour).toBe('round');
    open.guide.tryAgain();
    await open.settle();
    expect(open.spot()).toMatch(/^start\/0 .* paused$/);
  });

  it('is followed when the address changes, as by Back', async () => {
    const { guide, visit, settle, spot } = await begin();
    guide.skip(1);
    await settle();
    visit.setTour(null);
    expect(spot()).toBe('none');
    visit.goTo({ tour: 'round', stop: 'start' });
    await settle();
    expect(spot()).toBe('start/0 stop paused');
  });
});

describe('a guide who speaks', () => {
  it('GT5 is silent until asked, speaks one sentence after the other, and goes on when it is said', async () => {
    const { guide, speaker, clock, spot } = await begin();
    expect(speaker.said).toEqual([]);
    guide.setSpeech(true);
    expect(speaker.said).toEqual(['Here it begins.']);
    clock.pass(5);
    expect(spot()).toBe('start/0 stop playing');
    speaker.finish();
    expect(spot()).toBe('start/1 stop playing');
    expect(speaker.said.at(-1)).toBe('It goes on.');
  });

  it.each([
    ['is paused', ({ guide }: OpenGuide) => guide.pause()],
    ['ends', ({ guide }: OpenGuide) => guide.end()],
    ['is silenced', ({ guide }: OpenGuide) => guide.setSpeech(false)],
    ['is left', ({ visit }: OpenGuide) => visit.openSheet('help')],
    ['skips', ({ guide }: OpenGuide) => guide.skip(1)],
    ['is dismissed', ({ guide }: OpenGuide) => guide.dismiss()],
  ])('falls silent when it %s', async (_name, act) => {
    const open = await begin();
    open.guide.setSpeech(true);
    expect(open.speaker.speaking()).toBe(1);
    act(open);
    expect(open.speaker.speaking()).toBe(0);
  });

  it('GT7 shows what a voice fails to say for as long as it takes to read', async () => {
    const { guide, speaker, clock, spot } = await begin();
    guide.setSpeech(true);
    speaker.finish(false);
    expect(spot()).toBe('start/0 stop playing');
    clock.pass(3);
    expect(spot()).toBe('start/1 stop playing');
  });

  it('GT7 waits for no voice for ever', async () => {
    const { guide, clock, spot } = await begin();
    guide.setSpeech(true);
    clock.pass(60);
    expect(spot()).not.toBe('start/0 stop playing');
  });

  it('says nothing in a language no voice here speaks, and shows it instead', async () => {
    const { guide, visit, speaker, clock, spot } = await begin();
    guide.setSpeech(true);
    visit.setLanguage('ko');
    expect(guide.store.getState().hasVoice).toBe(false);
    expect(speaker.speaking()).toBe(0);
    clock.pass(3);
    expect(spot()).toBe('start/1 stop playing');
    expect(speaker.said).toEqual(['Here it begins.']);
  });
});

describe('whatever a visitor does', () => {
  const acts: readonly ((open: OpenGuide) => void)[] = [
    ({ guide }) => guide.play(),
    ({ guide }) => guide.pause(),
    ({ guide }) => guide.step(1),
    ({ guide }) => guide.step(-1),
    ({ guide }) => guide.skip(1),
    ({ guide }) => guide.skip(-1),
    ({ guide }) => guide.goToStop(2),
    ({ guide }) => guide.begin('round'),
    ({ guide }) => guide.end(),
    ({ guide }) => guide.setSpeech(true),
    ({ guide }) => guide.setSpeech(false),
    ({ guide }) => guide.setSpeed(1.5),
    ({ clock }) => clock.pass(4),
    ({ speaker }) => speaker.finish(),
    ({ visit }) => visit.openExhibit(gift('gift-3')),
    ({ visit }) => visit.closeExhibit(),
    ({ visit }) => visit.openSheet('tours'),
    ({ visit }) => visit.openSheet('none'),
    ({ visit }) => visit.goTo({ room: 'main-2-1' }),
    ({ visit }) => visit.goTo({ tour: 'round', stop: 'first' }),
    ({ visit }) => visit.setTour(null),
    ({ visit }) => visit.stop(),
    ({ visit }) => visit.setLanguage('ko'),
    ({ visit }) => visit.setReducedMotion(true),
    ({ visit }) => visit.setReducedMotion(false),
    ({ visit }) => {
      visit.intents.forward = 1;
      for (let frame = 0; frame < 20; frame++) visit.step(1 / 60);
      visit.intents.forward = 0;
    },
    ({ visit }) => {
      for (let frame = 0; frame < 60; frame++) visit.step(1 / 60);
    },
  ];

  it('GT1 nothing breaks: the tour can be gone on with, and says the rest of it', async () => {
    const script = fc.array(fc.nat(acts.length - 1), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(script, fc.boolean(), async (chosen, reducedMotion) => {
        const open = await begin(undefined, { reducedMotion });
        for (const index of chosen) {
          acts[index]?.(open);
          await Promise.resolve();
          const { progress, asked } = open.guide.store.getState();
          const { isGuided, tour: named } = open.visit.store.getState();
          expect(isGuided).toBe(progress?.isPlaying ?? false);
          if (!progress?.isPlaying) expect(open.speaker.speaking()).toBe(0);
          if (progress) expect(asked).toBe('round');
          if (named === null) expect(progress?.isPlaying ?? false).toBe(false);
        }
        open.guide.begin('round');
        await open.settle();
        for (let turn = 0; turn < 60 && !open.spot().endsWith('over'); turn++) {
          if (open.speaker.speaking() > 0) open.speaker.finish();
          else open.clock.pass(4);
          await open.settle();
        }
        expect(open.spot()).toBe('above/0 stop over');
        open.guide.dismiss();
      }),
      { numRuns: 40 },
    );
  });
});
