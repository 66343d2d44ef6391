/*
 * A museum of one's own from a collection of one's own (docs/own-collection.md):
 *
 *   npm run museum -- new ../my-museum --from FOLDER [--programme small|galleries|museum] [--map map.json]
 *                     [--name "…"] [--publisher "…"] [--address https://…] [--licence CC0-1.0] [--language de]
 *                     [--preview]
 *   npm run museum -- build ../my-museum [--out FOLDER] [--site https://…] [--walk]
 *   npm run museum -- start ../my-museum [--port 4173]
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { languageTag } from '../src/museum/catalogue/definitions/text.ts';
import { importCollection } from './import/import-collection.ts';
import { openMapping } from './import/open-mapping.ts';
import { programmes } from './import/programmes.ts';
import type { Mapping } from './import/mapping.ts';
import { writeMuseum } from './import/write-museum.ts';
import { makeReport, writeReport } from './import/write-report.ts';

const usage = `What to do with which museum? For example:
  npm run museum -- new ../my-museum --from ../my-collection --name "My museum" --address https://my-museum.example/
  npm run museum -- start ../my-museum
docs/own-collection.md tells the rest.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    map: { type: 'string' },
    name: { type: 'string' },
    publisher: { type: 'string' },
    address: { type: 'string' },
    licence: { type: 'string' },
    language: { type: 'string' },
    programme: { type: 'string' },
    preview: { type: 'boolean' },
    out: { type: 'string' },
    site: { type: 'string' },
    walk: { type: 'boolean' },
    port: { type: 'string' },
  },
});

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const [task, museum] = positionals;
  if (museum === undefined || (task !== 'new' && task !== 'build' && task !== 'start'))
    throw new Error(usage);
  // npm runs scripts in the folder of the project; paths are meant from where one stands.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const folder = resolve(here, museum);
  if (task === 'new') return makeNew(folder, here);
  if (!existsSync(join(folder, 'data/museum.json')))
    throw new Error(
      `There is no museum in ${folder}: make it first (npm run museum -- new ${museum} --from …).`,
    );
  const out = resolve(here, values.out ?? join(folder, 'dist'));
  const port = Number(values.port ?? 4173);
  const { buildMuseum } = await import('./package/build-museum.ts');
  const { openProjectShell } = await import('./package/lay-shell.ts');
  const root = resolve(import.meta.dirname, '..');
  // Served here, its pages lead to each other by this address.
  const site = values.site ?? (task === 'start' ? `http://localhost:${port}/` : undefined);
  const { files, bytes } = await buildMuseum({
    from: folder,
    to: out,
    shell: openProjectShell(root),
    ...(site !== undefined && { site }),
    parts: values.walk === true ? 'walk' : 'all',
  });
  console.log(
    `The museum is in ${out}, ${files} files, ${Math.ceil(bytes / 1e6)} MB: copy this folder to any host (docs/hosting.md).`,
  );
  if (task === 'build') return;
  const { startPreview } = await import('./import/start-preview.ts');
  await startPreview(root, out, port);
}

async function makeNew(folder: string, here: string): Promise<void> {
  const mapFile = values.map === undefined ? join(folder, 'map.json') : resolve(here, values.map);
  const known = openMapping(mapFile);
  if (values.map !== undefined && !known) throw new Error(`There is no file ${mapFile}.`);
  const { programme } = values;
  if (programme !== undefined && programme !== 'own' && !(programme in programmes))
    throw new Error(
      `There is no building programme “${programme}”. There are: ${Object.entries(programmes)
        .map(([name, { title }]) => `${name} (${title})`)
        .join(', ')}; own keeps the building that lies in data/building.`,
    );
  const from =
    values.from === undefined ? known && resolve(dirname(mapFile), known.from) : resolve(here, values.from);
  if (!from) throw new Error('Where does the collection lie? Say it with --from FOLDER.');
  if (!existsSync(from) || !statSync(from).isDirectory()) throw new Error(`${from} is no folder.`);
  if (`${folder}/`.startsWith(`${from}/`) || folder === from)
    throw new Error('The museum cannot lie in the folder of the collection: choose another folder for it.');
  // An import takes away what an earlier one left: it must never be let loose on anything else.
  if (!existsSync(join(folder, 'map.json')) && existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(
      `${folder} is not empty, and no museum that was made of a collection: choose a new folder.`,
    );
  if (programme === 'own' && !existsSync(join(folder, 'data/building/grounds.json')))
    throw new Error(
      'The programme “own” keeps the building in data/building, and there is none: make one first.',
    );
  if (values.language !== undefined && !languageTag.safeParse(values.language).success)
    throw new Error(`“${values.language}” is no tag of a language: write en for English, de for German.`);
  const written = relative(folder, from);
  const mapping = known && {
    ...known,
    ...(programme !== undefined && { programme: programme as Mapping['programme'] }),
    ...(values.name !== undefined && { name: values.name }),
    collection: {
      ...known.collection,
      ...(values.publisher !== undefined && { name: values.publisher }),
      ...(values.address !== undefined && { address: values.address }),
      ...(values.licence !== undefined && { licence: values.licence }),
      ...(values.language !== undefined && { language: values.language }),
    },
  };

  const isPreview = values.preview === true;
  let told = Date.now();
  const result = await importCollection({
    from,
    mapping,
    wishes: {
      ...(values.name !== undefined && { name: values.name }),
      ...(values.publisher !== undefined && { publisher: values.publisher }),
      ...(values.address !== undefined && { address: values.address }),
      ...(values.licence !== undefined && { licence: values.licence }),
      ...(values.language !== undefined && { language: values.language }),
      ...(programme !== undefined && { programme: programme as Mapping['programme'] }),
    },
    fromAsWritten: isAbsolute(written) ? from : written.replaceAll('\\', '/'),
    built: isPreview ? null : join(folder, 'models/built'),
    onProgress: (done, all) => {
      if (Date.now() - told < 5000) return;
      told = Date.now();
      console.log(`${done} of ${all} …`);
    },
  });

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'map.json'), `${JSON.stringify(result.mapping, null, 2)}\n`);
  const report = makeReport(result);
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'report.html'), writeReport(report, result.mapping.name));
  if (result.facts && !isPreview) writeMuseum(folder, result.facts, values.language !== undefined);

  const { records, understood, leftOut, notes, pictures, models, underLinen } = report;
  console.log(
    `${understood} of ${records} records understood: ${pictures} pictures, ${models} models, ${underLinen} under linen for want of both.`,
  );
  if (leftOut.length > 0) console.log(`${leftOut.length} left out; for example: ${leftOut[0]?.says ?? ''}`);
  if (notes.length > 0) console.log(`${notes.length} notes; for example: ${notes[0]?.says ?? ''}`);
  console.log(`What was understood and what was not: ${pathToFileURL(join(folder, 'report.html')).href}`);
  if (!result.facts) throw new Error('No museum was made, as nothing could be taken. The report says why.');
  console.log(
    isPreview
      ? 'This was a preview. Correct map.json where it is wrong, and run the command without --preview.'
      : `Walk it: npm run museum -- start ${relative(here, folder) || '.'}`,
  );
}
