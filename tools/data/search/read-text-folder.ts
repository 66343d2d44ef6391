import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words by key, of one language. */
export interface TextFile {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The files of a folder of words, one a language, in the order of their names. */
export function readTextFolder(folder: string): readonly TextFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      tag: name.replace('.json', ''),
      texts: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Readonly<Record<string, string>>,
    }));
}
