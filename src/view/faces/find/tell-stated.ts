import { facetFlags, type Facets } from '../../../museum/facets/facets.ts';

/** Whether any gift of the museum states this. */
export interface Stated {
  readonly dates: boolean;
  readonly countries: boolean;
  readonly sanctions: boolean;
}

const told = new WeakMap<Facets, Stated>();

/** What there is anything to choose of, looked up once. */
export function tellStated(facets: Facets): Stated {
  const known = told.get(facets);
  if (known) return known;
  const { from, country, flags } = facets.columns;
  const stated: Stated = {
    dates: from.some((year) => year !== 0),
    countries: country.some((number) => number !== 0),
    sanctions: flags.some((flag) => (flag & facetFlags.sanctioned) !== 0),
  };
  told.set(facets, stated);
  return stated;
}
