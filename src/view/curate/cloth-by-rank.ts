import type { ClothName } from '../../museum/catalogue/curation.ts';
import type { GiverRank } from '../../museum/catalogue/gift-entry.ts';

const cloths = { 'head-of-state': 'red', official: 'blue', private: 'brown' } as const satisfies Record<
  GiverRank,
  ClothName
>;

/** The cloth a gift stands on by the rank of its giver (D12). */
export function clothByRank(rank: GiverRank | null): ClothName {
  return rank === null ? 'undyed' : cloths[rank];
}
