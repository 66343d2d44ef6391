import { describe, expect, it } from 'vitest';
import type { Display } from '../../../src/museum/display/display.ts';
import { listSolidParts } from '../../../src/museum/display/list-solid-parts.ts';
import { pickInRoom } from '../../../src/museum/display/pick-in-room.ts';
import { pickMuseum } from '../../../src/museum/display/pick-museum.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import { mountCodes } from '../../../src/museum/display/room-display.ts';
import type { FloorPlan, Opening, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { TemplateId } from '../../../src/museum/floorplan/room-template.ts';
import { startRandom, type RandomStream } from '../../../src/museum/math/seeded-random.ts';
import { makeCatalogue, makeGift, makePlan, makeTheme, showroom, smallPlan } from './small-museum.ts';
import { makeStairwell } from './stairwell.ts';

type Triple = readonly [number, number, number];

const floorAt = ({ slope, floorY, rect }: Room, x: number, z: number): number => {
  if (!slope) return floorY;
  const share =
    slope.axis === 'x'
      ? (x - rect.minX) / (rect.maxX - rect.minX)
      : (z - rect.minZ) / (rect.maxZ - rect.minZ);
  return floorY + slope.rise * (slope.direction === 1 ? share : 1 - share);
};

/** Whether a point is air: in the volume of a cell or of an opening. */
function isAir(plan: FloorPlan, [x, y, z]: Triple): boolean {
  const slack = 1e-9;
  const inCell = plan.rooms.some((room) => {
    const { rect } = room;
    if (x < rect.minX - slack || x > rect.maxX + slack || z < rect.minZ - slack || z > rect.maxZ + slack)
      return false;
    const above = y - floorAt(room, x, z);
    return above >= 0 && (room.height === 0 || above <= room.height);
  });
  if (inCell) return true;
  return plan.openings.some(
    ({ passage, floorY, height }) =>
      x >= passage.minX &&
      x <= passage.maxX &&
      z >= passage.minZ &&
      z <= passage.maxZ &&
      y >= floorY &&
      y <= floorY + height,
  );
}

/** Where a segment meets the faces of a box: every face on its own, no slabs. */
function meetBox(origin: Triple, direction: Triple, min: Triple, max: Triple): number {
  if (origin.every((value, axis) => value >= (min[axis] as number) && value <= (max[axis] as number)))
    return 0;
  let nearest = Infinity;
  for (const axis of [0, 1, 2] as const) {
    for (const plane of [min[axis], max[axis]]) {
      const t = (plane - origin[axis]) / direction[axis];
      if (!(t > 0) || t >= nearest) continue;
      const onFace = [0, 1, 2].every((other) => {
        if (other === axis) return true;
        const at = (origin[other] as number) + (direction[other] as number) * t;
        return at >= (min[other] as number) && at <= (max[other] as number);
      });
      if (onFace) nearest = t;
    }
  }
  return nearest;
}

interface Meeting {
  readonly kind: 'exhibit' | 'furniture' | 'end';
  readonly id: string;
  readonly distance: number;
}

/** The oracle: every box of every room, and the air walked in steps of 4 mm. */
function bruteForce(plan: FloorPlan, display: Display, origin: Triple, direction: Triple): Meeting[] {
  const meetings: Meeting[] = [];
  for (const { id } of plan.rooms) {
    const room = display.layOutRoom(id);
    for (let row = 0; row < room.count; row++) {
      const at = (axis: number) => room.position[row * 3 + axis] as number;
      const side = (axis: number) => room.size[row * 3 + axis] as number;
      const alongX = Math.abs(Math.cos(room.yaw[row] as number)) > 0.5;
      const hung = room.mount[row] === mountCodes.hung;
      const half = [side(0), side(1), side(2)].map((value) => Math.max(0.04, value + 0.02) / 2) as [
        number,
        number,
        number,
      ];
      const reach = alongX ? half : ([half[2], half[1], half[0]] as const);
      const out = hung ? side(2) / 2 : 0;
      const middle = [
        at(0) + Math.sin(room.yaw[row] as number) * out,
        hung ? at(1) : at(1) + side(1) / 2,
        at(2) + Math.cos(room.yaw[row] as number) * out,
      ] as const;
      const distance = meetBox(
        origin,
        direction,
        [middle[0] - reach[0], middle[1] - reach[1], middle[2] - reach[2]],
        [middle[0] + reach[0], middle[1] + reach[1], middle[2] + reach[2]],
      );
      if (distance < Infinity) meetings.push({ kind: 'exhibit', id: room.exhibitId(row), distance });
    }
    for (const placed of room.furniture) {
      for (const [a, b, c, d, e, f] of listSolidParts(placed)) {
        const distance = meetBox(origin, direction, [a, b, c], [d, e, f]);
        if (distance < Infinity) meetings.push({ kind: 'furniture', id: placed.furniture.id, distance });
      }
    }
  }
  const step = 0.004;
  let end = 0;
  const point = (t: number): Triple => [
    origin[0] + direction[0] * t,
    origin[1] + direction[1] * t,
    origin[2] + direction[2] * t,
  ];
  while (end < 60 && isAir(plan, point(end))) end += step;
  meetings.push({ kind: 'end', id: '', distance: end });
  return meetings.sort((a, b) => a.distance - b.distance);
}

function lookAround(random: RandomStream): Triple {
  const turn = random() * 2 * Math.PI;
  const up = (random() - 0.5) * 1.2;
  return [Math.cos(turn) * Math.cos(up), Math.sin(up), Math.sin(turn) * Math.cos(up)];
}

/** A thing in the same room, or a point of a doorway: what people look at. */
function aim(plan: FloorPlan, display: Display, room: Room, random: RandomStream): Triple {
  const { passage, floorY, height } = plan.openings[Math.floor(random() * plan.openings.length)] as Opening;
  const laid = display.layOutRoom(room.id);
  if (laid.count === 0 || random() < 0.5) {
    return [
      passage.minX + random() * (passage.maxX - passage.minX),
      floorY + random() * height,
      passage.minZ + random() * (passage.maxZ - passage.minZ),
    ];
  }
  const row = Math.floor(random() * laid.count);
  return laid.position.slice(row * 3, row * 3 + 3) as unknown as Triple;
}

function lookAt(from: Triple, to: Triple): Triple {
  const apart = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  return [(to[0] - from[0]) / apart, (to[1] - from[1]) / apart, (to[2] - from[2]) / apart];
}

function compare(plan: FloorPlan, display: Display, seed: string, rays: number): Record<string, number> {
  const random = startRandom(seed);
  const met: Record<string, number> = {};
  for (let ray = 0; ray < rays; ray++) {
    const room = plan.rooms[Math.floor(random() * plan.rooms.length)] as Room;
    const x = room.rect.minX + random() * (room.rect.maxX - room.rect.minX);
    const z = room.rect.minZ + random() * (room.rect.maxZ - room.rect.minZ);
    const origin = [x, floorAt(room, x, z) + 1.62, z] as const;
    const direction = random() < 0.5 ? lookAround(random) : lookAt(origin, aim(plan, display, room, random));
    const expected = bruteForce(plan, display, origin, direction);
    const [first, second] = expected as [Meeting, Meeting | undefined];
    const pick = pickMuseum({ plan, display }, { room: room.id, x, y: origin[1], z }, direction, 59);
    // Where two things are met within a step of the oracle, either answer is right.
    if (second && second.distance - first.distance < 0.01) continue;
    const what = { seed, ray, first, pick };
    if (first.kind === 'end') {
      expect(pick === null || pick.kind === 'floor' || pick.kind === 'wall', JSON.stringify(what)).toBe(true);
      if (pick) expect(Math.abs(pick.distance - first.distance), JSON.stringify(what)).toBeLessThan(0.02);
    } else {
      expect(pick?.kind, JSON.stringify(what)).toBe(first.kind);
      if (pick?.kind === 'exhibit') expect(pick.exhibit).toBe(first.id);
      expect(Math.abs((pick?.distance ?? 0) - first.distance), JSON.stringify(what)).toBeLessThan(1e-5);
    }
    const kind = pick ? (pick.room === room.id ? pick.kind : `${pick.kind} next door`) : 'nothing';
    met[kind] = (met[kind] ?? 0) + 1;
  }
  return met;
}

describe('picking', () => {
  it('D15 agrees with every box and wall tried one by one, through doors and up stairs', () => {
    const display = planDisplay({
      plan: smallPlan,
      catalogue: makeCatalogue([makeGift(1), makeGift(2)], 400),
    });
    const met = compare(smallPlan, display, 'row of rooms', 1500);
    expect(met['exhibit']).toBeGreaterThan(300);
    expect(met['exhibit next door']).toBeGreaterThan(30);
    expect(met['furniture']).toBeGreaterThan(50);
    expect(met['floor']).toBeGreaterThan(20);

    const stairwell = makeStairwell();
    const upstairs = planDisplay({ plan: stairwell, catalogue: makeCatalogue([], 150) });
    const metThere = compare(stairwell, upstairs, 'stairwell', 1200);
    expect(metThere['exhibit']).toBeGreaterThan(100);
    expect(metThere['floor next door']).toBeGreaterThan(10);
    expect(metThere['nothing']).toBeGreaterThan(100);
  });

  it('D16 a doorway is a place to look from, and its jambs stop a look', () => {
    const plan = makePlan([
      { id: 'a', template: showroom, theme: makeTheme() },
      { id: 'b', template: showroom, theme: makeTheme() },
    ]);
    const display = planDisplay({ plan, catalogue: makeCatalogue([], 280) });
    const origin = { room: 'a' as RoomId, x: 10.15, y: 1.62, z: 0 };
    const look = (direction: Triple) => pickMuseum({ plan, display }, origin, direction);
    expect(look([0, 0, 1])).toMatchObject({ kind: 'wall', distance: expect.closeTo(0.4) });
    expect(look([0, 0, -1])).toMatchObject({ kind: 'wall', distance: expect.closeTo(1) });
    expect(look([0, 1, 0])).toMatchObject({ kind: 'wall', distance: expect.closeTo(2.4 - 1.62) });
    expect(look([0.02, -1, 0])).toMatchObject({ kind: 'floor', room: 'b' });
    expect(look([1, 0, 0])).toMatchObject({ room: 'b' });
    expect(look([-1, 0, 0])).toMatchObject({ room: 'a' });
    expect(pickMuseum({ plan, display }, origin, [0, 0, 1], 0.3)).toBeNull();
    expect(() => pickMuseum({ plan, display }, { ...origin, room: 'c' as RoomId }, [0, 0, 1])).toThrow(
      /no room c/,
    );
  });

  it('D23 leaves that are shut stop a look at the floor of their doorway', () => {
    const plan = makePlan([
      { id: 'a', template: { ...showroom, id: 'bare' as TemplateId, furniture: [] }, theme: null },
      { id: 'b', template: showroom, theme: makeTheme() },
    ]);
    const display = planDisplay({ plan, catalogue: makeCatalogue([], 100) });
    const museum = { plan, display };
    const random = startRandom('shut doors');
    const shut = new Uint8Array(plan.openings.length).fill(1);
    const origin = { room: 'a' as RoomId, x: 8, y: 1.62, z: -0.3 };
    let stopped = 0;
    for (let look = 0; look < 400; look++) {
      const way: Triple = [1, (random() - 0.6) * 0.4, (random() - 0.5) * 1.2];
      const open = pickMuseum(museum, origin, way);
      const met = pickMuseum(museum, origin, way, Infinity, shut);
      const { passage } = plan.openings[0] as Opening;
      const isBehind = open?.room === 'b' && (open.kind !== 'floor' || open.x > passage.maxX);
      if (!isBehind) {
        expect(met).toEqual(open);
        continue;
      }
      stopped++;
      expect(met).toMatchObject({ kind: 'floor', room: 'b' });
      expect(met?.kind === 'floor' && met.x >= passage.minX && met.x <= passage.maxX).toBe(true);
      expect(met?.distance).toBeLessThanOrEqual(open.distance + 1e-9);
    }
    expect(stopped).toBeGreaterThan(50);
    expect(pickMuseum(museum, origin, [1, 0, 0], Infinity, new Uint8Array(shut.length))).toEqual(
      pickMuseum(museum, origin, [1, 0, 0]),
    );
  });

  it('D16 the open air is nothing', () => {
    const plan = makeStairwell();
    const display = planDisplay({ plan, catalogue: makeCatalogue([], 150) });
    const origin = { room: 'yard' as RoomId, x: 0, y: 1.62, z: 14 };
    expect(pickMuseum({ plan, display }, origin, [0, 0.2, 1])).toBeNull();
    expect(pickMuseum({ plan, display }, origin, [0, 1, 0])).toBeNull();
    expect(pickMuseum({ plan, display }, origin, [0, -0.05, -1])).toMatchObject({ room: 'low' });
  });

  it('D17 even the smallest thing can be hit by a coarse pointer', () => {
    const gift = makeGift(1, { size: [0.005, 0.005, 0.005] });
    const display = planDisplay({ plan: smallPlan, catalogue: makeCatalogue([gift], 400) });
    const { room, row } = display.giftPlace(gift.id) as { room: RoomId; row: number };
    const laid = display.layOutRoom(room);
    const [x, y, z] = laid.position.slice(row * 3, row * 3 + 3) as unknown as [number, number, number];
    const yaw = laid.yaw[row] as number;
    const aside = 0.018;
    const out = 0.12;
    const origin = [
      x + Math.sin(yaw) * out + Math.cos(yaw) * aside,
      y + 0.01,
      z + Math.cos(yaw) * out - Math.sin(yaw) * aside,
    ] as const;
    const pick = pickInRoom(laid, { origin, direction: [-Math.sin(yaw), 0, -Math.cos(yaw)] });
    expect(pick).toMatchObject({ kind: 'exhibit', row });
  });
});
