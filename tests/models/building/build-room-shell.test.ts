import { describe, expect, it } from 'vitest';
import { mountCodes } from '../../../src/museum/display/room-display.ts';
import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { buildRoomShell } from '../../../models/building/room/build-room-shell.ts';
import { computePlaceLight } from '../../../models/building/light/compute-place-light.ts';
import { listDoorSigns } from '../../../models/building/room/list-door-signs.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import { makeCatalogue, makeGift, smallPlan } from '../../museum/display/small-museum.ts';
import { makeStairwell } from '../../museum/display/stairwell.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { wordSign } from '../../../src/view/scene/signs/sign-text.ts';
import { readBuilding } from '../../../tools/data/pack-building.ts';
import { finishes, makeEveryFinish } from './every-finish.ts';
import { castRay, listFaults } from './mesh-checks.ts';

const { plan, display } = makeEveryFinish();
const roomOf = (finish: string): Room => plan.rooms.find(({ template }) => template === finish) as Room;
const build = (finish: string, detail: 'near' | 'far' = 'near') => {
  const room = roomOf(finish);
  return buildRoomShell(plan, room, display.layOutRoom(room.id), { detail });
};

/** A room template may hold 25,000 triangles; passages, of which many are seen at once, far fewer. */
const nearBudget: Partial<Record<string, number>> = {
  corridor: 4500,
  tunnel: 4500,
  'bare-granite': 4000,
  stair: 6000,
  lift: 1500,
  'statue-hall': 25000,
  entrance: 25000,
  'summary-hall': 25000,
  'rail-hall': 21000,
  'aircraft-hall': 21000,
};

describe.each(finishes)('shell of a room with the finish %s', (finish) => {
  it('is a sound mesh', () => {
    const { opaque, glass } = build(finish);
    expect(listFaults(opaque)).toEqual([]);
    expect(listFaults(glass)).toEqual([]);
    if (finish !== 'outdoors') expect(opaque.triangleCount).toBeGreaterThan(100);
  });

  it('keeps to its budget of triangles, near and far', () => {
    const near = build(finish);
    const far = build(finish, 'far');
    expect(near.opaque.triangleCount + near.glass.triangleCount).toBeLessThanOrEqual(
      nearBudget[finish] ?? 18000,
    );
    expect(far.opaque.triangleCount + far.glass.triangleCount).toBeLessThanOrEqual(2000);
  });

  it('comes out the same each time', () => {
    const bytes = (): Buffer[] => {
      const { opaque, glass } = build(finish);
      return [opaque, glass].flatMap(({ position, light, index }) =>
        [position, light, index].map(({ buffer }) => Buffer.from(buffer)),
      );
    };
    const again = bytes();
    expect(bytes().every((part, at) => part.equals(again[at] as Buffer))).toBe(true);
  });

  it('has light that varies and is nowhere blown out', () => {
    if (finish === 'outdoors') return;
    const { light, surface, vertexCount } = build(finish).opaque;
    const reds: number[] = [];
    for (let row = 0; row < vertexCount; row++)
      if (surface[row * 4 + 1] === 0) reds.push(light[row * 4] as number);
    reds.sort((a, b) => a - b);
    const at = (share: number): number => reds[Math.floor(share * (reds.length - 1))] as number;
    expect(at(0.02)).toBeGreaterThan(12);
    expect(at(0.98)).toBeLessThan(235);
    expect(at(0.9)).toBeGreaterThan(at(0.1));
  });
});

