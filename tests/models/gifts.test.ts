import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildGift as buildTeaCups } from '../../models/gifts/mitterrand-tea-cups/recipe.ts';
import { buildGift as buildBasketball } from '../../models/gifts/jordan-basketball-2000/recipe.ts';
import { buildGift as buildDrones } from '../../models/gifts/five-attack-drones-2023/recipe.ts';
import { lintModel } from '../../models/kit/lint-model.ts';
import { readManifest } from '../../tools/models/manifest.ts';

const manifest = readManifest(fileURLToPath(new URL('../../models/built', import.meta.url)));

describe('the gifts of the founding story', () => {
  it.each([
    ['putin-rifle-2023', [1, 1.3]],
    ['kim-rifle-to-putin-2023', [1, 1.3]],
    ['castro-rifle', [1, 1.3]],
  ] as const)('%s lies along x, as long as a carbine', (id, [least, most]) => {
    const [width, , depth] = manifest[id]!.size;
    expect(width).toBeGreaterThan(least);
    expect(width).toBeLessThan(most);
    expect(depth).toBeLessThan(0.3);
  });

  it('a basketball is as wide as a size 7 ball (its stand is narrower)', () => {
    const { parts, size } = buildBasketball();
    expect(size[0]).toBeGreaterThan(0.239);
    expect(size[0]).toBeLessThan(0.244);
    expect(lintModel({ class: 'hero', parts, size })).toEqual([]);
    const leather = parts.find(({ material }) => material === 'leather')!.shape;
    const { min, max } = leather.bounds;
    expect(max[1] - min[1]).toBeCloseTo(0.241, 2);
  });

  it('there are five drones, alike, each above the other', () => {
    const { parts } = buildDrones();
    const blades = parts.find(({ material }) => material === 'pale-wood')!.shape;
    expect(blades.vertexCount % 5).toBe(0);
    const each = blades.vertexCount / 5;
    const heights = [0, 1, 2, 3, 4].map((drone) => blades.point(drone * each)[1]);
    for (let i = 2; i < 5; i++)
      expect(heights[i]! - heights[i - 1]!).toBeCloseTo(heights[1]! - heights[0]!, 6);
  });

  it('the tea cups are sound', () => {
    const { parts, size } = buildTeaCups();
    expect(lintModel({ class: 'hero', parts, size })).toEqual([]);
    // Six of everything.
    for (const { shape } of parts) expect(shape.triangleCount % 6).toBe(0);
  });
});
