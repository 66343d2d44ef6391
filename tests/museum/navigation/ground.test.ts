import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Display } from '../../../src/museum/display/display.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import type { FloorPlan, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { bodyRadius } from '../../../src/museum/navigation/body-radius.ts';
import { buildGround } from '../../../src/museum/navigation/build-ground.ts';
import type { Ground, Route, Standing } from '../../../src/museum/navigation/ground.ts';
import { makeCatalogue, smallPlan } from '../display/small-museum.ts';
import { makeStairwell } from '../display/stairwell.ts';
import { makeGridHouse } from './grid-house.ts';
import { findTrouble } from './ground-oracle.ts';
import { listRouteFaults } from './list-route-faults.ts';

interface House {
  readonly plan: FloorPlan;
  readonly display: Display;
}

const catalogue = makeCatalogue([], 150);
const stairwell = makeStairwell();
const small: House = { plan: smallPlan, display: planDisplay({ plan: smallPlan, catalogue }) };
const stairs: House = { plan: stairwell, display: planDisplay({ plan: stairwell, catalogue }) };
const grids = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => makeGridHouse(seed));
const houses: readonly House[] = [small, stairs, ...grids];
const grounds = houses.map(({ plan, display }) => buildGround(plan, display));

const roomId = (id: string): RoomId => id as RoomId;
const find = (plan: FloorPlan, id: string): Room => plan.rooms.find((room) => room.id === id) as Room;

function standAnywhere({ plan }: House, ground: Ground, random: () => number): Standing {
  for (;;) {
    const { id, rect } = plan.rooms[Math.floor(random() * plan.rooms.length)] as Room;
    const x = rect.minX + random() * (rect.maxX - rect.minX);
    const z = rect.minZ + random() * (rect.maxZ - rect.minZ);
    const standing = ground.findStanding(id, x, z);
    if (standing) return standing;
  }
}

