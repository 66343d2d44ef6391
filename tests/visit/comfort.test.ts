import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ExhibitId } from '../../src/museum/display/room-display.ts';
import type { RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { comfortChoices, readComfort, type Comfort } from '../../src/visit/comfort.ts';
import { createVisit } from '../../src/visit/create-visit.ts';
import type { Visit } from '../../src/visit/visit.ts';
import { makeMuseum } from './open-floor.ts';

const museum = makeMuseum();

function open(comfort: Partial<Comfort> = {}): Visit {
  const place = { room: 'main-1-1', pose: { x: 5, z: 0, yaw: 0, pitch: 0 } };
  const visit = createVisit({ museum, place, language: 'en', reducedMotion: false });
  visit.setComfort(comfort);
  return visit;
}

/** What goes in steps has come. */
const stepping = (): Promise<void> => vi.dynamicImportSettled();

function pass(visit: Visit, seconds: number, rate = 60): void {
  for (let frame = 0; frame < Math.round(seconds * rate); frame++) visit.step(1 / rate);
}

describe('comfort', () => {
  it('VI32 is as usual until something else is chosen, and whatever was kept is read as choices there are', () => {
    const usual = open().store.getState().comfort;
    expect(usual).toEqual({
      movesBy: 'walk',
      fieldOfView: 60,
      pace: 1.4,
      turnsInSteps: false,
      eyes: 'standing',
      vignette: false,
      hands: 'none',
    });
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (kept, value) => {
        for (const read of [readComfort(kept), readComfort({ eyes: value, pace: value, fieldOfView: value })])
          for (const [name, choices] of Object.entries(comfortChoices))
            expect(choices).toContain(read[name as keyof Comfort]);
      }),
    );
    const chosen = { ...usual, eyes: 'seated', pace: 0.7, hands: 'stick', vignette: true };
    expect(readComfort(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('VI32 walking speed holds for keys and for ways', () => {
    for (const pace of comfortChoices.pace) {
      const visit = open({ pace });
      visit.intents.right = 1;
      pass(visit, 1);
      expect(visit.pose.x).toBeCloseTo(5 + pace, 6);
    }
    const slow = open({ pace: 0.7 });
    slow.walkToFloor('main-1-1' as RoomId, 8, 0);
    pass(slow, 2);
    expect(slow.pose.x).toBeGreaterThan(5.2);
    expect(slow.pose.x).toBeLessThan(5 + 1.4);
  });

  it('VI32 who jumps is there at once, wherever they would have been led', async () => {
    const visit = open({ movesBy: 'jump' });
    visit.walkToFloor('main-1-1' as RoomId, 8, 1);
    expect(visit.pose).toMatchObject({ x: 8, z: 1 });
    visit.openExhibit('gift-1' as ExhibitId);
    expect(visit.isRestless()).toBe(false);
    await visit.walkTo({ room: 'main-1-3' });
    expect(visit.pose.room).toBe('main-1-3');
    expect(await visit.leadTo({ room: 'main-1-1' })).toBe('arrived');
    expect(visit.isRestless()).toBe(false);
  });

  it('VI32 choosing to jump ends a way where it leads', () => {
    const visit = open();
    visit.walkToFloor('main-1-1' as RoomId, 8, 1);
    pass(visit, 0.5);
    visit.setComfort({ movesBy: 'jump' });
    expect(visit.pose).toMatchObject({ x: 8, z: 1 });
  });

  it('VI32 keys of one who jumps go a metre at once, and a metre each 0.4 s, at any frame rate', async () => {
    for (const rate of [20, 60, 144]) {
      const visit = open({ movesBy: 'jump' });
      await stepping();
      visit.intents.forward = 1;
      visit.step(1 / rate);
      expect(visit.pose.z).toBeCloseTo(-1, 9);
      pass(visit, 0.99 - 1 / rate, rate);
      expect(visit.pose.z).toBeCloseTo(-3, 9);
      visit.intents.forward = 0;
      pass(visit, 1, rate);
      expect(visit.pose.z).toBeCloseTo(-3, 9);
    }
  });

  it('VI32 turning in steps turns by 30° with nothing in between, once for each time a key or stick is pressed', async () => {
    const visit = open({ turnsInSteps: true });
    await stepping();
    visit.intents.turn = 0.4;
    visit.step(1 / 60);
    // A stick that is hardly pushed turns nothing.
    expect(visit.pose.yaw).toBe(0);
    visit.intents.turn = 0.8;
    visit.step(1 / 60);
    expect(visit.pose.yaw).toBeCloseTo(Math.PI / 6, 9);
    pass(visit, 0.3);
    expect(visit.pose.yaw).toBeCloseTo(Math.PI / 6, 9);
    visit.intents.turn = 0;
    visit.step(1 / 60);
    visit.intents.turn = -1;
    visit.step(1 / 60);
    expect(visit.pose.yaw).toBeCloseTo(0, 9);
    visit.intents.turn = 0;
    expect(visit.step(1 / 60)).toBe(false);
  });

  it('VI32 a key that is pressed and let go between two pictures turns once', async () => {
    const visit = open({ turnsInSteps: true });
    await stepping();
    for (let press = 1; press <= 3; press++) {
      visit.intents.turn = 1;
      visit.intents.turn = 0;
      visit.step(0.3);
      expect(visit.pose.yaw).toBeCloseTo((press * Math.PI) / 6, 9);
      visit.step(0.3);
      expect(visit.pose.yaw).toBeCloseTo((press * Math.PI) / 6, 9);
    }
    // What a step has read is let go at once.
    visit.intents.turn = 1;
    visit.step(0.1);
    visit.intents.turn = 0;
    expect(visit.intents.turn).toBe(0);
  });

  it('VI32 who sits, or is small, looks up to what others look at straight', () => {
    const pitches = comfortChoices.eyes.map((eyes) => {
      const visit = open({ eyes, movesBy: 'jump' });
      visit.openExhibit('gift-1' as ExhibitId);
      return visit.pose.pitch;
    });
    const [standing = 0, seated = 0, child = 0] = pitches;
    expect(seated).toBeGreaterThan(standing);
    expect(child).toBeGreaterThan(seated);
  });

  it('VI34 who wears a headset goes by their head, along what is in the way, and is told where they have come to', () => {
    const visit = open();
    const { x, z } = visit.pose;
    visit.setWorn(true);
    visit.moveHead(0.4, -0.2, 1.2, -0.3);
    expect(visit.pose).toMatchObject({ x: x + 0.4, z: z - 0.2, yaw: 1.2, pitch: -0.3 });
    // Nothing swings on: the head has turned, and that is all.
    expect(visit.isRestless()).toBe(false);
    expect(visit.place().pose).toMatchObject({ yaw: 1.2 });
    // Into the wall: along it.
    visit.moveHead(0.1, -50, 1.2, 0);
    expect(visit.pose).toMatchObject({ x: x + 0.5, z: -3.5 });
    visit.moveHead(9, 0, 1.2, 0);
    expect(visit.store.getState().room).toBe('main-1-2');
    const stands = { ...visit.pose };
    visit.moveHead(0, 0, -2, 0.1);
    expect(visit.pose).toEqual({ ...stands, yaw: -2, pitch: 0.1 });
  });

  it('VI34 while a headset is worn everything that would lead the eyes is a cut, also what was under way', () => {
    const visit = open();
    visit.walkTo({ room: 'main-1-3' }).catch(() => {});
    pass(visit, 0.5);
    expect(visit.store.getState().isTravelling).toBe(true);
    visit.setWorn(true);
    expect(visit.store.getState()).toMatchObject({ isTravelling: false, room: 'main-1-3' });
    visit.walkToFloor('main-1-1' as RoomId, 3, 1);
    expect(visit.isRestless()).toBe(false);
    expect(visit.pose).toMatchObject({ room: 'main-1-1', x: 3, z: 1 });
    visit.openExhibit('gift-1' as ExhibitId);
    expect(visit.isRestless()).toBe(false);
    visit.setWorn(false);
    visit.walkToFloor('main-1-1' as RoomId, 6, 1);
    expect(visit.store.getState().isTravelling).toBe(true);
  });
});
