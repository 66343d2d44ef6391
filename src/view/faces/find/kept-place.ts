import { formatQuery } from '../../../query/format-query.ts';
import type { Query } from '../../../query/query.ts';
import type { Visit } from '../../../visit/visit.ts';

export type Order = 'relevance' | 'date' | 'country';

/** Where somebody was in the list when they left it. */
export interface KeptPlace {
  /** Null while nobody has chosen one. */
  readonly order: Order | null;
  /** What was looked for, as an address writes it. */
  readonly asked: string;
  /** Gifts shown. */
  readonly shown: number;
  /** CSS pixels from the top. */
  readonly scroll: number;
}

const kept = new WeakMap<Visit, KeptPlace>();
const nowhere: KeptPlace = { order: null, asked: '', shown: 0, scroll: 0 };

export function recallPlace(visit: Visit): KeptPlace {
  return kept.get(visit) ?? nowhere;
}

/** Remembers a part of the place, as long as the visit goes on. */
export function keepPlace(visit: Visit, part: Partial<KeptPlace>): void {
  kept.set(visit, { ...recallPlace(visit), ...part });
}

/** A query as one text, the same for queries that ask for the same. */
export function tellQuery(query: Query): string {
  return formatQuery(query).join('&');
}
