import { describe, expect, it } from 'vitest';
import { countPlaces } from '../../../src/museum/display/count-places.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import { buildCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
import { footprintOf, listTemplateFaults } from '../../../src/museum/floorplan/list-template-faults.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { packBuilding, readBuilding } from '../../../tools/data/pack-building.ts';
import { gzipSync } from 'node:zlib';
import { realBuilding, root } from './any-programme.ts';

const plan = planBuilding(realBuilding);
const templates = new Map(plan.templates.map((template) => [template.id, template]));
const rooms = plan.rooms.filter(({ kind }) => kind === 'room');
const places = (room: (typeof rooms)[number]): number => {
  const template = templates.get(room.template);
  return template ? countPlaces(template) : 0;
};
const counted = plan.rooms.filter(({ theme }) => theme && !theme.outsideTotal);

describe('the museum as planned', () => {
  it('F9 has 166 rooms entered by a door: 95 in the main house on six storeys, 71 in the second on two', () => {
    expect(rooms.length).toBe(166);
    const count = (house: string): number => rooms.filter((room) => room.house === house).length;
    expect([count('main'), count('second')]).toEqual([95, 71]);
    expect(plan.storeys.map(({ house, storey }) => `${house} ${storey}`)).toEqual(
      [1, 2, 3, 4, 5, 6].map((storey) => `main ${storey}`).concat(['second 1', 'second 2']),
    );
    // A gift, an address and a tour point at these: a room keeps its id for good.
    for (const { id, house, storey, door } of rooms) expect(id).toBe(`${house}-${storey}-${door}`);
  });

  it('F9 has every type of room of the programme', () => {
    const types = new Set(plan.rooms.map(({ template }) => templates.get(template)?.roomType));
    for (let type = 1; type <= 18; type++) expect(types, `room type ${type}`).toContain(type);
  });

  it('F10 offers 122,089 places for the claimed 115,000', () => {
    expect(counted.reduce((sum, room) => sum + places(room), 0)).toBe(122_089);
    for (const room of counted) if (room.kind === 'room') expect(places(room)).toBeGreaterThan(0);
  });

  it('F10 finds a place for every gift of the catalogue', () => {
    const { entries, totals, shownTotal } = readCollection(root);
    const display = planDisplay({ plan, catalogue: buildCatalogue(entries, totals, shownTotal) });
    expect(display.problems).toEqual([]);
    const roomOf = (gift: string): string | undefined => {
      const place = display.giftPlace(gift);
      return place && plan.rooms.find(({ id }) => id === place.room)?.name['en'];
    };
    expect(roomOf('il-14-aircraft')).toBe('Room of the aircraft');
    expect(roomOf('mao-railway-carriage')).toBe('Hall of the railway coaches');
    expect(roomOf('castro-rifle')).toBe('Summary hall');
    for (const gift of ['putin-rifle-2023', 'kim-rifle-to-putin-2023', 'five-attack-drones-2023'])
      expect(roomOf(gift)).toBe('September 2023');
    // Gifts to Kim Jong Il do not stray into the house of Kim Il Sung.
    for (const gift of entries) {
      const place = display.giftPlace(gift.id);
      const room = plan.rooms.find(({ id }) => id === place?.room);
      if (gift.recipient === 'kim-jong-un' && room?.kind === 'room' && room.theme?.gifts.length === 0)
        expect(`${gift.id} ${room.house}`).toBe(`${gift.id} second`);
    }
  });

  it('F11 says at the door what no source places here', () => {
    const september = rooms.find(({ name }) => name['en'] === 'September 2023');
    expect(september?.notice?.['en']).toMatch(/No source places these gifts here/);
    expect(september?.notice?.['ko']).toBeTruthy();
    expect(september?.theme?.gifts).toHaveLength(7);
    const end = plan.rooms.filter(({ template }) => templates.get(template)?.finish === 'bare-granite');
    expect(end.length).toBeGreaterThan(0);
    for (const room of rooms.filter(({ theme }) => theme?.outsideTotal))
      expect(room.notice, room.id).not.toBeNull();
  });

  it('F5 keeps to the sizes of the programme: 62 × 75 m, 9.0 and five times 5.4 m, and 300 m into the hill', () => {
    const extent = (house: string) => {
      const inside = plan.rooms.filter(
        (room) =>
          room.house === house &&
          !['outdoors', 'balcony'].includes(room.kind) &&
          room.storey > 0 &&
          !/steps|ramp/.test(room.id),
      );
      return {
        width:
          Math.max(...inside.map(({ rect }) => rect.maxX)) - Math.min(...inside.map(({ rect }) => rect.minX)),
        depth:
          Math.max(...inside.map(({ rect }) => rect.maxZ)) - Math.min(...inside.map(({ rect }) => rect.minZ)),
      };
    };
    const main = extent('main');
    expect(main.width).toBeLessThanOrEqual(62);
    expect(main.width).toBeGreaterThan(60);
    expect(main.depth).toBeLessThanOrEqual(75);
    expect(main.depth).toBeGreaterThan(71);
    const floors = plan.storeys.filter(({ house }) => house === 'main').map(({ floorY }) => floorY);
    floors.forEach((floorY, row) => expect(floorY).toBeCloseTo(row === 0 ? 0 : 9 + (row - 1) * 5.4, 6));
    const hill = plan.rooms.filter(
      ({ house, template }) => house === 'second' && /^(tunnel|bare-tunnel)$/.test(template),
    );
    expect(hill.length * 12).toBe(300);
  });

  it('F12 the main bronze door stands on the origin and everything but the balcony is entered from it', () => {
    const door = plan.openings.find(
      ({ form, rooms: sides }) => form === 'bronze-door' && sides.includes(plan.entrance),
    );
    expect(door).toBeDefined();
    expect(((door?.passage.minX ?? 9) + (door?.passage.maxX ?? 9)) / 2).toBeCloseTo(0, 6);
    expect(((door?.passage.minZ ?? 9) + (door?.passage.maxZ ?? 9)) / 2).toBeCloseTo(0, 6);
    expect(door?.floorY).toBe(0);
    expect(plan.arrival).toBe('forecourt');
    // In a picture that is not wide one begins farther from the front, still before it.
    const { arrivalPose, arrivalTall } = plan;
    const cell = plan.rooms.find(({ id }) => id === arrivalTall?.room);
    expect(cell?.kind).toBe('outdoors');
    expect(arrivalTall?.z).toBeGreaterThan((arrivalPose?.z ?? Infinity) + 5);
    expect(arrivalTall?.z).toBeLessThan(cell?.rect.maxZ ?? 0);
    expect(arrivalTall?.z).toBeGreaterThan(cell?.rect.minZ ?? Infinity);
  });

  it('F13 furniture keeps to its room, apart, clear of doors, with 1.3 m to walk between', () => {
    for (const template of plan.templates) {
      expect(listTemplateFaults(template), template.id).toEqual([]);
      const standing = template.furniture.filter(({ form }) => form !== 'picture');
      const isAtWall = (piece: Furniture): boolean => piece.id.startsWith('case-');
      standing.forEach((a, row) => {
        for (const b of standing.slice(row + 1)) {
          if (isAtWall(a) && isAtWall(b)) continue;
          const [ra, rb] = [footprintOf(a), footprintOf(b)];
          const x = Math.max(ra.minX - rb.maxX, rb.minX - ra.maxX);
          const z = Math.max(ra.minZ - rb.maxZ, rb.minZ - ra.maxZ);
          const gap = x > 0 && z > 0 ? Math.hypot(x, z) : Math.max(x, z);
          expect(gap, `${template.id}: ${a.id} and ${b.id}`).toBeGreaterThan(1.3 - 1e-6);
        }
      });
    }
  });

  it('F14 is small to fetch', () => {
    expect(gzipSync(packBuilding(readBuilding(root))).length).toBeLessThan(25_000);
  });
});
