import { describe, expect, it } from 'vitest';
import { openMuseumFiles } from '../../../tools/bake/open-museum-files.ts';
import { recordWalk } from '../../../tools/bench/record-walk.ts';
import { root } from '../../root.ts';

const museum = openMuseumFiles(root);
const { poses, legs } = recordWalk(museum, 1);
const rooms = new Map(museum.plan.rooms.map((room) => [room.id, room]));

describe('the recorded walk', () => {
  it('leads over every storey of both houses that has rooms', () => {
    const storeys = museum.plan.storeys.filter(({ rooms: ids }) =>
      ids.some((id) => rooms.get(id)?.kind === 'room'),
    );
    expect(legs.map(({ house, storey }) => `${house} ${storey}`)).toEqual(
      storeys.map(({ house, storey }) => `${house} ${storey}`),
    );
    expect(new Set(legs.map(({ house }) => house)).size).toBe(2);
  });

  it('counts its steps to legs without gaps', () => {
    let next = 0;
    for (const { first, end } of legs) {
      expect(first).toBe(next);
      expect(end).toBeGreaterThan(first + 40);
      next = end;
    }
    expect(next).toBe(poses.length);
  });

  it('stands where a body can stand, at the height of the floor there', () => {
    for (const { room, x, y, z } of poses) {
      expect(museum.ground.canStand(room, x, z), `${room} ${x} ${z}`).toBe(true);
      const cell = rooms.get(room);
      const rise = Math.abs(cell?.slope?.rise ?? 0);
      expect(y).toBeGreaterThanOrEqual((cell?.floorY ?? 0) - rise - 0.01);
      expect(y).toBeLessThanOrEqual((cell?.floorY ?? 0) + rise + 0.01);
    }
  });

  it('goes on foot: no step is longer than a stride and a half, but where a lift is taken', () => {
    for (const { first, end } of legs) {
      const long = poses.slice(first + 1, end).filter((pose, at) => {
        const before = poses[first + at];
        return (
          before !== undefined &&
          rooms.get(before.room)?.kind !== 'lift' &&
          Math.hypot(pose.x - before.x, pose.z - before.z) > 1.5
        );
      });
      expect(long).toEqual([]);
    }
  });

  it('looks where it goes', () => {
    for (const [at, pose] of poses.entries()) {
      const before = poses[at - 1];
      if (!before || before.room !== pose.room) continue;
      const dx = pose.x - before.x;
      const dz = pose.z - before.z;
      const length = Math.hypot(dx, dz);
      if (length < 0.5 || length > 1.5) continue;
      const along = (-Math.sin(pose.yaw) * dx - Math.cos(pose.yaw) * dz) / length;
      expect(along, `step ${at} in ${pose.room}`).toBeGreaterThan(0.5);
    }
  });

  it('is the same each time, and of about the same length in smaller steps', () => {
    expect(recordWalk(museum, 1)).toEqual({ poses, legs });
    const fine = recordWalk(museum, 0.5).poses.length;
    expect(fine / poses.length).toBeGreaterThan(1.8);
    expect(fine / poses.length).toBeLessThan(2.2);
  });
});
