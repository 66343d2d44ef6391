import { Vector3, type PerspectiveCamera } from 'three';
import { mountCodes, type RoomDisplay } from '../../museum/display/room-display.ts';

const point = new Vector3();

/**
 * Where the lower edge of an exhibit falls in the picture.
 *
 * @returns shares of the picture from its left and top edge; null behind the camera or outside the picture
 */
export function projectExhibit(
  camera: PerspectiveCamera,
  display: RoomDisplay,
  row: number,
): { readonly x: number; readonly y: number } | null {
  const height = display.size[row * 3 + 1] as number;
  const isHung = display.mount[row] === mountCodes.hung;
  point.fromArray(display.position, row * 3);
  // Labels hang below things: hung ones are placed by their middle, others by their base.
  point.y -= isHung ? height / 2 + 0.04 : 0.03;
  point.project(camera);
  if (point.z > 1 || Math.abs(point.x) > 1 || Math.abs(point.y) > 1.3) return null;
  return { x: (point.x + 1) / 2, y: Math.min(0.96, (1 - point.y) / 2) };
}
