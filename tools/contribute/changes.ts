import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { format, resolveConfig } from 'prettier';
import { checkFiles } from '../data/check-files.ts';
import type { DataFault } from '../data/data-fault.ts';
import { formatFaults } from '../data/format-faults.ts';

/** One more entry of a list in a file that is there; nothing else of it changes. */
export class NewEntry {
  readonly list: string;
  readonly index: number;
  readonly value: object;

  constructor(list: string, index: number, value: object) {
    this.list = list;
    this.index = index;
    this.value = value;
  }
}

/** Files to be written, by path from the root, with forward slashes: the content of a new one, or an entry for one. */
export type Changes = ReadonlyMap<string, object>;

/**
 * Writes files, if the data are no less sound with them; else nothing.
 *
 * @param texts the data as they are
 * @returns the paths written
 * @throws with the faults that the files would bring, each with how to mend it
 */
export async function writeChanges(
  root: string,
  texts: ReadonlyMap<string, string>,
  changes: Changes,
): Promise<string[]> {
  const written = new Map<string, string>();
  for (const [path, content] of changes) {
    // oxlint-disable-next-line no-await-in-loop
    const config = await resolveConfig(join(root, path));
    // oxlint-disable-next-line no-await-in-loop
    written.set(path, await format(textOf(content, texts.get(path) ?? '{}'), { ...config, parser: 'json' }));
  }
  const after = new Map([...texts, ...written]);
  const before = new Set(checkFiles(texts).faults.map(nameFault));
  const faults = checkFiles(after).faults.filter((fault) => !before.has(nameFault(fault)));
  if (faults.length > 0) throw new Error(formatFaults(faults, after));
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...written.keys()];
}

function nameFault({ file, field, found }: DataFault): string {
  // A new entry moves those behind it: numbers of entries name nothing.
  return [file, field.replaceAll(/\[\d+\]/g, '[]'), found].join('\n');
}

/** @param before text of the file, where it is there */
function textOf(content: object, before: string): string {
  if (!(content instanceof NewEntry)) return JSON.stringify(content, null, 2);
  const { list, index, value } = content;
  const edits = modify(before, [list, index], value, {
    isArrayInsertion: true,
    formattingOptions: { insertSpaces: true, tabSize: 2 },
  });
  return applyEdits(before, edits);
}
