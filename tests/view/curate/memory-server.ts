import { createHash } from 'node:crypto';
import type { CuratedFile, CuratorServer, SavedFault } from '../../../src/curate/curator-server.ts';

/** A server that keeps files in memory, as the real one keeps them in a folder. */
export class MemoryServer implements Pick<CuratorServer, 'readFile' | 'save'> {
  readonly files: Map<string, string>;
  /** What the checks find wrong with whatever is saved next. */
  faults: readonly SavedFault[] = [];
  /** Called before anything is saved. */
  onSave: () => void = () => {};

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.files = new Map(Object.entries(files));
  }

  readonly readFile = (path: string): Promise<CuratedFile> => {
    const text = this.files.get(path) ?? null;
    return Promise.resolve({ text, version: versionOf(text) });
  };

  readonly save: CuratorServer['save'] = (files) => {
    this.onSave();
    const changed = files.filter(({ path, version }) => versionOf(this.files.get(path) ?? null) !== version);
    if (changed.length > 0)
      return Promise.resolve({ outcome: 'changed', paths: changed.map(({ path }) => path) });
    if (this.faults.length > 0) return Promise.resolve({ outcome: 'faulty', faults: this.faults });
    for (const { path, text } of files) {
      if (text === null) this.files.delete(path);
      else this.files.set(path, text);
    }
    return Promise.resolve({
      outcome: 'saved',
      texts: Object.fromEntries(files.map(({ path, text }) => [path, text])),
      versions: Object.fromEntries(files.map(({ path, text }) => [path, versionOf(text)])),
    });
  };
}

function versionOf(text: string | null): string | null {
  return text === null ? null : createHash('sha1').update(text).digest('hex');
}
