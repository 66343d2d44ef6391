import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ImportResult } from '../../../tools/import/import-collection.ts';
import { museumFiles } from '../../../tools/import/museum-files.ts';
import { openCollection } from '../import/open-collection.ts';

/** A museum in a folder of its own, with its files as an import writes them. */
export interface TemporaryMuseum {
  readonly folder: string;
  /** Ids of its gifts, in the order of accession. */
  readonly gifts: readonly string[];
  readonly remove: () => void;
}

/** A museum of twelve works of the Tate. */
export async function temporaryMuseum(): Promise<TemporaryMuseum> {
  return keepMuseum(await openCollection('tate', { address: 'https://www.tate.org.uk/art' }));
}

/** Writes what an import has made of a collection. */
export function keepMuseum({ facts }: Pick<ImportResult, 'facts'>): TemporaryMuseum {
  if (!facts) throw new Error('nothing was taken of the collection');
  const folder = mkdtempSync(join(tmpdir(), 'curated-museum-'));
  for (const [path, content] of museumFiles(facts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${JSON.stringify(content, null, 2)}\n`);
  }
  return {
    folder,
    gifts: facts.placed.map(({ gift }) => gift.gift.id),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
