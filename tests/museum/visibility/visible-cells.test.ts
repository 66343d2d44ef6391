import { describe, expect, it } from 'vitest';
import type { FloorPlan, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { createVisibleCells } from '../../../src/museum/visibility/create-visible-cells.ts';
import { smallPlan } from '../display/small-museum.ts';
import { makeStairwell } from '../display/stairwell.ts';
import { makeGridHouse } from '../navigation/grid-house.ts';
import { holds, lookAnywhere, makeRayOracle, type Passed } from './ray-oracle.ts';

const plans: readonly FloorPlan[] = [
  smallPlan,
  makeStairwell(),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => makeGridHouse(seed, 5, 4).plan),
];

// Rays are many; another machine may be slower.
describe('visible cells', { timeout: 60_000 }, () => {
  it('V1 whatever a look meets through doors is among the cells and in view', () => {
    let met = 0;
    let through = 0;
    plans.forEach((plan, row) => {
      const cells = createVisibleCells(plan);
      const random = startRandom(`looks ${row}`);
      const walkRay = makeRayOracle(plan, 0.01);
      for (let pose = 0; pose < 250; pose++) {
        const cone = lookAnywhere(plan, random);
        cells.look(cone);
        const rowOf = new Map(Array.from({ length: cells.count }, (_, at) => [cells.roomAt(at), at]));
        for (let ray = 0; ray < 4; ray++) {
          const passed = walkRay(cone, cone.yaw + (random() * 2 - 1) * (cone.halfAngle - 1e-3));
          for (let at = 0; at < passed.length; at += 10) {
            const { room, x, z, doors, isDoorway } = passed[at] as Passed;
            if (isDoorway) continue;
            const index = rowOf.get(room);
            const where = `plan ${row}: ${JSON.stringify(cone)} meets ${room} at ${x} ${z}`;
            if (index === undefined) expect.fail(`${where}, not seen`);
            if (!cells.isInView(index, x - 0.01, z - 0.01, x + 0.01, z + 0.01))
              expect.fail(`${where}, not in view`);
            if (cells.depthAt(index) > doors) expect.fail(`${where}, which is ${doors} doors away`);
            met++;
            if (doors > 1) through++;
          }
        }
      }
    });
    expect(met).toBeGreaterThan(30_000);
    expect(through).toBeGreaterThan(2_000);
  });

  it('V2 nothing is in view that no look meets', () => {
    let inView = 0;
    plans.forEach((plan, row) => {
      const cells = createVisibleCells(plan);
      const random = startRandom(`exact ${row}`);
      const walkRay = makeRayOracle(plan, 0.1);
      for (let pose = 0; pose < 25; pose++) {
        const cone = { ...lookAnywhere(plan, random), reach: 30 };
        cells.look(cone);
        const rays = Array.from({ length: 300 }, (_, ray) =>
          walkRay(cone, cone.yaw + ((ray + 0.5) / 150 - 1) * cone.halfAngle),
        );
        for (let index = 0; index < cells.count; index++) {
          const { id, rect } = plan.rooms.find((room) => room.id === cells.roomAt(index)) as Room;
          for (let box = 0; box < 6; box++) {
            const x = rect.minX + 0.5 + random() * (rect.maxX - rect.minX - 1);
            const z = rect.minZ + 0.5 + random() * (rect.maxZ - rect.minZ - 1);
            if (Math.hypot(x - cone.x, z - cone.z) > 20) continue;
            if (!cells.isInView(index, x - 0.2, z - 0.2, x + 0.2, z + 0.2)) continue;
            inView++;
            const bounds = { minX: x - 0.4, maxX: x + 0.4, minZ: z - 0.4, maxZ: z + 0.4 };
            const isMet = rays.some((ray) =>
              ray.some((one) => one.room === id && holds(bounds, one.x, one.z)),
            );
            if (!isMet) expect.fail(`plan ${row}: ${JSON.stringify(cone)} sees ${id} at ${x} ${z}`);
          }
        }
      }
    });
    expect(inView).toBeGreaterThan(300);
  });

  it('V3 the cell stood in comes first, nearer ones before farther ones, each once', () => {
    plans.forEach((plan, row) => {
      const cells = createVisibleCells(plan);
      const random = startRandom(`order ${row}`);
      for (let pose = 0; pose < 300; pose++) {
        const cone = lookAnywhere(plan, random);
        cells.look(cone);
        const rooms = Array.from({ length: cells.count }, (_, at) => cells.roomAt(at));
        const depths = rooms.map((_, at) => cells.depthAt(at));
        expect(rooms[0]).toBe(cone.room);
        expect(new Set(rooms).size).toBe(rooms.length);
        expect(depths).toEqual(depths.toSorted((a, b) => a - b));
        for (const { id } of plan.rooms) expect(cells.has(id)).toBe(rooms.includes(id));
      }
    });
  });

  it('V4 in a doorway both cells are at hand, whichever way one looks', () => {
    const cells = createVisibleCells(smallPlan);
    for (let yaw = 0; yaw < 7; yaw += 0.5) {
      cells.look({ room: 'main-1-1' as RoomId, x: 10.1, z: 0, yaw, halfAngle: 0.5, reach: 60 });
      expect([cells.roomAt(0), cells.roomAt(1)]).toEqual(['main-1-1', 'main-1-2']);
      expect([cells.depthAt(0), cells.depthAt(1)]).toEqual([0, 0]);
    }
    // Looking along −x, into the first room.
    cells.look({ room: 'main-1-1' as RoomId, x: 10.1, z: 0, yaw: Math.PI / 2, halfAngle: 0.5, reach: 60 });
    expect(cells.isInView(0, 4, -0.5, 5, 0.5)).toBe(true);
    expect(cells.isInView(1, 14, -0.5, 15, 0.5)).toBe(false);
  });

  it('V5 nothing beyond the reach is looked at', () => {
    const cells = createVisibleCells(smallPlan);
    const cone = { room: 'main-1-1' as RoomId, x: 1, z: 0, yaw: -Math.PI / 2, halfAngle: 0.4 };
    cells.look({ ...cone, reach: 100 });
    expect(cells.count).toBe(6);
    cells.look({ ...cone, reach: 12 });
    expect(cells.count).toBe(2);
    expect(cells.isInView(0, 8, -1, 9, 1)).toBe(true);
    cells.look({ ...cone, reach: 5 });
    expect(cells.count).toBe(1);
    expect(cells.isInView(0, 8, -1, 9, 1)).toBe(false);
  });

  it('V6 storeys that lie over each other in the plan are never mixed up', () => {
    const { plan } = makeGridHouse('c', 5, 4);
    const cells = createVisibleCells(plan);
    const random = startRandom('storeys');
    for (let pose = 0; pose < 300; pose++) {
      const cone = lookAnywhere(plan, random);
      if (!cone.room.startsWith('s1') && !cone.room.startsWith('s2')) continue;
      cells.look({ ...cone, reach: 15 });
      const storeys = new Set(
        Array.from({ length: cells.count }, (_, at) => cells.roomAt(at).slice(0, 2)).filter((id) =>
          /^s\d/.test(id),
        ),
      );
      expect([...storeys]).toEqual([cone.room.slice(0, 2)]);
    }
  });

  it('V7 a look in a place that is not in the plan is a broken promise', () => {
    const cells = createVisibleCells(smallPlan);
    const cone = { x: 0, z: 0, yaw: 0, halfAngle: 1, reach: 10 };
    expect(() => cells.look({ ...cone, room: 'nowhere' as RoomId })).toThrow(
      'visibility: the plan has no room',
    );
    cells.look({ ...cone, room: 'main-1-1' as RoomId });
    expect(() => cells.roomAt(99)).toThrow('visibility: cell 99');
  });
});
