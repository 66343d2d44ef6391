/**
 * Distances in the plan to axis-parallel boxes kept in one table: least x, least z, largest x, largest z, four
 * numbers a box. A wall is a box without thickness. World metres.
 */
export type BoxTable = Float64Array;

/** From a point to a box; 0 inside. */
export function pointToBox(boxes: BoxTable, at: number, x: number, z: number): number {
  const dx = Math.max((boxes[at] as number) - x, 0, x - (boxes[at + 2] as number));
  const dz = Math.max((boxes[at + 1] as number) - z, 0, z - (boxes[at + 3] as number));
  return dx === 0 ? dz : dz === 0 ? dx : Math.sqrt(dx * dx + dz * dz);
}

/** From a stretch to a box; 0 where they meet. */
export function stretchToBox(
  boxes: BoxTable,
  at: number,
  ax: number,
  az: number,
  bx: number,
  bz: number,
): number {
  const minX = boxes[at] as number;
  const minZ = boxes[at + 1] as number;
  const maxX = boxes[at + 2] as number;
  const maxZ = boxes[at + 3] as number;
  if (meetsBox(minX, minZ, maxX, maxZ, ax, az, bx, bz)) return 0;
  // Two convex shapes apart are nearest at a corner of one of them.
  return Math.min(
    pointToBox(boxes, at, ax, az),
    pointToBox(boxes, at, bx, bz),
    pointToStretch(minX, minZ, ax, az, bx, bz),
    pointToStretch(minX, maxZ, ax, az, bx, bz),
    pointToStretch(maxX, minZ, ax, az, bx, bz),
    pointToStretch(maxX, maxZ, ax, az, bx, bz),
  );
}

/** Whether a stretch comes within `margin` of the bounds of a box: cheap, and true too often at corners. */
export function passesNear(
  boxes: BoxTable,
  at: number,
  ax: number,
  az: number,
  bx: number,
  bz: number,
  margin: number,
): boolean {
  return meetsBox(
    (boxes[at] as number) - margin,
    (boxes[at + 1] as number) - margin,
    (boxes[at + 2] as number) + margin,
    (boxes[at + 3] as number) + margin,
    ax,
    az,
    bx,
    bz,
  );
}

function meetsBox(
  minX: number,
  minZ: number,
  maxX: number,
  maxZ: number,
  ax: number,
  az: number,
  bx: number,
  bz: number,
): boolean {
  if (Math.max(ax, bx) < minX || Math.min(ax, bx) > maxX) return false;
  if (Math.max(az, bz) < minZ || Math.min(az, bz) > maxZ) return false;
  // The box lies to one side of the line when its reach across is less than its middle's distance.
  const dx = bx - ax;
  const dz = bz - az;
  const across = dx * ((minZ + maxZ) / 2 - az) - dz * ((minX + maxX) / 2 - ax);
  const reach = (Math.abs(dx) * (maxZ - minZ) + Math.abs(dz) * (maxX - minX)) / 2;
  return Math.abs(across) <= reach;
}

function pointToStretch(x: number, z: number, ax: number, az: number, bx: number, bz: number): number {
  const dx = bx - ax;
  const dz = bz - az;
  const square = dx * dx + dz * dz;
  const share = square > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (z - az) * dz) / square)) : 0;
  const fromX = x - ax - dx * share;
  const fromZ = z - az - dz * share;
  return Math.sqrt(fromX * fromX + fromZ * fromZ);
}
