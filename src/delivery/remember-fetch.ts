import { rememberFetches } from './remember-fetches.ts';

/** Fetches one thing once, when it is first asked for; a failure is not remembered. */
export function rememberFetch<Thing>(fetchIt: () => Promise<Thing>): () => Promise<Thing> {
  const remembered = rememberFetches(1, (_only: null) => fetchIt());
  return () => remembered(null);
}
