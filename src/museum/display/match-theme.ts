import type { GiftEntry } from '../catalogue/gift-entry.ts';
import type { RoomTheme } from '../floorplan/building-programme.ts';

/** Score of a gift that the room names; above all sums of the rest. */
const named = 1024;

/** What a matching list is worth: each outweighs all below it together. */
const worth = {
  families: 64,
  countries: 32,
  giverKinds: 16,
  regions: 8,
  recipients: 4,
  years: 2,
  whereabouts: 1,
} as const;

/**
 * How well a gift belongs in a room: −1 not at all, 0 a room that asks for nothing, and more the more
 * particular the room is about it. A room that names gifts takes those and no others.
 *
 * @param isNamed whether the room's theme names this gift
 */
export function matchTheme(theme: RoomTheme, gift: GiftEntry, isNamed: boolean): number {
  if (isNamed) return named;
  if (theme.gifts.length > 0) return -1;
  let score = 0;
  const ask = (list: readonly string[], value: string | null, points: number): boolean => {
    if (list.length === 0) return true;
    if (value === null || !list.includes(value)) return false;
    // Between lists of the same kind the shorter one is the more particular.
    score += points + points / (4 * list.length);
    return true;
  };
  if (!ask(theme.families, gift.family, worth.families)) return -1;
  if (!ask(theme.countries, gift.country, worth.countries)) return -1;
  if (!ask(theme.giverKinds, gift.giverKind, worth.giverKinds)) return -1;
  if (!ask(theme.regions, gift.region, worth.regions)) return -1;
  if (!ask(theme.recipients, gift.recipient ?? gift.recipientPresumed, worth.recipients)) return -1;
  if (!ask(theme.whereabouts, gift.whereabouts, worth.whereabouts)) return -1;
  if (theme.years) {
    if (!gift.years) return -1;
    const [first, last] = theme.years;
    if (gift.years[1] < first || gift.years[0] > last) return -1;
    // A gift of 199X may belong in several rooms of single years; one that holds all its years is surer.
    const holdsAll = gift.years[0] >= first && gift.years[1] <= last;
    score += worth.years * (holdsAll ? 1 : 0.5) + worth.years / (4 * (last - first + 1));
  }
  return score;
}
