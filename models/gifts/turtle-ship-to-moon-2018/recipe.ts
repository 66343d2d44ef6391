import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { dragonHead } from './dragon-head.ts';
import { gear, gunPorts, house, oars, planks } from './hull.ts';
import { bow, houseTop } from './lines.ts';
import { foldingMast } from './rig.ts';
import { roofBoards, roofPlates } from './roof.ts';

/** Two shaped blocks on a long board; the keel lies at `top`. */
function stand(top: number): Shape {
  const block = prism(
    [
      [-0.13, 0],
      [0.13, 0],
      [0.125, top + 0.05],
      [0.108, top + 0.05],
      [0.09, top * 0.98],
      [-0.09, top * 0.98],
      [-0.108, top + 0.05],
      [-0.125, top + 0.05],
    ],
    0.035,
    { chamfer: 0.003 },
  ).turn('y', Math.PI / 2);
  return Shape.merge(
    box(0.86, top * 0.5, 0.4, 0.006),
    box(0.82, top * 0.16, 0.36, 0.004).move(0, top * 0.48, 0),
    block.move(-0.22, top * 0.4, 0).scale(1, 0.72, 1),
    block.move(0.2, top * 0.4, 0).scale(1, 0.72, 1),
  );
}

/** The turtle ship: hull and house of thick planks, ten oars a side, spiked iron plates on the back, dragon's head, two masts that fold. */
export function buildGift(): Model {
  const keel = 0.055;
  const up = (shape: Shape) => shape.move(0, keel, 0);
  const walls = house();
  const ports = gunPorts();
  const plates = roofPlates();
  const main = foldingMast(-0.04, houseTop + 0.105, 1.045, 0.34);
  const fore = foldingMast(0.24, houseTop + 0.1, 0.86, 0.27);
  const masts = [main, fore];
  const merge = (pick: (rig: typeof main) => Shape) => Shape.merge(...masts.map(pick));
  return fitModel(
    model('hero', [
      part('walnut', '#6a4629', up(planks())),
      part('walnut', '#a87a4c', up(walls.walls), { hidden: true }),
      part('walnut', '#4c301b', up(walls.frames)),
      part('iron', '#15110f', up(ports.dark), { untilLevel: 1 }),
      part('walnut', '#5a3a22', up(ports.lids), { untilLevel: 1 }),
      part('iron', '#33363a', up(ports.guns), { untilLevel: 1 }),
      part('walnut', '#3c2616', up(roofBoards())),
      part('iron', '#4b4d50', up(plates.plates)),
      part('iron', '#6a6d70', up(plates.spikes), { untilLevel: 1 }),
      part('walnut', '#6b4426', up(dragonHead().move(bow + 0.015, houseTop - 0.05, 0))),
      part('pale-wood', '#a07645', up(oars())),
      part('walnut', '#5c3c22', up(gear())),
      part('pale-wood', '#8a6238', up(merge(({ spars }) => spars))),
      part('cloth', '#d9c79e', up(merge(({ sail }) => sail))),
      part('pale-wood', '#8f6b3c', up(merge(({ battens }) => battens)), { untilLevel: 1 }),
      part('cloth', '#5f4d33', up(merge(({ ropes }) => ropes)), { untilLevel: 0 }),
      part('iron', '#3a3c3e', up(merge(({ iron }) => iron)), { untilLevel: 1 }),
      part('mahogany', '#3f2318', stand(keel)),
    ]),
    [1.3, 1.1, 0.6],
  );
}
