/** Where a board hangs: its middle, world metres, the yaw of its face, and how much larger than at arm's length it is. */
export interface BoardPlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  readonly scale: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How far from the eye a board hangs at its own size, metres; and nearest and farthest. */
const reach = 1.1;
const nearest = 0.8;
const farthest = 2.4;
/** It hangs this much nearer than what it is about, metres, and this far beside it, radians. */
const before = 0.3;
const beside = 0.44;

/**
 * Hangs a board beside a gift, on its right as it is seen, facing the eye, nearer than the gift and as large to the eye
 * wherever it hangs; straight ahead where it is about nothing.
 *
 * @param yaw where the head looks, radians
 */
export function placeBoard(eye: Point, yaw: number, about: Point | null): BoardPlace {
  const away = about ? Math.hypot(about.x - eye.x, about.z - eye.z) - before : reach;
  const distance = Math.min(farthest, Math.max(nearest, away));
  const towards = about ? Math.atan2(eye.x - about.x, eye.z - about.z) - beside : yaw;
  return {
    x: eye.x - Math.sin(towards) * distance,
    y: eye.y - 0.08 * distance,
    z: eye.z - Math.cos(towards) * distance,
    yaw: towards,
    scale: distance / reach,
  };
}
