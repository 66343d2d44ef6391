import type { ExhibitPoolOptions } from './exhibit-pool.ts';

/**
 * Sizes of the shared buffers, made once and never grown: slots for the rooms around one visitor (a room holds some
 * hundred things), vertices and indices for the shapes in view, shapes there can be at a time around one visitor (one
 * a gift with a model of its own, one a family, the forms under linen), and everything in one view.
 */
export const exhibitCapacities: ExhibitPoolOptions = {
  slotCapacity: 24_576,
  vertexCapacity: 450_000,
  indexCapacity: 1_600_000,
  archetypeCapacity: 640,
  listCapacity: 12_288,
};