describe('walls', () => {
  const indoors = plan.rooms.filter(({ height, template }) => height > 0 && template !== 'balcony');

  it.each(indoors)('are closed around $id but at the doors', (room) => {
    const shell = buildRoomShell(plan, room, display.layOutRoom(room.id));
    const { rect, floorY, slope } = room;
    const x = (rect.minX + rect.maxX) / 2;
    const z = (rect.minZ + rect.maxZ) / 2;
    const y = floorY + (slope ? slope.rise / 2 + 1.2 : 1.9);
    for (let turn = 0; turn < 24; turn++) {
      const angle = (turn / 24) * Math.PI * 2 + 0.01;
      for (const pitch of [-0.5, 0.35, 0.7]) {
        const direction = [Math.sin(angle), pitch, Math.cos(angle)] as const;
        // Through a doorway one looks into the next room.
        const leaves = plan.openings.some(({ passage, rooms: sides }) => {
          if (!sides.includes(room.id)) return false;
          const edge = direction[0] > 0 ? rect.maxX : rect.minX;
          const along = z + ((edge - x) / direction[0]) * direction[2];
          return along > passage.minZ - 0.1 && along < passage.maxZ + 0.1;
        });
        if (!leaves)
          expect(castRay(shell, [x, y, z], direction), `${room.template} at ${angle}`).toBeLessThan(60);
      }
    }
  });

  it('stand open at every doorway, from one room through to the next', () => {
    for (const { passage, rooms: sides, floorY, height } of plan.openings) {
      const z = (passage.minZ + passage.maxZ) / 2;
      for (const id of sides) {
        const room = plan.rooms.find((one) => one.id === id) as Room;
        const shell = buildRoomShell(plan, room, display.layOutRoom(id));
        for (const up of [0.05, 0.5, 0.95]) {
          for (const aside of [-0.7, 0, 0.7]) {
            const from = [passage.minX - 0.4, floorY + height * up, z + aside] as const;
            expect(castRay(shell, from, [1, 0, 0])).toBeGreaterThan(passage.maxX - passage.minX + 0.42);
          }
        }
      }
    }
  });

  it('leave open edges open, stairs below and above', () => {
    const stairwell = makeStairwell();
    const stairs = planDisplay({ plan: stairwell, catalogue: makeCatalogue([makeGift(1)], 40) });
    const flight = stairwell.rooms.find(({ kind }) => kind === 'flight') as Room;
    const shell = buildRoomShell(stairwell, flight, stairs.layOutRoom(flight.id));
    expect(listFaults(shell.opaque)).toEqual([]);
    // From the middle of the flight upwards and out over its upper edge.
    expect(castRay(shell, [3.5, 4.4, -5], [0, 0, -1])).toBe(Infinity);
    expect(castRay(shell, [3.5, 1, -1], [0, 0, 1])).toBe(Infinity);
    expect(castRay(shell, [3.5, 1.5, -1.2], [1, 0, 0])).toBeCloseTo(1.5, 0);
  });
});

describe('floor', () => {
  it('lies at the height the plan gives it', () => {
    for (const finish of finishes) {
      const room = roomOf(finish);
      if (room.height <= 0 || room.slope) continue;
      const shell = build(finish);
      const x = (room.rect.minX + room.rect.maxX) / 2 + 0.7;
      const z = room.rect.maxZ - 0.8;
      const down = castRay(shell, [x, room.floorY + 1, z], [0, -1, 0]);
      expect(down, finish).toBeGreaterThan(0.94);
      expect(down, finish).toBeLessThan(1.001);
    }
  });

  it('rises with stairs by as many treads as the plan says', () => {
    const room = roomOf('stair');
    const shell = build('stair');
    const { rect, floorY, slope } = room;
    const rise = (slope?.rise ?? 0) / (slope?.steps ?? 1);
    const going = (rect.maxZ - rect.minZ) / (slope?.steps ?? 1);
    for (const tread of [0, 7, 15]) {
      const z = rect.maxZ - (tread + 0.5) * going;
      const down = castRay(shell, [(rect.minX + rect.maxX) / 2, floorY + 4, z], [0, -1, 0]);
      expect(4 - down).toBeCloseTo((tread + 1) * rise, 1);
    }
  });
});

