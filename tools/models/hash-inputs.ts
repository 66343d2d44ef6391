import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/**
 * Hash of everything a model is made from: its recipe, all files of ours that the recipe reaches by relative
 * imports, and likewise the steps of the build. Layout and comments don't count, so formatting rebuilds nothing.
 */
export function hashInputs(root: string, files: readonly string[]): string {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g))
      visit(resolve(dirname(file), path!));
  };
  for (const file of files) visit(resolve(file));
  const hash = createHash('sha256');
  for (const file of [...reached].sort()) {
    hash.update(relative(root, file).replaceAll('\\', '/'));
    hash.update(essence(readFileSync(file, 'utf8')));
  }
  return hash.digest('hex').slice(0, 16);
}

function essence(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, '')
    .replace(/,(?=[)\]}])/g, '');
}
