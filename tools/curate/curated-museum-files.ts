import { existsSync, readFileSync } from 'node:fs';
import type { SavedFault } from '../../src/curate/curator-server.ts';
import { checkFiles } from '../data/check-files.ts';
import { checkPlaces } from '../data/check-places.ts';
import type { DataFault } from '../data/data-fault.ts';
import { findLine } from '../data/find-line.ts';
import { readCollection } from '../data/read-collection.ts';
import { readDataFolder } from '../data/read-data-folder.ts';
import { curatedPath } from './curated-path.ts';
import { formatLike } from './format-like.ts';
import type { SaveAnswer, SaveRequest } from './save-request.ts';
import { textVersion } from './text-version.ts';
import { writeTogether } from './write-together.ts';

/** The files of a museum that a curator changes. */
export class CuratedMuseumFiles {
  readonly #root: string;
  /** Contents written from here, by absolute path: what changes the watcher need not make a fuss about. */
  readonly #own = new Map<string, string | null>();
  #turn: Promise<unknown> = Promise.resolve();

  /** @param root folder of the museum */
  constructor(root: string) {
    this.#root = root;
  }

  /** A file as it lies there; null for a path a curator has no business with. */
  read(path: string): { readonly text: string | null; readonly version: string | null } | null {
    const file = curatedPath(this.#root, path);
    if (file === null) return null;
    const text = readText(file);
    return { text, version: textVersion(text) };
  }

  /** Whether a file is as it was last written from here. @param file absolute path */
  isOwn(file: string): boolean {
    const own = this.#own.get(file);
    return own !== undefined && own === readText(file);
  }

  /**
   * Saves files, all or none: none if one of them was changed by somebody else meanwhile, or the museum would be at fault.
   *
   * @param isTrial says only what would become of it
   */
  save(request: SaveRequest, isTrial = false): Promise<SaveAnswer> {
    // One after another: two pages must not both find the same version.
    const answer = this.#turn.then(() => this.#save(request, isTrial));
    this.#turn = answer.catch(() => null);
    return answer;
  }

  async #save({ files }: SaveRequest, isTrial: boolean): Promise<SaveAnswer> {
    const targets = new Map<string, { readonly file: string; text: string | null; version: string | null }>();
    for (const { path, text, version } of files) {
      const file = curatedPath(this.#root, path);
      if (file === null) return refuse(`${path} is no file a curator may change`);
      if (targets.has(path)) return refuse(`${path} is named twice`);
      targets.set(path, { file, text, version });
    }
    for (const target of targets.values())
      // What is no JSON stays as it is: the checks say where it ceases to be.
      if (target.text !== null)
        target.text = await formatLike(target.file, target.text, readText(target.file)).catch(
          () => target.text,
        );

    // From here on nothing waits: what is compared is what is written over.
    const changed = [...targets].flatMap(([path, { file, version }]) =>
      textVersion(readText(file)) === version ? [] : [path],
    );
    if (changed.length > 0) return { status: 409, body: { changed } };
    const texts = readDataFolder(this.#root);
    for (const [path, { text }] of targets) {
      if (text === null) texts.delete(path);
      else texts.set(path, text);
    }
    const faults = findFaults(this.#root, texts);
    if (faults.length > 0)
      return { status: 422, body: { faults: faults.map((fault) => tell(fault, texts)) } };
    if (!isTrial) {
      const asked = new Map([...targets.values()].map(({ file, text }) => [file, text]));
      for (const [file, text] of asked) this.#own.set(file, text);
      writeTogether(asked);
    }
    const now = [...targets].map(([path, { text }]) => [path, text] as const);
    return {
      status: 200,
      body: {
        versions: Object.fromEntries(now.map(([path, text]) => [path, textVersion(text)])),
        texts: Object.fromEntries(now),
      },
    };
  }
}

function findFaults(root: string, texts: ReadonlyMap<string, string>): readonly DataFault[] {
  const { faults } = checkFiles(texts);
  return faults.length > 0 ? faults : checkPlaces(readCollection(root, texts));
}

function tell(
  { file, field, found, expected, mend }: DataFault,
  texts: ReadonlyMap<string, string>,
): SavedFault {
  const text = texts.get(file);
  return { path: file, line: text ? findLine(text, field) : null, field, found, expected, mend };
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function refuse(error: string): SaveAnswer {
  return { status: 400, body: { error } };
}
