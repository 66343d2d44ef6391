/**
 * What lies between two directions from the eye, in the plan: from `left` to `right`, less than a half turn. A
 * direction d is between them when neither left × d nor d × right is negative (a × b = aₓ·b_z − a_z·bₓ).
 */
export interface Wedge {
  leftX: number;
  leftZ: number;
  rightX: number;
  rightZ: number;
}

/** Nearer to the plane of an opening than this, metres, the eye stands in it. */
const onPlane = 1e-9;

/**
 * Narrows a wedge to what passes a gap in a wall; false if nothing does. The eye is the origin, lengths are
 * metres from it.
 *
 * @param axis the wall is crossed along it, at `plane`
 * @param outwards which way along the axis; nothing passes when the eye is beyond the wall already
 * @param least, most ends of the gap across the axis
 */
export function narrowWedge(
  wedge: Wedge,
  axis: 'x' | 'z',
  plane: number,
  outwards: 1 | -1,
  least: number,
  most: number,
): boolean {
  const ahead = plane * outwards;
  if (ahead < -onPlane) return false;
  // In the gap itself one sees all that is ahead.
  const isInGap = ahead <= onPlane;
  if (isInGap && (least > onPlane || most < -onPlane)) return false;
  const at = isInGap ? 0 : plane;
  const from = isInGap ? -1 : least;
  const to = isInGap ? 1 : most;
  if (axis === 'x') {
    // Facing +x, −z is to the left.
    return outwards === 1 ? narrow(wedge, at, from, at, to) : narrow(wedge, at, to, at, from);
  }
  // Facing −z, −x is to the left.
  return outwards === -1 ? narrow(wedge, from, at, to, at) : narrow(wedge, to, at, from, at);
}

/** Whether any of a plan rectangle, metres from the eye, lies in a wedge. */
export function meetsWedge(
  { leftX, leftZ, rightX, rightZ }: Wedge,
  minX: number,
  minZ: number,
  maxX: number,
  maxZ: number,
): boolean {
  // Two convex shapes are apart only if a side of one of them parts them.
  if (minX > 0 && leftX <= 0 && rightX <= 0) return false;
  if (maxX < 0 && leftX >= 0 && rightX >= 0) return false;
  if (minZ > 0 && leftZ <= 0 && rightZ <= 0) return false;
  if (maxZ < 0 && leftZ >= 0 && rightZ >= 0) return false;
  const pastLeft = leftX * (leftX > 0 ? maxZ : minZ) - leftZ * (leftZ > 0 ? minX : maxX);
  if (pastLeft < 0) return false;
  const pastRight = rightZ * (rightZ > 0 ? maxX : minX) - rightX * (rightX > 0 ? minZ : maxZ);
  return pastRight >= 0;
}

/** Keeps what also lies between the ends a (left) and b (right) of a gap. */
function narrow(wedge: Wedge, ax: number, az: number, bx: number, bz: number): boolean {
  const { leftX, leftZ, rightX, rightZ } = wedge;
  if (isBetween(leftX, leftZ, rightX, rightZ, ax, az)) {
    wedge.leftX = ax;
    wedge.leftZ = az;
  } else if (!isBetween(ax, az, bx, bz, leftX, leftZ)) return false;
  if (isBetween(leftX, leftZ, rightX, rightZ, bx, bz)) {
    wedge.rightX = bx;
    wedge.rightZ = bz;
  } else if (!isBetween(ax, az, bx, bz, rightX, rightZ)) return false;
  return wedge.leftX * wedge.rightZ - wedge.leftZ * wedge.rightX > 0;
}

function isBetween(
  leftX: number,
  leftZ: number,
  rightX: number,
  rightZ: number,
  x: number,
  z: number,
): boolean {
  return leftX * z - leftZ * x >= 0 && x * rightZ - z * rightX >= 0;
}
