import { Vector3, type Mesh, type Object3D, type PerspectiveCamera } from 'three';
import type { MuseumPick } from '../../museum/display/pick-museum.ts';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Sight } from '../../visit/sight.ts';
import { findSurfacePart } from './rooms/find-surface-part.ts';

/** Nothing farther than this is asked about, metres: the ridge of the valley is nearer. */
const farthest = 1500;
/** The plan knows walls without their panels and pilasters: they stand out by no more than this, metres. */
const relief = 0.6;

const direction = new Vector3();

function isShell(object: Object3D): object is Mesh {
  return 'isMesh' in object && object.visible;
}

/**
 * What lies in the middle of the picture.
 *
 * @param shells parents of the shells drawn last
 * @param pick what a look along a direction meets, by the plan
 * @param here the cell stood in
 */
export function findSight(
  camera: PerspectiveCamera,
  shells: readonly Object3D[],
  pick: (direction: readonly [number, number, number]) => MuseumPick | null,
  here: RoomId,
): Sight | null {
  camera.getWorldDirection(direction);
  const { x, y, z } = direction;
  const met = pick([x, y, z]);
  const from = camera.position;
  const line = { x: from.x, y: from.y, z: from.z, dx: x, dy: y, dz: z };
  const drawn = shells.filter(({ visible }) => visible).flatMap(({ children }) => children.filter(isShell));
  if (met?.kind === 'exhibit') {
    // Glass is looked through; what is solid and nearer hides it.
    return { kind: 'exhibit', exhibit: met.exhibit, room: met.room };
  }
  const surface = findSurfacePart(drawn, line, met ? met.distance + relief : farthest);
  if (surface) return { kind: 'part', part: surface.part, room: met?.room ?? here };
  return met ? { kind: 'part', part: 'room', room: met.room } : null;
}
