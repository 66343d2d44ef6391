import { valueNoise } from '../../kit/noise.ts';
import { circle } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { add, mixPoints, times, type Vector3 } from '../../kit/vector.ts';
import type { HorseBuild } from './horse-clay.ts';
import { horsePoses, tipped } from './horse-pose.ts';

export type ManeStyle = 'falling' | 'flying' | 'upright';

/** Mane, forelock and tail in locks. */
export function horseHair({ stance, withers: s }: HorseBuild, style: ManeStyle, locksInMane = 11): Shape {
  const pose = horsePoses[stance];
  const at = (y: number, z: number, x = 0) => times(tipped(pose, [y, z], x), s);
  const [neck, poll] = [pose.neck, pose.poll];
  const along: [number, number] = [poll[0] - neck[0], poll[1] - neck[1]];
  const long = Math.hypot(...along);
  // Away from the throat: the crest of the neck.
  const out: [number, number] = [along[1] / long, -along[0] / long];
  const locks: Shape[] = [];
  const count = style === 'upright' ? 17 : locksInMane;
  const fewer = 11 / locksInMane;
  for (let i = 0; i < count; i++) {
    const t = 0.16 + (0.86 * i) / (count - 1);
    const lift = (0.155 - 0.085 * t) * 0.98;
    const [y, z] = [neck[0] + along[0] * t, neck[1] + along[1] * t];
    const root = at(y + Math.abs(out[0]) * lift, z + out[1] * lift, 0);
    const wild = valueNoise(i * 1.7, 3, 1) - 0.5;
    const side = style === 'falling' ? -1 : i % 2 === 0 ? 0.55 : -0.5;
    const length =
      s * (style === 'upright' ? 0.1 : style === 'flying' ? 0.36 + 0.16 * wild : 0.27 + 0.06 * wild);
    const path: Vector3[] =
      style === 'falling'
        ? [
            add(root, [0, -0.01 * s, 0]),
            add(root, [-0.055 * s, 0.012 * s, -0.01 * s]),
            add(root, [-0.1 * s, -length * 0.45, -0.02 * s + wild * 0.04 * s]),
            add(root, [-0.092 * s, -length, 0.01 * s + wild * 0.08 * s]),
          ]
        : style === 'upright'
          ? [
              add(root, [0, -0.02 * s, 0]),
              add(root, [0, length * 0.6, -length * 0.5]),
              add(root, [0.01 * s * side, length * 0.85, -length * 0.95]),
            ]
          : [
              add(root, [0, -0.025 * s, 0.02 * s]),
              add(root, [0.025 * s * side, 0.045 * s, -length * 0.22]),
              add(root, [0.05 * s * side, (0.035 + wild * 0.09) * s, -length * 0.6]),
              add(root, [0.03 * s * side, (0.07 + wild * 0.16) * s, -length]),
            ];
    locks.push(
      lock(
        path,
        (style === 'upright' ? 0.036 : style === 'flying' ? 0.05 : 0.036) * s * fewer ** 0.55,
        style === 'upright' ? 5 : fewer > 1 ? 6 : 8,
        style === 'falling' ? [0, 0, 1] : [1, 0, 0],
      ),
    );
  }
  // The roots of the mane, as one ridge along the crest.
  const ridge = Array.from({ length: 8 }, (_, i) => {
    const t = 0.1 + (0.92 * i) / 7;
    const lift = 0.15 - 0.083 * t;
    return at(neck[0] + along[0] * t + Math.abs(out[0]) * lift, neck[1] + along[1] * t + out[1] * lift);
  });
  locks.push(lock(ridge.toReversed(), 0.03 * s, 8, [1, 0, 0]));
  const brow = at(poll[0] + 0.07, poll[1] + 0.03);
  const nose = at(
    poll[0] + (pose.muzzle[0] - poll[0]) * 0.4 + 0.05,
    poll[1] + (pose.muzzle[1] - poll[1]) * 0.4 + 0.035,
  );
  locks.push(
    lock(
      [brow, add(mixPoints(brow, nose, 0.5), [0.012 * s, 0.02 * s, 0]), add(nose, [0.015 * s, 0, 0])],
      0.03 * s,
      5,
      [0, 1, 0],
    ),
  );
  return Shape.merge(...locks, tail(stance, s, style, fewer > 1 ? 5 : 9));
}

/** A tail of locks: hanging, or streaming out behind. */
function tail(stance: HorseBuild['stance'], s: number, style: ManeStyle, count: number): Shape {
  const streams = style === 'flying';
  const low = stance === 'rearing' || stance === 'leaping' ? 0.34 : 0.2;
  return Shape.merge(
    ...Array.from({ length: count }, (_, i) => {
      const spread = (2 * i) / (count - 1) - 1;
      const wild = valueNoise(i * 2.3, 7, 2) - 0.5;
      const long = 1 - 0.28 * ((i * 3) % 4) * 0.33;
      const root: Vector3 = [spread * 0.012 * s, 0.87 * s, -0.48 * s];
      const x = spread * 0.07 * s;
      const path: Vector3[] = streams
        ? [
            root,
            [x * 0.4, (0.95 + wild * 0.02) * s, -0.58 * s],
            [x * 0.9, (0.95 + wild * 0.1) * s, (-0.58 - 0.2 * long) * s],
            [x * 1.2, (0.86 + wild * 0.22) * s, (-0.58 - 0.4 * long) * s],
            [x * 1.1, (0.87 + wild * 0.34) * s, (-0.58 - 0.52 * long) * s],
          ]
        : [
            root,
            [x * 0.5, 0.86 * s, -0.56 * s],
            [x * 0.9, 0.6 * s, (-0.62 + wild * 0.03) * s],
            [x * 0.8, (low + 0.14 * (1 - long) + 0.06 * Math.abs(spread)) * s, (-0.57 + wild * 0.05) * s],
          ];
      return lock(path, 0.046 * s * (9 / count) ** 0.5, count < 7 ? 7 : 9, [1, 0, 0]);
    }),
  );
}

/** A lock of hair: flat at the root, swelling, drawn to a point; thin towards `thin`. */
function lock(keys: readonly Vector3[], thick: number, steps: number, thin: Vector3): Shape {
  return sweep(smoothPath(keys, steps), circle(1, 6, 0.55), {
    scale: (t) => thick * Math.max(0.06, (0.5 + 1.25 * t) * (1 - t) ** 0.8 * 1.15),
    up: thin,
    level: true,
    crease: 1.1,
  });
}
