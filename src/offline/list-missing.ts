import type { ReleasedFile } from './release.ts';

/** How far keeping has come. */
export interface KeptShare {
  readonly missing: readonly ReleasedFile[];
  readonly missingBytes: number;
  readonly keptBytes: number;
}

/** Of the files of a release, what is not kept yet; in the order of the release. */
export function listMissing(files: readonly ReleasedFile[], kept: ReadonlySet<string>): KeptShare {
  const missing: ReleasedFile[] = [];
  let missingBytes = 0;
  let keptBytes = 0;
  for (const file of files) {
    const [path, bytes] = file;
    if (kept.has(path)) keptBytes += bytes;
    else {
      missing.push(file);
      missingBytes += bytes;
    }
  }
  return { missing, missingBytes, keptBytes };
}
