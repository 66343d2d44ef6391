import { describe, expect, it } from 'vitest';
import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { chooseSomewhere } from '../../src/visit/choose-somewhere.ts';

/** Rooms 0 to 3 hold 1, 5, 2 and 4 gifts. */
const rooms = Uint16Array.of(1, 0, 3, 1, 2, 1, 3, 1, 3, 2, 1, 3);

describe('chooseSomewhere', () => {
  it('leads through all rooms before it leads to one twice, whatever the chance', () => {
    for (let seed = 0; seed < 50; seed++) {
      const random = startRandom(`visit ${seed}`);
      const seen = new Set([2]);
      let here = 2;
      for (let step = 0; step < 3; step++) {
        const row = chooseSomewhere(rooms, (room) => seen.has(room), here, random);
        here = rooms[row ?? -1] ?? -1;
        expect(seen.has(here)).toBe(false);
        seen.add(here);
      }
      expect(seen).toEqual(new Set([0, 1, 2, 3]));
      const again = chooseSomewhere(rooms, (room) => seen.has(room), here, random);
      expect(rooms[again ?? -1]).not.toBe(here);
    }
  });

  it('gives each gift the same chance, and the same stream the same answers', () => {
    const random = startRandom('once');
    const counts = new Map<number | null, number>();
    for (let i = 0; i < 7000; i++) {
      const row = chooseSomewhere(rooms, (room) => room === 0, 1, random);
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    // Six gifts are neither in room 0 nor in room 1; 1167 each, give or take four deviations.
    expect([...counts.keys()].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual([2, 4, 6, 8, 9, 11]);
    for (const count of counts.values()) expect(Math.abs(count - 7000 / 6)).toBeLessThan(4 * 31.2);
    const choose = (): (number | null)[] => {
      const stream = startRandom('twice');
      return Array.from({ length: 9 }, () => chooseSomewhere(rooms, () => false, -1, stream));
    };
    expect(choose()).toEqual(choose());
  });

  it('leads nowhere where there is nowhere else', () => {
    expect(chooseSomewhere([], () => false, -1, startRandom('a'))).toBeNull();
    expect(chooseSomewhere([4, 4], () => false, 4, startRandom('a'))).toBeNull();
  });
});
