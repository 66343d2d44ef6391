import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { museumFiles } from '../../../tools/import/museum-files.ts';
import { openCollection } from '../import/open-collection.ts';

/** A museum of twelve pictures in a folder of its own, with its files as an import writes them. */
export interface TemporaryMuseum {
  readonly folder: string;
  /** Ids of its gifts, in the order of accession. */
  readonly gifts: readonly string[];
  readonly remove: () => void;
}

export async function temporaryMuseum(): Promise<TemporaryMuseum> {
  const { facts } = await openCollection('tate', { address: 'https://www.tate.org.uk/art' });
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
