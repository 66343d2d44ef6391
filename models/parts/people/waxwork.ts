import { bar, ellipsoid, type LoftKey, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { hanging } from './garments.ts';
import { addArms, addFeet, addHands, addHead, addLegs, addTrunk, type Person } from './person.ts';

/** Head and hands of a waxwork, smooth and without a face: nobody's likeness. */
export function waxParts(person: Person, wax: string): Clay {
  const clay = new Clay();
  addHead(clay, person, wax, 'none');
  addHands(clay, person, wax);
  return clay;
}

export interface SuitOptions {
  readonly jacket: string;
  readonly trousers: string;
  readonly shoes: string;
  /** Height of the jacket's hem as a share of the person's height. */
  readonly hem: number;
  /** Thickness of the cloth over the body, metres. */
  readonly swell: number;
}

/** Jacket, trousers and shoes. */
export function suit(person: Person, { jacket, trousers, shoes, hem, swell }: SuitOptions): Clay {
  const h = person.height;
  const clay = new Clay();
  const leg = new Clay();
  addLegs(leg, person, trousers, 0.008 * h);
  // Trousers hang straight from the knee and break on the shoe.
  for (const side of [0, 1] as const) {
    const [x, , z] = person.pose.feet[side];
    const [kx, ky, kz] = person.pose.knees[side];
    const keys: LoftKey[] = [
      [kx * h, ky * h, kz * h, 0.046 * h, 0.048 * h],
      [((kx + x) / 2) * h, 0.15 * h, ((kz + z) / 2) * h, 0.041 * h, 0.047 * h],
      [x * h, 0.03 * h, (z + 0.006) * h, 0.041 * h, 0.05 * h],
    ];
    leg.add(loft(keys, [0, 0, 1], 14, 0.3), 0.02 * h, trousers);
  }
  leg.raise(
    (x, y, z) =>
      0.0016 *
      h *
      Math.sin((y / h) * 70 + 9 * (x / h)) *
      Math.max(0, 1 - Math.abs(y / h - 0.12) * 8) *
      (z > 0 ? 1 : 0.4),
  );
  clay.add(leg.distance, 0, trousers);
  addTrunk(clay, person, jacket, swell);
  clay.add(
    hanging([
      { y: hem * h, x: 0.112 * h + swell, z: 0.086 * h + swell },
      { y: 0.52 * h, x: 0.106 * h + swell, z: 0.076 * h + swell },
      { y: 0.66 * h, x: 0.09 * h + swell, z: 0.062 * h + swell },
      { y: 0.74 * h, x: 0.094 * h + swell, z: 0.064 * h + swell },
    ]),
    0.02 * h,
    jacket,
  );
  addArms(clay, person, jacket, swell * 0.75, 0.004 * h);
  const foot = new Clay();
  addFeet(foot, person, shoes, 0.004 * h);
  clay.add(foot.distance, 0, shoes);
  return clay;
}

/** Collar of a high-buttoned jacket: a turned down band round the neck. */
export function addCollar(clay: Clay, person: Person, colour: string, thick: number): void {
  const h = person.height;
  const [x, y, z] = person.pose.chest;
  clay.add(
    hanging(
      [
        {
          y: (y + 0.03) * h,
          x: 0.062 * h + thick,
          z: 0.055 * h + thick,
          middleX: x * h,
          middleZ: (z + 0.008) * h,
        },
        {
          y: (y + 0.068) * h,
          x: 0.04 * h + thick,
          z: 0.038 * h + thick,
          middleX: x * h,
          middleZ: (z + 0.006) * h,
        },
      ],
      0,
    ),
    0.003 * h,
    colour,
  );
  // Open in front for a finger's breadth.
  clay.cut(
    bar(
      [x * h, (y + 0.02) * h, (z + 0.075) * h + thick],
      [x * h, (y + 0.07) * h, (z + 0.055) * h + thick],
      0.01 * h,
    ),
    0.004 * h,
  );
}

/** A patch pocket with its flap on the front, at (x, y) shares of the height. */
export function addPocket(
  clay: Clay,
  person: Person,
  x: number,
  y: number,
  depth: number,
  colour: string,
): void {
  const h = person.height;
  clay
    .add(ellipsoid([x * h, y * h, depth], [0.034 * h, 0.04 * h, 0.006 * h]), 0.003 * h, colour)
    .add(
      bar(
        [(x - 0.028) * h, (y + 0.032) * h, depth + 0.002 * h],
        [(x + 0.028) * h, (y + 0.032) * h, depth + 0.002 * h],
        0.0075 * h,
      ),
      0.002 * h,
      colour,
    );
}
