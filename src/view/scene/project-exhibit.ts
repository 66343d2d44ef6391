import { Vector3, type PerspectiveCamera } from 'three';
import { placeFoot } from '../../museum/display/place-foot.ts';
import type { RoomDisplay } from '../../museum/display/room-display.ts';

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
  placeFoot(display, row, point);
  // Labels hang a little below things.
  point.y -= 0.03;
  point.project(camera);
  if (point.z > 1 || Math.abs(point.x) > 1 || Math.abs(point.y) > 1.3) return null;
  return { x: (point.x + 1) / 2, y: Math.min(0.96, (1 - point.y) / 2) };
}
