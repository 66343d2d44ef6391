import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeOutdoorPictures } from './encode-outdoor-pictures.ts';
import {
  hashOutdoorInputs,
  outdoorBudget,
  outdoorPictures,
  readOutdoorManifest,
} from './outdoor-manifest.ts';

/**
 * Writes the pictures for outdoors if anything they depend on changed.
 *
 * @param isForced writes them anyway
 * @throws when they weigh more than they may
 */
export async function buildOutdoorTextures(root: string, isForced: boolean): Promise<void> {
  const built = join(root, 'models/textures/built');
  const inputHash = hashOutdoorInputs(root);
  if (!isForced && readOutdoorManifest(built)?.inputHash === inputHash) {
    console.log('The pictures for outdoors are up to date.');
    return;
  }
  mkdirSync(built, { recursive: true });
  const encoded = await encodeOutdoorPictures();
  const files: Record<string, number> = {};
  for (const name of outdoorPictures) {
    writeFileSync(join(built, `outdoors-${name}.webp`), encoded[name]);
    files[name] = encoded[name].byteLength;
    console.log(`outdoors-${name}.webp: ${encoded[name].byteLength} bytes`);
  }
  const total = Object.values(files).reduce((sum, bytes) => sum + bytes, 0);
  if (total > outdoorBudget) throw new Error(`outdoors: ${total} bytes, ${outdoorBudget} are allowed`);
  writeFileSync(join(built, 'outdoors.json'), `${JSON.stringify({ inputHash, files }, null, 2)}\n`);
}
