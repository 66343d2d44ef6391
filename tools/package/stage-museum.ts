import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { silentWords } from '../import/silent-words.ts';
import type { Shell } from './shell.ts';

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
 * @param from folder of the museum
 */
export function stageMuseum(shell: Shell, from: string): StagedMuseum {
  // Its real path: the bundler names sources by that.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'museum-')));
  shell.lay(root);
  for (const path of brought) if (existsSync(join(from, path))) layOver(from, path, root);
  mergeWords(silentWords(from), join(root, text), true);
  mergeWords(readWords(join(from, text)), join(root, text), false);
  symlinkSync(shell.packages, join(root, 'node_modules'), 'junction');
  return {
    root: root + sep,
    remove: () => {
      // The link first: nobody's packages are to be looked into by what removes.
      rmSync(join(root, 'node_modules'));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Lays a folder of a museum over what is there. A large one has as many files as records, so nothing is copied where it need not be. */
function layOver(from: string, path: string, root: string): void {
  mkdirSync(join(root, path), { recursive: true });
  for (const entry of readdirSync(join(from, path), { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (isWords(inner)) continue;
    if (statSync(join(from, inner)).isDirectory()) layOver(from, inner, root);
    else {
      rmSync(join(root, inner), { force: true });
      try {
        linkSync(join(from, inner), join(root, inner));
      } catch {
        // On another disk, or where files cannot be linked.
        copyFileSync(join(from, inner), join(root, inner));
      }
    }
  }
}

/** Words of the interface: a museum says some of them otherwise, and the others as they are. */
const text = join('data', 'text');
const isWords = (path: string): boolean => path === text || path.startsWith(text + sep);

function readWords(folder: string): ReadonlyMap<string, object> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, readFile(join(folder, path))]),
  );
}

/** @param isKnown whether only messages that are there already are said otherwise */
function mergeWords(words: ReadonlyMap<string, object>, to: string, isKnown: boolean): void {
  for (const [path, messages] of words) {
    const known = readFile(join(to, path));
    const said = Object.entries(messages).filter(([key]) => !isKnown || key in known);
    if (said.length === 0) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), JSON.stringify({ ...known, ...Object.fromEntries(said) }));
  }
}

function readFile(file: string): object {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
}
