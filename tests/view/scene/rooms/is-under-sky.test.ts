import { describe, expect, it } from 'vitest';
import { planBuilding } from '../../../../src/museum/floorplan/plan-building.ts';
import { isUnderSky } from '../../../../src/view/scene/rooms/is-under-sky.ts';
import { readBuilding } from '../../../../tools/data/pack-building.ts';

describe('under the open sky', () => {
  const { rooms } = planBuilding(readBuilding(process.cwd()));
  const idsOf = (isIn: (id: string) => boolean) => rooms.filter(({ id }) => isIn(id));

  it('lie courts, porches, paths, and the steps and ramps between them', () => {
    for (const id of [
      'forecourt',
      'porch',
      'steps',
      'ramp',
      'second-steps',
      'second-ramp',
      'path-1',
      'main-6-balcony',
    ])
      expect(idsOf((other) => other === id).map(isUnderSky), id).toEqual([true]);
  });

  it('lie no stairs and halls of the houses', () => {
    for (const room of idsOf((id) => /^(?:main|second)-\d/.test(id) && id !== 'main-6-balcony'))
      expect(isUnderSky(room), room.id).toBe(false);
  });
});
