import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const entrances = ['embed', 'react', 'museum', 'build'] as const;

/** Imports, exports and `import('…')` types of a file of declarations. */
const named = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.[^'"]+)\.tsx?\2/g;

/**
 * Writes the declarations of every entrance: `<entrance>.d.ts`, and below `types/` what they are made of; nothing else of the
 * project.
 *
 * @param root folder of the project
 * @param out folder of the package's scripts
 * @param tag name of the element
 */
export function buildTypes(root: string, out: string, tag: string): void {
  const all = join(root, '.cache/types');
  rmSync(all, { recursive: true, force: true });
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(root, 'tsconfig.package.json'),
      '--outDir',
      all,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`build-types: ${stdout}`);

  const entryOf = (entrance: string): string => join(all, `tools/package/entrances/${entrance}.d.ts`);
  const seen = new Set<string>();
  const queue = entrances.map(entryOf);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const from = dirname(file);
    const text = readFileSync(file, 'utf8').replaceAll(
      named,
      (_, word: string, quote: string, path: string) => {
        queue.push(join(from, `${path}.d.ts`));
        return `${word}${quote}${path}.js${quote}`;
      },
    );
    const to = join(out, 'types', relative(all, file));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  for (const entrance of entrances) {
    const path = `./types/tools/package/entrances/${entrance}.js`;
    const lines = [`export * from '${path}';`];
    if (entrance === 'embed')
      lines.push(
        `import type { TourElement } from '${path}';`,
        `declare global {\n  interface HTMLElementTagNameMap {\n    '${tag}': TourElement;\n  }\n}`,
      );
    writeFileSync(join(out, `${entrance}.d.ts`), `${lines.join('\n')}\n`);
  }
}
