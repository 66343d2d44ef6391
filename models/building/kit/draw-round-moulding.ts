import type { SurfacePen, ProfilePoint } from '../shell/surface-pen.ts';

/**
 * A round moulding or a ring of floor: `profile` is [radius, out] from the outside inwards, metres, around a
 * point of the surface. `repeat` counts the texture around it where it is painted; else metres run outwards.
 */
export function drawRoundMoulding(
  pen: SurfacePen,
  [a, b]: readonly [number, number],
  profile: readonly ProfilePoint[],
  sides: number,
  repeat = 0,
): void {
  for (let at = 0; at + 1 < profile.length; at++) {
    const [r0, o0] = profile[at] as ProfilePoint;
    const [r1, o1] = profile[at + 1] as ProfilePoint;
    const length = Math.hypot(r1 - r0, o1 - o0) || 1;
    // Inwards and out: the face lies to the left of the way from the outside in.
    const outwards = (o1 - o0) / length;
    const up = (r0 - r1) / length;
    const first = pen.draft.vertexCount;
    for (let side = 0; side <= sides; side++) {
      const angle = (side / sides) * Math.PI * 2;
      const [s, c] = [Math.sin(angle), Math.cos(angle)];
      for (const [r, o, v] of [
        [r0, o0, 0],
        [r1, o1, length],
      ] as const) {
        const uv: readonly [number, number] = repeat ? [(side / sides) * repeat, v] : [c * r, s * r];
        pen.vertex([a + c * r, b + s * r, o], [c * outwards, s * outwards, up], uv[0], uv[1]);
      }
    }
    for (let side = 0; side < sides; side++) {
      const p = first + side * 2;
      pen.draft.triangle(p, p + 2, p + 3);
      if (r1 > 1e-5) pen.draft.triangle(p, p + 3, p + 1);
    }
  }
}

/** A flat surface with a round hole, from the hole to the sides of a rectangle. */
export function drawRoundHole(
  pen: SurfacePen,
  [a, b]: readonly [number, number],
  radius: number,
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number],
  sides: number,
): void {
  const rim = (angle: number): readonly [number, number] => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const reachA = c > 0 ? (a1 - a) / c : c < 0 ? (a0 - a) / c : Infinity;
    const reachB = s > 0 ? (b1 - b) / s : s < 0 ? (b0 - b) / s : Infinity;
    const reach = Math.min(reachA, reachB);
    return [a + c * reach, b + s * reach];
  };
  const corners = [
    [a1, b1],
    [a0, b1],
    [a0, b0],
    [a1, b0],
  ].map(([x, y]) => (Math.atan2((y as number) - b, (x as number) - a) + Math.PI * 2) % (Math.PI * 2));
  const angles = [...corners, ...Array.from({ length: sides }, (_, at) => (at / sides) * Math.PI * 2)]
    .sort((p, q) => p - q)
    .filter((angle, at, all) => at === 0 || angle - (all[at - 1] as number) > 1e-4);
  angles.forEach((from, at) => {
    const to = angles[at + 1] ?? (angles[0] as number) + Math.PI * 2;
    const [p, q] = [rim(from), rim(to)];
    const inner = (angle: number): readonly [number, number, number] => [
      a + Math.cos(angle) * radius,
      b + Math.sin(angle) * radius,
      0,
    ];
    const rows = [inner(from), [p[0], p[1], 0] as const, [q[0], q[1], 0] as const, inner(to)].map((point) =>
      pen.vertex(point, [0, 0, 1], point[0], point[1]),
    ) as [number, number, number, number];
    pen.draft.triangle(rows[0], rows[1], rows[2]);
    pen.draft.triangle(rows[0], rows[2], rows[3]);
  });
}
