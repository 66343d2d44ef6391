import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { buildGround } from '../../src/museum/navigation/build-ground.ts';
import { followRoute } from '../../src/visit/follow-route.ts';
import { motionBudget } from '../../src/visit/motion-budget.ts';
import type { Pose } from '../../src/visit/pose.ts';
import { openWholeHouse } from '../museum/navigation/whole-house.ts';

const house = openWholeHouse();
const ground = buildGround(house.plan, house.display);
const rooms = house.plan.rooms
  .filter(({ kind }) => kind === 'room' || kind === 'balcony')
  .map(({ id }) => id);

/** Frames a second the walk is watched at. */
const rate = 60;
const { turn: fastestTurn, pace: fastest, paceChange: hardest } = motionBudget.walk;

interface Watched {
  readonly seconds: number;
  readonly rides: number;
  readonly faults: string[];
  readonly end: Pose;
}

/** Walks a route frame by frame and measures what the eyes go through. */
function watch(from: RoomId, to: RoomId, yaw: number, view: { yaw: number; pitch: number }): Watched {
  const start = ground.arrivalOf(from);
  const route = ground.findRoute(start, ground.arrivalOf(to));
  if (!route) throw new Error(`test: no way from ${from} to ${to}`);
  const pose: Pose = { room: start.room, x: start.x, y: start.y, z: start.z, yaw, pitch: 0.4 };
  const walk = followRoute(ground, route, pose, { view, growsFaster: true });
  const faults: string[] = [];
  let rides = 0;
  let frames = 0;
  let before = { ...pose };
  let leftBefore = walk.left;
  let speedBefore = 0;
  for (let isThere = false; !isThere; frames++) {
    if (frames > 900 * rate) throw new Error(`test: the way from ${from} to ${to} never ends`);
    isThere = walk.advance(pose, 1 / rate);
    const turn = Math.hypot(pose.yaw - before.yaw, pose.pitch - before.pitch) * rate;
    const speed = (leftBefore - walk.left) * rate;
    const step = Math.hypot(pose.x - before.x, pose.z - before.z);
    const isRide = Math.abs(pose.y - before.y) > 1;
    if (isRide) rides++;
    if (Math.abs(pose.yaw - before.yaw) * rate > fastestTurn + 1e-6) faults.push(`turns at ${turn}`);
    if (Math.abs(pose.pitch - before.pitch) * rate > fastestTurn + 1e-6) faults.push(`tilts at ${turn}`);
    if (speed > fastest + 1e-6) faults.push(`walks at ${speed}`);
    // The last tenth of a metre a second, at a lift or the end, is not felt.
    // The first frame decides one tick ahead.
    const isCreeping = (speed < 0.1 && speedBefore < 0.1) || frames === 0;
    if (!isCreeping && Math.abs(speed - speedBefore) * rate > hardest + 0.01)
      faults.push(`speed changes by ${speed - speedBefore}`);
    // The ground may lead round a corner by a little.
    if (!isRide && step > fastest / rate + 0.26) faults.push(`jumps by ${step}`);
    before = { ...pose };
    leftBefore = walk.left;
    speedBefore = speed;
  }
  const lifts = route.points.filter(({ means }) => means === 'lift').length;
  if (rides > lifts) faults.push(`rides ${rides} times instead of ${lifts}`);
  return { seconds: frames / rate, rides, faults, end: pose };
}

describe('walking along the routes of the whole house', () => {
  it('VI14 VI27 turns at 60° a second at most, gathers and loses speed, never jumps, and ends at the view', () => {
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...rooms),
        fc.constantFrom(...rooms),
        angle,
        angle,
        (from, to, yaw, last) => {
          const { faults, end } = watch(from, to, yaw, { yaw: last, pitch: -0.2 });
          expect(faults).toEqual([]);
          expect(Math.cos(end.yaw - last)).toBeCloseTo(1, 9);
          expect(end.pitch).toBeCloseTo(-0.2, 9);
          expect(end.room).toBe(ground.arrivalOf(to).room);
        },
      ),
      { numRuns: 40, seed: 6 },
    );
  });

  it('VI27 the longest ways take minutes, not a quarter of an hour', () => {
    const { seconds, faults } = watch('main-6-19' as RoomId, 'second-1-38' as RoomId, 0, {
      yaw: 0,
      pitch: 0,
    });
    expect(faults).toEqual([]);
    // Over 500 m: six minutes at walking speed.
    expect(seconds).toBeLessThan(240);
  });
});
