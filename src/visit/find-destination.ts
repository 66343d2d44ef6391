import type { AddressPose, Place } from '../address/place.ts';
import type { RoomId } from '../museum/floorplan/floor-plan.ts';
import type { Destination } from './destination.ts';
import { findExhibit, type FoundExhibit } from './find-exhibit.ts';
import { findView } from './find-view.ts';
import { steepest } from './gaze.ts';
import type { VisitedMuseum } from './visited-museum.ts';

/** Where a place is, and what of it does not exist. */
export interface FoundPlace {
  readonly destination: Destination;
  /** The id that names nothing, as it was given; null if all was found. */
  readonly unknown: string | null;
}

/**
 * Finds where a place leads. An exhibit goes before a room, which, if it is its own, tells with a pose from where it is seen; what names nothing leads to the room named beside it
 * if there is one, else to the entrance hall; a place without names leads to where visitors arrive.
 *
 * @param options.isTall the picture is not wide: visitors arrive farther off, so that they see the whole front
 * @param options.share of the picture that an exhibit takes at most; as much as looks best, if left out
 * @param options.eyes height of the eyes above the feet, metres; as usual, if left out
 */
export function findDestination(
  museum: VisitedMuseum,
  place: Place,
  {
    isTall = false,
    share,
    eyes,
  }: { readonly isTall?: boolean | undefined; readonly share?: number; readonly eyes?: number } = {},
): FoundPlace {
  const { plan } = museum;
  let unknown: string | null = null;
  if (place.exhibit !== undefined) {
    const found = findExhibit(museum, place.exhibit);
    if (found)
      return {
        destination: findPosed(museum, found, place) ?? findView(museum, found, share, eyes),
        unknown,
      };
    unknown = place.exhibit;
  }
  if (place.room !== undefined) {
    const room = plan.rooms.find(({ id }) => id === place.room);
    if (room) return { destination: standInRoom(museum, room.id, place), unknown };
    unknown ??= place.room;
  }
  if (unknown !== null) return { destination: standInRoom(museum, plan.entrance, {}), unknown };
  const tall = isTall ? plan.arrivalTall : undefined;
  const pose = tall ?? plan.arrivalPose;
  return { destination: standInRoom(museum, tall?.room ?? plan.arrival, pose ? { pose } : {}), unknown };
}

/** Where somebody stood and looked who shared their view of an exhibit; null where nobody can stand there. */
function findPosed(
  { ground }: VisitedMuseum,
  found: FoundExhibit,
  { room, pose }: Place,
): Destination | null {
  const { exhibit } = found;
  // From another room one may not see it, and has done with it.
  if (room !== found.room || !pose || !isSound(pose)) return null;
  const standing = ground.findStanding(found.room, pose.x, pose.z);
  return standing ? { standing, yaw: pose.yaw, pitch: clipPitch(pose.pitch), exhibit } : null;
}

function standInRoom({ ground }: VisitedMuseum, room: RoomId, { pose }: Place): Destination {
  const standing = pose && isSound(pose) && ground.findStanding(room, pose.x, pose.z);
  if (standing) return { standing, yaw: pose.yaw, pitch: clipPitch(pose.pitch), exhibit: null };
  const arrival = ground.arrivalOf(room);
  return { standing: arrival, yaw: arrival.yaw, pitch: 0, exhibit: null };
}

function isSound({ x, z, yaw, pitch }: AddressPose): boolean {
  return [x, z, yaw, pitch].every(Number.isFinite);
}

function clipPitch(pitch: number): number {
  return Math.min(steepest, Math.max(-steepest, pitch));
}
