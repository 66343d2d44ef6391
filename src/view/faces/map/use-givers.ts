import { useMemo } from 'react';
import { countGivers, type Givers } from '../../../museum/atlas/count-givers.ts';
import { countOrganisations } from '../../../museum/atlas/count-organisations.ts';
import { lightStepOf, listLightSteps, type LightStep } from '../../../museum/atlas/light-steps.ts';
import type { WorldMap } from '../../../museum/atlas/world-map.ts';
import { matchFacets } from '../../../museum/facets/match-facets.ts';
import { stoodBy } from '../../../museum/facets/stood-by.ts';
import type { QueryAnswer } from '../../panels/query-answers.ts';

/** What the map says of a query. */
export interface MapFacts {
  readonly givers: Givers;
  readonly steps: readonly LightStep[];
  readonly stepOf: (code: string) => number;
  /** Countries of today whose land belonged to states that gave and have fallen apart. */
  readonly territory: ReadonlySet<string>;
  /** Gifts of all, whichever country is chosen. */
  readonly total: number;
  /** Of those that no country is stated for, what organisations and firms gave. */
  readonly organisations: number;
}

/** Who gave what is looked for, whichever country is chosen; null before there is an answer and a map. */
export function useGivers(answer: QueryAnswer | null, world: WorldMap | null): MapFacts | null {
  return useMemo(() => {
    if (!answer || !world) return null;
    const passes = passWithoutCountry(answer);
    const givers = countGivers(answer.facets, countByCountry(answer, passes), world);
    const counts = new Map(givers.lands.map(({ code, count }) => [code, count]));
    const steps = listLightSteps(Math.max(1, ...counts.values()));
    const sum = (all: readonly { readonly count: number }[]): number =>
      all.reduce((total, { count }) => total + count, 0);
    return {
      givers,
      steps,
      stepOf: (code) => lightStepOf(counts.get(code) ?? 0, steps),
      territory: new Set(givers.others.flatMap(({ count, territory }) => (count > 0 ? territory : []))),
      total: sum(givers.lands) + sum(givers.others),
      organisations: countOrganisations(answer.facets, passes),
    };
  }, [answer, world]);
}

/** 1 for each row that is found, whichever country is chosen; as of a year, 0 for what was given later. */
function passWithoutCountry({ facets, match, query, holding }: QueryAnswer): Uint8Array {
  const { asOf, country } = query;
  const passes =
    country.length === 0 ? match.passes : matchFacets(facets, { ...query, country: [] }, holding).passes;
  return asOf === null
    ? passes
    : passes.map((passesIt, row) => (passesIt === 1 && stoodBy(facets, row, asOf) !== 'no' ? 1 : 0));
}

/** Gifts by number of a country. */
function countByCountry({ facets, match, query }: QueryAnswer, passes: Uint8Array): ArrayLike<number> {
  if (query.asOf === null) return match.counts.country;
  const counts = new Uint32Array(facets.country.length);
  passes.forEach((passesIt, row) => {
    if (passesIt === 1) counts[facets.columns.country[row] as number]!++;
  });
  return counts;
}
