import { boltAction } from '../../kit/long-gun/bolt-action.ts';
import { chequered } from '../../kit/long-gun/chequered.ts';
import { forkStand } from '../../kit/long-gun/fork-stand.ts';
import { gunSling } from '../../kit/long-gun/gun-sling.ts';
import { foresight, rifleBarrel } from '../../kit/long-gun/rifle-barrel.ts';
import { riflescope } from '../../kit/long-gun/riflescope.ts';
import { StockForm } from '../../kit/long-gun/stock-form.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

const stock = new StockForm({
  top: [
    [0, -0.014],
    [0.06, -0.008],
    [0.14, -0.004],
    [0.22, -0.006],
    [0.265, -0.013],
    [0.305, -0.021],
    [0.335, -0.021],
    [0.365, -0.012],
    [0.4, -0.003],
    [0.5, 0.001],
    [0.7, 0.002],
    [0.785, -0.004],
  ],
  bottom: [
    [0, -0.146],
    [0.08, -0.127],
    [0.16, -0.107],
    [0.22, -0.094],
    [0.262, -0.0865],
    [0.29, -0.092],
    [0.312, -0.1],
    [0.33, -0.099],
    [0.345, -0.086],
    [0.362, -0.066],
    [0.385, -0.0555],
    [0.42, -0.052],
    [0.56, -0.0495],
    [0.62, -0.046],
    [0.7, -0.039],
    [0.785, -0.025],
  ],
  halfWidth: [
    [0, 0.0195],
    [0.08, 0.021],
    [0.18, 0.0205],
    [0.26, 0.0178],
    [0.31, 0.0172],
    [0.345, 0.0172],
    [0.38, 0.0188],
    [0.44, 0.0208],
    [0.54, 0.0205],
    [0.62, 0.019],
    [0.7, 0.017],
    [0.785, 0.0105],
  ],
});

const foreEnd = (side: 1 | -1) =>
  chequered(stock, {
    from: (v) => 0.555 + 0.03 * Math.abs(v - 0.5),
    to: (v) => 0.7 - 0.06 * Math.abs(v - 0.5),
    angles: side > 0 ? [-1.1, 0.2] : [Math.PI + 1.1, Math.PI - 0.2],
    columns: 44,
    rows: 10,
    colours: ['#331d10', '#7a4d2e'],
  });

const wrist = (side: 1 | -1) =>
  chequered(stock, {
    from: (v) => 0.285 + 0.02 * v,
    to: (v) => 0.335 + 0.012 * v,
    angles: side > 0 ? [-0.75, 0.55] : [Math.PI + 0.75, Math.PI - 0.55],
    columns: 18,
    rows: 16,
    colours: ['#331d10', '#7a4d2e'],
  });

/** Chequering on wrist and fore-end, where the hands go. */
function chequering(): Shape {
  return Shape.merge(wrist(1), wrist(-1), foreEnd(1), foreEnd(-1));
}

function gun(): Part[] {
  const blued = '#454b57';
  return [
    part('walnut', '#5f3b22', stock.solid(0, 0.735, 48, { sides: 20 })),
    part('walnut', '#4a2d1a', chequering(), { untilLevel: 0 }),
    part('ivory', '#e8dfc8', stock.solid(0.735, 0.7385, 1, { sides: 20, lift: 0.0002 })),
    part('plastic', '#14110f', stock.solid(0.7385, 0.785, 5, { sides: 20, dome: 0.012 })),
    part('ivory', '#e8dfc8', stock.solid(-0.003, 0, 1, { sides: 20, lift: 0.0002 })),
    part('rubber', '#1a1817', stock.solid(-0.024, -0.003, 1, { sides: 20, lift: 0.0002 })),
    ...boltAction({ receiver: blued, bright: '#b9bbbd', magazine: 'flush' }),
    part('blued-steel', blued, rifleBarrel(1.121)),
    part('blued-steel', blued, foresight(1.121)),
    ...riflescope('#3a3f49'),
    ...gunSling(
      [
        [0.075, -0.147, 0],
        [0.1, -0.178, 0.01],
        [0.2, -0.218, 0.026],
        [0.36, -0.234, 0.034],
        [0.52, -0.2, 0.028],
        [0.63, -0.11, 0.012],
        [0.675, -0.06, 0],
      ],
      '#6d4524',
    ),
  ];
}

/**
 * A hunting carbine of fine make. No source describes or shows the piece: Russian reports say carbine, the Kremlin's
 * spokesman "of the highest quality". Everything beyond that is an impression.
 */
export function buildGift(): Model {
  const lift = 0.3;
  const raised = gun().map((each) => ({ ...each, shape: each.shape.move(0, lift, 0) }));
  const forks = [0.2, 0.63].map((x) => ({
    x,
    saddle: lift + stock.bottomAt(x),
    halfWidth: Math.abs(stock.point(x, 0)[2]),
  }));
  return model('hero', [...raised, ...forkStand(forks, { material: 'mahogany', colour: '#3a1d14' })]);
}
