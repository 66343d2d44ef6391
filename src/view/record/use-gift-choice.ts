import { useState } from 'react';
import type { Catalogue } from '../../museum/catalogue/catalogue.ts';
import type { GiftFinder } from './find-gifts.ts';
import { useGiftPool, type GiftPool, type GiftRowSource } from './use-gift-pool.ts';
import { useGiftSearch, type GiftSearch } from './use-gift-search.ts';

/** What somebody looks for in a list of gifts, and what there is to choose from. */
export interface GiftChoice {
  readonly wanted: string;
  readonly setWanted: (wanted: string) => void;
  readonly pool: GiftPool;
  /** Answers in place of the pool where that holds a part only; null while nothing is asked. */
  readonly searched: GiftSearch | null;
  /** Shows another country, and all of it. */
  readonly chooseCountry: (group: number) => void;
}

/** @param most gifts wanted of a search; as many as it gives by itself if left out */
export function useGiftChoice(
  { list, search }: GiftFinder & { readonly list: GiftRowSource },
  catalogue: Pick<Catalogue, 'documented' | 'list'>,
  most?: number,
): GiftChoice {
  const [wanted, setWanted] = useState('');
  const pool = useGiftPool(list, catalogue);
  const searched = useGiftSearch({ search, list }, pool.isWhole ? '' : wanted, most);
  const chooseCountry = (group: number): void => {
    setWanted('');
    pool.choose(group);
  };
  return { wanted, setWanted, pool, searched, chooseCountry };
}
