import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { add, mixPoints, type Vector3 } from '../../kit/vector.ts';
import { horseShapes } from '../../parts/animals/horse-shapes.ts';
import { patina } from '../../parts/patina.ts';
import { earth } from '../../families/globe/earth.ts';

const gold = '#cfa550';
const pale = '#e0c078';
const bronze = '#4f4234';
/** Metres at the withers, top of the base, radius and middle of the globe. */
const withers = 0.105;
const top = 0.036;
const radius = 0.092;
const globe: Vector3 = [0, 0.225, -0.1];

interface Steed {
  readonly at: Vector3;
  readonly yaw: number;
  readonly stance: 'gallop' | 'gathered';
}

/** Five abreast in a fan, and one before them. */
const team: readonly Steed[] = [
  { at: [0, top + 0.012, 0.27], yaw: 0, stance: 'gallop' },
  { at: [0, top + 0.006, 0.1], yaw: 0, stance: 'gathered' },
  { at: [0.088, top + 0.006, 0.075], yaw: 0.16, stance: 'gallop' },
  { at: [-0.088, top + 0.006, 0.075], yaw: -0.16, stance: 'gallop' },
  { at: [0.17, top + 0.006, 0.02], yaw: 0.32, stance: 'gathered' },
  { at: [-0.17, top + 0.006, 0.02], yaw: -0.32, stance: 'gathered' },
];

/** A globe on a turned foot, drawn by six galloping horses towards the front. */
export function buildGift(): Model {
  const made = new Map(
    (['gallop', 'gathered'] as const).map((stance) => [
      stance,
      horseShapes({
        stance,
        withers,
        stoutness: 0.98,
        mane: 'flying',
        locks: 6,
        colour: gold,
        triangles: 900,
        paint: patina(0.03, 0.5),
      }),
    ]),
  );
  const skins: Shape[] = [];
  const hair: Shape[] = [];
  const cords: Shape[] = [];
  const posts: Shape[] = [];
  for (const { at, yaw, stance } of team) {
    const horse = made.get(stance)!;
    const put = (shape: Shape) => shape.turn('y', yaw).move(...at);
    skins.push(put(horse.skin));
    hair.push(put(Shape.merge(horse.hair, horse.hooves)));
    // A thin post carries each horse in its leap.
    posts.push(put(cylinder(0.0028, 0.62 * withers, { segments: 7 })).move(0, top - at[1], 0));
    const breast = (side: number): Vector3 =>
      add(at, [
        Math.cos(yaw) * side * 0.115 * withers + Math.sin(yaw) * 0.37 * withers,
        0.83 * withers,
        -Math.sin(yaw) * side * 0.115 * withers + Math.cos(yaw) * 0.37 * withers,
      ]);
    for (const side of [1, -1]) {
      const end: Vector3 = [
        globe[0] + at[0] * 0.28 + side * 0.006,
        globe[1] - 0.045,
        globe[2] + radius * 0.86,
      ];
      const middle = add(mixPoints(breast(side), end, 0.5), [side * 0.006, -0.008, 0]);
      cords.push(tube([breast(side), middle, end], 0.0016, { sides: 5 }));
    }
  }
  const { sea, lands } = earth(radius, bronze, () => gold, 0.02);
  const foot = lathe(
    [
      [0, 0],
      [0.062, 0],
      [0.062, 0.01],
      [0.05, 0.02],
      [0.022, 0.034],
      [0.016, 0.06],
      [0.024, 0.082],
      [0.05, 0.105],
      [0, 0.112],
    ],
    { segments: 32 },
  ).move(globe[0], top, globe[2]);
  const hoop = torus(radius * 1.035, 0.0032, 44, 6)
    .turn('x', 0.35)
    .move(...globe);
  return model('hero', [
    part('gold', gold, Shape.merge(...skins)),
    part('gold', '#a9813a', Shape.merge(...hair)),
    part('brass', pale, Shape.merge(...cords), { untilLevel: 1 }),
    part('bronze', bronze, Shape.merge(...posts, foot)),
    part('bronze', bronze, sea.move(...globe)),
    part('gold', gold, lands.move(...globe)),
    part('gold', pale, hoop),
    part(
      'marble-dark',
      '#2f2d2e',
      Shape.merge(
        box(0.46, 0.022, 0.6, 0.004).move(0, 0, 0.095),
        box(0.435, 0.0145, 0.575, 0.003).move(0, 0.0215, 0.095),
      ),
    ),
  ]);
}
