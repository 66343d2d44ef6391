import type { FetchRecord } from './delivery/record-delivery.ts';
import { UnknownGiftError } from './delivery/record-delivery.ts';
import type { TourDelivery } from './delivery/tour-delivery.ts';
import { matchLanguage } from './language/match-language.ts';
import type { Tour, TourOutline } from './museum/tours/tour.ts';
import type { GiftRecord } from './museum/catalogue/gift-record.ts';
import { parseTrail } from './trail/parse-trail.ts';
import type { Trail } from './trail/trail.ts';
import { tourOfTrail } from './visit/tour/trail-tour.ts';
import { trailTour } from './visit/tour/trail-tour-id.ts';
import type { Visit } from './visit/visit.ts';

/** The tours there are and, while the visit has a trail, that trail as one more. */
export function followTrail(tours: TourDelivery, visit: Visit, fetchRecord: FetchRecord): TourDelivery {
  const readTrail = (): Trail => parseTrail(visit.store.getState().trail).trail;
  const fetchTrail = async (): Promise<Tour> => {
    const trail = readTrail();
    const records = await fetchRecords(trail, fetchRecord);
    // Languages come with the panels: asked for at the start, the one script would wait for the other.
    const { loadLanguage } = await import('./language/load-language.ts');
    const language = await loadLanguage(matchLanguage(visit.store.getState().language));
    return tourOfTrail(trail, records, { [language.tag]: language.text('bar.trail') });
  };
  return {
    fetchTours: async () => {
      const others = await tours.fetchTours();
      const trail = readTrail();
      return trail.gifts.length === 0 ? others : [...others, outlineOf(trail)];
    },
    fetchTour: (id) => (id === trailTour ? fetchTrail() : tours.fetchTour(id)),
  };
}

/** As much of it as can be told without a record. */
function outlineOf(trail: Trail): TourOutline {
  const { stops: _none, sources: _sources, ...outline } = tourOfTrail(trail, new Map(), {});
  const gifts = trail.gifts.map(({ gift }) => gift);
  return { ...outline, stops: gifts.length, gifts };
}

/**
 * What is known of each gift; those that nobody knows are left out.
 *
 * @throws DeliveryError when a record there is cannot be had
 */
async function fetchRecords(
  { gifts }: Trail,
  fetchRecord: FetchRecord,
): Promise<ReadonlyMap<string, GiftRecord>> {
  const records = new Map<string, GiftRecord>();
  await Promise.all(
    gifts.map(async ({ gift }) => {
      try {
        records.set(gift, await fetchRecord(gift));
      } catch (error) {
        if (!(error instanceof UnknownGiftError)) throw error;
      }
    }),
  );
  return records;
}
