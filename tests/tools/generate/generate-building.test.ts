import { describe, expect, it } from 'vitest';
import { countPlaces } from '../../../src/museum/display/count-places.ts';
import type { FloorPlan, Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { generateBuilding } from '../../../tools/generate/generate-building.ts';

const order = { seed: 7, gifts: 0, rooms: 1500, exhibits: 1_000_000 };
const plan = planBuilding(generateBuilding(order));

/** Whether two level cells share any air; written down anew, without the planner's sweep. */
function share(a: Room, b: Room): boolean {
  const least = 1e-3;
  return (
    Math.min(a.rect.maxX, b.rect.maxX) - Math.max(a.rect.minX, b.rect.minX) > least &&
    Math.min(a.rect.maxZ, b.rect.maxZ) - Math.max(a.rect.minZ, b.rect.minZ) > least &&
    Math.min(a.floorY + a.height, b.floorY + b.height) - Math.max(a.floorY, b.floorY) > least
  );
}

function walkFrom({ rooms, openings, lifts, arrival }: FloorPlan): Set<string> {
  const ways = [
    ...openings.map(({ rooms: [a, b] }) => [a, b] as const),
    ...lifts.flatMap(({ stops }) => stops.slice(1).map((stop, row) => [stops[row]!, stop] as const)),
  ];
  const next = new Map<string, string[]>(rooms.map(({ id }) => [id, []]));
  for (const [a, b] of ways) {
    next.get(a)?.push(b);
    next.get(b)?.push(a);
  }
  const reached = new Set<string>([arrival]);
  const queue: string[] = [arrival];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const one of next.get(id) ?? [])
      if (!reached.has(one)) {
        reached.add(one);
        queue.push(one);
      }
  return reached;
}

describe('a made-up building of 1,500 rooms', () => {
  it('has them, in houses of many storeys, with places for all', () => {
    const rooms = plan.rooms.filter(({ kind }) => kind === 'room');
    expect(rooms).toHaveLength(1500);
    expect(new Set(rooms.map(({ house }) => house)).size).toBe(4);
    expect(Math.max(...rooms.map(({ storey }) => storey))).toBeLessThanOrEqual(20);
    const templates = new Map(plan.templates.map((template) => [template.id, template]));
    const places = plan.rooms
      .filter(({ theme }) => theme && !theme.outsideTotal)
      .reduce((sum, { template }) => sum + countPlaces(templates.get(template)!), 0);
    expect(places).toBeGreaterThanOrEqual(order.exhibits);
    expect(places).toBeLessThan(order.exhibits * 1.3);
  });

  it('keeps all cells out of each other’s way', () => {
    const level = plan.rooms.filter(({ slope, height }) => slope === null && height > 0);
    expect(level.length).toBeGreaterThan(2000);
    for (let a = 0; a < level.length; a++)
      for (let b = a + 1; b < level.length; b++)
        if (share(level[a]!, level[b]!)) expect.fail(`${level[a]!.id} is in the way of ${level[b]!.id}`);
  });

  it('leads everywhere', () => {
    const reached = walkFrom(plan);
    expect(plan.rooms.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
