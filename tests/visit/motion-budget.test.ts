import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExhibitId } from '../../src/museum/display/room-display.ts';
import type { RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { buildGround } from '../../src/museum/navigation/build-ground.ts';
import { createVisit } from '../../src/visit/create-visit.ts';
import { glideToView } from '../../src/visit/glide-to-view.ts';
import { motionBudget, type LedMotion } from '../../src/visit/motion-budget.ts';
import type { Pose } from '../../src/visit/pose.ts';
import type { Visit } from '../../src/visit/visit.ts';
import { openWholeHouse } from '../museum/navigation/whole-house.ts';

const house = openWholeHouse();
const museum = { ...house, ground: buildGround(house.plan, house.display) };
const rooms = house.plan.rooms
  .filter(({ kind }) => kind === 'room' || kind === 'balcony')
  .map(({ id }) => id);

/** Frames a second the eyes are watched at, and what a figure may lie beside its limit for being measured so, as a share. */
const rate = 60;
const slack = 1.02;

/** What the eyes went through at most. Corners of a way are no change of pace: that is measured along it (VI27). */
type Measured = Record<keyof LedMotion, number> & { frames: number };

function nothingYet(): Measured {
  return { turn: 0, turnChange: 0, pace: 0, paceChange: 0, rise: 0, lasts: 0, frames: 0 };
}

/** Lets time pass until nothing moves, and measures each frame against the one before. Rides in lifts are cuts. */
function watch(visit: Visit, seconds = 40): Measured {
  const most = nothingYet();
  let before: Pose = { ...visit.pose };
  let [turnBefore, paceBefore] = [0, 0];
  for (let frame = 1; frame <= seconds * rate; frame++) {
    const isRestless = visit.step(1 / rate);
    const now = visit.pose;
    const rise = Math.abs(now.y - before.y);
    if (rise < 1) {
      const turn = Math.max(Math.abs(now.yaw - before.yaw), Math.abs(now.pitch - before.pitch)) * rate;
      const pace = Math.hypot(now.x - before.x, now.z - before.z) * rate;
      most.turn = Math.max(most.turn, turn);
      most.turnChange = Math.max(most.turnChange, Math.abs(turn - turnBefore) * rate);
      most.pace = Math.max(most.pace, pace);
      most.paceChange = Math.max(most.paceChange, Math.abs(pace - paceBefore) * rate);
      most.rise = Math.max(most.rise, rise * rate);
      [turnBefore, paceBefore] = [turn, pace];
    }
    if (Math.hypot(now.x - before.x, now.z - before.z, now.yaw - before.yaw, now.pitch - before.pitch) > 0)
      most.frames++;
    before = { ...now };
    most.lasts = frame / rate;
    if (!isRestless) break;
  }
  return most;
}

const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
const tilt = fc.double({ min: -1.4, max: 1.4, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spot = fc.record({
  room: fc.constantFrom(...rooms),
  across: share,
  along: share,
  yaw: angle,
  pitch: tilt,
});
type Spot = typeof spot extends fc.Arbitrary<infer Value> ? Value : never;

/** Stands somewhere in a room, looking anywhere. */
function standAt({ room, across, along, yaw, pitch }: Spot, reducedMotion = false): Visit {
  const { rect } = house.plan.rooms.find(({ id }) => id === room) as (typeof house.plan.rooms)[number];
  const x = rect.minX + (rect.maxX - rect.minX) * across;
  const z = rect.minZ + (rect.maxZ - rect.minZ) * along;
  const place = { room, pose: { x, z, yaw, pitch } };
  return createVisit({ museum, place, language: 'en', reducedMotion });
}

function exhibitOf(room: RoomId, at: number): ExhibitId | null {
  const display = house.display.layOutRoom(room);
  return display.count === 0 ? null : display.exhibitId(Math.floor(at * (display.count - 1)));
}

function expectWithin(measured: Measured, limits: LedMotion): void {
  for (const name of ['turn', 'turnChange', 'pace', 'rise', 'lasts'] as const)
    expect(measured[name], name).toBeLessThanOrEqual(limits[name] * slack);
}

describe('the motion budget', () => {
  it('VI33 holds for every glide: half a turn, straight down, 12 m', () => {
    fc.assert(
      fc.property(
        angle,
        tilt,
        angle,
        tilt,
        fc.double({ min: 0, max: 12, noNaN: true }),
        (yaw, pitch, toYaw, toPitch, far) => {
          const room = rooms[0] as RoomId;
          const pose: Pose = { room, x: 0, y: 0, z: 0, yaw, pitch };
          const points = [0, far].map((x) => ({ room, x, y: 0, z: 0, means: 'walk' as const }));
          const move: typeof museum.ground.move = (from, dx, dz, to) => {
            to.x = from.x + dx;
            to.z = from.z + dz;
          };
          const journey = glideToView({ ...museum.ground, move }, { points, length: far }, pose, {
            yaw: toYaw,
            pitch: toPitch,
          });
          const most = nothingYet();
          let before = { ...pose };
          let [turnBefore, paceBefore] = [0, 0];
          for (let frame = 1, isThere = false; !isThere; frame++) {
            isThere = journey.advance(pose, 1 / rate);
            const turn = Math.hypot(pose.yaw - before.yaw, pose.pitch - before.pitch) * rate;
            const pace = Math.abs(pose.x - before.x) * rate;
            most.turn = Math.max(most.turn, turn);
            most.pace = Math.max(most.pace, pace);
            most.turnChange = Math.max(most.turnChange, Math.abs(turn - turnBefore) * rate);
            most.paceChange = Math.max(most.paceChange, Math.abs(pace - paceBefore) * rate);
            most.lasts = frame / rate;
            [turnBefore, paceBefore] = [turn, pace];
            before = { ...pose };
          }
          expectWithin(most, motionBudget.glide);
          expect(most.paceChange).toBeLessThanOrEqual(motionBudget.glide.paceChange * slack);
          expect(Math.cos(pose.yaw - toYaw)).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 200, seed: 25 },
    );
  });

  it('VI33 holds when a gift is opened, and when focus goes on, anywhere in the house', () => {
    fc.assert(
      fc.property(spot, share, (from, at) => {
        const visit = standAt(from);
        const exhibit = exhibitOf(from.room, at);
        if (exhibit !== null) visit.openExhibit(exhibit);
        expectWithin(watch(visit), motionBudget.glide);
        visit.focusNext(1);
        expectWithin(watch(visit), motionBudget.glide);
        visit.focusNext(-1);
        expectWithin(watch(visit), motionBudget.glide);
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  it('VI33 holds on walks to a place, to a point of the floor and along a guided tour', () => {
    fc.assert(
      fc.property(spot, fc.constantFrom(...rooms), share, (from, to, at) => {
        const visit = standAt(from);
        const exhibit = exhibitOf(to, at);
        const there = exhibit === null ? { room: to } : { exhibit };
        visit.walkTo(there).catch(() => {});
        expectWithin(watch(visit, 8), motionBudget.walk);
        visit.leadTo(there, { farthest: 75 }).catch(() => {});
        expectWithin(watch(visit, 8), motionBudget.walk);
        visit.stop();
        watch(visit);
        visit.walkToFloor(from.room, visit.pose.x + 3, visit.pose.z + 2);
        expectWithin(watch(visit, 8), motionBudget.walk);
      }),
      { numRuns: 8, seed: 4 },
    );
  });

  it('VI33 holds up and down stairs, on every flight that has one', () => {
    const flights = house.plan.rooms.filter(
      ({ kind, slope }) => kind === 'flight' && slope && slope.steps > 0,
    );
    let climbed = 0;
    // One of each length is as good as all.
    const kinds = new Map(flights.map((room) => [`${room.house} ${room.slope?.rise.toFixed(2)}`, room]));
    for (const { id } of kinds.values()) {
      const ends = house.plan.openings
        .filter(({ rooms: joined }) => joined.includes(id))
        .map(({ rooms: joined }) => joined.find((room) => room !== id) as RoomId);
      for (const [from, to] of [ends, ends.toReversed()] as [RoomId, RoomId][]) {
        const visit = standAt({ room: from, across: 0.5, along: 0.5, yaw: 0, pitch: 0 });
        const { y } = visit.pose;
        visit.walkTo({ room: to }).catch(() => {});
        const most = watch(visit, 30);
        expectWithin(most, motionBudget.walk);
        expect(most.paceChange).toBeGreaterThan(0);
        climbed = Math.max(climbed, Math.abs(visit.pose.y - y));
        // Slower up a step than along the floor: a stair is no lift.
        expect(most.rise, id).toBeLessThan(motionBudget.walk.pace);
      }
    }
    expect(kinds.size).toBeGreaterThan(0);
    expect(climbed).toBeGreaterThan(1);
  });

  it('VI18 under reduced motion no frame lies between two views, whatever is asked for', () => {
    fc.assert(
      fc.property(spot, fc.constantFrom(...rooms), share, angle, (from, to, at, dragged) => {
        const visit = standAt(from, true);
        const exhibit = exhibitOf(to, at);
        const asks: (() => void)[] = [
          () => visit.openExhibit(exhibit ?? ('nothing' as ExhibitId)),
          () => visit.focusNext(1),
          () => void visit.walkTo({ room: to }).catch(() => {}),
          () => void visit.leadTo({ room: from.room }).catch(() => {}),
          () => visit.walkToFloor(visit.pose.room, visit.pose.x + 2, visit.pose.z),
          () => visit.goTo({ room: from.room }),
        ];
        for (const ask of asks) {
          ask();
          expect(visit.isRestless()).toBe(false);
          expect(watch(visit, 1).frames).toBe(0);
        }
        // A drag is one view and the next: nothing swings on after it.
        visit.intents.lookYaw = dragged;
        expect(watch(visit, 1).frames).toBeLessThanOrEqual(1);
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  it('VI6 keys start and stop at once: the first frame goes as fast as the last, and the one after it stands', () => {
    const visit = standAt({ room: rooms[0] as RoomId, across: 0.5, along: 0.5, yaw: 0, pitch: 0 });
    const feet = (): readonly number[] => [visit.pose.x, visit.pose.z];
    const step = (): number => {
      const [x = 0, z = 0] = feet();
      visit.step(1 / rate);
      return Math.hypot(visit.pose.x - x, visit.pose.z - z) * rate;
    };
    visit.intents.forward = 1;
    expect(step()).toBeCloseTo(1.4, 6);
    expect(step()).toBeCloseTo(1.4, 6);
    visit.intents.forward = 0;
    expect(step()).toBe(0);
  });
});
