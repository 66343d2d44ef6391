import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The built models of a folder by name, each with its file, in the order of their names. */
export function listBuilt(folder: string): Map<string, string> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.glb')) : [];
  return new Map(files.sort().map((file) => [file.slice(0, -'.glb'.length), join(folder, file)]));
}
