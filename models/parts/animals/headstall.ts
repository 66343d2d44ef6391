import { castOnto } from '../../kit/cast-onto.ts';
import type { Clay } from '../../kit/clay.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import { times, type Vector3 } from '../../kit/vector.ts';
import type { HorseBuild } from './horse-clay.ts';
import { horsePoses, tipped } from './horse-pose.ts';

/** Noseband, browband, cheek straps, reins to the rider's hand and a breast strap, for a horse of clay towards +z. */
export function headstall({ stance, withers: s }: HorseBuild, clay: Clay): Shape {
  const pose = horsePoses[stance];
  const [dy, dz] = [pose.muzzle[0] - pose.poll[0], pose.muzzle[1] - pose.poll[1]];
  const long = Math.hypot(dy, dz);
  const across: readonly [number, number] = [dz / long, -dy / long];
  const band = (t: number) =>
    tube(
      Array.from({ length: 16 }, (_, i): Vector3 => {
        const a = (i / 16) * 2 * Math.PI;
        const way: Vector3 = [Math.sin(a), across[0] * Math.cos(a), across[1] * Math.cos(a)];
        const middle = times(tipped(pose, [pose.poll[0] + dy * t, pose.poll[1] + dz * t]), s);
        const from: Vector3 = [way[0] * 0.3 * s, middle[1] + way[1] * 0.3 * s, middle[2] + way[2] * 0.3 * s];
        return castOnto(clay.distance, from, times(way, -1), 0.004 * s);
      }),
      0.009 * s,
      { sides: 6, closed: true },
    );
  const onCheek = (t: number): Vector3 => {
    const [, y, z] = times(tipped(pose, [pose.poll[0] + dy * t, pose.poll[1] + dz * t]), s);
    return castOnto(clay.distance, [0.3 * s, y, z], [-1, 0, 0], 0.004 * s);
  };
  const cheek = tube([onCheek(0.02), onCheek(0.35), onCheek(0.72)], 0.0075 * s, { sides: 6 });
  const rein = tube(
    [
      onCheek(0.82),
      [0.11 * s, 0.98 * s, 0.58 * s],
      [0.1 * s, 1.04 * s, 0.34 * s],
      [0.06 * s, 1.05 * s, 0.2 * s],
    ],
    0.007 * s,
    { sides: 6 },
  );
  const breast = tube(
    Array.from({ length: 17 }, (_, i): Vector3 => {
      const a = (i / 16 - 0.5) * Math.PI;
      return castOnto(
        clay.distance,
        [Math.sin(a) * s, 0.72 * s, 0.15 * s + Math.cos(a) * s],
        [-Math.sin(a), 0, -Math.cos(a)],
        0.006 * s,
      );
    }),
    0.011 * s,
    { sides: 6 },
  );
  return Shape.merge(band(0.62), band(0.08), cheek.mirrored('x'), rein.mirrored('x'), breast);
}
