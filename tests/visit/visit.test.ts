import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/address/place.ts';
import { planDisplay } from '../../src/museum/display/plan-display.ts';
import { placeStateCodes, type ExhibitId } from '../../src/museum/display/room-display.ts';
import type { RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { createVisit } from '../../src/visit/create-visit.ts';
import type { Pose } from '../../src/visit/pose.ts';
import type { Visit } from '../../src/visit/visit.ts';
import { makeCatalogue, makeGift } from '../museum/display/small-museum.ts';
import { makeHouse, makeMuseum, makeOpenFloor } from './open-floor.ts';

const museum = makeMuseum();
const room = (id: string): RoomId => id as RoomId;
const exhibit = (id: string): ExhibitId => id as ExhibitId;
const start: Place = { room: 'main-1-1', pose: { x: 5, z: 0, yaw: 0, pitch: 0 } };

function open(place: Place = start, over: Partial<Parameters<typeof createVisit>[0]> = {}): Visit {
  return createVisit({ museum, place, language: 'en', reducedMotion: false, ...over });
}

/** Lets seconds pass in even frames. */
function pass(visit: Visit, seconds: number, rate = 60): void {
  for (let frame = 0; frame < Math.round(seconds * rate); frame++) visit.step(1 / rate);
}

/** Steps until nothing moves; a journey that never ends fails. */
function settle(visit: Visit, rate = 60): number {
  for (let frame = 1; frame < 400 * rate; frame++) if (!visit.step(1 / rate)) return frame / rate;
  throw new Error('test: the visit does not come to rest');
}

function expectSamePose(a: Readonly<Pose>, b: Readonly<Pose>): void {
  expect(a.room).toBe(b.room);
  for (const axis of ['x', 'y', 'z', 'yaw', 'pitch'] as const) expect(a[axis]).toBeCloseTo(b[axis], 6);
}

const giftRoom = (id: string): RoomId => museum.display.roomOf(id) as RoomId;

const walkByKeysAt = (rate: number): Readonly<Pose> => {
  const visit = open();
  visit.intents.lookYaw = 0.4;
  visit.intents.forward = 1;
  pass(visit, 0.5, rate);
  visit.intents.turn = 1;
  visit.intents.tilt = 0.3;
  pass(visit, 1, rate);
  visit.intents.lookYaw = -1;
  visit.intents.right = -0.5;
  pass(visit, 0.75, rate);
  visit.intents.turn = 0;
  visit.intents.tilt = 0;
  visit.intents.forward = -1;
  pass(visit, 0.5, rate);
  return { ...visit.pose };
};

const walkToFloorAt = (rate: number, seconds: number): Readonly<Pose> => {
  const visit = open();
  visit.walkToFloor(room('main-1-3'), 23, 2);
  pass(visit, seconds, rate);
  return { ...visit.pose };
};

const glideAt = (rate: number): Readonly<Pose> => {
  const visit = open({ room: giftRoom('gift-1') });
  visit.openExhibit(exhibit('gift-1'));
  pass(visit, 0.4, rate);
  return { ...visit.pose };
};

describe('visit: arriving', () => {
  it('VI1 begins where visitors arrive without an address', () => {
    const visit = open({});
    expect(visit.pose.room).toBe('main-1-1');
    expect(visit.store.getState()).toMatchObject({ room: 'main-1-1', opened: null, unknownAddress: null });
    expect(visit.place()).toEqual({});
  });

  it('VI1 begins elsewhere in a picture that is not wide, if the plan has a place for it', () => {
    const tall = { room: room('main-1-3'), x: 21, z: 0.5, yaw: 0.3, pitch: 0.1 };
    const seen = { ...museum, plan: { ...museum.plan, arrivalTall: tall } };
    expect(open({}, { museum: seen, isTall: true }).pose).toMatchObject({ room: tall.room, yaw: 0.3 });
    expect(open({}, { museum: seen }).pose.room).toBe('main-1-1');
    expect(open({}, { isTall: true }).pose.room).toBe('main-1-1');
    // An address is followed all the same.
    expect(open({ room: 'main-1-2' }, { museum: seen, isTall: true }).pose.room).toBe('main-1-2');
  });

  it.each([{ exhibit: '<b>nothing</b>' }, { room: 'main-9-9' }])(
    'VI2 says what names nothing and opens the entrance hall: %o',
    (place: Place) => {
      const visit = open(place);
      expect(visit.pose.room).toBe('main-1-2');
      expect(visit.store.getState().unknownAddress).toBe(place.exhibit ?? place.room);
      visit.dismissUnknownAddress();
      expect(visit.store.getState().unknownAddress).toBeNull();
    },
  );

  it('VI2 keeps to the room that is known', () => {
    const visit = open({ exhibit: 'gone', room: 'main-1-3' });
    expect(visit.pose.room).toBe('main-1-3');
    expect(visit.store.getState().unknownAddress).toBe('gone');
  });

  it('VI3 a former id arrives, and is called by its name of today', () => {
    const visit = open({ exhibit: 'old-name' });
    expect(visit.store.getState()).toMatchObject({ opened: 'gift-2', room: giftRoom('gift-2') });
    expect(visit.place()).toEqual({ exhibit: 'gift-2' });
  });

  it('VI3 the address of a veil that was lifted leads to the gift', () => {
    const before = planDisplay({ plan: makeHouse(), catalogue: makeCatalogue([makeGift(1)], 200) });
    const now = planDisplay({ plan: makeHouse(), catalogue: makeCatalogue([makeGift(1), makeGift(2)], 200) });
    const shown = now.giftPlace('gift-2');
    if (!shown) throw new Error('test: the gift has no place');
    const veil = before.layOutRoom(shown.room).exhibitId(shown.row);
    expect(veil).toMatch(/\./);
    const visit = open({ exhibit: veil }, { museum: { ...museum, display: now } });
    expect(visit.store.getState().opened).toBe('gift-2');
  });

  it('VI4 a pose is stood in as nearly as the ground allows', () => {
    const visit = open({ room: 'main-1-1', pose: { x: -500, z: 1, yaw: 1, pitch: 9 } });
    expect(visit.pose).toMatchObject({ room: 'main-1-1', x: 0.3, z: 1, yaw: 1 });
    expect(visit.pose.pitch).toBeLessThan(Math.PI / 2);
    visit.goTo({ room: 'main-1-1', pose: { x: Number.NaN, z: 1, yaw: 1, pitch: 0 } });
    expect(visit.pose).toMatchObject({ x: 5, z: 0 });
  });

  it('VI30 an exhibit with a pose in its own room is seen from there; one elsewhere is left aside', () => {
    const home = giftRoom('gift-1');
    const usual = { ...open({ exhibit: 'gift-1' }).pose };
    const pose = { x: usual.x + 0.1, z: usual.z, yaw: usual.yaw + 0.5, pitch: 0.1 };
    const visit = open({ exhibit: 'gift-1', room: home, pose });
    expect(visit.store.getState().opened).toBe('gift-1');
    expect(visit.pose).toMatchObject({ room: home, yaw: pose.yaw, pitch: 0.1 });
    const away = home === 'main-1-3' ? 'main-1-2' : 'main-1-3';
    expect(open({ exhibit: 'gift-1', room: away, pose }).pose).toMatchObject(usual);
    const nowhere = { ...pose, yaw: Number.NaN };
    expect(open({ exhibit: 'gift-1', room: home, pose: nowhere }).pose).toMatchObject(usual);
  });

  it('VI5 the language of an address is taken if there is one like it', () => {
    const visit = open(start, { languages: ['en', 'ko'] });
    expect(visit.place().language).toBeUndefined();
    visit.goTo({ room: 'main-1-2', language: 'xx' });
    expect(visit.store.getState().language).toBe('en');
    visit.goTo({ room: 'main-1-2', language: 'ko' });
    expect(visit.place()).toEqual({ room: 'main-1-2', language: 'ko' });
    visit.setLanguage('en');
    expect(visit.place().language).toBe('en');
  });
});

describe('visit: walking', () => {
  it('VI6 starts and stops at once, at walking speed, twice as fast in a hurry', () => {
    const visit = open();
    visit.intents.forward = 1;
    visit.step(0.5);
    expect(visit.pose.z).toBeCloseTo(-0.7, 9);
    visit.intents.hurry = true;
    visit.step(0.5);
    expect(visit.pose.z).toBeCloseTo(-2.1, 9);
    visit.intents.forward = 0;
    expect(visit.step(0.5)).toBe(false);
    expect(visit.pose.z).toBeCloseTo(-2.1, 9);
  });

  it('VI6 goes where one looks, and not faster across', () => {
    const visit = open({ room: 'main-1-1', pose: { x: 5, z: 0, yaw: Math.PI / 2, pitch: 0.5 } });
    visit.intents.forward = 1;
    visit.intents.right = 1;
    visit.step(1);
    expect(visit.pose.x).toBeCloseTo(5 - 1.4 / Math.SQRT2, 9);
    expect(visit.pose.z).toBeCloseTo(-1.4 / Math.SQRT2, 9);
  });

  it('VI7 the same keys lead to the same place at 20 and at 120 frames a second', () => {
    const [slow, fast] = [walkByKeysAt(20), walkByKeysAt(120)];
    expect(Math.hypot(slow.x - 5, slow.z)).toBeGreaterThan(0.5);
    expectSamePose(slow, fast);
    expectSamePose(walkByKeysAt(60), fast);
  });

  it('VI8 a drag is consumed, seen softly, and comes to rest exactly', () => {
    const visit = open();
    visit.intents.lookYaw = 0.5;
    visit.intents.lookPitch = 9;
    visit.step(1 / 60);
    expect(visit.intents.lookYaw).toBe(0);
    expect(visit.intents.lookPitch).toBe(0);
    expect(visit.pose.yaw).toBeGreaterThan(0.05);
    expect(visit.pose.yaw).toBeLessThan(0.4);
    settle(visit);
    expect(visit.pose.yaw).toBe(0.5);
    expect(visit.pose.pitch).toBeLessThan(Math.PI / 2);
  });

  it('VI9 knows when time would change something, and says when that begins', () => {
    const visit = open();
    let wakes = 0;
    const stop = visit.onWake(() => wakes++);
    expect(visit.isRestless()).toBe(false);
    expect(visit.step(1)).toBe(false);
    visit.intents.forward = 0;
    expect(wakes).toBe(0);
    visit.intents.forward = 1;
    expect(wakes).toBe(1);
    expect(visit.isRestless()).toBe(true);
    visit.intents.forward = 0;
    expect(visit.isRestless()).toBe(false);
    visit.goTo({ room: 'main-1-2' });
    expect(wakes).toBe(2);
    stop();
    visit.intents.turn = 1;
    expect(wakes).toBe(2);
  });

  it('VI9 passes over time and intents that are no numbers', () => {
    const visit = open();
    const before = { ...visit.pose };
    visit.intents.forward = Number.NaN;
    visit.intents.lookYaw = Infinity;
    visit.intents.turn = 1;
    visit.step(Number.NaN);
    visit.step(-1);
    visit.step(Infinity);
    visit.intents.turn = 0;
    expectSamePose(visit.pose, before);
    visit.intents.forward = 7;
    expect(visit.intents.forward).toBe(1);
  });

  it('VI10 writes the store when the room changes, not each frame', () => {
    const visit = open({ room: 'main-1-1', pose: { x: 5, z: 0, yaw: -Math.PI / 2, pitch: 0 } });
    const rooms: string[] = [];
    visit.store.subscribe((state) => rooms.push(state.room));
    visit.intents.forward = 1;
    visit.intents.lookYaw = 0.01;
    pass(visit, 8);
    expect(visit.pose.room).toBe('main-1-2');
    expect(rooms).toEqual(['main-1-2']);
  });

  it('VI11 makes nothing while stepping: the ground writes into the one pose', () => {
    const targets = new Set<unknown>();
    const ground = makeOpenFloor(museum.plan);
    const spying = {
      ...ground,
      move: (...args: Parameters<typeof ground.move>) => {
        targets.add(args[0]);
        targets.add(args[3]);
        ground.move(...args);
      },
    };
    const visit = open(start, { museum: { ...museum, ground: spying } });
    visit.intents.forward = 1;
    pass(visit, 1);
    visit.intents.forward = 0;
    visit.walkToFloor(room('main-1-1'), 8, 2);
    settle(visit);
    expect([...targets]).toEqual([visit.pose]);
  });

  it('VI12 walking out of the room of an open exhibit closes its panel', () => {
    const visit = open({ exhibit: 'gift-1' }, { reducedMotion: true });
    visit.walkToFloor(room('main-1-3'), 24, 0);
    expect(visit.store.getState()).toMatchObject({ room: 'main-1-3', opened: null });
  });
});

describe('visit: journeys', () => {
  it('VI13 a click on the floor walks there at walking speed and stays', () => {
    const visit = open();
    visit.walkToFloor(room('main-1-1'), 8, -2);
    expect(visit.store.getState().isTravelling).toBe(true);
    let fastest = 0;
    let at = { ...visit.pose };
    const gather = (): void => {
      visit.step(1 / 60);
      fastest = Math.max(fastest, Math.hypot(visit.pose.x - at.x, visit.pose.z - at.z) * 60);
      at = { ...visit.pose };
    };
    for (let frame = 0; frame < 60; frame++) gather();
    // Speed is gathered at 2.4 m/s² and lost so: 0.29 s more at each end than at full speed throughout.
    expect(Math.hypot(visit.pose.x - 5, visit.pose.z)).toBeCloseTo(1.4 * (1 - 1.4 / 2.4 / 2), 1);
    const left = settle(visit);
    expect(fastest).toBeCloseTo(1.4, 2);
    expect(visit.pose).toMatchObject({ x: 8, z: -2 });
    expect(visit.store.getState()).toMatchObject({ isTravelling: false, walk: null, halted: null });
    expect(1 + left).toBeCloseTo(Math.hypot(3, 2) / 1.4 + 1.4 / 2.4, 0);
  });

  it('VI7 journeys are the same at 20 and at 120 frames a second, on the way and at the end', () => {
    for (const seconds of [0.5, 3, 20]) {
      const [slow, fast] = [walkToFloorAt(20, seconds), walkToFloorAt(120, seconds)];
      expectSamePose(slow, fast);
    }
    expectSamePose(glideAt(20), glideAt(120));
  });

  it('VI14 turns along the way at 60° a second at most, and looks where it goes', () => {
    const visit = open();
    visit.walkToFloor(room('main-1-2'), 17, 0);
    let yaw = visit.pose.yaw;
    for (let frame = 0; frame < 240; frame++) {
      visit.step(1 / 60);
      expect(Math.abs(visit.pose.yaw - yaw)).toBeLessThan(Math.PI / 3 / 60 + 1e-6);
      yaw = visit.pose.yaw;
    }
    expect(yaw).toBeCloseTo(-Math.PI / 2, 1);
  });

  it('VI14 looks round before walking to what lies behind', () => {
    const visit = open({ room: 'main-1-1', pose: { x: 5, z: 0, yaw: Math.PI / 2, pitch: 0 } });
    visit.walkToFloor(room('main-1-1'), 9, 0);
    pass(visit, 1);
    expect(visit.pose.x).toBe(5);
    settle(visit);
    expect(visit.pose.x).toBe(9);
  });

  it('VI15 walking interrupts a journey; looking round does not, and is left to the visitor', async () => {
    const visit = open();
    const walk = visit.walkTo({ room: 'main-1-2' });
    pass(visit, 1);
    visit.intents.lookYaw = 0.7;
    const { yaw } = visit.pose;
    pass(visit, 1);
    expect(visit.store.getState().isTravelling).toBe(true);
    expect(visit.pose.yaw).toBeCloseTo(yaw + 0.7, 6);
    visit.intents.forward = -1;
    visit.step(1 / 60);
    expect(visit.store.getState().isTravelling).toBe(false);
    await expect(walk).rejects.toThrow('visit: the walk was interrupted');
  });

  it('VI15 dragging ends a glide where it is', () => {
    const visit = open({ room: giftRoom('gift-1') });
    visit.openExhibit(exhibit('gift-1'));
    pass(visit, 0.3);
    visit.intents.lookYaw = 0.1;
    visit.step(1 / 60);
    expect(visit.store.getState()).toMatchObject({ isTravelling: false, opened: 'gift-1' });
    visit.walkToFloor(visit.pose.room, visit.pose.x + 1, visit.pose.z);
    visit.stop();
    expect(visit.isRestless()).toBe(false);
  });

  it('VI16 walks through rooms and lifts, faces what it came for, and resolves', async () => {
    const visit = open();
    const upstairs = 'main-2-1';
    const sheets: string[] = [];
    visit.store.subscribe((state) => sheets.push(state.sheet));
    const walk = visit.walkTo({ room: upstairs, pose: { x: 47, z: 1, yaw: 2, pitch: 0.1 } });
    expect(visit.store.getState().isTravelling).toBe(true);
    settle(visit);
    await walk;
    expect(visit.pose).toMatchObject({ room: upstairs, y: 6, z: 1 });
    // A whole turn apart is the same look.
    expect(Math.cos(visit.pose.yaw - 2)).toBeCloseTo(1, 6);
    expect(sheets).not.toContain('lift');
  });

  it('VI16 walks to an exhibit and opens it on arrival', async () => {
    const visit = open({ room: 'main-1-3' });
    const walk = visit.walkTo({ exhibit: 'gift-1' });
    expect(visit.store.getState().opened).toBeNull();
    settle(visit);
    await walk;
    expect(visit.store.getState().opened).toBe('gift-1');
  });

  it('VI26 a walk that is broken off may be taken up again, skipped, or left', async () => {
    const visit = open();
    const to = { room: 'main-1-3', pose: { x: 23, z: 1, yaw: 1, pitch: 0 } };
    const walk = expect(visit.walkTo(to)).rejects.toThrow('interrupted');
    expect(visit.store.getState()).toMatchObject({ walk: to, halted: null });
    const whole = visit.wayLeft() ?? 0;
    expect(whole).toBeCloseTo(Math.hypot(18, 1), 5);
    pass(visit, 3);
    expect(visit.wayLeft()).toBeLessThan(whole - 1);
    visit.intents.right = 1;
    pass(visit, 0.5);
    visit.intents.right = 0;
    await walk;
    expect(visit.store.getState()).toMatchObject({ walk: null, halted: to, isTravelling: false });
    expect(visit.wayLeft()).toBeNull();
    visit.resumeWalk();
    expect(visit.store.getState()).toMatchObject({ walk: to, halted: null, isTravelling: true });
    visit.skipWalk();
    expect(visit.pose).toMatchObject({ room: 'main-1-3', x: 23, z: 1, yaw: 1 });
    expect(visit.store.getState()).toMatchObject({ walk: null, halted: null, isTravelling: false });
    visit.resumeWalk();
    expect(visit.isRestless()).toBe(false);

    visit.walkTo(start).catch(() => {});
    pass(visit, 1);
    visit.walkToFloor(visit.pose.room, visit.pose.x, 2);
    expect(visit.store.getState().halted).toEqual(start);
    visit.dismissWalk();
    expect(visit.store.getState().halted).toBeNull();
    visit.walkTo(start).catch(() => {});
    pass(visit, 1);
    visit.goTo({ room: 'main-1-2' });
    expect(visit.store.getState()).toMatchObject({ walk: null, halted: null });
  });

  it('VI16 rejects where there is no such place, or no way', async () => {
    const visit = open();
    await expect(visit.walkTo({ exhibit: 'gone' })).rejects.toThrow('visit: there is no place gone');
    const blocked = { ...museum.ground, findRoute: () => undefined };
    const shut = open(start, { museum: { ...museum, ground: blocked } });
    await expect(shut.walkTo({ room: 'main-2-1' })).rejects.toThrow('visit: there is no way');
    shut.walkToFloor(room('main-1-2'), 15, 0);
    expect(shut.isRestless()).toBe(false);
  });
});

describe('visit: exhibits', () => {
  it('VI17 glides to a near one: at rest before and after, in about a second, the panel at once', () => {
    const visit = open({ room: giftRoom('gift-1') });
    visit.openExhibit(exhibit('gift-1'));
    expect(visit.store.getState()).toMatchObject({ opened: 'gift-1', focused: 'gift-1', isTravelling: true });
    const before = { ...visit.pose };
    visit.step(1 / 60);
    expect(Math.hypot(visit.pose.x - before.x, visit.pose.z - before.z)).toBeLessThan(0.01);
    const seconds = settle(visit);
    expect(seconds).toBeGreaterThan(0.55);
    expect(seconds).toBeLessThan(1.3);
    expectSamePose(visit.pose, open({ exhibit: 'gift-1' }).pose);
  });

  it('VI17 cuts to a far one', () => {
    const visit = open({ room: 'main-2-1' });
    visit.openExhibit(exhibit('gift-1'));
    expect(visit.isRestless()).toBe(false);
    expect(visit.store.getState()).toMatchObject({ room: giftRoom('gift-1'), isTravelling: false });
  });

  it('VI18 under reduced motion everything is a cut', async () => {
    const visit = open(start, { reducedMotion: true });
    visit.openExhibit(exhibit('gift-1'));
    expect(visit.isRestless()).toBe(false);
    expectSamePose(visit.pose, open({ exhibit: 'gift-1' }).pose);
    visit.walkToFloor(room('main-1-1'), 8, 1);
    expect(visit.pose).toMatchObject({ x: 8, z: 1 });
    await visit.walkTo({ exhibit: 'gift-2' });
    expect(visit.store.getState().opened).toBe('gift-2');
    visit.focusNext(1);
    expect(visit.isRestless()).toBe(false);
  });

  it('VI18 asking for it on the way ends the way', async () => {
    const visit = open();
    const walk = visit.walkTo({ room: 'main-1-3', pose: { x: 23, z: 1, yaw: 1, pitch: 0 } });
    pass(visit, 1);
    visit.setReducedMotion(true);
    await walk;
    expect(visit.pose).toMatchObject({ x: 23, z: 1, yaw: 1 });
    expect(visit.store.getState()).toMatchObject({ room: 'main-1-3', isTravelling: false });
  });

  it('VI19 focus goes round the room in walking order and looks at what it finds', () => {
    const visit = open({ room: 'main-1-1' });
    const all = museum.display.layOutRoom(room('main-1-1'));
    expect(all.count).toBeGreaterThan(3);
    const seen: (string | null)[] = [];
    for (let turn = 0; turn <= all.count; turn++) {
      visit.focusNext(1);
      seen.push(visit.store.getState().focused);
    }
    expect(seen.slice(0, 3)).toEqual([0, 1, 2].map((row) => all.exhibitId(row)));
    expect(new Set(seen).size).toBe(all.count);
    expect(seen.at(-1)).toBe(seen[0]);
    visit.focusNext(-1);
    expect(visit.store.getState().focused).toBe(all.exhibitId(all.count - 1));
    settle(visit);
    const [x = 0, , z = 0] = all.position.subarray((all.count - 1) * 3);
    const bearing = Math.atan2(visit.pose.x - x, visit.pose.z - z);
    expect(Math.cos(bearing - visit.pose.yaw)).toBeCloseTo(1, 6);
  });

  it('VI19 can pass over veils', () => {
    const here = giftRoom('gift-1');
    const all = museum.display.layOutRoom(here);
    const visit = open({ room: here });
    for (let turn = 0; turn < 5; turn++) {
      visit.focusNext(1, { documentedOnly: true });
      const { focused } = visit.store.getState();
      expect(all.state[all.rowOf(focused as ExhibitId)]).not.toBe(placeStateCodes.veiled);
    }
    const empty = open({ room: 'main-1-3' });
    empty.focusNext(1);
    expect(empty.store.getState().focused).toBeNull();
  });

  it('VI31 an exhibit or a way on that is looked at is marked alone, and one turns to it', () => {
    const visit = open({ room: 'main-1-1' });
    const all = museum.display.layOutRoom(room('main-1-1'));
    const row = all.count - 1;
    visit.lookAt(all.exhibitId(row));
    expect(visit.store.getState()).toMatchObject({ focused: all.exhibitId(row), way: null });
    settle(visit);
    const [x = 0, , z = 0] = all.position.subarray(row * 3);
    expect(Math.cos(Math.atan2(visit.pose.x - x, visit.pose.z - z) - visit.pose.yaw)).toBeCloseTo(1, 6);
    const way = museum.plan.openings.find(({ rooms }) => rooms.includes(room('main-1-1')));
    if (!way) throw new Error('test: no way on');
    visit.lookAtWay(way.id);
    expect(visit.store.getState()).toMatchObject({ focused: null, way: way.id });
    settle(visit);
    const { passage } = way;
    const [toX, toZ] = [(passage.minX + passage.maxX) / 2, (passage.minZ + passage.maxZ) / 2];
    expect(Math.cos(Math.atan2(visit.pose.x - toX, visit.pose.z - toZ) - visit.pose.yaw)).toBeCloseTo(1, 6);
    const before = { ...visit.pose };
    visit.lookAt(exhibit('gone'));
    expect(visit.store.getState().focused).toBeNull();
    expectSamePose(visit.pose, before);
    // Under reduced motion it is a cut; walking out of the room takes the mark away.
    const still = open({ room: 'main-1-1' }, { reducedMotion: true });
    still.lookAtWay(way.id);
    expect(still.isRestless()).toBe(false);
    still.goTo({ room: 'main-1-2' });
    expect(still.store.getState().way).toBeNull();
  });

  it('VI2 an exhibit that does not stand anywhere is said to be unknown, and nothing moves', () => {
    const visit = open();
    visit.openExhibit(exhibit('gone'));
    expect(visit.store.getState()).toMatchObject({ unknownAddress: 'gone', opened: null });
    expect(visit.isRestless()).toBe(false);
  });
});

describe('visit: lifts', () => {
  const besideLift: Place = { room: 'main-1-3', pose: { x: 28, z: 0, yaw: -Math.PI / 2, pitch: 0 } };

  it('VI20 walking in offers the stops, walking out takes the offer back', () => {
    const visit = open(besideLift);
    visit.intents.forward = 1;
    pass(visit, 1.2);
    expect(visit.store.getState()).toMatchObject({ room: 'lift-1', sheet: 'lift' });
    visit.intents.forward = -1;
    pass(visit, 1.2);
    expect(visit.store.getState()).toMatchObject({ room: 'main-1-3', sheet: 'none' });
  });

  it('VI20 so does walking in by a click', () => {
    const visit = open(besideLift);
    visit.walkToFloor(room('lift-1'), 31, 0);
    settle(visit);
    expect(visit.store.getState()).toMatchObject({ room: 'lift-1', sheet: 'lift' });
  });

  it('VI21 rides to a stop of the lift stood in, and faces its door', () => {
    const visit = open({ room: 'lift-1' });
    expect(visit.store.getState().sheet).toBe('lift');
    visit.rideLift(room('lift-2'));
    expect(visit.store.getState()).toMatchObject({ room: 'lift-2', sheet: 'none' });
    expect(visit.pose).toMatchObject({ y: 6, yaw: Math.PI });
    expect(() => visit.rideLift(room('main-1-1'))).toThrow('visit: no lift rides from lift-2 to main-1-1');
  });
});

describe('visit: telling where one is', () => {
  it('VI22 the place is what is open, else where one was sent until one moves, else the pose', () => {
    const visit = open({ room: 'main-1-2' });
    expect(visit.place()).toEqual({ room: 'main-1-2' });
    visit.intents.forward = 1;
    visit.step(0.1);
    visit.intents.forward = 0;
    const { x, z, yaw, pitch } = visit.pose;
    expect(visit.place()).toEqual({ room: 'main-1-2', pose: { x, z, yaw, pitch } });
    visit.openExhibit(exhibit('gift-1'));
    expect(visit.place()).toEqual({ exhibit: 'gift-1' });
    settle(visit);
    visit.closeExhibit();
    expect(visit.place().room).toBe(visit.pose.room);
  });

  it('VI22 going to a place one has told of leads back there', () => {
    const visit = open();
    visit.intents.forward = 1;
    visit.intents.lookYaw = 0.3;
    pass(visit, 1);
    visit.intents.forward = 0;
    settle(visit);
    const [there, pose] = [visit.place(), { ...visit.pose }];
    visit.openExhibit(exhibit('gift-2'));
    settle(visit);
    visit.goTo(there);
    expectSamePose(visit.pose, pose);
    expect(visit.store.getState().opened).toBeNull();
  });

  it('VI23 tells of each time the visitor is taken somewhere, with the place they left', () => {
    const visit = open();
    const told: [Place, Place][] = [];
    visit.onTravel((from) => told.push([from, visit.place()]));
    visit.intents.forward = 1;
    pass(visit, 1);
    visit.intents.forward = 0;
    visit.walkToFloor(room('main-1-1'), 7, 1);
    settle(visit);
    expect(told).toEqual([]);
    const walked = visit.place();
    visit.openExhibit(exhibit('gift-1'));
    settle(visit);
    visit.closeExhibit();
    visit.closeExhibit();
    visit.goTo({ room: 'lift-1' });
    visit.rideLift(room('lift-2'));
    expect(told.map(([from]) => from)).toEqual([
      walked,
      { exhibit: 'gift-1' },
      told[1]?.[1],
      { room: 'lift-1' },
    ]);
    expect(told[0]?.[1]).toEqual({ exhibit: 'gift-1' });
    expect(told[2]?.[1]).toEqual({ room: 'lift-1' });
  });

  it('VI24 stores what is switched', () => {
    const visit = open();
    visit.openSheet('help');
    visit.setEvidence(true);
    expect(visit.store.getState().quality).toBe('automatic');
    expect(visit.store.getState().season).toBe('autumn');
    expect(visit.place().season).toBeUndefined();
    visit.setSeason('winter');
    expect(visit.place().season).toBe('winter');
    visit.setQuality('low');
    visit.focusExhibit(exhibit('gift-3'));
    expect(visit.store.getState()).toMatchObject({
      sheet: 'help',
      showsEvidence: true,
      focused: 'gift-3',
      quality: 'low',
      season: 'winter',
    });
    let writes = 0;
    visit.store.subscribe(() => writes++);
    visit.focusExhibit(exhibit('gift-3'));
    visit.openSheet('help');
    visit.setReducedMotion(false);
    visit.setQuality('low');
    visit.setSeason('winter');
    expect(writes).toBe(0);
  });
});
