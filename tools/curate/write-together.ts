import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/**
 * Writes files so that either all of them are as asked, or none is: each beside its place first, then all set in place. Who
 * reads one meanwhile reads it as it was or as it is, never half of it.
 *
 * @param files absolute path to text; null takes the file away
 * @throws what the disk says, having put back what was there
 */
export function writeTogether(files: ReadonlyMap<string, string | null>): void {
  const before = new Map<string, string | null>();
  const beside = new Map<string, string>();
  const done: string[] = [];
  try {
    for (const [file, text] of files) {
      before.set(file, existsSync(file) ? readFileSync(file, 'utf8') : null);
      if (text === null) continue;
      mkdirSync(dirname(file), { recursive: true });
      const draft = join(dirname(file), `.${randomBytes(6).toString('hex')}.draft`);
      beside.set(file, draft);
      writeDraft(draft, text);
    }
    for (const [file, text] of files) {
      done.push(file);
      const draft = beside.get(file);
      if (text === null || draft === undefined) rmSync(file, { force: true });
      else renameSync(draft, file);
    }
  } catch (error) {
    for (const file of done) {
      const text = before.get(file) ?? null;
      if (text === null) rmSync(file, { force: true });
      else writeFileSync(file, text);
    }
    throw error;
  } finally {
    for (const draft of beside.values()) rmSync(draft, { force: true });
  }
}

/** On the disk before it is set in place: a machine that stops must not leave an empty file behind. */
function writeDraft(draft: string, text: string): void {
  const handle = openSync(draft, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
