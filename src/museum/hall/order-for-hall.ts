import type { GiftEntry } from '../catalogue/gift-entry.ts';

/** The leaders in the order in which they were given to; others follow, then gifts of which nobody says to whom. */
export const leaders: readonly string[] = ['kim-il-sung', 'kim-jong-il', 'kim-jong-un'];

/** What decides the order of gifts. */
export type OrderedGift = Pick<GiftEntry, 'accession' | 'recipient' | 'recipientPresumed' | 'years'>;

/** Gifts in the order they hang in: by leader, then by the first year their date allows, undated ones last, then by accession. */
export function orderForHall<T extends OrderedGift>(gifts: readonly T[]): T[] {
  return [...gifts].sort(
    (a, b) => rankLeader(a) - rankLeader(b) || firstYear(a) - firstYear(b) || a.accession - b.accession,
  );
}

function rankLeader({ recipient, recipientPresumed }: OrderedGift): number {
  const leader = recipient ?? recipientPresumed;
  const at = leader === null ? leaders.length + 1 : leaders.indexOf(leader);
  return at < 0 ? leaders.length : at;
}

function firstYear({ years }: OrderedGift): number {
  return years ? years[0] : 9999;
}
