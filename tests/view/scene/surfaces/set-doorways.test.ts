import { Vector4 } from 'three';
import { describe, expect, it } from 'vitest';
import {
  createSharedUniforms,
  type SharedUniforms,
} from '../../../../src/view/scene/surfaces/shared-uniforms.ts';
import { setDoorways } from '../../../../src/view/scene/surfaces/set-doorways.ts';
import { makeSmallSite } from '../../../models/building/small-site.ts';

function readColumn({ doorways }: SharedUniforms, column: number): Vector4 {
  return new Vector4().fromArray(doorways.value.elements, column * 4);
}

describe('doorways that surfaces know of', () => {
  it('are the bronze doors of the plan: on the outer face, facing out, as wide, high and deep as they are cut', () => {
    const plan = makeSmallSite();
    const uniforms = createSharedUniforms();
    setDoorways(uniforms, plan);
    const doors = plan.openings.filter(({ form }) => form === 'bronze-door');
    expect(doors.length).toBeGreaterThan(0);
    for (const { passage, floorY, height } of doors) {
      const at = [0, 1].findIndex((column) => {
        const { x, z } = readColumn(uniforms, column);
        return Math.abs(x - (passage.minX + passage.maxX) / 2) < 0.01 && Math.abs(z - passage.minZ) < 2;
      });
      const door = at < 0 ? null : readColumn(uniforms, at);
      const size = at < 0 ? null : readColumn(uniforms, at + 2);
      if (!door || !size) throw new Error('test: a door is missing');
      // Out of the front, along its normal, one leaves the passage at once; inwards one crosses all of it.
      const [outX, outZ] = [Math.sin(door.w), Math.cos(door.w)];
      const isWithin = (by: number): boolean =>
        door.x + outX * by >= passage.minX &&
        door.x + outX * by <= passage.maxX &&
        door.z + outZ * by >= passage.minZ &&
        door.z + outZ * by <= passage.maxZ;
      expect(isWithin(0.01)).toBe(false);
      expect(isWithin(-0.01)).toBe(true);
      expect(isWithin(0.01 - size.z)).toBe(true);
      expect(isWithin(-0.01 - size.z)).toBe(false);
      expect(door.y).toBeCloseTo(floorY, 6);
      expect(size.y).toBeCloseTo(height, 6);
      expect(size.x * 2).toBeCloseTo(passage.maxX - passage.minX, 6);
    }
  });

  it('are none where the plan has none', () => {
    const uniforms = createSharedUniforms();
    setDoorways(uniforms, { ...makeSmallSite(), openings: [] });
    for (const column of [2, 3]) expect(readColumn(uniforms, column).x).toBe(0);
  });
});