describe('furniture', () => {
  it('carries what stands on it: a deck at the foot of every exhibit, never above it', () => {
    for (const finish of ['showroom', 'dense-gallery', 'large-showroom', 'empty-room', 'summary-hall']) {
      const room = roomOf(finish);
      const laidOut = display.layOutRoom(room.id);
      const shell = build(finish);
      const stride = Math.max(1, Math.floor(laidOut.count / 25));
      for (let row = 0; row < laidOut.count; row += stride) {
        if (laidOut.mount[row] === mountCodes.hung) continue;
        const [x, y, z] = [0, 1, 2].map((axis) => laidOut.position[row * 3 + axis]) as [
          number,
          number,
          number,
        ];
        const down = castRay(shell, [x + 0.013, y + 0.1, z + 0.017], [0, -1, 0]);
        expect(down, `${finish} row ${row}`).toBeGreaterThan(0.1 - 0.005);
        expect(down, `${finish} row ${row}`).toBeLessThan(0.1 + 0.005);
      }
    }
  });

  it('lights what it carries, warm, and most where one reads', () => {
    const room = roomOf('showroom');
    const laidOut = display.layOutRoom(room.id);
    for (let row = 0; row < laidOut.count; row++) {
      const [red, green, blue] = computePlaceLight(plan, room, laidOut, row);
      expect(red).toBeGreaterThan(0.25);
      expect(red).toBeLessThan(3.2);
      expect(red).toBeGreaterThan(green);
      expect(green).toBeGreaterThan(blue);
    }
  });

  it('D19 tells seen from unknown by plates: solid ones and outlines', () => {
    const small = planDisplay({
      plan: smallPlan,
      catalogue: makeCatalogue([makeGift(1, { country: 'CN' }), makeGift(2)], 300),
    });
    const room = smallPlan.rooms.find(({ id }) => small.documentedIn(id) > 0) as Room;
    const laidOut = small.layOutRoom(room.id);
    const count = (whereabouts: 'seen' | 'unknown'): number =>
      buildRoomShell(smallPlan, room, laidOut, { whereaboutsOf: () => whereabouts }).opaque.triangleCount;
    expect(count('seen')).not.toBe(count('unknown'));
  });
});

describe('door signs', () => {
  it('hang above each door, face into the room, and name the room behind', () => {
    const room = roomOf('corridor');
    const signs = listDoorSigns(plan, room);
    expect(signs).toHaveLength(2);
    for (const sign of signs) {
      expect(sign.room).not.toBe(room.id);
      expect(sign.y - sign.height / 2).toBeGreaterThan(room.floorY + 2.4);
      const ahead = sign.x + Math.sin(sign.yaw) * 0.5;
      expect(ahead).toBeGreaterThan(room.rect.minX);
      expect(ahead).toBeLessThan(room.rect.maxX);
    }
  });

  it('hang over a door that is shut for good, at the closed end alone, and name the passage itself', () => {
    const building = planBuilding(readBuilding(process.cwd()));
    const ends = building.rooms.filter((room) => room.template === 'bare-tunnel');
    const signs = ends.flatMap((room) =>
      listDoorSigns(building, room).filter((sign) => sign.room === room.id),
    );
    expect(signs).toHaveLength(1);
    const last = ends.find((room) => room.id === signs[0]?.room);
    expect(last && wordSign(last)).toEqual({
      number: null,
      korean: '여기서부터는 알려진 것이 없습니다.',
      other: 'Beyond this point nothing is documented.',
      tag: 'en',
      notice: 'Beyond this point nothing is documented.',
    });
    const names = { 'Beyond this point nothing is documented.': 'Au-delà, rien n’est documenté.' };
    expect(last && wordSign(last, { tag: 'fr', names })).toMatchObject({
      korean: '여기서부터는 알려진 것이 없습니다.',
      other: 'Au-delà, rien n’est documenté.',
      tag: 'fr',
    });
  });
});
