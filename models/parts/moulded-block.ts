import { rectangle } from '../kit/outlines.ts';
import { Shape } from '../kit/shape.ts';
import type { Vector2 } from '../kit/vector.ts';

/** The outline of a block seen from above, at so many metres inside its widest: convex, always as many corners. */
export type Plan = (inset: number) => readonly Vector2[];

/** A rectangle `width` across x and `depth` across z, its corners rounded. */
export const rectanglePlan =
  (width: number, depth: number, corner = 0.003, steps = 2): Plan =>
  (inset) =>
    rectangle(
      Math.max(2e-4, width - 2 * inset),
      Math.max(2e-4, depth - 2 * inset),
      Math.max(1e-5, corner - inset * 0.7),
      steps,
    );

/**
 * A solid of one plan whose sides are moulded: plinths, lids, table tops, cornices, clock cases. The profile is
 * [inset, height] from below up; both ends are closed flat. Grain runs along the longer side.
 */
export function mouldedBlock(plan: Plan, profile: readonly Vector2[], crease = 0.6): Shape {
  const rings = profile.map(([inset, y]) => plan(inset).map(([x, z]) => [x, y, -z] as const));
  const count = rings[0]!.length;
  const positions = rings.flat(2);
  const indices: number[] = [];
  for (let ring = 0; ring < rings.length - 1; ring++)
    for (let i = 0; i < count; i++) {
      const a = ring * count + i;
      const b = ring * count + ((i + 1) % count);
      indices.push(a, b, a + count, b, b + count, a + count);
    }
  for (const [ring, isTop] of [
    [0, false],
    [rings.length - 1, true],
  ] as const) {
    const middle = positions.length / 3;
    positions.push(0, profile[ring]![1], 0);
    for (let i = 0; i < count; i++) {
      const [a, b] = [ring * count + i, ring * count + ((i + 1) % count)];
      if (isTop) indices.push(a, b, middle);
      else indices.push(b, a, middle);
    }
  }
  return Shape.fromRaw(
    { positions, uvs: positions.flatMap((_, i) => (i % 3 === 2 ? [] : [0])), indices },
    crease,
  )
    .outward()
    .boxTextured();
}
