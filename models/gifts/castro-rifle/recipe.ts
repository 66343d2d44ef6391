import { box } from '../../kit/box.ts';
import { boltAction, boreHeight } from '../../kit/long-gun/bolt-action.ts';
import { forkStand } from '../../kit/long-gun/fork-stand.ts';
import { gunSling } from '../../kit/long-gun/gun-sling.ts';
import { foresight, rifleBarrel } from '../../kit/long-gun/rifle-barrel.ts';
import { StockForm } from '../../kit/long-gun/stock-form.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';

/** A plain sporting stock: full comb, long rounded fore-end, no chequering. */
const stock = new StockForm({
  top: [
    [0, -0.03],
    [0.08, -0.022],
    [0.2, -0.016],
    [0.26, -0.02],
    [0.3, -0.024],
    [0.335, -0.022],
    [0.37, -0.011],
    [0.4, -0.003],
    [0.5, 0.001],
    [0.7, 0.002],
    [0.86, 0.002],
  ],
  bottom: [
    [0, -0.158],
    [0.1, -0.132],
    [0.18, -0.108],
    [0.25, -0.089],
    [0.3, -0.082],
    [0.33, -0.079],
    [0.36, -0.066],
    [0.39, -0.0565],
    [0.43, -0.0535],
    [0.56, -0.052],
    [0.7, -0.044],
    [0.86, -0.027],
  ],
  halfWidth: [
    [0, 0.021],
    [0.08, 0.0225],
    [0.2, 0.0215],
    [0.28, 0.0182],
    [0.33, 0.0176],
    [0.38, 0.0195],
    [0.44, 0.0212],
    [0.56, 0.021],
    [0.7, 0.0185],
    [0.86, 0.0135],
  ],
});

function gun(): Part[] {
  const metal = '#4c4f55';
  return [
    part('walnut', '#673c1e', stock.solid(0, 0.86, 50, { sides: 20, dome: 0.012 })),
    part('iron', '#55585d', stock.solid(-0.005, 0, 1, { sides: 20, lift: 0.0004 })),
    ...boltAction({ receiver: metal, bright: '#a9abad', magazine: 'box' }),
    part('blued-steel', metal, rifleBarrel(1.165)),
    part('blued-steel', metal, foresight(1.165)),
    // Rear sight: a leaf on its ramp, with two wings.
    part('blued-steel', metal, box(0.06, 0.007, 0.014, 0.0012).move(0.68, boreHeight + 0.0105, 0)),
    part(
      'blued-steel',
      metal,
      box(0.045, 0.003, 0.011, 0.0006)
        .turn('z', 0.12)
        .move(0.68, boreHeight + 0.0185, 0),
    ),
    part('blued-steel', metal, box(0.003, 0.008, 0.013, 0.0006).move(0.7, boreHeight + 0.02, 0)),
    // A barrel band.
    part('blued-steel', metal, stock.solid(0.79, 0.806, 1, { sides: 20, lift: 0.0014 })),
    ...gunSling(
      [
        [0.09, -0.147, 0],
        [0.12, -0.18, 0.008],
        [0.24, -0.214, 0.022],
        [0.42, -0.226, 0.03],
        [0.6, -0.19, 0.024],
        [0.75, -0.1, 0.01],
        [0.8, -0.05, 0],
      ],
      '#3a2418',
    ),
  ];
}

/**
 * A plain hunting rifle. One report says hunting rifle, none says which: the plainest plausible form.
 */
export function buildGift(): Model {
  const lift = 0.3;
  const raised = gun().map((each) => ({ ...each, shape: each.shape.move(0, lift, 0) }));
  const forks = [0.2, 0.7].map((x) => ({
    x,
    saddle: lift + stock.bottomAt(x),
    halfWidth: Math.abs(stock.point(x, 0)[2]),
  }));
  return model('hero', [...raised, ...forkStand(forks, { material: 'walnut', colour: '#4a2c18' })]);
}
