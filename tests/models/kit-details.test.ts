import { describe, expect, it } from 'vitest';
import { propeller } from '../../models/kit/aircraft/propeller.ts';
import { wing } from '../../models/kit/aircraft/wing.ts';
import { curve } from '../../models/kit/curve.ts';
import { cutDiamonds } from '../../models/kit/cut-diamonds.ts';
import { furTufts } from '../../models/kit/fur-tufts.ts';
import { boltAction } from '../../models/kit/long-gun/bolt-action.ts';
import { riflescope } from '../../models/kit/long-gun/riflescope.ts';
import { StockForm } from '../../models/kit/long-gun/stock-form.ts';
import { lintModel } from '../../models/kit/lint-model.ts';
import { model, part } from '../../models/kit/model.ts';
import { scatterOn } from '../../models/kit/scatter-on.ts';
import { sheet } from '../../models/kit/sheet.ts';
import type { Shape } from '../../models/kit/shape.ts';
import { sphere } from '../../models/kit/sphere.ts';

const faultsOf = (shape: Shape) => lintModel(model('hero', [part('steel', '#b0b0b0', shape)]));

describe('parts of things', () => {
  const stock = new StockForm({
    top: [
      [0, 0],
      [0.7, 0],
    ],
    bottom: [
      [0, -0.12],
      [0.7, -0.04],
    ],
    halfWidth: [
      [0, 0.02],
      [0.7, 0.012],
    ],
  });

  it.each([
    ['gun stock', stock.solid(0, 0.7, 20, { dome: 0.01 })],
    [
      'wing',
      wing([
        { leading: [0, 0, 0.3], chord: 0.6, thickness: 0.12 },
        { leading: [0.8, 0.05, 0], chord: 0.2, thickness: 0.1 },
      ]),
    ],
    ['propeller', propeller(0.2).blades],
    ['bent sheet', sheet((u, v) => [u, v, 0.2 * Math.sin(u * 3)], 8, 4, 0.02)],
  ])('a %s is a closed solid, outside out', (_, shape) => {
    expect(faultsOf(shape)).toEqual([]);
  });

  it('a bolt action and a telescopic sight are sound', () => {
    const gun = [
      ...boltAction({ receiver: '#454b57', bright: '#b9bbbd', magazine: 'flush' }),
      ...riflescope('#3a3f49'),
    ];
    expect(lintModel(model('hero', gun))).toEqual([]);
  });

  it('cut diamonds stand on the profile, and both edges are even circles in the grooves', () => {
    const band = cutDiamonds((t) => [0.1 + 0.02 * t, 0.1 * t], 12, 5, 0.004);
    const radii = { low: new Set<string>(), high: new Set<string>() };
    let largest = 0;
    for (let vertex = 0; vertex < band.vertexCount; vertex++) {
      const [x, y, z] = band.point(vertex);
      const radius = Math.hypot(x, z);
      largest = Math.max(largest, radius - (0.1 + 0.2 * y));
      if (y < 1e-9) radii.low.add(radius.toFixed(5));
      if (y > 0.1 - 1e-9) radii.high.add(radius.toFixed(5));
    }
    expect([...radii.low]).toEqual(['0.09600']);
    expect([...radii.high]).toEqual(['0.11600']);
    expect(largest).toBeLessThan(1e-9);
  });

  it('fur grows from every part of the skin, the same each time', () => {
    const skin = sphere(0.1, 24);
    const seats = scatterOn(skin, 400, 'a seed');
    expect(scatterOn(skin, 400, 'a seed')).toEqual(seats);
    expect(scatterOn(skin, 400, 'another')).not.toEqual(seats);
    const octants = new Set(seats.map(({ point }) => point.map((value) => (value > 0 ? '+' : '-')).join('')));
    expect(octants.size).toBe(8);
    const fur = furTufts(seats, {
      length: 0.02,
      width: 0.003,
      comb: () => [0, -0.5, 0],
      colours: [
        [0.1, 0.1, 0.1],
        [0.5, 0.4, 0.3],
      ],
      seed: 'a seed',
    });
    expect(fur.triangleCount).toBe(800);
    const { min, max } = fur.bounds;
    expect(max[0]).toBeGreaterThan(0.105);
    // Combed down: it hangs lower than it stands up.
    expect(-min[1]).toBeGreaterThan(max[1]);
  });

  it('a curve passes through its keys and stays level beyond them', () => {
    const rise = curve([
      [0, 1],
      [1, 3],
      [2, 2],
    ]);
    expect([0, 1, 2].map(rise)).toEqual([1, 3, 2]);
    expect([rise(-5), rise(9)]).toEqual([1, 2]);
  });
});
