import { ball, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { times } from '../../kit/vector.ts';
import { horsePoses, tipped } from '../../parts/animals/horse-pose.ts';
import { horseShapes } from '../../parts/animals/horse-shapes.ts';
import { spreadWing } from '../../parts/animals/spread-wing.ts';
import { patina } from '../../parts/patina.ts';
import { farmWoman, worker } from './riders.ts';

const bronze = '#8a6536';
const deep = '#6d4e2a';
const granite = '#c3b9a6';
/** Metres at the withers, and where the hooves are. */
const s = 0.148;
const top = 0.318;

/** The winged horse leaping to the right off a bank of cloud, two riders on its back, on a tall tapering block. */
export function buildGift(): Model {
  const pose = horsePoses.leaping;
  const horse = horseShapes({
    stance: 'leaping',
    withers: s,
    stoutness: 1,
    mane: 'flying',
    locks: 10,
    colour: bronze,
    triangles: 2700,
    paint: patina(0.03, 0.8),
  });
  const at = (y: number, z: number, x = 0) => times(tipped(pose, [y, z], x), s);
  const wing = spreadWing({
    shoulder: at(0.82, 0.24, 0.13),
    wrist: at(1.04, 0.1, 0.31),
    back: [0.3, 0.14, -1],
    reach: 0.86 * s,
    feathers: 8,
  });
  const man = worker(0.98 * s, bronze)
    .turn('x', 0.06)
    .move(...at(0.9, 0.08));
  const woman = farmWoman(0.92 * s, bronze)
    .turn('x', -0.02)
    .move(...at(0.925, -0.2));
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(0.06, top, 0);
  return model('hero', [
    part('bronze', bronze, put(Shape.merge(horse.skin, man, woman))),
    part('bronze', deep, put(Shape.merge(horse.hair, horse.hooves))),
    part('bronze', bronze, put(wing.flight.mirrored('x'))),
    part('bronze', deep, put(wing.coverts.mirrored('x')), { untilLevel: 1 }),
    part('bronze', '#20160c', put(horse.eyes), { untilLevel: 0 }),
    part('bronze', deep, cloud().move(-0.004, 0.298, 0)),
    part('marble-beige', granite, pedestal()),
  ]);
}

/** The bank of cloud that the hind hooves push off from. */
function cloud(): Shape {
  const clay = new Clay().add(ellipsoid([0, 0.004, 0], [0.058, 0.02, 0.03]));
  for (const [x, y, z, r] of [
    [-0.036, 0.01, 0.012, 0.017],
    [-0.01, 0.012, -0.014, 0.019],
    [0.02, 0.008, 0.012, 0.016],
    [0.042, 0.006, -0.006, 0.013],
    [-0.05, 0.014, -0.01, 0.014],
    [-0.012, 0.008, 0.018, 0.015],
  ] as const)
    clay.add(ball([x, y, z], r), 0.003);
  clay.keep((_, y) => -y - 0.003, 0.001);
  return sculpt(clay, {
    bounds: { min: [-0.08, -0.01, -0.05], max: [0.075, 0.045, 0.05] },
    cell: 0.0013,
    triangles: 800,
    colour: deep,
    paint: patina(0.02, 0.9),
  });
}

/** Two steps, a block that tapers upwards in three courses, and a cap. */
function pedestal(): Shape {
  const taper = (shape: Shape) =>
    shape.deform(([x, y, z]) => {
      const narrow = 1 - 0.22 * (y / 0.3);
      return [x * narrow, y, z * narrow];
    });
  return Shape.merge(
    box(0.24, 0.014, 0.16, 0.002),
    box(0.212, 0.0125, 0.134, 0.002).move(0, 0.0135, 0),
    taper(
      Shape.merge(
        box(0.186, 0.05, 0.108, 0.0015).move(0, 0.0255, 0),
        ...[0, 1, 2].map((i) => box(0.172, 0.0655, 0.094, 0.0012).move(0, 0.075 + i * 0.067, 0)),
      ),
    ),
    box(0.146, 0.0135, 0.084, 0.002).move(0, 0.2755, 0),
    box(0.134, 0.0105, 0.074, 0.0015).move(0, 0.2885, 0),
  );
}
