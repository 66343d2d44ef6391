import { describe, expect, it } from 'vitest';
import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { generateBuilding } from '../../../tools/generate/generate-building.ts';

const make = (exhibits: number, rooms: number, storeys: number): FloorPlan =>
  planBuilding(generateBuilding({ seed: 'like', gifts: 0, exhibits, rooms, storeys }));

/** Templates and themes of the rooms beside the corridors of one storey, by their place in the plan. */
const describeStorey = ({ rooms }: FloorPlan, house: string, storey: number): unknown =>
  rooms
    .filter((room) => room.house === house && room.storey === storey && room.kind === 'room')
    .filter(({ template }) => (template as string) !== 'entrance-hall')
    .map(({ template, theme, rect, turns }) => ({
      template,
      theme,
      turns,
      size: [rect.maxX - rect.minX, rect.maxZ - rect.minZ].map((side) => side.toFixed(3)),
    }));

describe('museums of like storeys', () => {
  const small = make(11_500, 18, 1);
  const large = make(1_150_000, 1705, 100);

  it('have the same rooms on every storey, whatever their size', () => {
    const wanted = describeStorey(small, 'h1', 1);
    expect(wanted).toHaveLength(17);
    const storeys = new Set(large.rooms.map(({ house, storey }) => `${house} ${storey}`));
    expect(storeys.size).toBe(100);
    for (const one of storeys) {
      const [house, storey] = one.split(' ');
      expect(describeStorey(large, house!, Number(storey))).toEqual(wanted);
    }
  });

  it('cannot be of rooms that do not divide into them', () => {
    expect(() => make(115_000, 170, 10)).toThrow(/10 like storeys/);
  });
});
