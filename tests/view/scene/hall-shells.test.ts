import { describe, expect, it } from 'vitest';
import { buildRoomShell } from '../../../models/building/room/build-room-shell.ts';
import { listDoorSigns } from '../../../models/building/room/list-door-signs.ts';
import { orderForHall } from '../../../src/museum/hall/order-for-hall.ts';
import { openHallMuseum } from '../../../src/museum/open-hall-museum.ts';
import { allGifts, facts, words } from '../../museum/hall/hall-gifts.ts';

describe('the rooms of a hall of one’s own', () => {
  it('are built as rooms of the house are, with a board over every door that leads on', () => {
    const { plan, display } = openHallMuseum(facts, orderForHall(allGifts), words);
    let signs = 0;
    for (const room of plan.rooms) {
      const shell = buildRoomShell(plan, room, display.layOutRoom(room.id), {
        detail: 'near',
        whereaboutsOf: () => null,
        seatedFigure: null,
      });
      const { opaque } = shell;
      expect(opaque.triangleCount).toBeGreaterThan(100);
      expect(opaque.position.every(Number.isFinite)).toBe(true);
      // Lit, though no picture of its light was ever baked.
      expect(opaque.light.some((value) => value > 40)).toBe(true);
      signs += listDoorSigns(plan, room).length;
    }
    // On both sides of each door.
    expect(signs).toBe(2 * (plan.rooms.length - 1));
  });
});
