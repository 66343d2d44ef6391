import type { ExhibitBox } from './find-exhibit-box.ts';

/** Kept free between a thing and its brackets, metres. */
const gap = 0.012;
/** Length of a bracket's arms: this share of the side, and never more than this many metres. */
const armShare = 0.22;
const armMost = 0.12;

/**
 * Short lines along the edges of a box at its eight corners, as pairs of points.
 *
 * @returns world metres, three a point
 */
export function drawBrackets(box: ExhibitBox): Float32Array {
  const half = [box.width / 2 + gap, box.height / 2 + gap, box.depth / 2 + gap] as const;
  const middleY = box.y + box.height / 2;
  const sin = Math.sin(box.yaw);
  const cos = Math.cos(box.yaw);
  const points = new Float32Array(8 * 3 * 2 * 3);
  let at = 0;
  const put = (x: number, y: number, z: number): void => {
    points[at++] = box.x + cos * x + sin * z;
    points[at++] = middleY + y;
    points[at++] = box.z + cos * z - sin * x;
  };
  for (let corner = 0; corner < 8; corner++) {
    const signs = [corner & 1 ? 1 : -1, corner & 2 ? 1 : -1, corner & 4 ? 1 : -1] as const;
    const [x, y, z] = half.map((side, axis) => side * (signs[axis] as number)) as [number, number, number];
    for (let axis = 0; axis < 3; axis++) {
      const arm = Math.min(armMost, (half[axis] as number) * 2 * armShare) * (signs[axis] as number);
      put(x, y, z);
      put(x - (axis === 0 ? arm : 0), y - (axis === 1 ? arm : 0), z - (axis === 2 ? arm : 0));
    }
  }
  return points;
}
