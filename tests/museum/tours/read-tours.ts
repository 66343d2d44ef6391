import type { Tour, TourOutline } from '../../../src/museum/tours/tour.ts';
import { packTours } from '../../../tools/data/pack-tours.ts';

const packed = new Map(packTours(process.cwd()).map(({ name, content }) => [name, content.toString()]));
const read = (name: string): unknown => JSON.parse(packed.get(name) ?? 'null');

/** The list of the museum's tours as it is packed. */
export function openMuseumOutlines(): readonly TourOutline[] {
  return (read('tours.json') as { readonly tours: readonly TourOutline[] }).tours;
}

/** All tours of the museum as they are packed. */
export function openMuseumTours(): readonly Tour[] {
  return openMuseumOutlines().map(({ id }) => read(`tours/${id}.json`) as Tour);
}
