import { Shape } from '../kit/shape.ts';
import { triangulate } from '../kit/triangulate.ts';
import type { Vector2, Vector3 } from '../kit/vector.ts';

/**
 * A silhouette driven up out of a sheet of metal: its face at `height`, soft flanks down to the sheet, no back. The
 * outline (either way round, not crossing itself) is laid on by `place`, which gives the point `z` metres above (x, y). Small marks may do without sharp edges (`crease` π).
 */
export function emboss(
  outline: readonly Vector2[],
  height: number,
  place: (x: number, y: number, z: number) => Vector3,
  crease = 1.05,
): Shape {
  const area = outline.reduce((sum, p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    return sum + p[0] * q[1] - p[1] * q[0];
  }, 0);
  const ring = area < 0 ? outline.toReversed() : outline;
  const count = ring.length;
  const positions: number[] = [];
  const uvs: number[] = [];
  for (const z of [height, -height * 0.3])
    for (const [x, y] of ring) {
      positions.push(...place(x, y, z));
      uvs.push(x, y);
    }
  const indices = [...triangulate(ring)];
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    indices.push(count + i, count + next, i, count + next, next, i);
  }
  return Shape.fromRaw({ positions, uvs, indices }, crease);
}
