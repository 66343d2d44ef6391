/** A signed distance field: metres to a surface, negative inside. May be a bound (too small), never much too large. */
export type Field = (x: number, y: number, z: number) => number;

/** Union whose crease is filled over `blend` metres; 0 = sharp. */
export function smoothMin(a: number, b: number, blend: number): number {
  if (blend <= 0) return a < b ? a : b;
  const near = Math.max(blend - Math.abs(a - b), 0) / blend;
  return Math.min(a, b) - near * near * blend * 0.25;
}

/** Intersection whose edge is rounded over `blend` metres. */
export function smoothMax(a: number, b: number, blend: number): number {
  return -smoothMin(-a, -b, blend);
}
