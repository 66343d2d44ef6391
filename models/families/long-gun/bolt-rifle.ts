import type { Surface } from '../../kit/form-request.ts';
import { boltAction } from '../../kit/long-gun/bolt-action.ts';
import { chequered } from '../../kit/long-gun/chequered.ts';
import { foresight, rifleBarrel } from '../../kit/long-gun/rifle-barrel.ts';
import { riflescope } from '../../kit/long-gun/riflescope.ts';
import { StockForm } from '../../kit/long-gun/stock-form.ts';
import { part, type Part } from '../../kit/model.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';

/** A sporting stock with a raised comb and a fore-end that ends in a beak. */
export const boltStock = new StockForm({
  top: [
    [0, -0.028],
    [0.06, -0.012],
    [0.16, -0.006],
    [0.24, -0.012],
    [0.28, -0.026],
    [0.32, -0.026],
    [0.37, -0.011],
    [0.4, -0.003],
    [0.5, 0.001],
    [0.7, 0.002],
    [0.79, 0.002],
  ],
  bottom: [
    [0, -0.15],
    [0.1, -0.124],
    [0.18, -0.104],
    [0.25, -0.094],
    [0.29, -0.094],
    [0.32, -0.084],
    [0.36, -0.066],
    [0.39, -0.0565],
    [0.43, -0.0535],
    [0.56, -0.05],
    [0.7, -0.036],
    [0.76, -0.028],
    [0.79, -0.034],
  ],
  halfWidth: [
    [0, 0.0205],
    [0.08, 0.0225],
    [0.2, 0.0215],
    [0.28, 0.0182],
    [0.33, 0.0176],
    [0.38, 0.0195],
    [0.44, 0.0212],
    [0.56, 0.0205],
    [0.7, 0.0165],
    [0.79, 0.0142],
  ],
});

const muzzle = 1.09;

/** A bolt-action hunting rifle: wood with chequering, blued steel, dark tip and grip cap. */
export function boltRifle(surfaces: readonly [Surface, Surface, Surface], scope: boolean): Part[] {
  const [wood, steel, bright] = surfaces;
  const patch = (from: Vector2, angles: Vector2, columns: number) =>
    chequered(boltStock, {
      from: (v) => from[0] + 0.014 * Math.abs(v - 0.5),
      to: (v) => from[1] - 0.014 * Math.abs(v - 0.5),
      angles,
      columns,
      rows: 10,
      colours: ['#2c1b0f', '#7a4e2c'],
    });
  const sides: readonly Vector2[] = [
    [0.3, -0.8],
    [Math.PI - 0.3, Math.PI + 0.8],
  ];
  return [
    madeOf(wood, boltStock.solid(0, 0.776, 40, { sides: 18 })),
    part('rubber', '#2a2320', boltStock.solid(-0.012, 0, 1, { sides: 18, lift: 0.0004 })),
    part('lacquer', '#1c1512', boltStock.solid(0.775, 0.79, 2, { sides: 18, lift: 0.0003, dome: 0.006 })),
    part('walnut', '#5a3820', patch([0.258, 0.318], sides[0]!, 16), { untilLevel: 0 }),
    part('walnut', '#5a3820', patch([0.258, 0.318], sides[1]!, 16), { untilLevel: 0 }),
    part('walnut', '#5a3820', patch([0.6, 0.7], sides[0]!, 24), { untilLevel: 0 }),
    part('walnut', '#5a3820', patch([0.6, 0.7], sides[1]!, 24), { untilLevel: 0 }),
    ...boltAction({ receiver: steel.colour, bright: bright.colour, magazine: 'flush' }),
    madeOf(steel, rifleBarrel(muzzle, 20)),
    ...(scope ? riflescope('#2a2c30') : [madeOf(steel, foresight(muzzle))]),
  ];
}
