/** Middle of the map, degrees east: Korea. */
export const middleEast = 127.5;
/** Land lies between this meridian and itself once round the world; only Greenland crosses it. */
const cutEast = -29;
/** Degrees shown on either side of the middle: to the right as far as Greenland’s east, to the left as much, for balance. */
export const halfWidth = 207;
/** Degrees north of the upper and lower edges. Antarctica is left off. */
const upper = 83.9;
const lower = -57;
/** Units of the map a degree of longitude. */
const unit = 10;

export const mapWidth = 2 * halfWidth * unit;
export const mapHeight = Math.ceil(riseOf(upper) - riseOf(lower));

/**
 * Patterson’s cylindrical projection: a compromise made for world maps on walls. Being a cylinder it may begin at any
 * meridian without leaning.
 *
 * @param east degrees east of the middle of the map
 * @returns units of the map, x to the right and y downwards
 */
export function projectPatterson(east: number, north: number): [x: number, y: number] {
  return [(east + halfWidth) * unit, riseOf(upper) - riseOf(north)];
}

/** Degrees east of the middle, so that a place lies between the two edges of the map. */
export function fromMiddle(east: number): number {
  return ((((east - cutEast) % 360) + 360) % 360) + cutEast - middleEast;
}

/** Units of the map above the equator. */
function riseOf(north: number): number {
  const radians = (north * Math.PI) / 180;
  const square = radians * radians;
  const rise = radians * (1.0148 + square * square * (0.23185 + square * (-0.14499 + square * 0.02406)));
  return ((rise * 180) / Math.PI) * unit;
}
