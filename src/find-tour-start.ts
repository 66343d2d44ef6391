import type { Place } from './address/place.ts';
import type { TourDelivery } from './delivery/tour-delivery.ts';
import { placeOfStop } from './visit/tour/place-of-stop.ts';
import { trailTour } from './visit/tour/trail-tour-id.ts';

/**
 * Where the stop of a tour is that an address names without naming a place: one arrives there at once, and not at the gate
 * first. Undefined where no tour is named, or it cannot be had: the tour says so itself.
 */
export async function findTourStart(place: Place, tours: TourDelivery): Promise<Place | undefined> {
  const { tour, stop, exhibit, room, trail = null } = place;
  if (tour === undefined || exhibit !== undefined || room !== undefined) return undefined;
  if (tour === trailTour) {
    const { parseTrail } = await import('./trail/parse-trail.ts');
    const { gifts } = parseTrail(trail).trail;
    const { gift } = gifts.find((one) => one.gift === stop) ?? gifts[0] ?? { gift: undefined };
    return gift === undefined ? undefined : { exhibit: gift };
  }
  try {
    const { stops } = await tours.fetchTour(tour);
    const named = stops.find(({ id }) => id === stop) ?? stops[0];
    return named && placeOfStop(named);
  } catch {
    return undefined;
  }
}
