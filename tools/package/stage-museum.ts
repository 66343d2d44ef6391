import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

/** What a museum may bring; what it brings lies over what the package has. */
const brought = ['data', 'models/gifts', 'models/built', 'models/lightmaps', 'models/posters', 'public'];

export interface StagedMuseum {
  /** Ends in a separator. */
  readonly root: string;
  remove(): void;
}

/**
 * Lays a museum and what every museum is built of into one folder, in which all lies as in the project of this package.
 *
 * @param shell folder of what every museum is built of (`listShell`)
 * @param from folder of the museum
 * @param packages folder of the packages that a site is made of
 */
export function stageMuseum(shell: string, from: string, packages: string): StagedMuseum {
  // Its real path: the bundler names sources by that.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'museum-')));
  cpSync(shell, root, { recursive: true });
  for (const path of brought)
    if (existsSync(join(from, path)))
      cpSync(join(from, path), join(root, path), {
        recursive: true,
        filter: (file) => !isWords(relative(from, file)),
      });
  mergeWords(join(from, text), join(root, text));
  symlinkSync(packages, join(root, 'node_modules'), 'junction');
  return {
    root: root + sep,
    remove: () => {
      // The link first: nobody's packages are to be looked into by what removes.
      rmSync(join(root, 'node_modules'));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Words of the interface: a museum says some of them otherwise, and the others as they are. */
const text = join('data', 'text');
const isWords = (path: string): boolean => path === text || path.startsWith(text + sep);

function mergeWords(from: string, to: string): void {
  if (!existsSync(from)) return;
  const read = (file: string): object =>
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.json')) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      writeFileSync(join(to, path), JSON.stringify({ ...read(join(to, path)), ...read(join(from, path)) }));
    }
}
