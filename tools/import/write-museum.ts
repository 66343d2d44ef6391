import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { museumFiles, type MuseumFacts } from './museum-files.ts';

const linen = join(import.meta.dirname, '../../models/built/veil-box.glb');

/** Folders that an import fills and nobody else: what an earlier one left there goes. */
const filled = ['data/gifts', 'data/sources', 'data/totals', 'models/gifts'];
const building = ['data/building/rooms', 'data/building/houses', 'data/building/templates'];

/** What whoever runs the museum says of it, and no collection does. */
const own = ['spoken', 'keywords', 'contact', 'site', 'embed'] as const;

/**
 * Writes the files of a museum. What somebody has written beside them (tours, texts of one's own, a building where the
 * mapping says `own`) stays, and so does what `museum.json` says that no collection can: in which languages tours are told, where
 * errors go, where it is published.
 *
 * @param folder of the museum
 * @param isToldAnew it is told in the language of the collection from now on, whatever it was told in before
 */
export function writeMuseum(folder: string, facts: MuseumFacts, isToldAnew = false): void {
  const written = new Set<string>();
  const made = new Set<string>();
  for (const [path, content] of museumFiles(facts)) {
    const file = join(folder, path);
    // Words of the museum are its own once they are there.
    if (path.startsWith('data/text/') && existsSync(file)) continue;
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const whole = path === 'data/museum.json' ? { ...content, ...readOwn(file, isToldAnew) } : content;
    writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
    written.add(path);
  }
  for (const inner of facts.building ? [...filled, ...building] : filled) {
    if (!existsSync(join(folder, inner))) continue;
    for (const name of readdirSync(join(folder, inner))) {
      const isKept =
        inner === 'models/gifts'
          ? written.has(`${inner}/${name}/model.json`)
          : written.has(`${inner}/${name}`);
      if (!isKept) rmSync(join(folder, inner, name), { recursive: true });
    }
  }
  const models = new Set(
    facts.placed.flatMap(({ gift, look }) => (look.file === null ? [] : [`${gift.gift.id}.glb`])),
  );
  const builtFolder = join(folder, 'models/built');
  if (existsSync(builtFolder))
    for (const name of readdirSync(builtFolder))
      if (name.endsWith('.glb') && !models.has(name)) rmSync(join(builtFolder, name));
  // What has neither picture nor model stands under linen.
  mkdirSync(builtFolder, { recursive: true });
  copyFileSync(linen, join(builtFolder, 'family-object.glb'));
}

function readOwn(file: string, isToldAnew: boolean): object {
  if (!existsSync(file)) return {};
  const known = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    own.flatMap((field) =>
      field in known && !(isToldAnew && field === 'spoken') ? [[field, known[field]]] : [],
    ),
  );
}
