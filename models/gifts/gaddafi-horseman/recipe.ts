import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { horseShapes } from '../../parts/animals/horse-shapes.ts';
import { saddleCloth } from '../../parts/animals/saddle-cloth.ts';
import { patina } from '../../parts/patina.ts';
import { desertRider } from './desert-rider.ts';
import { headstall } from '../../parts/animals/headstall.ts';

const bronze = '#6f5130';
const bright = '#a9843f';
/** Metres at the withers, and what the hooves stand on. */
const withers = 0.2;
const top = 0.044;

/** A cloaked rider with a lance on a standing horse, head to the right, on a stepped block. */
export function buildGift(): Model {
  const s = withers;
  const build = { stance: 'standing', withers: s, stoutness: 0.96 } as const;
  const horse = horseShapes({
    ...build,
    mane: 'falling',
    colour: bronze,
    triangles: 3000,
    paint: patina(0.045, 0.9),
  });
  const rider = desertRider(1.12 * s, bronze);
  const seat = 0.93 * s;
  const cloth = saddleCloth(horse.clay.distance, {
    from: -0.3 * s,
    to: 0.24 * s,
    hang: 1.75,
    axis: 0.75 * s,
    above: 0.012 * s,
  });
  const onHorse = (shape: Shape) => shape.turn('y', Math.PI / 2).move(0, top, 0);
  return model('medium', [
    part('bronze', bronze, onHorse(horse.skin)),
    part('bronze', '#513a22', onHorse(Shape.merge(horse.hair, horse.hooves))),
    part('bronze', '#1d150e', onHorse(horse.eyes), { untilLevel: 0 }),
    part('bronze', '#5d4327', onHorse(cloth.sheet.doubled()), { hidden: true }),
    part('brass', bright, onHorse(cloth.hem)),
    part('brass', bright, onHorse(headstall(build, horse.clay)), { untilLevel: 1 }),
    part('bronze', bronze, onHorse(rider.man.move(0, seat, -0.01 * s))),
    part('brass', bright, onHorse(rider.lance.move(0, seat, -0.01 * s))),
    part(
      'marble-dark',
      '#37332f',
      Shape.merge(box(0.34, 0.026, 0.135, 0.004), box(0.315, 0.019, 0.11, 0.003).move(0, 0.025, 0)),
    ),
  ]);
}
