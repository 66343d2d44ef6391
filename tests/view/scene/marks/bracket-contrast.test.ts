import { describe, expect, it } from 'vitest';
import { bracketFragments } from '../../../../src/view/scene/marks/bracket-shader.ts';
import { widenLines } from '../../../../src/view/scene/marks/widen-lines.ts';

/** Relative luminance of a colour, sRGB 0 to 1, as WCAG has it. */
function luminanceOf(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('the mark of what has the keyboard', () => {
  it('stands out three to one on any ground, by its brass or by its edges', () => {
    const colours = [...bracketFragments.matchAll(/vec4\(([^)]+)\)/g)].map((hit) =>
      (hit[1] as string).split(',').map(Number),
    );
    expect(colours).toHaveLength(2);
    // Nothing of the ground shines through.
    expect(colours.map((colour) => colour[3])).toEqual([1, 1]);
    const [brass = 0, dark = 0] = colours.map((colour) => luminanceOf(colour.slice(0, 3)));
    expect(contrast(brass, dark)).toBeGreaterThan(3);
    for (let ground = 0; ground <= 1; ground += 0.001) {
      expect(Math.max(contrast(ground, brass), contrast(ground, dark))).toBeGreaterThan(3);
    }
  });

  it('draws each line as a strip around it', () => {
    const { position, other, side, index } = widenLines(new Float32Array([0, 0, 0, 1, 2, 3]));
    expect([...position]).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 3, 1, 2, 3]);
    expect([...other]).toEqual([1, 2, 3, 1, 2, 3, 0, 0, 0, 0, 0, 0]);
    // Each end looks at the other: what is left of the one is right of the other.
    expect([...side]).toEqual([1, -1, -1, 1]);
    expect([...index]).toEqual([0, 1, 2, 2, 1, 3]);
  });
});
