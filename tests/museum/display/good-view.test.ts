import { describe, expect, it } from 'vitest';
import { computeGoodView } from '../../../src/museum/display/compute-good-view.ts';
import { nextExhibit } from '../../../src/museum/display/next-exhibit.ts';
import { pickMuseum } from '../../../src/museum/display/pick-museum.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import { placeStateCodes } from '../../../src/museum/display/room-display.ts';
import type { Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { hall, makeCatalogue, makeGift, makePlan, makeTheme, smallPlan } from './small-museum.ts';

const gifts = [1, 2, 3, 4, 5].map((n) => makeGift(n, { country: 'CN' }));
const catalogue = makeCatalogue([...gifts, makeGift(9, { family: 'car', size: [4.6, 1.5, 1.9] })], 400);
const display = planDisplay({ plan: smallPlan, catalogue });

describe('a good view', () => {
  it('D18 of every exhibit: inside the room, clear of walls and furniture, near enough and not too near', () => {
    let inSight = 0;
    let all = 0;
    for (const room of smallPlan.rooms) {
      const laid = display.layOutRoom(room.id);
      for (let row = 0; row < laid.count; row++) {
        const view = computeGoodView(smallPlan, laid, row);
        const { rect } = room;
        expect(
          Math.min(view.x - rect.minX, rect.maxX - view.x, view.z - rect.minZ, rect.maxZ - view.z),
        ).toBeGreaterThan(0.349);
        for (const { furniture, min, max } of laid.furniture) {
          if (furniture.form === 'picture') continue;
          const away = Math.hypot(
            Math.max(min[0] - view.x, 0, view.x - max[0]),
            Math.max(min[2] - view.z, 0, view.z - max[2]),
          );
          expect(away).toBeGreaterThan(0.349);
        }
        expect(view.distance).toBeGreaterThan(0.45);
        expect(view.distance).toBeLessThan(8.001);
        const flat = Math.cos(view.pitch);
        const direction = [
          -Math.sin(view.yaw) * flat,
          Math.sin(view.pitch),
          -Math.cos(view.yaw) * flat,
        ] as const;
        const pick = pickMuseum(
          { plan: smallPlan, display },
          { room: room.id, x: view.x, y: room.floorY + 1.62, z: view.z },
          direction,
        );
        all++;
        if (pick?.kind === 'exhibit' && pick.exhibit === laid.exhibitId(row)) inSight++;
      }
    }
    expect(all).toBeGreaterThan(390);
    expect(inSight / all).toBeGreaterThan(0.99);
  });

  it('D18 shows the whole of a large thing and goes close to a small one', () => {
    const large = display.giftPlace('gift-9') as { room: RoomId; row: number };
    expect(computeGoodView(smallPlan, display.layOutRoom(large.room), large.row).distance).toBeGreaterThan(
      3.9,
    );
    const small = display.giftPlace('gift-1') as { room: RoomId; row: number };
    expect(computeGoodView(smallPlan, display.layOutRoom(small.room), small.row).distance).toBeLessThan(1.3);
  });

  it('D18 looks along the side of what is too long for its room, from the end', () => {
    const long = {
      ...hall,
      furniture: hall.furniture.slice(0, 1).map((piece) => ({
        ...piece,
        form: 'floor' as const,
        x: 0,
        z: 0,
        turns: 0 as const,
        length: 6.4,
        depth: 1,
        deck: 0,
        shelves: 1,
        bays: [],
      })),
    };
    const plan = makePlan([{ id: 'long', template: long, theme: makeTheme() }]);
    const laid = planDisplay({
      plan,
      catalogue: makeCatalogue([makeGift(1, { size: [6.2, 1, 0.8] })], 1),
    }).layOutRoom('long' as RoomId);
    const view = computeGoodView(plan, laid, 0);
    const [x, z] = [laid.position[0] as number, laid.position[2] as number];
    expect(Math.abs(view.x - x)).toBeGreaterThan(2);
    expect(Math.hypot(view.x - x, view.z - z)).toBeGreaterThan(3);
  });

  it('D18 in a room filled by one thing there is still somewhere to stand', () => {
    const step = {
      ...hall,
      furniture: hall.furniture
        .slice(0, 1)
        .map((piece) => ({ ...piece, x: 0, z: 0, length: 9.6, depth: 7.6 })),
    };
    const plan = makePlan([{ id: 'full', template: step, theme: makeTheme() }]);
    const full = planDisplay({ plan, catalogue: makeCatalogue([makeGift(1, { size: [9, 3, 7] })], 1) });
    const view = computeGoodView(plan, full.layOutRoom('full' as RoomId), 0);
    const { rect } = plan.rooms[0] as Room;
    expect(view.x).toBeGreaterThan(rect.minX);
    expect(view.z).toBeLessThan(rect.maxZ);
  });
});

describe('the next exhibit', () => {
  const room = display.layOutRoom('main-1-1' as RoomId);

  it('D19 goes round the room and comes back, in both directions', () => {
    expect(nextExhibit(room, -1, 1)).toBe(0);
    expect(nextExhibit(room, -1, -1)).toBe(room.count - 1);
    expect(nextExhibit(room, room.count - 1, 1)).toBe(0);
    expect(nextExhibit(room, 0, -1)).toBe(room.count - 1);
    expect(nextExhibit(room, 3, 2)).toBe(5);
  });

  it('D19 passes over veils when asked to', () => {
    const seen = new Set<number>();
    let row = nextExhibit(room, -1, 1, { documentedOnly: true });
    while (!seen.has(row)) {
      expect(room.state[row]).not.toBe(placeStateCodes.veiled);
      seen.add(row);
      row = nextExhibit(room, row, 1, { documentedOnly: true });
    }
    expect(seen.size).toBe(display.giftsIn(room.room).length);
    expect(nextExhibit(room, row, -1, { documentedOnly: true })).toBe([...seen].at(-1));
    const veiled = display.layOutRoom('main-1-3' as RoomId);
    expect(nextExhibit(veiled, 0, 1, { documentedOnly: true })).toBe(-1);
    expect(nextExhibit(display.layOutRoom('main-1-6' as RoomId), -1, 1)).toBe(-1);
  });
});
