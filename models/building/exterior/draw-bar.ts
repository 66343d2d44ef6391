import type { Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';

/** A point on a wall: `t` to the right along it from its middle, `y` up, `out` of it, metres. */
export type WallPoint = (t: number, y: number, out: number) => Vector;

/** A straight timber on a wall; `faces`: front, top, bottom, left, right. */
export function bar(
  pen: HousePen,
  at: WallPoint,
  [t0, t1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
  [o0, o1]: readonly [number, number],
  faces: string,
): void {
  for (const face of faces) {
    if (face === 'f') pen.quad(at(t0, y0, o1), at(t1, y0, o1), at(t1, y1, o1), at(t0, y1, o1));
    else if (face === 't') pen.quad(at(t0, y1, o1), at(t1, y1, o1), at(t1, y1, o0), at(t0, y1, o0));
    else if (face === 'b') pen.quad(at(t0, y0, o0), at(t1, y0, o0), at(t1, y0, o1), at(t0, y0, o1));
    else if (face === 'l') pen.quad(at(t0, y0, o0), at(t0, y0, o1), at(t0, y1, o1), at(t0, y1, o0));
    else pen.quad(at(t1, y0, o1), at(t1, y0, o0), at(t1, y1, o0), at(t1, y1, o1));
  }
}
