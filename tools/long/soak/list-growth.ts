import type { Standing } from './standing.ts';

/** Script memory may be this many times what it was: compiled code comes and goes. */
const mostHeap = 1.02;

/** Nodes that a page may hold more of, for no time at all: the words that were said last, a picture that is being read. */
const mostNodes = 20;

/** What is kept to be seen again is held by its bytes: how many objects on the card that is depends on what came first. */
const mostCardObjects = 1.01;

/**
 * What has grown beyond all earlier standings, in words; nothing, if all is flat.
 *
 * @param earlier after the same doings, one at least
 */
export function listGrowth(earlier: readonly Standing[], after: Standing): readonly string[] {
  const most = (kind: keyof Standing): number => Math.max(...earlier.map((standing) => standing[kind]));
  const before: Standing = {
    heap: most('heap'),
    nodes: most('nodes'),
    listeners: most('listeners'),
    documents: most('documents'),
    cardObjects: most('cardObjects'),
  };
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

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
