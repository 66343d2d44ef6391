import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaySpace } from '../../../src/view/vr/play-space.ts';
import { SnapTurn } from '../../../src/view/vr/snap-turn.ts';

const metres = fc.double({ min: -50, max: 50, noNaN: true });
const angle = fc.double({ min: -7, max: 7, noNaN: true });
const head = fc.record({ x: metres, z: metres, yaw: angle });

describe('the floor of who wears a headset', () => {
  it('is laid so that the head is where it should be and looks there', () => {
    fc.assert(
      fc.property(head, metres, metres, angle, (at, x, z, yaw) => {
        const space = new PlaySpace();
        space.put(at, x, z, yaw);
        const there = space.toWorld(at, { x: 0, z: 0 });
        expect(Math.hypot(there.x - x, there.z - z)).toBeLessThan(1e-9);
        expect(space.yaw + at.yaw).toBeCloseTo(yaw, 9);
        // A step ahead at home is a step ahead in the house.
        const ahead = { x: at.x - Math.sin(at.yaw), z: at.z - Math.cos(at.yaw) };
        const stepped = space.toWorld(ahead, { x: 0, z: 0 });
        expect(stepped.x).toBeCloseTo(x - Math.sin(yaw), 9);
        expect(stepped.z).toBeCloseTo(z - Math.cos(yaw), 9);
      }),
    );
  });

  it('is turned round the head, which stays where it is', () => {
    fc.assert(
      fc.property(head, metres, metres, angle, angle, (at, x, z, yaw, by) => {
        const space = new PlaySpace();
        space.put(at, x, z, yaw);
        space.turn(at, by);
        const there = space.toWorld(at, { x: 0, z: 0 });
        expect(Math.hypot(there.x - x, there.z - z)).toBeLessThan(1e-9);
        expect(space.yaw + at.yaw).toBeCloseTo(yaw + by, 9);
      }),
    );
  });
});

describe('turning by a stick', () => {
  it('is one step a push, left to the left, and nothing at rest or in between', () => {
    const snap = new SnapTurn();
    const pushes = [0, 0.2, 0.5, 0.7, 1, 1, 0.6, 0.5, 0.3, 0, -0.5, -0.66, -1, 0, 1];
    expect(pushes.map((aside) => snap.read(aside))).toEqual([0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, -1]);
    expect(new SnapTurn().read(Number.NaN)).toBe(0);
  });
});
