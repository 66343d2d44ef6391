import { describe, expect, it } from 'vitest';
import { buildExterior } from '../../../models/building/exterior/build-exterior.ts';
import { listArrays } from './list-arrays.ts';
import { makeSmallSite } from './small-site.ts';
import { castRay, listFaults } from './mesh-checks.ts';

const site = makeSmallSite();
const built = buildExterior(site);
/** Land and houses in one, for looks through them. */
const exterior = {
  land: { origin: [0, 0, 0], opaque: built.land },
  houses: built.houses.map(({ near }) => ({ origin: [0, 0, 0] as const, opaque: near.solid })),
} as const;

function look(from: readonly [number, number, number], way: readonly [number, number, number]): number {
  return Math.min(...[exterior.land, ...exterior.houses].map((parts) => castRay(parts, from, way)));
}

/** Height of what one would stand on at a point, looking down from 3 m above the court. */
function standAt(x: number, z: number, from = 1.1): number {
  return from - look([x, from, z], [0, -1, 0]);
}

describe('exterior', () => {
  it('is a sound mesh within its budget', () => {
    expect(listFaults(built.land)).toEqual([]);
    for (const { near, far } of built.houses) {
      expect(listFaults(near.solid)).toEqual([]);
      expect(listFaults(far)).toEqual([]);
    }
  });

  it('is the same for the same plan', () => {
    const again = listArrays(buildExterior(makeSmallSite()));
    const first = listArrays(built);
    expect(first.length).toBeGreaterThan(12);
    expect(again.map((bytes, at) => bytes.equals(first[at] as Buffer))).not.toContain(false);
  });

  it('has ground under the feet in every court, on porch, steps and ramp', () => {
    expect(standAt(-20, 30)).toBeCloseTo(-1.92, 2);
    expect(standAt(20, 40)).toBeCloseTo(-1.92, 2);
    expect(standAt(0.3, 120)).toBeCloseTo(-1.92, 2);
    expect(standAt(5, 190)).toBeCloseTo(-1.92, 2);
    expect(standAt(0.3, 3)).toBeCloseTo(0, 2);
    expect(standAt(0.3, 6.9)).toBeCloseTo(0, 1);
    expect(standAt(0.3, 11)).toBeCloseTo(-1.92 + 0.16, 1);
    expect(standAt(7.5, 14.4)).toBeCloseTo(-0.96, 1);
  });

  it('stands open at the bronze doors', () => {
    for (const up of [0.2, 2, 5]) {
      for (const x of [-2.2, 0, 2.2]) expect(look([x, up, 5], [0, 0, -1])).toBeGreaterThan(10);
    }
    expect(look([0, 1, 195], [0, 0, 1])).toBeGreaterThan(8);
  });

  it('has a front beside the doors, and roofs above', () => {
    expect(look([20, 1, 12], [0, 0, -1])).toBeLessThan(14);
    expect(look([0, 80, -21.6], [0, -1, 0])).toBeLessThan(45);
  });

  it('keeps courts and paths free of trees and stones', () => {
    for (const [x, z] of [
      [-25, 20],
      [-28, 48],
      [0, 100],
      [0, 160],
      [15, 185],
    ] as const) {
      expect(look([x, -0.3, z], [0, 1, 0]), `${x} ${z}`).toBeGreaterThan(4);
    }
  });
});
