import { useState } from 'react';
import type { Query } from '../../../query/query.ts';
import { tellQuery } from './kept-place.ts';

/** What filters show of a query: the same object as long as nothing but its words has changed. */
export function useFilterQuery(query: Query): Query {
  const [kept, setKept] = useState(query);
  if (kept === query || tellWithoutWords(kept) === tellWithoutWords(query)) return kept;
  setKept(query);
  return query;
}

function tellWithoutWords(query: Query): string {
  return tellQuery({ ...query, words: '' });
}
