import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageFile } from '../data/check-messages.ts';

const folder = join(import.meta.dirname, 'text');

/**
 * What a museum of somebody's own collection says where this project's speaks of gifts, of who gave them and of what is claimed:
 * messages by path under `data/text`. What the museum itself says goes before them. A message that is empty leaves its line out.
 */
export function collectionWords(): ReadonlyMap<string, MessageFile> {
  // Of a package only the merged words are left (`layShell`).
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [
        path.replaceAll('\\', '/'),
        JSON.parse(readFileSync(join(folder, path), 'utf8')) as MessageFile,
      ]),
  );
}