describe('ground', { timeout: 60_000 }, () => {
  it('N1 no walk ever leads into a wall, into furniture or off the floor', () => {
    houses.forEach((house, row) => {
      const ground = grounds[row] as Ground;
      const random = startRandom(`walk ${row}`);
      const walker = standAnywhere(house, ground, random);
      const visited = new Set<RoomId>();
      let heading = 0;
      for (let step = 0; step < 10_000; step++) {
        if (random() < 0.1) heading = random() * 2 * Math.PI;
        const stride = random() < 0.02 ? random() * 30 : random() * 0.3;
        ground.move(walker, Math.cos(heading) * stride, Math.sin(heading) * stride, walker);
        visited.add(walker.room);
        if (!ground.canStand(walker.room, walker.x, walker.z)) {
          expect.fail(`house ${row}, step ${step}: ${JSON.stringify(walker)}`);
        }
        if (step % 16 === 0) expect(findTrouble(house.plan, house.display, walker, bodyRadius)).toBeNull();
      }
      expect(visited.size).toBeGreaterThan(2);
    });
  });

  it('N1 canStand agrees with looking at every point of the body', () => {
    houses.forEach((house, row) => {
      const ground = grounds[row] as Ground;
      const random = startRandom(`stand ${row}`);
      let stood = 0;
      for (let n = 0; n < 1500; n++) {
        const { id, rect } = house.plan.rooms[Math.floor(random() * house.plan.rooms.length)] as Room;
        const x = rect.minX + random() * (rect.maxX - rect.minX);
        const z = rect.minZ + random() * (rect.maxZ - rect.minZ);
        const at = { room: id, x, y: 0, z };
        if (ground.canStand(id, x, z)) {
          stood++;
          expect(findTrouble(house.plan, house.display, at, bodyRadius)).toBeNull();
        } else {
          const trouble = findTrouble(house.plan, house.display, at, bodyRadius + 0.02);
          if (trouble === null)
            expect.fail(`house ${row}: nothing hinders standing at ${JSON.stringify(at)}`);
        }
      }
      expect(stood).toBeGreaterThan(300);
    });
  });

  it('N2 no step is too long: a step through everything ends on the ground', () => {
    const ground = grounds[0] as Ground;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.3, noNaN: true }),
        fc.double({ min: 1, max: 1e9 }),
        (turn, far) => {
          const walker = ground.arrivalOf(roomId('main-1-2'));
          ground.move(walker, Math.cos(turn) * far, Math.sin(turn) * far, walker);
          expect(findTrouble(small.plan, small.display, walker, bodyRadius)).toBeNull();
        },
      ),
      { seed: 1, numRuns: 60 },
    );
    const walker = ground.arrivalOf(roomId('main-1-2'));
    const before = { ...walker };
    ground.move(walker, Number.NaN, 1, walker);
    ground.move(walker, Infinity, 0, walker);
    expect(walker).toEqual(before);
  });

  it('N3 along a wall the part of the step along it remains', () => {
    const ground = grounds[1] as Ground;
    const { rect } = find(stairs.plan, 'yard');
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (along, into) => {
          const walker: Standing = {
            room: roomId('yard'),
            x: rect.minX + 5,
            y: 0,
            z: rect.maxZ - bodyRadius,
          };
          ground.move(walker, along, into, walker);
          expect(walker.x).toBeCloseTo(rect.minX + 5 + along, 6);
          expect(walker.z).toBeCloseTo(rect.maxZ - bodyRadius, 6);
        },
      ),
      { seed: 2, numRuns: 100 },
    );
  });

  it('N3 one slides round a corner of furniture instead of sticking to it', () => {
    const ground = grounds[0] as Ground;
    const room = find(small.plan, 'main-1-1');
    const island = small.display
      .layOutRoom(room.id)
      .furniture.find(({ furniture }) => furniture.id === 'island');
    const [minX, , minZ] = island?.min ?? [0, 0, 0];
    const walker: Standing = { room: room.id, x: minX - 0.1, y: 0, z: minZ - 1 };
    ground.move(walker, 0, 3, walker);
    expect(walker.z).toBeGreaterThan(minZ + 0.5);
    expect(walker.x).toBeLessThan(minX - bodyRadius + 1e-3);
  });

  it('N4 many small steps lead where one large one does', () => {
    houses.forEach((house, row) => {
      const ground = grounds[row] as Ground;
      const random = startRandom(`steps ${row}`);
      let apart = 0;
      const runs = 300;
      for (let run = 0; run < runs; run++) {
        const start = standAnywhere(house, ground, random);
        const turn = random() * 2 * Math.PI;
        const [dx, dz] = [Math.cos(turn) * 1.2, Math.sin(turn) * 1.2];
        const once = { ...start };
        const often = { ...start };
        ground.move(once, dx, dz, once);
        for (let step = 0; step < 97; step++) ground.move(often, dx / 97, dz / 97, often);
        // Head on against a corner either side is right.
        if (Math.hypot(once.x - often.x, once.z - often.z) > 0.08) apart++;
      }
      expect(apart / runs).toBeLessThan(0.02);
    });
  });

  it('N5 stairs and ramps carry one up and down', () => {
    const ground = grounds[1] as Ground;
    const walker: Standing = { room: roomId('low'), x: 3.3, y: 0, z: 1 };
    ground.move(walker, 0, -1.6, walker);
    expect(walker.room).toBe('flight');
    ground.move(walker, 0, -2.8, walker);
    expect(walker.y).toBeCloseTo(1.5, 6);
    ground.move(walker, 0, -4, walker);
    expect([walker.room, walker.y]).toEqual(['high', 3]);
  });

  it('N6 the nearest standing place is as near as a fine search finds one, and leads out', () => {
    houses.slice(0, 5).forEach((house, row) => {
      const ground = grounds[row] as Ground;
      const random = startRandom(`nearest ${row}`);
      for (let n = 0; n < 25; n++) {
        const { id, rect } = house.plan.rooms[Math.floor(random() * house.plan.rooms.length)] as Room;
        const x = rect.minX + random() * (rect.maxX - rect.minX);
        const z = rect.minZ + random() * (rect.maxZ - rect.minZ);
        const found = ground.findStanding(id, x, z);
        let best = Infinity;
        for (let atX = rect.minX; atX <= rect.maxX; atX += 0.05) {
          for (let atZ = rect.minZ; atZ <= rect.maxZ; atZ += 0.05) {
            const away = Math.hypot(atX - x, atZ - z);
            if (
              away < best &&
              ground.canStand(id, atX, atZ) &&
              ground.findStanding(id, atX, atZ)?.x === atX
            ) {
              best = away;
            }
          }
        }
        if (!found) {
          expect(best).toBe(Infinity);
          continue;
        }
        expect(ground.canStand(id, found.x, found.z)).toBe(true);
        expect(Math.hypot(found.x - x, found.z - z)).toBeLessThan(best + 0.06);
      }
    });
  });

  it('N7 every point of a route can be stood on and every leg walked; it is no detour', () => {
    houses.forEach((house, row) => {
      const ground = grounds[row] as Ground;
      const random = startRandom(`routes ${row}`);
      let found = 0;
      for (let n = 0; n < 60; n++) {
        const from = standAnywhere(house, ground, random);
        const to = standAnywhere(house, ground, random);
        const route = ground.findRoute(from, to);
        if (!route) continue;
        found++;
        expect(listRouteFaults(house, ground, route)).toEqual([]);
        expect(route.points[0]).toMatchObject({ room: from.room, x: from.x, z: from.z });
        expect(route.points.at(-1)).toMatchObject({ room: to.room, x: to.x, z: to.z });
        expect(route.length).toBeGreaterThanOrEqual(Math.hypot(from.x - to.x, from.z - to.z) - 1e-6);
        const back = ground.findRoute(to, from);
        expect(Math.abs((back?.length ?? 0) - route.length)).toBeLessThan(0.5 + route.length * 0.1);
      }
      // Furniture shuts some doors.
      expect(found).toBeGreaterThan(row === 0 ? 20 : 35);
    });
  });

  it('N7 within a room the way is about as short as over a fine grid', () => {
    grids.slice(0, 3).forEach((house, row) => {
      const ground = grounds[row + 2] as Ground;
      const random = startRandom(`short ${row}`);
      for (let n = 0; n < 6; n++) {
        const from = standAnywhere(house, ground, random);
        const { id, rect } = find(house.plan, from.room);
        const to = ground.findStanding(
          id,
          rect.minX + random() * (rect.maxX - rect.minX),
          rect.minZ + random() * (rect.maxZ - rect.minZ),
        );
        const shortest = to && walkGrid(ground, find(house.plan, id), from, to);
        if (!to || shortest === undefined || shortest === Infinity) continue;
        const route = ground.findRoute(from, to);
        // A grid with eight directions is up to 8 % too long; a way with easy corners is a little too.
        expect(route?.length).toBeLessThan(shortest * 1.08 + 0.5);
      }
    });
  });

  it('N8 without stairs one goes by lift or ramp, however far, or not at all', () => {
    const ground = grounds[2] as Ground;
    const { plan } = grids[0] as House;
    const yard = ground.arrivalOf(roomId('yard'));
    const ramp = ground.arrivalOf(roomId('ramp'));
    const stepped = ground.findRoute(yard, ramp);
    expect(stepped?.points.some(({ room }) => room === 'flight' || room === 'landing')).toBe(true);
    expect(stepped?.points.every(({ means }) => means === 'walk')).toBe(true);
    const level = ground.findRoute(yard, ramp, { withoutStairs: true });
    expect(level?.points.filter(({ means }) => means === 'lift')).toHaveLength(1);
    expect(level?.points.some(({ room }) => room === 'flight')).toBe(false);
    expect(listRouteFaults(grids[0] as House, ground, level as Route)).toEqual([]);
    const onStairs = ground.arrivalOf(roomId('flight'));
    expect(ground.findRoute(yard, onStairs, { withoutStairs: true })).toBeUndefined();
    expect(ground.findRoute(onStairs, yard, { withoutStairs: true })).toBeDefined();
    expect(find(plan, 'ramp').slope?.steps).toBe(0);
  });

  it('N9 one arrives inside the principal door, looking in', () => {
    houses.forEach((house, row) => {
      const ground = grounds[row] as Ground;
      for (const room of house.plan.rooms) {
        const arrival = ground.arrivalOf(room.id);
        expect(ground.canStand(room.id, arrival.x, arrival.z)).toBe(true);
        expect(arrival.room).toBe(room.id);
      }
    });
    const arrival = (grounds[0] as Ground).arrivalOf(roomId('main-1-2'));
    // Turned once its front wall looks to +x, where the door from the third room is.
    const { rect } = find(small.plan, 'main-1-2');
    expect(arrival.x).toBeGreaterThan(rect.maxX - 2);
    // Straight in or, where furniture stands before one's eyes, a little aside.
    expect(Math.abs(arrival.yaw - Math.PI / 2)).toBeLessThanOrEqual(0.8 + 1e-9);
  });

  it('N10 promises that are broken are told', () => {
    const ground = grounds[0] as Ground;
    expect(() => ground.canStand(roomId('nowhere'), 0, 0)).toThrow(
      'navigation: the plan has no room nowhere',
    );
    const loose = {
      ...smallPlan,
      openings: smallPlan.openings.map((one) => ({ ...one, rooms: [roomId('x'), roomId('y')] as const })),
    };
    expect(() => buildGround(loose, small.display)).toThrow('leads to no room x');
  });

  it('N11 nothing is laid out before someone comes near', () => {
    const laid = new Set<RoomId>();
    const { plan, display } = grids[1] as House;
    const ground = buildGround(plan, {
      layOutRoom: (room) => {
        laid.add(room);
        return display.layOutRoom(room);
      },
      onChange: (listener) => display.onChange(listener),
    });
    expect(laid.size).toBe(0);
    const walker = ground.arrivalOf(roomId('s1-0-0'));
    ground.move(walker, 0.5, 0.5, walker);
    expect(laid.size).toBeLessThan(4);
    ground.findRoute(walker, ground.arrivalOf(roomId('s1-2-1')));
    expect(laid.size).toBeLessThan(plan.rooms.length / 2);
  });
});

