import type { PiecePen } from '../shell/piece-pen.ts';
import { add, cross, normalise, scale, subtract, type Vector } from '../shell/vector.ts';

/**
 * A round bar, rope or leg along a path in the piece's frame, smooth around, open at its ends.
 *
 * @param radius metres; one for all or one for each point
 */
export function drawTube(
  pen: PiecePen,
  path: readonly Vector[],
  radius: number | readonly number[],
  sides = 6,
): void {
  const { draft } = pen;
  const first = draft.vertexCount;
  let side: Vector = [0, 0, 0];
  let length = 0;
  path.forEach((point, at) => {
    const before = path[Math.max(0, at - 1)] as Vector;
    const after = path[Math.min(path.length - 1, at + 1)] as Vector;
    const along = normalise(subtract(after, before));
    // The last side is carried on, so that the tube does not twist.
    const lean = at === 0 ? (Math.abs(along[1]) > 0.9 ? ([1, 0, 0] as const) : ([0, 1, 0] as const)) : side;
    const up = normalise(cross(along, lean));
    side = normalise(cross(up, along));
    const r = typeof radius === 'number' ? radius : (radius[at] as number);
    length += Math.hypot(...subtract(point, before));
    for (let turn = 0; turn <= sides; turn++) {
      const angle = (turn / sides) * Math.PI * 2;
      const n = add(scale(side, Math.cos(angle)), scale(up, Math.sin(angle)));
      pen.vertex(add(point, scale(n, r)), n, angle * r, length);
    }
  });
  for (let at = 0; at + 1 < path.length; at++) {
    for (let turn = 0; turn < sides; turn++) {
      const a = first + at * (sides + 1) + turn;
      const d = a + sides + 1;
      draft.triangle(a, a + 1, d + 1);
      draft.triangle(a, d + 1, d);
    }
  }
}
