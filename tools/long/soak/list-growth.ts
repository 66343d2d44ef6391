import type { Standing } from './standing.ts';

/** Script memory may be this many times what it was: compiled code comes and goes. */
const mostHeap = 1.02;

/** Nodes that a page may hold more of, for no time at all: the words that were said last, a picture that is being read. */
const mostNodes = 20;

/** What is kept to be seen again is held by its bytes: how many objects on the card that is depends on what came first. */
const mostCardObjects = 1.01;

/**
 * What is more after each later round than after any earlier one, in words; nothing, if all is flat or only comes and goes.
 *
 * @param earlier after the same doings, one at least
 * @param later likewise
 */
export function listGrowth(earlier: readonly Standing[], later: readonly Standing[]): readonly string[] {
  const before = combine(earlier, Math.max);
  const after = combine(later, Math.min);
  const told: string[] = [];
  if (after.heap > before.heap * mostHeap)
    told.push(`script memory went from ${megabytes(before.heap)} to ${megabytes(after.heap)} MB`);
  if (after.nodes > before.nodes + mostNodes) told.push(`nodes went from ${before.nodes} to ${after.nodes}`);
  for (const kind of ['listeners', 'documents'] as const)
    if (after[kind] > before[kind]) told.push(`${kind} went from ${before[kind]} to ${after[kind]}`);
  if (after.cardObjects > before.cardObjects * mostCardObjects)
    told.push(`objects on the card went from ${before.cardObjects} to ${after.cardObjects}`);
  return told;
}

function combine(standings: readonly Standing[], choose: (...values: number[]) => number): Standing {
  const of = (kind: keyof Standing): number => choose(...standings.map((standing) => standing[kind]));
  return {
    heap: of('heap'),
    nodes: of('nodes'),
    listeners: of('listeners'),
    documents: of('documents'),
    cardObjects: of('cardObjects'),
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
