import { describe, expect, it } from 'vitest';
import { hollowHalls } from '../../../../src/view/scene/surfaces/outdoors/hollow-halls.ts';
import { createOutdoorUniforms } from '../../../../src/view/scene/surfaces/outdoors/outdoor-uniforms.ts';
import { makeSmallSite } from '../../../models/building/small-site.ts';

describe('halls behind the fronts', () => {
  it('are hollow above their doors, from wall to wall and up to their ceilings', () => {
    const plan = makeSmallSite();
    const outdoors = createOutdoorUniforms();
    hollowHalls(outdoors, plan);
    const doors = plan.openings.filter(({ form }) => form === 'bronze-door');
    expect(doors.length).toBeGreaterThan(0);
    doors.slice(0, 2).forEach((door, at) => {
      const hall = plan.rooms.find((room) => door.rooms.includes(room.id) && room.kind === 'room');
      if (!hall) throw new Error('test: no hall');
      expect(outdoors.hollowLow.value[at]?.toArray()).toEqual([
        hall.rect.minX,
        door.floorY + door.height,
        hall.rect.minZ,
      ]);
      expect(outdoors.hollowHigh.value[at]?.toArray()).toEqual([
        hall.rect.maxX,
        hall.floorY + hall.height,
        hall.rect.maxZ,
      ]);
    });
  });

  it('leave all of the front standing where there is no such door', () => {
    const outdoors = createOutdoorUniforms();
    hollowHalls(outdoors, { ...makeSmallSite(), openings: [] });
    for (const at of [0, 1] as const)
      expect(outdoors.hollowLow.value[at].equals(outdoors.hollowHigh.value[at])).toBe(true);
  });
});
