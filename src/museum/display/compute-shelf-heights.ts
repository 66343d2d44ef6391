import type { Furniture } from '../floorplan/room-template.ts';
import { caseMeasures } from './case-measures.ts';

/**
 * Heights above the floor, metres, of the levels things stand on in a case, lowest first. The lowest is its
 * deck; the rest divide what is left under the lamp box evenly.
 */
export function computeShelfHeights(furniture: Furniture): readonly number[] {
  const shelves = Math.max(1, furniture.shelves);
  const pitch = (furniture.height - furniture.deck - caseMeasures.topClearance) / shelves;
  return Array.from({ length: shelves }, (_, shelf) => furniture.deck + shelf * pitch);
}
