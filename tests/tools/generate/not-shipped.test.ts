import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file of the project that is reached from one by imports, static and dynamic. */
function listImported(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = entries.map((entry) => join(root, entry));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, from] of text.matchAll(/(?:from\s+|import\s*\(?\s*|new URL\(\s*)['"](\.[^'"]+)['"]/g))
      queue.push(resolve(dirname(file), from as string));
  }
  return new Set([...seen].map((file) => relative(root, file)));
}

describe('what is made up', () => {
  it('is reached neither from the tour nor from what builds it', () => {
    const shipped = listImported([
      'vite.config.ts',
      'src/main.tsx',
      'src/view/scene/rooms/building-worker.ts',
    ]);
    expect(shipped.size).toBeGreaterThan(250);
    for (const file of ['src/start-tour.ts', 'tools/vite-museum-data.ts', 'src/view/panels/panels.tsx'])
      expect(shipped).toContain(file);
    expect([...shipped].filter((file) => file.startsWith('tools/generate'))).toEqual([]);
  });
});
