import { usualLabel } from '../../museum/catalogue/usual-label.ts';
import type { ListedGift } from '../../museum/catalogue/listed-gift.ts';
import type { Language } from '../../language/language.ts';

export interface GiftGroup {
  readonly id: string;
  readonly name: string;
  readonly gifts: readonly ListedGift[];
}

/**
 * Received gifts by country of the giver, in the order of the language; then those of no stated country; last
 * what the leaders gave.
 */
export function groupByCountry(gifts: readonly ListedGift[], language: Language): readonly GiftGroup[] {
  const received = gifts.filter(({ direction }) => direction === 'received');
  const groups = new Map<string, ListedGift[]>();
  for (const gift of received) {
    const key = gift.country ?? gift.countryLabel ?? '';
    groups.set(key, [...(groups.get(key) ?? []), gift]);
  }
  const named = [...groups].map(([id, members]): GiftGroup => {
    const label = usualLabel(members.map(({ countryLabel }) => countryLabel));
    const name = language.countryName(members[0]?.country ?? null, label);
    return { id, name: name ?? language.text('country.unknown'), gifts: members };
  });
  const collator = new Intl.Collator(language.tag);
  named.sort((a, b) => Number(a.id === '') - Number(b.id === '') || collator.compare(a.name, b.name));
  const given = gifts.filter(({ direction }) => direction === 'given');
  if (given.length === 0) return named;
  return [...named, { id: 'given', name: language.text('plain.givenAway'), gifts: given }];
}
