import { targets, type Target } from './mapping.ts';
import type { CollectionRecord } from './record-table.ts';

/** What records say whose columns are called by what they say, as those of LIDO, Linked Art and IIIF. */
export function listTargets(records: readonly CollectionRecord[]): Target[] {
  return targets.filter((target) => records.some(({ values }) => Object.hasOwn(values, target)));
}
