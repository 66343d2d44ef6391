import type { GiftEntry } from '../catalogue/gift-entry.ts';

/** A gift that stands outside the claimed total: never received, known to be elsewhere, or alive. */
export function standsOutside(gift: GiftEntry): boolean {
  return gift.whereabouts === 'outgoing' || gift.whereabouts === 'elsewhere' || gift.isLivingAnimal;
}
