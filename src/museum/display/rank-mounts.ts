import type { GiftEntry } from '../catalogue/gift-entry.ts';
import type { Mount } from './room-display.ts';

/** Families of flat things made to hang on a wall. */
const hungFamilies = new Set([
  'framed-picture',
  'tapestry',
  'hanging-scroll',
  'relief',
  'certificate',
  'animal-photograph',
  'banner',
]);

type SizeClass = 'small' | 'medium' | 'large';

const ranks: Readonly<Record<SizeClass, Readonly<Record<Exclude<Mount, 'hung'>, number>>>> = {
  small: { shelf: 0, table: 1, bay: 3, plinth: 2, lowPlinth: 6, floor: 7 },
  medium: { shelf: 1, table: 1, bay: 0, plinth: 0, lowPlinth: 2, floor: 3 },
  large: { shelf: 2, table: 2, bay: 1, plinth: 1, lowPlinth: 0, floor: 0 },
};

function classify([width, height, depth]: GiftEntry['size']): SizeClass {
  if (width > 1.4 || depth > 1.2 || height > 1.8) return 'large';
  return Math.max(width, height, depth) <= 0.5 ? 'small' : 'medium';
}

/**
 * How becoming each mount is for a gift, 0 or less best; infinite never (only flat
 * things made for it are hung).
 *
 * @param isNamed the room names this gift: it is shown by itself if it can be
 */
export function rankMounts(
  gift: Pick<GiftEntry, 'size' | 'family' | 'isLivingAnimal'>,
  isNamed: boolean,
): Readonly<Record<Mount, number>> {
  const base = ranks[classify(gift.size)];
  const isHung = gift.isLivingAnimal || hungFamilies.has(gift.family);
  const isFlat = gift.size[1] < 0.08;
  const later = isHung ? 1 : 0;
  return {
    hung: isHung ? 0 : Infinity,
    shelf: base.shelf + later,
    table: (isFlat ? 0 : base.table) + later,
    bay: base.bay + later,
    plinth: isNamed ? -1 : base.plinth + later,
    // Too tall for any hood, it has a step of its own.
    lowPlinth: isNamed && gift.size[1] > 1.5 ? -1 : base.lowPlinth + later,
    floor: base.floor + later,
  };
}
