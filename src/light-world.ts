import type { FetchFacets } from './delivery/facets-delivery.ts';
import { fetchWorldMap } from './delivery/fetch-world-map.ts';
import { countGivers } from './museum/atlas/count-givers.ts';
import { lightStepOf, listLightSteps } from './museum/atlas/light-steps.ts';
import type { LitWorld } from './museum/atlas/lit-world.ts';
import { matchFacets } from './museum/facets/match-facets.ts';
import { emptyQuery } from './query/query.ts';

/**
 * The map on the wall: countries lit by all that is documented, whatever is looked for. One file after the other: it has one
 * place among those under way.
 *
 * @throws DeliveryError when the outlines or the facts cannot be had
 */
export async function lightWorld(fetchFacets: FetchFacets): Promise<LitWorld> {
  const map = await fetchWorldMap();
  const facets = await fetchFacets();
  const { lands } = countGivers(facets, matchFacets(facets, emptyQuery, null).counts.country, map);
  const steps = listLightSteps(Math.max(1, ...lands.map(({ count }) => count)));
  const stepOf = Object.fromEntries(lands.map(({ code, count }) => [code, lightStepOf(count, steps)]));
  return { map, steps, stepOf };
}
