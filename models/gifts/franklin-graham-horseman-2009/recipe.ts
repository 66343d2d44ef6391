import { ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { headstall } from '../../parts/animals/headstall.ts';
import { horseShapes } from '../../parts/animals/horse-shapes.ts';
import { patina } from '../../parts/patina.ts';
import {
  addArms,
  addFeet,
  addHands,
  addHead,
  addLegs,
  addTrunk,
  type Person,
} from '../../parts/people/person.ts';
import { belt, hanging } from '../../parts/people/garments.ts';
import { ridingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';

const black = '#242322';
/** Metres at the withers, and where the hooves are. */
const withers = 0.135;
const top = 0.013;

/** A small black bronze: a bareheaded man in a plain jacket on a horse that walks with its head low. */
export function buildGift(): Model {
  const s = withers;
  const build = { stance: 'walking', withers: s, stoutness: 1.06 } as const;
  const horse = horseShapes({
    ...build,
    mane: 'falling',
    locks: 8,
    colour: black,
    triangles: 2500,
    paint: patina(0.03, 0.9),
  });
  const onHorse = (shape: Shape) => shape.turn('y', Math.PI / 2).move(0, top, 0);
  return model('medium', [
    part('bronze', black, onHorse(Shape.merge(horse.skin, rider(1.13 * s).move(0, 0.93 * s, 0)))),
    part('bronze', '#1b1a19', onHorse(Shape.merge(horse.hair, horse.hooves))),
    part('bronze', '#0f0e0e', onHorse(horse.eyes), { untilLevel: 0 }),
    part('bronze', '#302d2a', onHorse(headstall(build, horse.clay)), { untilLevel: 1 }),
    part('bronze', '#2a2826', soil(s)),
  ]);
}

/** A strip of trodden ground cast with the horse. */
function soil(s: number): Shape {
  const clay = new Clay()
    .add(ellipsoid([0, 0, 0], [0.78 * s, 0.11 * s, 0.27 * s]))
    .raise((x, y, z) => 0.05 * s * (fractalNoise((x / s) * 7, (y / s) * 7, (z / s) * 7) - 0.5))
    .keep((_, y) => -y, 0.003 * s);
  return sculpt(clay, {
    bounds: { min: [-0.9 * s, -0.02 * s, -0.36 * s], max: [0.9 * s, 0.18 * s, 0.36 * s] },
    cell: s / 46,
    triangles: 700,
    colour: '#2a2826',
    paint: patina(0.02, 1),
  });
}

/** The rider, `h` metres tall, seat at the origin, facing +z: no one's likeness, the head a smooth form with hair. */
function rider(h: number): Shape {
  const person: Person = {
    height: h,
    headSize: 1.06,
    breadth: 1.12,
    pose: {
      ...ridingPose,
      chest: [0, 0.78, 0.02],
      head: [0, 0.918, 0.045],
      elbows: [
        [0.185, 0.61, 0.06],
        [-0.185, 0.61, 0.06],
      ],
      hands: [
        [0.06, 0.57, 0.21],
        [-0.04, 0.6, 0.22],
      ],
    },
  };
  const clay = new Clay();
  addTrunk(clay, person, black, 0.006 * h);
  addLegs(clay, person, black, 0.008 * h);
  addFeet(clay, person, black, 0.004 * h);
  clay
    // The skirts of the jacket lie on the saddle.
    .add(
      hanging(
        [
          { y: 0.45 * h, x: 0.15 * h, z: 0.13 * h, middleZ: -0.02 * h },
          { y: 0.57 * h, x: 0.104 * h, z: 0.084 * h, middleZ: 0.008 * h },
        ],
        7,
        0.08,
      ),
      0.012 * h,
      black,
    )
    .add(belt(0.575 * h, 0.104 * h, 0.08 * h, 0.011 * h, 0.01 * h), 0.003 * h, black);
  addArms(clay, person, black, 0.008 * h, 0.002 * h);
  addHead(clay, person, black, 'none');
  clay
    // Short hair, brow to nape, and ears.
    .add(ellipsoid([0, 0.94 * h, 0.028 * h], [0.0535 * h, 0.052 * h, 0.058 * h]), 0.005 * h, black)
    .add(ellipsoid([0, 0.9 * h, 0.012 * h], [0.044 * h, 0.04 * h, 0.036 * h]), 0.012 * h, black)
    .addPair(
      ellipsoid([0.051 * h, 0.912 * h, 0.042 * h], [0.008 * h, 0.019 * h, 0.012 * h]),
      0.005 * h,
      black,
    )
    .add(belt(0.812 * h, 0.046 * h, 0.042 * h, 0.013 * h, 0.02 * h), 0.006 * h, black);
  addHands(clay, person, black);
  return sculptPerson(clay, h, 2300, black, { cell: h / 110, paint: patina(0.02, 0.9) }).move(
    0,
    -0.47 * h,
    0,
  );
}
