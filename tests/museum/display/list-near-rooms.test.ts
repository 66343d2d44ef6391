import { describe, expect, it } from 'vitest';
import { listNearRooms } from '../../../src/museum/display/list-near-rooms.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { makeHouse } from '../../visit/open-floor.ts';

describe('rooms near a room', () => {
  const plan = makeHouse();
  const near = (room: string, doors: number) => listNearRooms(plan, room as RoomId, doors);

  it('are listed by the doors between, itself first, each once', () => {
    expect(near('main-1-2', 0)).toEqual(['main-1-2']);
    expect(near('main-1-2', 1)).toEqual(['main-1-2', 'main-1-1', 'main-1-3']);
    expect(near('main-1-1', 2)).toEqual(['main-1-1', 'main-1-2', 'main-1-3']);
    expect(new Set(near('main-1-1', 99))).toEqual(new Set(plan.rooms.map(({ id }) => id)));
  });

  it('count a ride in a lift as a door', () => {
    expect(near('lift-1', 1)).toContain('lift-2');
    expect(near('main-1-3', 1)).not.toContain('lift-2');
    expect(near('main-1-3', 2)).toContain('lift-2');
  });
});
