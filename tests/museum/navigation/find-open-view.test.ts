import { describe, expect, it } from 'vitest';
import { findOpenView } from '../../../src/museum/navigation/find-open-view.ts';

const rect = { minX: -5, minZ: -16, maxX: 5, maxZ: 0 };
const door = { x: 0, z: -1.2, yaw: 0 };
const open = (...boxes: number[]): number =>
  findOpenView(rect, Float64Array.from(boxes), door, () => false).yaw;

describe('N9 the first look into a room', () => {
  it('is straight in where nothing stands before the eyes', () => {
    expect(open()).toBe(0);
    // Cases along both walls leave the middle open.
    expect(open(-5, -16, -4.4, -1, 4.4, -16, 5, -1)).toBe(0);
  });

  it('goes along the wider aisle beside a case that stands end on', () => {
    const left = open(-0.2, -12, 1.8, -2.6);
    expect(left).toBeGreaterThan(0.15);
    expect(open(-1.8, -12, 0.2, -2.6)).toBeCloseTo(-left, 9);
  });

  it('never turns by more than 0.8 rad, whatever stands there', () => {
    for (let at = 0; at < 60; at++) {
      const x = Math.sin(at * 12.9898) * 4;
      const z = -2 - Math.abs(Math.sin(at * 78.233)) * 12;
      const turned = open(x - 1, z - 2, x + 1, z, -x - 0.5, z - 1, -x + 0.5, z);
      expect(Math.abs(turned)).toBeLessThanOrEqual(0.8 + 1e-9);
    }
  });

  it('stands a step aside where that opens an aisle, and nowhere that one cannot stand', () => {
    // A long case stands across the door's axis, aisles run along both its sides.
    const boxes = Float64Array.from([-0.75, -15, 0.75, -2]);
    const narrow = { ...rect, minX: -2.2, maxX: 2.2 };
    const view = findOpenView(narrow, boxes, door, () => true);
    expect(Math.abs(view.x)).toBeGreaterThanOrEqual(0.9);
    expect(Math.abs(view.yaw)).toBeLessThan(0.3);
    expect(view.z).toBe(door.z);
    const right = findOpenView(narrow, boxes, door, (x) => x > 0 && x < 1);
    expect(right.x).toBeCloseTo(0.9, 9);
    expect(findOpenView(narrow, boxes, door, () => false)).toMatchObject({ x: 0, z: -1.2 });
  });

  it('steps along the wall it comes through, whichever way the door looks', () => {
    const boxes = Float64Array.from([-15, -0.75, -2, 0.75]);
    const turned = { minX: -16, minZ: -2.2, maxX: 0, maxZ: 2.2 };
    const view = findOpenView(turned, boxes, { x: -1.2, z: 0, yaw: Math.PI / 2 }, () => true);
    expect(view.x).toBeCloseTo(-1.2, 9);
    expect(Math.abs(view.z)).toBeGreaterThanOrEqual(0.9);
  });
});
