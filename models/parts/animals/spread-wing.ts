import { capsule } from '../../kit/capsule.ts';
import { Shape } from '../../kit/shape.ts';
import { add, cross, mix, mixPoints, times, unit, type Vector3 } from '../../kit/vector.ts';
import { aimed } from '../aimed.ts';
import { feather } from './feather.ts';

export interface SpreadWing {
  readonly shoulder: Vector3;
  readonly wrist: Vector3;
  /** Which way the wing trails. */
  readonly back: Vector3;
  /** Length of the longest feather, metres. */
  readonly reach: number;
  readonly feathers: number;
}

/** An open wing: long feathers fanned from the arm, two rows of coverts over them, and the arm itself. */
export function spreadWing({ shoulder, wrist, back, reach, feathers }: SpreadWing): {
  flight: Shape;
  coverts: Shape;
} {
  const out = unit([wrist[0] - shoulder[0], wrist[1] - shoulder[1], wrist[2] - shoulder[2]]);
  const trail = unit(back);
  const side = shoulder[0] >= 0 ? 1 : -1;
  const normal = times(unit(cross(trail, out)), side);
  const row = (count: number, share: number, lift: number, spread: number) =>
    Array.from({ length: count }, (_, i) => {
      const t = i / (count - 1);
      const turn = mix(-0.12, 1.32, t ** 1.25) * spread;
      const along = add(times(trail, Math.cos(turn)), times(out, Math.sin(turn)));
      const length = reach * share * (0.62 + 0.38 * Math.sin(Math.PI * Math.min(0.86, 0.12 + 0.75 * t)));
      const root = add(
        mixPoints(shoulder, wrist, Math.min(1, t * 1.15)),
        times(normal, lift + 0.002 * reach * (i % 2)),
      );
      const one = feather({
        length,
        width: reach * 0.185,
        thick: reach * 0.018,
        bend: 0.08,
        point: share > 0.8 ? 0.05 : 0,
        rows: 4,
      });
      return aimed(one, along, normal).move(...root);
    });
  const arm = capsule(shoulder, wrist, reach * 0.06, reach * 0.035, 8);
  return {
    flight: Shape.merge(...row(feathers, 1, 0, 1)),
    coverts: Shape.merge(
      arm,
      ...row(feathers - 1, 0.5, 0.016 * reach, 0.95),
      ...row(feathers - 2, 0.27, 0.032 * reach, 0.9),
    ),
  };
}
