import { describe, expect, it } from 'vitest';
import type { FloorPlan, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { listNeighbours } from '../../../src/view/scene/list-neighbours.ts';

/** Where things lie decides nothing here. */
const square = { minX: 0, minZ: 0, maxX: 1, maxZ: 1 };

describe('neighbours', () => {
  it('are the rooms one opening away, then those two away, each once', () => {
    const pairs = ['ab', 'ac', 'bc', 'cd', 'de'];
    const plan = {
      rooms: ['a', 'b', 'c', 'd', 'e', 'z'].map((id) => ({ id, rect: square })),
      openings: pairs.map((pair) => ({ axis: 'x', passage: square, rooms: pair.split('') })),
    } as unknown as FloorPlan;
    const tell = (room: string): string =>
      listNeighbours(plan, room as RoomId)
        .map((one) => `${one.room}${one.depth}`)
        .join(' ');
    expect(tell('a')).toBe('b1 c1 d2');
    expect(tell('e')).toBe('d1 c2');
    expect(tell('z')).toBe('');
  });
});