/** Length of the shortest way over a grid of 10 cm within one room. */
function walkGrid(ground: Ground, { id, rect }: Room, from: Standing, to: Standing): number | undefined {
  const gap = 0.1;
  const columns = Math.floor((rect.maxX - rect.minX) / gap) + 1;
  const rows = Math.floor((rect.maxZ - rect.minZ) / gap) + 1;
  const nodeAt = ({ x, z }: Standing): number =>
    Math.round((z - rect.minZ) / gap) * columns + Math.round((x - rect.minX) / gap);
  const isFree = Array.from({ length: columns * rows }, (_, node) =>
    ground.canStand(id, rect.minX + (node % columns) * gap, rect.minZ + Math.floor(node / columns) * gap),
  );
  const length = Array.from({ length: columns * rows }, () => Infinity);
  const goal = nodeAt(to);
  const start = nodeAt(from);
  if (!isFree[start] || !isFree[goal]) return undefined;
  length[start] = 0;
  const waiting = new Set([start]);
  while (waiting.size > 0) {
    let here = -1;
    for (const node of waiting) {
      if (here < 0 || (length[node] as number) < (length[here] as number)) here = node;
    }
    waiting.delete(here);
    if (here === goal) return length[here];
    for (let dz = -1; dz <= 1; dz++) {
      for (let dx = -1; dx <= 1; dx++) {
        const column = (here % columns) + dx;
        const row = Math.floor(here / columns) + dz;
        if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
        const next = row * columns + column;
        const total = (length[here] as number) + Math.hypot(dx, dz) * gap;
        if (!isFree[next] || total >= (length[next] as number)) continue;
        length[next] = total;
        waiting.add(next);
      }
    }
  }
  return Infinity;
}
