import type { Clay } from '../../kit/clay.ts';
import { castOnto } from '../../kit/cast-onto.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { times, type Vector3 } from '../../kit/vector.ts';
import { horseBody, type HorseBuild } from '../../parts/animals/horse-clay.ts';
import { horsePoses, tipped } from '../../parts/animals/horse-pose.ts';
import { saddleCloth } from '../../parts/animals/saddle-cloth.ts';

/** Saddle cloth, saddle with stirrups, girth, breast strap and bridle for a horse that stands level. */
export function listTack(build: HorseBuild, clay: Clay): Part[] {
  const s = build.withers;
  const body = horseBody(build).distance;
  const cloth = saddleCloth(body, {
    from: -0.24 * s,
    to: 0.2 * s,
    hang: 1.45,
    axis: 0.75 * s,
    above: 0.01 * s,
  });
  const seat = surface(
    (u, v) => {
      const x = (v * 2 - 1) * 0.17 * s;
      const y = (u * 2 - 1) * 0.2 * s * (1 - 0.25 * Math.abs(v * 2 - 1));
      const rise =
        0.012 + 0.075 * Math.abs(v * 2 - 1) ** 3 * (1 - Math.abs(u * 2 - 1)) + 0.02 * (1 - (u * 2 - 1) ** 2);
      return cloth.place(x, y, rise * s);
    },
    14,
    12,
  );
  const flap = surface(
    (u, v) => cloth.place((u - 0.5) * 0.2 * s + 0.02 * s, (0.14 + 0.24 * v) * s, 0.012 * s * (1 - 0.6 * v)),
    6,
    6,
  );
  const flaps = Shape.merge(flap, flap.mirror('x'));
  const strap = tube(ringOnto(body, 0.08 * s, 0.75 * s, s, 0.006 * s), 0.01 * s, { sides: 6, closed: true });
  const breast = tube(
    Array.from({ length: 17 }, (_, i): Vector3 => {
      const a = (i / 16 - 0.5) * Math.PI;
      return castOnto(
        clay.distance,
        [Math.sin(a) * s, 0.74 * s, 0.15 * s + Math.cos(a) * s],
        [-Math.sin(a), 0, -Math.cos(a)],
        0.006 * s,
      );
    }),
    0.009 * s,
    { sides: 6 },
  );
  const stirrup = Shape.merge(
    tube(
      [
        [0, 0, 0],
        [0, -0.2 * s, 0.01 * s],
      ],
      0.005 * s,
      { sides: 5 },
    ),
    torus(0.034 * s, 0.007 * s, 14, 6)
      .turn('x', Math.PI / 2)
      .move(0, -0.235 * s, 0.01 * s),
  ).turn('y', 0.2);
  const hangs = cloth.place(0.04 * s, 0.28 * s, 0.02 * s);
  return [
    part('cloth', '#7c2530', both(cloth.sheet)),
    part(
      'gold',
      '#d0a84c',
      Shape.merge(cloth.hem, stirrup.move(...hangs), stirrup.mirror('x').move(-hangs[0], hangs[1], hangs[2])),
    ),
    part('leather', '#5a3620', Shape.merge(both(seat), both(flaps), strap, breast, bridle(build, clay))),
  ];
}

/** Seen from both sides, so that it does not matter which way it was laid. */
const both = (sheet: Shape): Shape => sheet.doubled();

function ringOnto(body: Clay['distance'], z: number, axis: number, s: number, above: number): Vector3[] {
  return Array.from({ length: 26 }, (_, i): Vector3 => {
    const a = (i / 26) * 2 * Math.PI;
    const way: Vector3 = [Math.sin(a), Math.cos(a), 0];
    return castOnto(body, [way[0] * 0.6 * s, axis + way[1] * 0.6 * s, z], [-way[0], -way[1], 0], above);
  });
}

/** Noseband, browband and cheek straps, and a rein to the withers. */
function bridle(build: HorseBuild, clay: Clay): Shape {
  const s = build.withers;
  const pose = horsePoses[build.stance];
  const [dy, dz] = [pose.muzzle[0] - pose.poll[0], pose.muzzle[1] - pose.poll[1]];
  const long = Math.hypot(dy, dz);
  const along: Vector3 = [0, dy / long, dz / long];
  const across: Vector3 = [0, along[2], -along[1]];
  const band = (t: number) =>
    tube(
      Array.from({ length: 18 }, (_, i): Vector3 => {
        const a = (i / 18) * 2 * Math.PI;
        const way: Vector3 = [Math.sin(a), across[1] * Math.cos(a), across[2] * Math.cos(a)];
        const middle = times(tipped(pose, [pose.poll[0] + dy * t, pose.poll[1] + dz * t]), s);
        const from: Vector3 = [way[0] * 0.3 * s, middle[1] + way[1] * 0.3 * s, middle[2] + way[2] * 0.3 * s];
        return castOnto(clay.distance, from, times(way, -1), 0.004 * s);
      }),
      0.007 * s,
      { sides: 5, closed: true },
    );
  const onCheek = (t: number, lift = 0): Vector3 => {
    const [, y, z] = times(tipped(pose, [pose.poll[0] + dy * t + lift, pose.poll[1] + dz * t]), s);
    return castOnto(clay.distance, [0.3 * s, y, z], [-1, 0, 0], 0.004 * s);
  };
  const cheek = tube([onCheek(0.0), onCheek(0.35), onCheek(0.72)], 0.006 * s, { sides: 5 });
  const bit = onCheek(0.84, -0.01);
  const rein = tube(
    [bit, [0.1 * s, 0.95 * s, 0.6 * s], [0.09 * s, 0.98 * s, 0.3 * s], [0.02 * s, 1.0 * s, 0.16 * s]],
    0.0055 * s,
    { sides: 5 },
  );
  return Shape.merge(band(0.62), band(0.08), cheek.mirrored('x'), rein.mirrored('x'));
}
