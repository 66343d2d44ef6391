import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoomGift } from '../../../src/museum/catalogue/room-gift.ts';
import { computeGoodView } from '../../../src/museum/display/compute-good-view.ts';
import { pickMuseum } from '../../../src/museum/display/pick-museum.ts';
import { mountCodes, placeStateCodes, type LaidOutRoom } from '../../../src/museum/display/room-display.ts';
import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { listTemplateFaults } from '../../../src/museum/floorplan/list-template-faults.ts';
import { mostInRoom } from '../../../src/museum/hall/hall-limits.ts';
import { orderForHall } from '../../../src/museum/hall/order-for-hall.ts';
import { lobby, planHall } from '../../../src/museum/hall/plan-hall.ts';
import { openHallMuseum } from '../../../src/museum/open-hall-museum.ts';
import type { GrowingMuseum } from '../../../src/museum/open-museum.ts';
import { allGifts, facts, words } from './hall-gifts.ts';

/** Any gifts of the collection, up to two rooms of them. */
const someGifts = fc.subarray([...allGifts], { minLength: 1, maxLength: 70 });
const eyes = 1.62;

interface Standing {
  readonly room: Room;
  readonly laidOut: LaidOutRoom;
  readonly row: number;
  readonly gift: string;
  /** What it takes of the plan and of the height, metres. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Every gift of a hall with the box it fills, from the tables that the picture is drawn from. */
function listStanding({ plan, display }: GrowingMuseum): Standing[] {
  return plan.rooms.flatMap((room) => {
    const laidOut = display.layOutRoom(room.id);
    return Array.from({ length: laidOut.count }, (_, row) => {
      const [x, y, z] = [0, 1, 2].map((axis) => laidOut.position[row * 3 + axis]) as [number, number, number];
      const [w, h, d] = [0, 1, 2].map((axis) => laidOut.size[row * 3 + axis]) as [number, number, number];
      const yaw = laidOut.yaw[row] as number;
      const isHung = laidOut.mount[row] === mountCodes.hung;
      // What hangs is given by the middle of its back, all else by the middle of its base.
      const out = isHung ? d / 2 : 0;
      const [midX, midZ] = [x + Math.sin(yaw) * out, z + Math.cos(yaw) * out];
      const [halfX, halfZ] = Math.abs(Math.sin(yaw)) > 0.5 ? [d / 2, w / 2] : [w / 2, d / 2];
      const base = isHung ? y - h / 2 : y;
      return {
        room,
        laidOut,
        row,
        gift: laidOut.exhibitId(row),
        low: [midX - halfX, base, midZ - halfZ],
        high: [midX + halfX, base + h, midZ + halfZ],
      };
    });
  });
}

function checkHall(gifts: readonly RoomGift[]): void {
  const museum = openHallMuseum(facts, gifts, words);
  const standing = listStanding(museum);
  // Each once, nothing else, and nothing veiled.
  expect(standing.map(({ gift }) => gift).sort()).toEqual(gifts.map(({ id }) => id as string).sort());
  for (const { laidOut, row } of standing) expect(laidOut.state[row]).not.toBe(placeStateCodes.veiled);
  for (const template of museum.plan.templates) expect(listTemplateFaults(template)).toEqual([]);
  const faults: string[] = [];
  standing.forEach(({ room, gift, low, high }, row) => {
    const { minX, maxX, minZ, maxZ } = room.rect;
    const [top] = [room.floorY + room.height];
    const within = [minX, room.floorY, minZ].every((edge, axis) => (low[axis] as number) >= edge - 1e-4);
    const below = [maxX, top, maxZ].every((edge, axis) => (high[axis] as number) <= edge + 1e-4);
    if (!within || !below) faults.push(`${gift} reaches out of ${room.id}`);
    for (const other of standing.slice(row + 1)) {
      const isApart = [0, 1, 2].some(
        (axis) =>
          (low[axis] as number) >= (other.high[axis] as number) - 1e-4 ||
          (other.low[axis] as number) >= (high[axis] as number) - 1e-4,
      );
      if (other.room === room && !isApart) faults.push(`${gift} stands in ${other.gift}`);
    }
  });
  expect(faults).toEqual([]);
}

/** Gifts one cannot walk to from the lobby, or does not meet when looking at them from where they are best seen. */
function listUnseen(gifts: readonly RoomGift[]): string[] {
  const museum = openHallMuseum(facts, gifts, words);
  const { plan, ground } = museum;
  const arrival = ground.arrivalOf(plan.arrival);
  return listStanding(museum).flatMap(({ room, laidOut, row, gift }) => {
    const { x, z, yaw, pitch } = computeGoodView(plan, laidOut, row);
    const spot = ground.findStanding(room.id, x, z);
    if (!spot || !ground.findRoute(arrival, spot)) return [`no way to ${gift}`];
    const flat = Math.cos(pitch);
    const met = pickMuseum(museum, { room: room.id, x: spot.x, y: room.floorY + eyes, z: spot.z }, [
      -Math.sin(yaw) * flat,
      Math.sin(pitch),
      -Math.cos(yaw) * flat,
    ]);
    return met?.kind === 'exhibit' && met.exhibit === gift ? [] : [`${gift} is not seen`];
  });
}

describe('a hall of one’s own', () => {
  it.each([1, 2, 36, 37, 60, allGifts.length])(
    'HA1 HA2 hangs %i gifts, each once and apart from the others',
    (count) => {
      checkHall(orderForHall(allGifts).slice(0, count));
    },
  );

  it('HA1 HA2 hangs whatever gifts it is asked for', () => {
    fc.assert(fc.property(someGifts, checkHall), { numRuns: 40 });
  });

  it('HA3 lets one walk from its lobby to every gift, and see it', () => {
    expect(listUnseen(orderForHall(allGifts))).toEqual([]);
  });

  it('HA4 is the same for the same gifts, and plans again what comes in the same order', () => {
    fc.assert(
      fc.property(someGifts, (gifts) => {
        const once = planHall(orderForHall(gifts), words);
        expect(planHall(orderForHall([...gifts].reverse()), words)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it('HA7 is an empty lobby where there is nothing to hang', () => {
    const { plan, display } = openHallMuseum(facts, [], words);
    expect(plan.rooms.map(({ id }) => id)).toEqual([lobby]);
    expect(display.layOutRoom(plan.arrival).count).toBe(0);
  });

  it('HA5 keeps to its order from room to room, and gives no room too many', () => {
    const gifts = orderForHall(allGifts);
    const order = new Map(gifts.map(({ id }, at) => [id as string, at]));
    const rooms = [...planHall(gifts, words).gifts.values()];
    for (const hung of rooms) expect(hung.length).toBeLessThanOrEqual(mostInRoom);
    const shared = rooms
      .filter((hung) => hung.length > 1)
      .map((hung) => hung.map(({ id }) => order.get(id) ?? 0));
    shared.slice(1).forEach((hung, at) => {
      expect(Math.min(...hung)).toBeGreaterThan(Math.max(...(shared[at] as number[])));
    });
  });

  it('HA4 goes by leader, then by year, undated gifts last', () => {
    const gifts = orderForHall(allGifts);
    const [first] = gifts;
    expect(first?.recipient ?? first?.recipientPresumed).toBe('kim-il-sung');
    const dated = gifts
      .filter(({ recipient }) => recipient === 'kim-jong-il')
      .map(({ years }) => years?.[0] ?? 9999);
    expect(dated.length).toBeGreaterThan(20);
    expect(dated).toEqual([...dated].sort((a, b) => a - b));
  });

  it('HA6 gives what is too large a room of its own at the end, with air about it', () => {
    const plane = allGifts.find(({ family }) => family === 'aircraft') as RoomGift;
    const cars = allGifts.filter(({ family }) => family === 'car');
    const { building, gifts } = planHall([plane, ...cars], words);
    expect([...gifts.values()].map((hung) => hung.map(({ family }) => family))).toEqual([
      cars.map(() => 'car'),
      ['aircraft'],
    ]);
    const own = building.templates.at(-1);
    expect(own?.width).toBeGreaterThan(plane.size[0] + 6);
    expect(own?.depth).toBeGreaterThan(plane.size[2] + 6);
    expect(own?.height).toBeGreaterThan(plane.size[1] + 0.5);
  });
});
