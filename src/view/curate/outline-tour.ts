import type { TourFile } from '../../curation/tour-file.ts';
import type { TourOutline } from '../../museum/tours/tour.ts';

/** What a list of tours shows of one. */
export function outlineTour({ stops, id, order, title, minutes, summary }: TourFile): TourOutline {
  const gifts = [...new Set(stops.flatMap(({ gift }) => gift ?? []))];
  return { id, kind: 'tour', order, title, minutes, summary, stops: stops.length, gifts };
}
