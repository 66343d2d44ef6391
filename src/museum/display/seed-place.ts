import { mixBits } from '../math/seeded-random.ts';

/**
 * Seed of everything that is left to chance about one place. It depends on the room's and the furniture's ids
 * (as hashes) and on the place's number, never on what stands there.
 */
export function seedPlace(roomHash: number, furnitureHash: number, number: number): number {
  return mixBits(mixBits(roomHash ^ Math.imul(furnitureHash, 0x9e3779b1)) + Math.imul(number, 0x85ebca6b));
}
