import { describe, expect, it } from 'vitest';
import { buildGround } from '../../../src/museum/navigation/build-ground.ts';
import { placeInRoom } from '../../../src/museum/floorplan/place-in-room.ts';
import { openWholeHouse } from './whole-house.ts';

const { plan, display } = openWholeHouse();
const ground = buildGround(plan, display);

describe('fittings', () => {
  it('N1 are in the way where they stand, and not where they hang', () => {
    for (const template of plan.templates) {
      const room = plan.rooms.find(({ template: id }) => id === template.id);
      if (!room) continue;
      for (const { form, x, z, base } of template.fittings ?? []) {
        const [atX, atZ] = placeInRoom(room, x, z);
        // In the middle of an arch one can stand; a bank lies around its step.
        if (form === 'scanner') expect(ground.canStand(room.id, atX, atZ), form).toBe(true);
        else if (base === 0 && !form.endsWith('bank'))
          expect(ground.canStand(room.id, atX, atZ), `${form} in ${room.id}`).toBe(false);
      }
    }
  });

  it('N12 leave a way from the door to every other door of their room', () => {
    for (const template of plan.templates) {
      if (!template.fittings) continue;
      for (const room of plan.rooms.filter(({ template: id }) => id === template.id)) {
        const from = ground.arrivalOf(room.id);
        for (const { rooms } of plan.openings.filter(({ rooms: sides }) => sides.includes(room.id))) {
          const other = rooms[0] === room.id ? rooms[1] : rooms[0];
          expect(ground.findRoute(from, ground.arrivalOf(other)), `${room.id} to ${other}`).toBeDefined();
        }
      }
    }
  });
});
