import { facetFlags, notStated, type FacetCountry, type Facets } from '../facets/facets.ts';
import type { WorldMap } from './world-map.ts';

/** A state that gave under a name of its own in what is another country today. */
export interface FormerGiver {
  readonly country: FacetCountry;
  readonly count: number;
}

/** A country of the map that gifts came from. */
export interface LandGiver {
  /** What a query calls it; it means what was given under earlier names, too. */
  readonly code: string;
  /** Gifts, with those of former states. */
  readonly count: number;
  readonly former: readonly FormerGiver[];
  /** Most of them were given by the leaders, not to them: it is the museum’s own country. */
  readonly givesBack: boolean;
}

/** Whoever gave and is no single country of the map: a state that has fallen apart, or nobody that is named. */
export interface OtherGiver {
  readonly country: FacetCountry;
  readonly count: number;
  /** Codes of the countries that hold its territory today; empty where there are none. */
  readonly territory: readonly string[];
}

export interface Givers {
  readonly lands: readonly LandGiver[];
  readonly others: readonly OtherGiver[];
}

/**
 * Shares all gifts out among the countries of the map and who is none of them; nothing is left over.
 *
 * @param counts gifts by number of the country's column
 */
export function countGivers(
  { country: countries, columns }: Pick<Facets, 'country' | 'columns'>,
  counts: ArrayLike<number>,
  { lands, former }: Pick<WorldMap, 'lands' | 'former'>,
): Givers {
  const drawn = new Set(lands.map(({ code }) => code));
  const occurs = new Uint32Array(countries.length);
  const given = new Uint32Array(countries.length);
  columns.country.forEach((number, row) => {
    occurs[number]!++;
    if (((columns.flags[row] as number) & facetFlags.given) !== 0) given[number]!++;
  });
  const found = new Map<string, Writable<LandGiver>>();
  const others: OtherGiver[] = [];
  countries.forEach((country, number) => {
    if (occurs[number] === 0) return;
    const count = counts[number] as number;
    const { modern, code } = country;
    if (modern === null || !drawn.has(modern)) {
      others.push({ country, count, territory: (code !== null && former[code]) || [] });
      return;
    }
    const known = found.get(modern) ?? newLand(modern);
    found.set(modern, known);
    known.count += count;
    if (code !== modern) {
      known.former = [...known.former, { country, count }];
      return;
    }
    known.givesBack = (given[number] as number) * 2 > (occurs[number] as number);
  });
  return {
    lands: [...found.values()],
    // Who is not named at all comes last.
    others: others.sort((a, b) => Number(isUnnamed(a)) - Number(isUnnamed(b)) || b.count - a.count),
  };
}

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

function newLand(code: string): Writable<LandGiver> {
  return { code, count: 0, former: [], givesBack: false };
}

function isUnnamed({ country }: OtherGiver): boolean {
  return country.value === notStated;
}
