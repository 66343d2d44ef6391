import { applyEdits } from '../../curation/apply-edits.ts';
import { pathOfEdit } from '../../curation/curation-edit.ts';
import { allEdits, appliedEdits, type History } from '../../curation/history.ts';
import { rewriteJson } from '../../curation/rewrite-json.ts';
import type { CuratedFile } from '../../curate/curator-server.ts';

/** A file a curator works on: as it was before the first edit, and as it lies there now. */
export interface DeskFile extends CuratedFile {
  readonly base: string | null;
}

/** What saving would do to a file. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly version: string | null;
}

/** What a file would hold by all that was done. @returns text; null for no file */
export function writeFile(path: string, base: string | null, history: History): string | null {
  const parsed: unknown = base === null ? null : JSON.parse(base);
  const after = applyEdits(path, parsed, appliedEdits(history));
  if (after === parsed) return base;
  return after === null ? null : rewriteJson(base, after);
}

/** Paths of all files something was done to, undone or not, in the order of the first edit. */
export function listPaths(history: History): readonly string[] {
  return [...new Set(allEdits(history).map(pathOfEdit))];
}

/** What saving would change; files that have not been read yet are left out. */
export function listChanges(
  history: History,
  files: Readonly<Record<string, DeskFile>>,
): readonly FileChange[] {
  return listPaths(history).flatMap((path) => {
    const file = files[path];
    if (!file) return [];
    const after = writeFile(path, file.base, history);
    // Formatting alone is no change: what is on the disk may have been formatted there.
    const isSame =
      after === file.text ||
      (after !== null &&
        file.text !== null &&
        JSON.stringify(JSON.parse(after)) === JSON.stringify(JSON.parse(file.text)));
    return isSame ? [] : [{ path, before: file.text, after, version: file.version }];
  });
}
