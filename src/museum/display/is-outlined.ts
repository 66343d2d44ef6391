import type { GiftEntry } from '../catalogue/gift-entry.ts';

/**
 * Whether a gift is shown as an outline: it never came, or is known to be in another place. Living animals are
 * outside the house too, but the picture that stands for one is a thing on the wall.
 */
export function isOutlined(gift: GiftEntry): boolean {
  return !gift.isLivingAnimal && (gift.whereabouts === 'outgoing' || gift.whereabouts === 'elsewhere');
}
