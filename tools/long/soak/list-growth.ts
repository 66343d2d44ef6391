import type { Standing } from './standing.ts';

/** Script memory may be this many times what it was: compiled code comes and goes. */
const mostHeap = 1.02;

/** Nodes that a page may hold more of, for no time at all: the words that were said last, a picture that is being read. */
const mostNodes = 20;

/**
 * What has grown between two standings with the same doings between them as before the first, in words; nothing, if all is flat.
 */
export function listGrowth(before: Standing, after: Standing): readonly string[] {
  const told: string[] = [];
  if (after.heap > before.heap * mostHeap)
    told.push(`script memory went from ${megabytes(before.heap)} to ${megabytes(after.heap)} MB`);
  if (after.nodes > before.nodes + mostNodes) told.push(`nodes went from ${before.nodes} to ${after.nodes}`);
  for (const kind of ['listeners', 'documents', 'cardObjects'] as const)
    if (after[kind] > before[kind]) told.push(`${kind} went from ${before[kind]} to ${after[kind]}`);
  return told;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
