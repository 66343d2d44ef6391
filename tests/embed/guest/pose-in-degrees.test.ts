import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poseInDegrees, poseInRadians } from '../../../src/embed/guest/pose-in-degrees.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';

const room = 'main-1-4' as RoomId;
const metres = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);

describe('a pose as it is told outside', () => {
  it('comes back as it was, to the centimetre and the tenth of a degree', () => {
    fc.assert(
      fc.property(
        metres,
        metres,
        fc.integer({ min: -1799, max: 1800 }),
        fc.integer({ min: -900, max: 900 }),
        (x, z, yaw, pitch) => {
          const told = { room, x: x + 0, z: z + 0, yaw: yaw / 10 + 0, pitch: pitch / 10 + 0 };
          expect(poseInDegrees({ room, ...poseInRadians(told) })).toEqual(told);
        },
      ),
    );
  });

  it('says a turn once, however often one has turned round', () => {
    expect(poseInDegrees({ room, x: 0, z: 0, yaw: (3 * Math.PI) / 2, pitch: 0 }).yaw).toBe(-90);
    expect(poseInDegrees({ room, x: 0, z: 0, yaw: -Math.PI, pitch: 0 }).yaw).toBe(180);
    expect(poseInDegrees({ room, x: -0.001, z: 0, yaw: 8 * Math.PI, pitch: 0 })).toEqual({
      room,
      x: 0,
      z: 0,
      yaw: 0,
      pitch: 0,
    });
  });
});
