import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Files that packing makes smaller; pictures, fonts and models are packed as they are. */
const kinds = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml']);
/** Below this a packed file saves no packet. */
const smallest = 1024;

/** How much of a site was packed; bytes. */
export interface PackedSite {
  readonly files: number;
  readonly bytes: number;
  readonly gzipped: number;
  readonly brotlied: number;
}

/**
 * Packs the text files of a built site once, at the highest level, beside themselves as `.gz` and `.br`: a server that
 * finds them sends them as they lie.
 */
export function compressSite(folder: string): PackedSite {
  const total = { files: 0, bytes: 0, gzipped: 0, brotlied: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !kinds.has(extname(path)) || statSync(path).size < smallest) continue;
    const content = readFileSync(path);
    const gzipped = gzipSync(content, { level: 9 });
    const brotlied = brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    });
    // What hardly shrinks (it was packed already) is sent as it is: unpacking it costs the reader more.
    if (brotlied.length > content.length * 0.95) continue;
    writeFileSync(`${path}.gz`, gzipped);
    writeFileSync(`${path}.br`, brotlied);
    total.files++;
    total.bytes += content.length;
    total.gzipped += gzipped.length;
    total.brotlied += brotlied.length;
  }
  return total;
}
