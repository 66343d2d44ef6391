import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { earHandle } from './ear-handle.ts';
import { turnedVessel } from './turned-vessel.ts';

export interface GlassInHolder {
  /** The stamped holder with its handle; arches let the glass be seen. */
  readonly holder: Shape;
  readonly glass: Shape;
  readonly tea: Shape;
  /** Gilt rims and studs. */
  readonly lines: Shape;
}

/** A tea glass in a metal holder of the kind used on Russian railways, handle to +x; `radius` of the glass, metres. */
export function glassInHolder(radius: number, height: number): GlassInHolder {
  const outer = radius * 1.06;
  const low = height * 0.3;
  const high = height * 0.66;
  const arches = 8;
  const onWall = (turn: number, y: number): Vector3 => [Math.sin(turn) * outer, y, Math.cos(turn) * outer];
  const arch = (at: number): Shape => {
    const from = (at / arches) * 2 * Math.PI;
    const width = (2 * Math.PI) / arches;
    const path = Array.from({ length: 6 }, (_, step): Vector3 => {
      const t = step / 5;
      return onWall(from + t * width, low + Math.sin(t * Math.PI) ** 0.8 * (high - low) * 0.96);
    });
    return tube(path, radius * 0.042, { sides: 4, caps: false });
  };
  const stamped = lathe(
    [
      [0, 0.0015],
      [outer * 1.05, 0.0015],
      [outer * 1.16, 0],
      [outer * 1.16, 0.002],
      [outer * 1.02, height * 0.06],
      [outer, height * 0.09],
      [outer * 1.02, low - 0.001],
      [outer * 0.98, low],
      [outer * 0.97, 0.006],
      [0, 0.006],
    ],
    { segments: 22 },
  );
  const band = lathe(
    [
      [outer * 0.97, high],
      [outer * 1.02, high],
      [outer * 1.02, high + height * 0.12],
      [outer * 0.97, high + height * 0.12],
      [outer * 0.97, high],
    ],
    { segments: 22 },
  );
  const handle = earHandle(
    [
      [outer * 0.98, high + height * 0.06],
      [outer * 1.5, high + height * 0.1],
      [outer * 1.85, high - height * 0.08],
      [outer * 1.62, height * 0.3],
      [outer * 1.0, height * 0.14],
    ],
    radius * 0.12,
    radius * 0.24,
    { steps: 12, sides: 6 },
  );
  const thumb = earHandle(
    [
      [outer * 1.3, high + height * 0.1],
      [outer * 1.55, high + height * 0.17],
      [outer * 1.85, high + height * 0.15],
    ],
    radius * 0.07,
    radius * 0.34,
    { steps: 5, sides: 6 },
  );
  const studs = sphere(radius * 0.09, 5, 3)
    .scale(1, 1, 0.6)
    .move(0, high + height * 0.06, outer * 1.02)
    .around(arches);
  return {
    holder: Shape.merge(stamped, band, ...Array.from({ length: arches }, (_, at) => arch(at)), handle, thumb),
    glass: turnedVessel(
      [
        [radius * 0.88, 0.006],
        [radius * 0.92, 0.009],
        [radius * 0.97, height * 0.7],
        [radius, height],
      ],
      { wall: 0.0016, segments: 20, foot: 0, floor: 0.012 },
    ),
    tea: lathe(
      [
        [0, 0.0125],
        [radius * 0.86, 0.0125],
        [radius * 0.92, height * 0.8],
        [0, height * 0.8],
      ],
      { segments: 20 },
    ),
    lines: Shape.merge(
      torus(outer * 1.02, radius * 0.03, 22, 4).move(0, high + height * 0.12, 0),
      torus(outer * 1.03, radius * 0.03, 22, 4).move(0, low, 0),
      studs,
    ),
  };
}
