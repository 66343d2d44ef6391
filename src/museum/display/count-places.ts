import type { RoomTemplate } from '../floorplan/room-template.ts';
import { computeTemplatePlaces } from './compute-template-places.ts';

/** How many things a template can show. */
export function countPlaces(template: RoomTemplate): number {
  return computeTemplatePlaces(template).places.length;
}
