import { describe, expect, it } from 'vitest';
import { mountCodes, type RoomDisplay } from '../../../../src/museum/display/room-display.ts';
import { measureSupports } from '../../../../src/view/scene/exhibits/measure-supports.ts';

/** One thing of each mount on a piece of furniture two metres long, its deck at 0.9 m, the thing 0.15 m above. */
function layOut(): RoomDisplay {
  const mounts = Object.values(mountCodes);
  return {
    count: mounts.length,
    mount: Uint8Array.from(mounts),
    furniture: [{ furniture: { deck: 0.9 }, y: 5, min: [10, 5, 20], max: [12, 7, 21] }],
    furnitureIndex: new Uint16Array(mounts.length),
    position: Float32Array.from(mounts.flatMap(() => [11, 6.05, 20.5])),
  } as unknown as RoomDisplay;
}

describe('what carries a thing', () => {
  const { bounds, drop } = measureSupports(layOut());
  const boundsOf = (mount: keyof typeof mountCodes): number[] => [
    ...bounds.subarray(mountCodes[mount] * 4, mountCodes[mount] * 4 + 4),
  ];

  it('is the deck of its furniture, less a rim', () => {
    for (const mount of ['shelf', 'bay', 'table', 'plinth', 'lowPlinth'] as const) {
      const [minX, minZ, maxX, maxZ] = boundsOf(mount) as [number, number, number, number];
      expect(minX, mount).toBeGreaterThan(10);
      expect(minZ, mount).toBeGreaterThan(20);
      expect(maxX, mount).toBeLessThan(12);
      expect(maxZ, mount).toBeLessThan(21);
      expect(maxX - minX, mount).toBeGreaterThan(1.9);
    }
  });

  it('does not end for what stands on the floor or hangs on a wall', () => {
    for (const mount of ['floor', 'hung'] as const) {
      expect(boundsOf(mount)[0], mount).toBeLessThan(-1000);
      expect(drop[mountCodes[mount]], mount).toBe(0);
    }
  });

  it('is a block where a thing stands above its deck, but on no shelf', () => {
    expect(drop[mountCodes.plinth]).toBeCloseTo(0.15, 5);
    expect(drop[mountCodes.bay]).toBeCloseTo(0.15, 5);
    expect(drop[mountCodes.shelf]).toBe(0);
  });
});
