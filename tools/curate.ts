/*
 * Curating a museum in the browser (docs/curate.md):
 *
 *   npm run curate                         this project's museum
 *   npm run curate -- ../my-museum         a museum of one's own
 *                     [--port 4180]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCurator } from './curate/open-curator.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' } },
});

try {
  // npm runs scripts in the folder of the project; paths are meant from where one stands.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const [given] = positionals;
  const museum = given === undefined ? fileURLToPath(new URL('..', import.meta.url)) : resolve(here, given);
  if (!existsSync(join(museum, 'data/museum.json')))
    throw new Error(
      `There is no museum in ${museum}: make it first (npm run museum -- new ${given ?? '../my-museum'} --from …).`,
    );
  const server = await openCurator(museum, Number(values.port ?? 4180));
  console.log(
    `Curate at ${server.resolvedUrls?.local[0] ?? ''} – what you save is written to ${join(museum, 'data')}. Ctrl+C ends it.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
