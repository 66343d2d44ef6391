import type { RoomTemplate } from '../floorplan/room-template.ts';
import { computeTemplatePlaces } from './compute-template-places.ts';
import type { LocalPlace } from './local-place.ts';

/** Every place of a template, in walking order. The list is shared: do not change it. */
export function listPlaces(template: RoomTemplate): readonly LocalPlace[] {
  return computeTemplatePlaces(template).places;
}
