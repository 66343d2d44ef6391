import { describe, expect, it } from 'vitest';
import { showsPanes } from '../../../../src/view/scene/rooms/show-panes.ts';
import { fullyAwake } from '../../../../src/view/scene/surfaces/wake-shader.ts';

const asleep = Float32Array.of(0, 0, 0, 0);
/** A cell of a passage, from 20 to 32 metres ahead, or 32 to 44. */
const near = { minX: -3, maxX: 3, minZ: 20, maxZ: 32 };
const far = { minX: -3, maxX: 3, minZ: 32, maxZ: 44 };

describe('panes and the glow of lamps', () => {
  it('are drawn near by, also in the dark', () => {
    expect(showsPanes(asleep, near, 0, 0)).toBe(true);
    expect(showsPanes(asleep, near, 0, 25)).toBe(true);
  });

  it('are left out far away in the dark', () => {
    expect(showsPanes(asleep, far, 0, 0)).toBe(false);
    // A passage that is awake, and whose light has all but ended there.
    expect(showsPanes(Float32Array.of(0, 0, -38, 1), far, 0, 0)).toBe(false);
  });

  it('are drawn far away where light falls, be it on a part', () => {
    expect(showsPanes(fullyAwake as Float32Array, far, 0, 0)).toBe(true);
    expect(showsPanes(Float32Array.of(0, 10, -38, 1), far, 0, 0)).toBe(true);
    expect(showsPanes(Float32Array.of(0, 0, 34, 1), far, 0, 0)).toBe(true);
  });
});
