import { join } from 'node:path';
import { importCollection, type ImportResult } from '../../../tools/import/import-collection.ts';
import type { Mapping } from '../../../tools/import/mapping.ts';
import { root } from '../../root.ts';

/** A collection of another museum that is kept for tests, imported without building any model. */
export function openCollection(
  name: string,
  wishes: { address?: string; language?: string; programme?: Mapping['programme'] } = {},
): Promise<ImportResult> {
  return openFolder(join(root, 'tests/collections', name), { name, ...wishes });
}

/** Any folder, imported without building models. */
export function openFolder(
  from: string,
  wishes: { name?: string; address?: string; language?: string; programme?: Mapping['programme'] } = {},
  mapping: Mapping | null = null,
  most?: number,
): Promise<ImportResult> {
  return importCollection({
    from,
    mapping,
    wishes,
    fromAsWritten: from,
    built: null,
    ...(most !== undefined && { most }),
  });
}
