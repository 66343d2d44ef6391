/**
 * `npm run check-data`: reads everything under `data/` and says, all at once, what is wrong with it. With
 * `-- --write-schemas` it first writes the JSON Schemas in `data/schema`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { checkFiles } from './data/check-files.ts';
import { checkPlaces } from './data/check-places.ts';
import { checkSchemas } from './data/check-schemas.ts';
import type { DataFault } from './data/data-fault.ts';
import { formatFaults } from './data/format-faults.ts';
import { readCollection } from './data/read-collection.ts';
import { readDataFolder } from './data/read-data-folder.ts';
import { makeSchemas } from './data/schemas.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const options = process.argv.slice(2);
const rootOption = options.find((option) => option.startsWith('--root='));
const root = rootOption ? resolve(rootOption.slice('--root='.length)) : resolve(here, '..');

if (options.includes('--write-schemas')) {
  for (const [path, schema] of makeSchemas()) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const config = await resolveConfig(file);
    writeFileSync(file, await format(JSON.stringify(schema), { ...config, filepath: file }));
  }
}

const texts = readDataFolder(root);
const { files, faults } = checkFiles(texts);
const all: DataFault[] = [...faults, ...checkSchemas(texts), ...(await checkBuilding(root))];
// Only in a house that stands can one say what stands where.
if (all.length === 0 && existsSync(join(root, 'data', 'building')))
  all.push(...checkPlaces(readCollection(root, texts)));
if (all.length > 0) {
  console.error(formatFaults(all, texts));
  process.exit(1);
}
console.log(
  `The data is sound: ${files.gifts.size} gifts, ${files.sources.size} sources, ${files.resolutions.size} resolutions and notes, ${files.totals.size} claimed totals, ${files.tours.size} tours, ${files.routes.size} routes, ${files.events.size} events.`,
);

/** Faults of the building, where the folder holds one. */
async function checkBuilding(folder: string): Promise<readonly DataFault[]> {
  const checks = join(here, 'data', 'building-checks.ts');
  if (!existsSync(checks) || !existsSync(join(folder, 'data', 'building'))) return [];
  const module = (await import(pathToFileURL(checks).href)) as {
    checkBuilding(root: string): readonly DataFault[];
  };
  return module.checkBuilding(folder);
}
