import { bar, ball, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import type { Clay } from '../../kit/clay.ts';
import type { Vector3 } from '../../kit/vector.ts';
import type { Pose } from './pose.ts';

/** A person to be modelled: a pose and proportions. */
export interface Person {
  readonly pose: Pose;
  /** Metres from sole to crown, were the person to stand. */
  readonly height: number;
  /** Breadth of trunk and limbs, 1 = usual. */
  readonly breadth?: number;
  /** Size of the head, 1 = an eighth of the height and a little; carvers often make it larger. */
  readonly headSize?: number;
}

const scaled = ([x, y, z]: Vector3, by: number): Vector3 => [x * by, y * by, z * by];
const breadthOf = ({ breadth = 1 }: Person): number => breadth;
/** Shoulder joints, metres: left and right. */
export function shoulders({ pose, height, breadth = 1 }: Person): [Vector3, Vector3] {
  const [x, y, z] = scaled(pose.chest, height);
  const out = 0.112 * height * breadth;
  return [
    [x + out, y, z],
    [x - out, y, z],
  ];
}

/** Hips, waist and chest; `swell` thickens it for clothes (metres). */
export function addTrunk(clay: Clay, person: Person, colour: string, swell = 0): void {
  const { pose, height: h } = person;
  const wide = breadthOf(person);
  const hips = scaled(pose.hips, h);
  const chest = scaled(pose.chest, h);
  const between = (t: number, forward: number): Vector3 => [
    hips[0] + (chest[0] - hips[0]) * t,
    hips[1] + (chest[1] - hips[1]) * t,
    hips[2] + (chest[2] - hips[2]) * t + forward * h,
  ];
  const key = (t: number, forward: number, x: number, z: number) =>
    [...between(t, forward), x * h * wide + swell, z * h * wide + swell] as const;
  clay.add(
    loft(
      [
        key(-0.08, 0, 0.078, 0.062),
        key(0.08, 0, 0.09, 0.066),
        key(0.36, 0.006, 0.076, 0.056),
        key(0.72, 0.008, 0.098, 0.068),
        key(0.92, 0, 0.108, 0.058),
        key(1.06, -0.002, 0.066, 0.042),
      ],
      [0, 0, 1],
      24,
      0.6,
    ),
    0.01 * h,
    colour,
  );
  const [left, right] = shoulders(person);
  for (const joint of [left, right]) clay.add(ball(joint, 0.04 * h * wide + swell * 0.45), 0.035 * h, colour);
}

/** Both legs down to the ankles. */
export function addLegs(clay: Clay, person: Person, colour: string, swell = 0): void {
  const { pose, height: h } = person;
  const wide = breadthOf(person) * h;
  const hips = scaled(pose.hips, h);
  for (const side of [0, 1] as const) {
    const knee = scaled(pose.knees[side], h);
    const foot = scaled(pose.feet[side], h);
    const hip: Vector3 = [hips[0] + (side === 0 ? 0.048 : -0.048) * h, hips[1] - 0.02 * h, hips[2]];
    clay.add(
      limb([
        [...hip, 0.056 * wide + swell],
        [...mid(hip, knee, 0.5), 0.05 * wide + swell],
        [...knee, 0.036 * wide + swell],
        [...mid(knee, foot, 0.35, -0.008 * h), 0.037 * wide + swell],
        [...foot, 0.023 * wide + swell],
      ]),
      0.03 * h,
      colour,
    );
  }
}

/** Feet or shoes, from the ankles on the ground forwards. */
export function addFeet(clay: Clay, person: Person, colour: string, swell = 0): void {
  const { pose, height: h } = person;
  const turn = pose.turnout ?? 0.2;
  for (const side of [0, 1] as const) {
    const foot = scaled(pose.feet[side], h);
    const out = (side === 0 ? 1 : -1) * turn;
    const toe: Vector3 = [
      foot[0] + Math.sin(out) * 0.1 * h,
      foot[1] - 0.027 * h,
      foot[2] + Math.cos(out) * 0.1 * h,
    ];
    const heel: Vector3 = [foot[0] - Math.sin(out) * 0.02 * h, foot[1] - 0.02 * h, foot[2] - 0.018 * h];
    clay.add(bar(heel, toe, 0.025 * h + swell, 0.019 * h + swell), 0.02 * h, colour);
  }
}

/** Both arms down to the wrists; sleeves widen by `cuff` metres at the wrist. */
export function addArms(clay: Clay, person: Person, colour: string, swell = 0, cuff = 0): void {
  const { pose, height: h } = person;
  const wide = breadthOf(person) * h;
  const joints = shoulders(person);
  for (const side of [0, 1] as const) {
    const elbow = scaled(pose.elbows[side], h);
    const hand = scaled(pose.hands[side], h);
    clay.add(
      limb(
        [
          [...joints[side], 0.037 * wide + swell * 0.5],
          [...mid(joints[side], elbow, 0.5), 0.033 * wide + swell * 0.8],
          [...elbow, 0.027 * wide + swell],
          [...mid(elbow, hand, 0.35), 0.028 * wide + swell + cuff * 0.3],
          [...mid(elbow, hand, 0.9), 0.019 * wide + swell + cuff],
        ],
        14,
      ),
      0.018 * h,
      colour,
    );
  }
}

/** Hands as half closed fists with a thumb. */
export function addHands(clay: Clay, person: Person, colour: string): void {
  const { pose, height: h } = person;
  for (const side of [0, 1] as const) {
    const elbow = scaled(pose.elbows[side], h);
    const hand = scaled(pose.hands[side], h);
    const ahead = scaled([hand[0] - elbow[0], hand[1] - elbow[1], hand[2] - elbow[2]], 1 / (0.165 * h));
    const tip: Vector3 = [
      hand[0] + ahead[0] * 0.03 * h,
      hand[1] + ahead[1] * 0.03 * h,
      hand[2] + ahead[2] * 0.03 * h,
    ];
    clay.add(bar(mid(elbow, hand, 0.88), hand, 0.018 * h, 0.021 * h), 0.012 * h, colour);
    clay.add(bar(hand, tip, 0.023 * h, 0.016 * h), 0.012 * h, colour);
    const inward = side === 0 ? -1 : 1;
    clay.add(
      bar([hand[0] + inward * 0.014 * h, hand[1], hand[2] + 0.014 * h], tip, 0.009 * h),
      0.006 * h,
      colour,
    );
  }
}

/**
 * Neck and head. `none`: a smooth form without a face. `simple`: brow, nose, eyes, mouth and ears as a carver hints
 * at them.
 */
export function addHead(
  clay: Clay,
  person: Person,
  colour: string,
  face: 'none' | 'simple' = 'none',
  tilt = 0,
): void {
  const { pose, height: h, headSize = 1 } = person;
  const s = h * headSize;
  const [x, y, z] = scaled(pose.head, h);
  const chest = scaled(pose.chest, h);
  clay.add(
    bar([chest[0], chest[1] + 0.02 * h, chest[2]], [x, y - 0.03 * s, z - 0.008 * s], 0.033 * h, 0.028 * s),
    0.02 * h,
    colour,
  );
  const place = (field: ReturnType<typeof ball>) =>
    tilt === 0 ? field : turned(field, [x, y, z], [tilt, 0, 0]);
  clay.add(
    place(ellipsoid([x, y + 0.008 * s, z - 0.004 * s], [0.047 * s, 0.058 * s, 0.056 * s])),
    0.006 * h,
    colour,
  );
  clay.add(
    place(ellipsoid([x, y - 0.026 * s, z + 0.012 * s], [0.036 * s, 0.044 * s, 0.042 * s])),
    0.03 * s,
    colour,
  );
  if (face === 'none') return;
  const front = z + 0.05 * s;
  clay
    .add(
      place(
        limb(
          [
            [x, y + 0.012 * s, front - 0.002 * s, 0.006 * s],
            [x, y - 0.006 * s, front + 0.008 * s, 0.008 * s],
            [x, y - 0.014 * s, front + 0.007 * s, 0.0095 * s],
          ],
          6,
        ),
      ),
      0.008 * s,
      colour,
    )
    .add(
      place(
        bar(
          [x - 0.028 * s, y + 0.018 * s, front - 0.012 * s],
          [x + 0.028 * s, y + 0.018 * s, front - 0.012 * s],
          0.009 * s,
        ),
      ),
      0.012 * s,
      colour,
    );
  for (const side of [-1, 1]) {
    clay
      .cut(place(ball([x + side * 0.019 * s, y + 0.004 * s, front + 0.004 * s], 0.0085 * s)), 0.008 * s)
      .add(
        place(
          ellipsoid(
            [x + side * 0.019 * s, y + 0.003 * s, front - 0.0085 * s],
            [0.01 * s, 0.0065 * s, 0.008 * s],
          ),
        ),
        0.002 * s,
        colour,
      )
      .add(
        place(ellipsoid([x + side * 0.047 * s, y - 0.002 * s, z], [0.008 * s, 0.018 * s, 0.012 * s])),
        0.006 * s,
        colour,
      );
  }
  clay
    .add(
      place(ellipsoid([x, y - 0.035 * s, front - 0.003 * s], [0.017 * s, 0.0085 * s, 0.008 * s])),
      0.006 * s,
      colour,
    )
    .cut(
      place(
        bar(
          [x - 0.013 * s, y - 0.034 * s, front + 0.007 * s],
          [x + 0.013 * s, y - 0.034 * s, front + 0.007 * s],
          0.0022 * s,
        ),
      ),
      0.003 * s,
    );
}

function mid(a: Vector3, b: Vector3, t: number, forward = 0): Vector3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t + forward];
}
