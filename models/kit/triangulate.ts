import type { Vector2 } from './vector.ts';

const turnOf = (a: Vector2, b: Vector2, c: Vector2) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/**
 * Cuts a simple anticlockwise outline into triangles (ear clipping), as indices into it.
 * @throws when the outline crosses itself
 */
export function triangulate(outline: readonly Vector2[]): number[] {
  const left = outline.map((_, i) => i);
  const triangles: number[] = [];
  while (left.length > 3) {
    const ear = left.findIndex((corner, i) => {
      const a = outline[left[(i + left.length - 1) % left.length]!]!;
      const b = outline[corner]!;
      const c = outline[left[(i + 1) % left.length]!]!;
      if (turnOf(a, b, c) < -1e-14) return false;
      return left.every((other) => {
        const p = outline[other]!;
        if (p === a || p === b || p === c) return true;
        return !(turnOf(a, b, p) > 0 && turnOf(b, c, p) > 0 && turnOf(c, a, p) > 0);
      });
    });
    if (ear < 0) throw new Error('triangulate: the outline crosses itself');
    triangles.push(left[(ear + left.length - 1) % left.length]!, left[ear]!, left[(ear + 1) % left.length]!);
    left.splice(ear, 1);
  }
  return [...triangles, ...left];
}
