import type { Place } from '../../address/place.ts';
import { parseAddress } from '../../address/parse-address.ts';
import { formatAddress } from '../../address/format-address.ts';
import { readQuery } from '../../address/read-query.ts';
import { isQueryKey } from '../../query/query-keys.ts';
import { emptyQuery, type Query } from '../../query/query.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import type { MethodTakes } from '../vocabulary/value-of.ts';

export type PlaceFields = MethodTakes<'goTo'>;

/**
 * A place of the tour from the fields of a message: the same words as in its address.
 *
 * @throws TourFault `unknown-value` for a query that is none, and a stop without its tour
 */
export function placeOfFields(fields: PlaceFields): Place {
  const { exhibit, room, tour, stop, trail, query, view } = fields;
  if (stop !== undefined && tour === undefined)
    throw new TourFault('unknown-value', 'a stop is named without its tour', 'stop');
  return {
    ...(exhibit !== undefined && { exhibit }),
    ...(room !== undefined && { room }),
    ...(tour !== undefined && { tour }),
    ...(stop !== undefined && { stop }),
    ...(trail !== undefined && { trail }),
    ...(query !== undefined && { query: queryOfText(query) }),
    ...(view !== undefined && view !== 'walk' && { face: view }),
  };
}

/** The fields that say where one is; the walk without anything open over it is a view, too. */
export function fieldsOfPlace({ exhibit, room, tour, stop, trail, query, face }: Place): PlaceFields {
  return {
    ...(exhibit !== undefined && { exhibit }),
    ...(room !== undefined && { room }),
    ...(tour !== undefined && { tour }),
    ...(stop !== undefined && { stop }),
    ...(trail !== undefined && { trail }),
    ...(query && { query: textOfQuery(query) }),
    view: face ?? 'walk',
  };
}

/**
 * What is looked for, from the query of an address: `country=MN&years=1970..1989`; an empty text looks for nothing.
 *
 * @throws TourFault `unknown-value` where it says anything that is no part of a query
 */
export function queryOfText(text: string): Query {
  const stranger = readQuery(text).find(({ key }) => !isQueryKey(key));
  if (stranger)
    throw new TourFault('unknown-value', `no part of a query: ${stranger.raw.slice(0, 80)}`, 'query');
  const { place, problems } = parseAddress(text);
  const problem = problems.find(({ code }) => code !== 'empty');
  if (problem)
    throw new TourFault(
      'unknown-value',
      `${problem.parameter} is ${problem.code}: ${problem.found}`,
      'query',
    );
  return place.query ?? emptyQuery;
}

/** The query of an address without its question mark. */
export function textOfQuery(query: Query): string {
  return formatAddress({ query }).slice(1);
}
