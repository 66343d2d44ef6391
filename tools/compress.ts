// `npm run compress`: packs the text files of the built site, beside themselves, for servers that send packed files as they
// lie (nginx `gzip_static`, Caddy `precompressed`). Hosts that pack by themselves need none of it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compressSite } from './hosting/compress-site.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(folder)) {
  console.error('compress: there is no built site; run `npm run build` first');
  process.exit(1);
}
const { files, bytes, gzipped, brotlied } = compressSite(folder);
const mega = (count: number): string => `${(count / 1e6).toFixed(1)} MB`;
console.log(`${files} files of ${mega(bytes)}: ${mega(gzipped)} as .gz, ${mega(brotlied)} as .br`);
