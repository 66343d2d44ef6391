import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';

export interface RibbonStarOptions {
  /** To the tips of the points, metres. */
  readonly radius: number;
  readonly points: number;
  readonly metal: Surface;
  readonly enamel: Surface;
  readonly ribbon: Surface;
  /** `#rrggbb` of the ribbon's stripes. */
  readonly stripe: string;
}

/** A star with faceted points and an enamelled middle, hanging from a folded ribbon with its bar; faces +z. */
export function ribbonStar({ radius, points, metal, enamel, ribbon, stripe }: RibbonStarOptions): Part[] {
  const rays = Array.from({ length: points * 2 }, (_, i): readonly [number, number] => {
    const angle = Math.PI / 2 + (i * Math.PI) / points;
    const reach = i % 2 === 0 ? radius : radius * 0.56;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });
  // Ridges run from the middle to each point: flat facets.
  const body = faceted(rays, 0.0048);
  const balls = rays.flatMap(([x, y], i) => (i % 2 === 0 ? [sphere(0.0015, 8, 5).move(x, y, 0.0012)] : []));
  const ring = (r: number, bar: number) =>
    torus(r, bar, 28, 6)
      .turn('x', Math.PI / 2)
      .move(0, 0, 0.0046);
  const disc = lathe(
    [
      [radius * 0.36, 0.0038],
      [radius * 0.35, 0.0052],
      [radius * 0.2, 0.0058],
      [0, 0.006],
    ],
    { segments: 26, crease: 1 },
  ).turn('x', Math.PI / 2);
  const top = radius + 0.003;
  const loop = torus(0.0042, 0.0009, 16, 6)
    .turn('x', Math.PI / 2)
    .move(0, top + 0.001, 0.0014);
  const [width, high] = [radius * 0.95, radius * 1.35];
  const fold = (from: number, to: number, lift: number) =>
    surface(
      (u, v): Vector3 => {
        const across = from + (to - from) * u;
        const narrow = v < 0.28 ? 0.3 + 0.7 * (v / 0.28) : 1;
        return [
          across * width * narrow,
          top + 0.0045 + v * high,
          0.0018 + lift + 0.0007 * Math.sin(v * 5 + 1),
        ];
      },
      2,
      10,
    );
  const bar = box(width * 1.12, 0.005, 0.004, 0.0012).move(0, top + high + 0.003, 0.002);
  return [
    madeOf(metal, Shape.merge(body, ring(radius * 0.38, 0.0014), loop, bar)),
    madeOf(metal, Shape.merge(...balls, ring(radius * 0.26, 0.0006)), { untilLevel: 0 }),
    madeOf(enamel, disc),
    madeOf(ribbon, fold(-0.5, 0.5, 0).doubled()),
    part('silk', stripe, Shape.merge(fold(-0.36, -0.24, 0.0002), fold(0.24, 0.36, 0.0002)), {
      untilLevel: 1,
    }),
  ];
}

/** A star of flat facets, its ridges rising to the middle, with a flat back at z = 0. */
function faceted(ring: readonly (readonly [number, number])[], height: number): Shape {
  const positions = [0, 0, height];
  for (const [x, y] of ring) positions.push(x, y, 0.0011);
  for (const [x, y] of ring) positions.push(x, y, 0);
  positions.push(0, 0, 0);
  const count = ring.length;
  const back = 2 * count + 1;
  const indices: number[] = [];
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    indices.push(0, 1 + i, 1 + next);
    indices.push(1 + i, 1 + count + i, 1 + next, 1 + next, 1 + count + i, 1 + count + next);
    indices.push(back, 1 + count + next, 1 + count + i);
  }
  return Shape.fromRaw(
    { positions, uvs: positions.flatMap((value, i) => (i % 3 === 2 ? [] : [value])), indices },
    0,
  ).outward();
}
