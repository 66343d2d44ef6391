import { describe, expect, it } from 'vitest';
import { drawHalos } from '../../../models/building/room/draw-halos.ts';
import type { Lamp } from '../../../models/building/light/list-room-lamps.ts';
import { ShellDraft } from '../../../models/building/shell/shell-draft.ts';
import { materialNames } from '../../../src/museum/materials/material-names.ts';

const lamp = (fitting: Lamp['fitting']): Lamp => ({
  at: [1, 3, -2],
  towards: [0, -1, 0],
  power: 1,
  inner: 1,
  outer: 0,
  isWide: true,
  isSpill: false,
  reach: 5,
  fitting,
});

describe('halos', () => {
  it('are one triangle of the lamp material each, its corners two radii from its middle', () => {
    const glass = new ShellDraft();
    drawHalos(glass, [lamp('bare-bulb'), lamp('none'), lamp('track-spot')], [1, 0.76, 0.5]);
    expect(glass.triangleCount).toBe(2);
    for (let row = 0; row < glass.vertexCount; row++) {
      expect(glass.surface[row * 4]).toBe(materialNames.indexOf('lamp'));
      const [u = 0, v = 0] = glass.uv.subarray(row * 2, row * 2 + 2);
      const [x = 0, y = 0] = glass.position.subarray(row * 3, row * 3 + 2);
      expect(Math.hypot(u, v)).toBeCloseTo(row < 3 ? 1.2 : 0.34, 5);
      // What the shader takes as the middle is the same for all corners: the lamp, or the mouth of its beam.
      expect(x - u).toBeCloseTo(1, 5);
      expect(y - v).toBeCloseTo(row < 3 ? 3 : 2.91, 5);
    }
    expect([...glass.colour.subarray(0, 3)]).toEqual([255, 222, 180]);
  });
});
