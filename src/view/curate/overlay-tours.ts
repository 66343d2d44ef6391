import type { TourFile } from '../../curation/tour-file.ts';
import type { FetchRecord } from '../../delivery/record-delivery.ts';
import type { TourDelivery } from '../../delivery/tour-delivery.ts';
import type { SourceRecord } from '../../museum/catalogue/gift-record.ts';
import { outlineTour } from './outline-tour.ts';
import type { Tour, TourOutline } from '../../museum/tours/tour.ts';

/** A tour as its file will have it; null for one that is taken away. */
export type DraftTours = ReadonlyMap<string, TourFile | null>;

/**
 * Tours as a curator has them, saved or not: whoever asks this object is told of those that are being written in place of those that
 * were built.
 *
 * @param tours changed in place: it is what the guide asks
 */
export function overlayTours(tours: TourDelivery, drafts: () => DraftTours, fetchRecord: FetchRecord): void {
  const built: TourDelivery = { ...tours };
  const fetchTours = async (): Promise<readonly TourOutline[]> => {
    const changed = drafts();
    const others = (await built.fetchTours()).filter(({ id }) => !changed.has(id));
    return [...others, ...[...changed.values()].flatMap((file) => (file ? [outlineTour(file)] : []))];
  };
  const fetchTour = async (id: string): Promise<Tour> => {
    const file = drafts().get(id);
    if (!file) return built.fetchTour(id);
    const known = await built.fetchTour(id).catch(() => null);
    return { ...packTour(file), sources: await gatherSources(file, known, fetchRecord) };
  };
  Object.assign(tours, { fetchTours, fetchTour } satisfies TourDelivery);
}

function packTour({ $schema: _schema, ...file }: TourFile): Omit<Tour, 'sources'> {
  void _schema;
  return {
    ...file,
    kind: 'tour',
    stops: file.stops.map((stop) => ({ ...stop, view: stop.view ?? null })),
  };
}

/** What its sentences cite: told by the tour as it was built, and by the records of the gifts it stands before. */
async function gatherSources(
  { stops }: TourFile,
  known: Tour | null,
  fetchRecord: FetchRecord,
): Promise<Readonly<Record<string, SourceRecord>>> {
  const gifts = [...new Set(stops.flatMap(({ gift }) => gift ?? []))];
  const records = await Promise.all(gifts.map((gift) => fetchRecord(gift).catch(() => null)));
  const all = new Map(
    [known?.sources, ...records.map((record) => record?.sources)].flatMap((sources) =>
      Object.entries(sources ?? {}),
    ),
  );
  const cited = new Set(stops.flatMap(({ words }) => words.flatMap(({ sources }) => sources)));
  return Object.fromEntries([...all].filter(([id]) => cited.has(id)));
}
