import type { ShellDraft } from './shell-draft.ts';
import type { Span } from './surface-pen.ts';
import type { Vector } from './vector.ts';
import type { WallLine } from './wall-line.ts';

/**
 * A box standing against a wall: `u` along it, `v` up from the floor (and with it where that slopes), `out` into the
 * room; metres. `faces`: front, left, right, top, bottom by their first letters.
 */
export function drawWallBox(
  draft: ShellDraft,
  wall: WallLine,
  [u0, u1]: Span,
  [v0, v1]: Span,
  [out0, out1]: Span,
  faces: string = 'flrt',
  step = 100,
): void {
  const at = (u: number, v: number, out: number): Vector => [
    wall.originX + wall.alongX * u + wall.normalX * out,
    wall.floorAt(u) + v,
    wall.originZ + wall.alongZ * u + wall.normalZ * out,
  ];
  const face = (o: Vector, a: Vector, b: Vector): void =>
    draft.patch(o, [a[0] - o[0], a[1] - o[1], a[2] - o[2]], [b[0] - o[0], b[1] - o[1], b[2] - o[2]], step);
  for (const name of faces) {
    if (name === 'f') face(at(u0, v0, out1), at(u1, v0, out1), at(u0, v1, out1));
    else if (name === 'l') face(at(u0, v0, out0), at(u0, v0, out1), at(u0, v1, out0));
    else if (name === 'r') face(at(u1, v0, out1), at(u1, v0, out0), at(u1, v1, out1));
    else if (name === 't') face(at(u0, v1, out1), at(u1, v1, out1), at(u0, v1, out0));
    else if (name === 'b') face(at(u0, v0, out0), at(u1, v0, out0), at(u0, v0, out1));
  }
}
