import { alongBarrel, boltAction, boreHeight } from '../../kit/long-gun/bolt-action.ts';
import { chequered } from '../../kit/long-gun/chequered.ts';
import { forkStand } from '../../kit/long-gun/fork-stand.ts';
import { foresight, rifleBarrel } from '../../kit/long-gun/rifle-barrel.ts';
import { StockForm } from '../../kit/long-gun/stock-form.ts';
import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { ribbonScroll } from '../../kit/ribbon-scroll.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** Stocked to near the muzzle, with a slender straight grip. */
const stock = new StockForm({
  top: [
    [0, -0.02],
    [0.07, -0.012],
    [0.2, -0.01],
    [0.27, -0.014],
    [0.32, -0.017],
    [0.36, -0.011],
    [0.4, -0.003],
    [0.5, 0.001],
    [0.7, 0.002],
    [0.9, 0.003],
    [0.985, 0.004],
  ],
  bottom: [
    [0, -0.142],
    [0.09, -0.121],
    [0.18, -0.098],
    [0.25, -0.078],
    [0.31, -0.064],
    [0.36, -0.0575],
    [0.42, -0.052],
    [0.52, -0.049],
    [0.6, -0.043],
    [0.7, -0.034],
    [0.85, -0.025],
    [0.985, -0.016],
  ],
  halfWidth: [
    [0, 0.02],
    [0.08, 0.0215],
    [0.2, 0.0195],
    [0.29, 0.0168],
    [0.35, 0.0175],
    [0.44, 0.0208],
    [0.54, 0.0205],
    [0.62, 0.018],
    [0.75, 0.0155],
    [0.985, 0.0128],
  ],
});

const gold = '#e6b65a';

/** Gold wire let into the wood of both sides. */
function inlay(from: number, length: number, height: number, middle: number, curls: number): Shape {
  const onSide =
    (side: 1 | -1) =>
    (x: number, y: number): Vector3 => {
      const along = from + x;
      const half = (stock.point(along, Math.PI / 2)[1] - stock.point(along, -Math.PI / 2)[1]) / 2;
      const angle = Math.asin(Math.min(0.9, Math.max(-0.9, (y + middle) / half)));
      return stock.point(along, side > 0 ? angle : Math.PI - angle, 0.0003);
    };
  return Shape.merge(
    ribbonScroll(length, height, curls, 0.00085, onSide(1)),
    ribbonScroll(length, height, curls, 0.00085, onSide(-1)),
  );
}

/** Lozenges of shell along the fore-end. */
function lozenges(): Shape {
  return Shape.merge(
    ...[0.585, 0.645, 0.7, 0.75, 0.795, 0.835].flatMap((x) =>
      ([1, -1] as const).map((side) =>
        stock.patch(
          (v) => x - 0.018 * (1 - Math.abs(2 * v - 1)),
          (v) => x + 0.018 * (1 - Math.abs(2 * v - 1)),
          side > 0 ? [-0.55, 0.35] : [Math.PI + 0.55, Math.PI - 0.35],
          2,
          4,
          () => 0.0005,
        ),
      ),
    ),
  );
}

const ring = (x: number, radius: number, width: number) =>
  alongBarrel(
    lathe(
      [
        [radius - 0.004, x],
        [radius, x],
        [radius + 0.0008, x + width / 2],
        [radius, x + width],
        [radius - 0.004, x + width],
      ],
      { segments: 20, crease: 0.9 },
    ),
  );

function bands(): Shape {
  return Shape.merge(
    ring(0.607, 0.0155, 0.004),
    ring(0.634, 0.0155, 0.004),
    ring(1.012, 0.0095, 0.006),
    ring(1.105, 0.009, 0.005),
  );
}

function gun(): Part[] {
  const blued = '#3e4654';
  return [
    part('mahogany', '#4a1d12', stock.solid(0, 0.968, 52, { sides: 20 })),
    part('gold', gold, stock.solid(0.968, 0.985, 2, { sides: 20, dome: 0.006, lift: 0.0003 })),
    part('gold', gold, stock.solid(0.868, 0.882, 1, { sides: 20, lift: 0.0012 })),
    part('silver', '#d9dadb', stock.solid(-0.006, 0, 1, { sides: 20, lift: 0.0006 })),
    part(
      'mahogany',
      '#2a0f09',
      Shape.merge(
        ...([1, -1] as const).map((side) =>
          chequered(stock, {
            from: (v) => 0.27 + 0.02 * Math.abs(v - 0.5),
            to: (v) => 0.338 - 0.02 * Math.abs(v - 0.5),
            angles: side > 0 ? [-0.9, 0.7] : [Math.PI + 0.9, Math.PI - 0.7],
            columns: 22,
            rows: 14,
            colours: ['#230c07', '#6a2a1b'],
          }),
        ),
      ),
      { untilLevel: 0 },
    ),
    part('gold', gold, inlay(0.035, 0.17, 0.075, -0.006, 4), { untilLevel: 1 }),
    part('gold', gold, inlay(0.42, 0.13, 0.024, 0.002, 6), { untilLevel: 0 }),
    part('mother-of-pearl', '#e4e6e6', lozenges(), { untilLevel: 1 }),
    ...boltAction({ receiver: blued, bright: '#dcc08a', magazine: 'flush' }),
    part('blued-steel', blued, rifleBarrel(1.13, 8)),
    part('gold', gold, bands()),
    part('gold', gold, foresight(1.13)),
    part('blued-steel', blued, box(0.03, 0.008, 0.011, 0.001).move(0.66, boreHeight + 0.011, 0)),
    part('gold', gold, box(0.003, 0.007, 0.009, 0.0006).move(0.648, boreHeight + 0.018, 0)),
    part('gold', gold, sphere(0.0035, 10, 8).scale(1, 1, 0.4).move(0.41, -0.004, 0.0205).mirrored('z')),
  ];
}

/**
 * A rifle richly ornamented by hand. Sources say only that it was the work of North Korean craftsmen; the ornament
 * here is an impression and quotes no emblem.
 */
export function buildGift(): Model {
  const lift = 0.27;
  const raised = gun().map((each) => ({ ...each, shape: each.shape.move(0, lift, 0) }));
  const forks = [0.2, 0.72].map((x) => ({
    x,
    saddle: lift + stock.bottomAt(x),
    halfWidth: Math.abs(stock.point(x, 0)[2]),
  }));
  return model('hero', [...raised, ...forkStand(forks, { material: 'lacquer', colour: '#17110f' })]);
}
