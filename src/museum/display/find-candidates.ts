import type { GiftEntry } from '../catalogue/gift-entry.ts';
import type { RoomTheme } from '../floorplan/building-programme.ts';
import { matchTheme } from './match-theme.ts';

/** A room a gift may stand in. */
export interface Candidate {
  /** Row of the list of rooms. */
  readonly row: number;
  readonly score: number;
  /** The room names this gift. */
  readonly isNamed: boolean;
}

/** Rooms that suit a gift equally, in the order of the list of rooms. */
export type CandidateTier = readonly Candidate[];

/** Rooms that suit a gift, the best first. */
export type FindCandidates = (
  gift: GiftEntry,
  row: number,
  standsOutside: boolean,
) => readonly CandidateTier[];

/**
 * Makes the look-up of rooms by what their themes ask for. Gifts that no theme tells apart have the same candidates,
 * found once: so the price of a gift does not grow with the number of rooms.
 *
 * @param themes by row of the list of rooms; null for rooms that show nothing
 * @param rowOf row of a gift of the catalogue by an id a theme names
 */
export function indexThemes(
  themes: readonly (RoomTheme | null)[],
  rowOf: (id: string) => number | undefined,
): FindCandidates {
  const rooms = themes.flatMap((theme, row) => (theme ? [{ theme, row }] : []));
  const namedIn = new Map<number, number[]>();
  for (const { theme, row } of rooms) {
    for (const id of new Set(theme.gifts.map(rowOf))) {
      if (id === undefined) continue;
      const known = namedIn.get(id);
      if (known) known.push(row);
      else namedIn.set(id, [row]);
    }
  }
  // A room that names gifts takes no others.
  const open = rooms.filter(({ theme }) => theme.gifts.length === 0);
  const describe = indexTraits(open.map(({ theme }) => theme));
  const known = new Map<string, readonly CandidateTier[]>();

  return (gift, giftRow, standsOutside) => {
    const key = describe(gift, standsOutside);
    let tiers = known.get(key);
    if (!tiers) {
      tiers = sortIntoTiers(
        open.flatMap(({ theme, row }): Candidate[] => {
          if (theme.outsideTotal !== standsOutside) return [];
          const score = matchTheme(theme, gift, false);
          return score < 0 ? [] : [{ row, score, isNamed: false }];
        }),
      );
      known.set(key, tiers);
    }
    const naming = namedIn.get(giftRow);
    if (!naming) return tiers;
    const named = naming.map((row): Candidate => {
      const score = matchTheme(themes[row] as RoomTheme, gift, true);
      return { row, score, isNamed: true };
    });
    return [...sortIntoTiers(named), ...tiers];
  };
}

function sortIntoTiers(candidates: readonly Candidate[]): readonly CandidateTier[] {
  const tiers: Candidate[][] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.row - b.row)) {
    const tier = tiers.at(-1);
    if (tier?.[0]?.score === candidate.score) tier.push(candidate);
    else tiers.push([candidate]);
  }
  return tiers;
}

/** Says of a gift what themes ask about, and nothing else: two gifts of one description match the same themes. */
function indexTraits(themes: readonly RoomTheme[]): (gift: GiftEntry, standsOutside: boolean) => string {
  const asked = (list: (theme: RoomTheme) => readonly string[]): ReadonlySet<string> =>
    new Set(themes.flatMap(list));
  const families = asked((theme) => theme.families);
  const countries = asked((theme) => theme.countries);
  const giverKinds = asked((theme) => theme.giverKinds);
  const regions = asked((theme) => theme.regions);
  const recipients = asked((theme) => theme.recipients);
  const whereabouts = asked((theme) => theme.whereabouts);
  const hasYears = themes.some(({ years }) => years !== null);
  const trait = (values: ReadonlySet<string>, value: string | null): string =>
    value !== null && values.has(value) ? value : '';
  return (gift, standsOutside) =>
    JSON.stringify([
      standsOutside,
      trait(families, gift.family),
      trait(countries, gift.country),
      trait(giverKinds, gift.giverKind),
      trait(regions, gift.region),
      trait(recipients, gift.recipient ?? gift.recipientPresumed),
      trait(whereabouts, gift.whereabouts),
      hasYears ? gift.years : null,
    ]);
}
