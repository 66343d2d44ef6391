/** The least half horizontal angle of view on a tall screen, radians. */
const leastHalfHorizontal = (28 * Math.PI) / 180;

/**
 * Distance from the eye at which the picture is as large as it is on the screen, CSS pixels: the angle of a point
 * off the middle is `atan(pixels / distance)`. In the middle one pixel is `1 / distance` radians: for a picture
 * 800 pixels high, 0.0014 (0.08°).
 *
 * @param fieldOfView vertical angle of view on a wide screen, degrees
 */
export function computePictureDistance(width: number, height: number, fieldOfView: number): number {
  const distance = Math.min(
    height / 2 / Math.tan((fieldOfView * Math.PI) / 360),
    width / 2 / Math.tan(leastHalfHorizontal),
  );
  return Math.max(1, distance);
}
