import type { Place } from '../../address/place.ts';
import type { TourStop } from '../../museum/tours/tour.ts';

/**
 * Where a stop is, in the words of an address: before its gift, or in its room, seen as it says. A gift that stands in another
 * room by now is seen as it is seen well there.
 */
export function placeOfStop({ gift, room, view }: TourStop): Place {
  if (gift !== null && (room === null || view === null)) return { exhibit: gift };
  if (room === null) return {};
  if (view === null) return { room };
  const { x, z, yaw, pitch } = view;
  return {
    ...(gift !== null && { exhibit: gift }),
    room,
    pose: { x, z, yaw: (yaw * Math.PI) / 180, pitch: (pitch * Math.PI) / 180 },
  };
}
