/** Just under a quarter turn: a wedge of the plan must stay in front of the eye. */
const widest = Math.PI / 2 - 0.02;

/**
 * Half the angle of the plan that a tilted camera sees: looking up or down, the corners of the picture reach
 * farther to the sides than its middle.
 *
 * @param halfHorizontal, halfVertical half angles of view, radians
 * @param pitch tilt of the camera, radians
 */
export function computePlanHalfAngle(halfHorizontal: number, halfVertical: number, pitch: number): number {
  const forward = Math.cos(pitch) - Math.tan(halfVertical) * Math.abs(Math.sin(pitch));
  if (forward <= 0) return widest;
  return Math.min(widest, Math.atan2(Math.tan(halfHorizontal), forward));
}
