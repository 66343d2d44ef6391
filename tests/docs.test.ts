import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openMuseumFiles } from '../tools/bake/open-museum-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Markdown files below a folder. Reports tell how things were, and are left out. */
function listPages(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'docs/reports' ? [] : listPages(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listSources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'data/README.md',
  'models/README.md',
  ...listPages('docs'),
];

interface Mention {
  readonly page: string;
  readonly path: string;
}

/** Paths named in backticks; patterns (`data/gifts/<id>.json`) name none. */
function listPaths(page: string): Mention[] {
  const paths = [...read(page).matchAll(/`((?:src|tools|data|docs|models|tests)\/[^`\s]*)`/g)];
  return paths.flatMap(([, path = '']) => (/[<*{…]/.test(path) ? [] : [{ page, path }]));
}

/** Targets of links and pictures within the project, from its root. */
function listLinks(page: string): Mention[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
    .map((target) => ({ page, path: join(dirname(page), target.replace(/#.*$/, '')).replaceAll('\\', '/') }));
}

/** Pictures come from `npm run views`: without any there is no gallery yet, with some none may be missing. */
function isThere({ path }: Mention): boolean {
  if (/^docs\/views\b/.test(path) && !existsSync(join(root, 'docs/views'))) return true;
  return existsSync(join(root, path));
}

/** The table of modules of the architecture test: what each may import. */
function readAllowed(): Map<string, string[]> {
  const source = read('tests/architecture.test.ts');
  const table = /const mayImport[^=]*= (\{[\s\S]*?\n\});/.exec(source)?.[1] ?? '';
  const rows = [...table.matchAll(/^ {2}'?([\w/]+)'?: \[([^\]]*)\]/gm)];
  return new Map(
    rows.map(([, name = '', list = '']) => [
      name,
      [...list.matchAll(/'([^']+)'/g)].map((hit) => hit[1] ?? ''),
    ]),
  );
}

interface DocumentedModule {
  readonly number: number;
  readonly name: string;
  readonly imports: readonly number[];
}

/** The same table as ARCHITECTURE.md has it: numbers and ranges of rows. */
function readDocumented(): DocumentedModule[] {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| (\d+) +\| `([^`]+)` +\|[^|]*\| ([^|]*)\|$/gm)];
  return rows.map(([, number, name = '', list = '']) => ({
    number: Number(number),
    name,
    imports: list
      .split(',')
      .map((part) => part.trim())
      .filter((part) => /^\d/.test(part))
      .flatMap((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, n) => first + n);
      }),
  }));
}

describe('documents', () => {
  it('name files that exist', () => {
    const paths = pages.flatMap(listPaths);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((mention) => !isThere(mention))).toEqual([]);
  });

  it('link to files that exist', () => {
    const links = pages.flatMap(listLinks);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((mention) => !isThere(mention))).toEqual([]);
  });

  it('name commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => ({
        page,
        script: run ?? short ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  it('tell the modules as the architecture test holds them, each importing earlier ones only', () => {
    const allowed = readAllowed();
    const documented = readDocumented();
    expect(allowed.size).toBeGreaterThan(12);
    expect(documented.map(({ name }) => name).toSorted()).toEqual([...allowed.keys()].toSorted());
    for (const [row, { number, name, imports }] of documented.entries()) {
      expect(number).toBe(row + 1);
      const names = imports.map((other) => documented[other - 1]?.name);
      expect(new Set(names), name).toEqual(new Set(allowed.get(name)));
      expect(Math.max(0, ...imports), name).toBeLessThan(number);
    }
  });

  it('tell the truth about tools, models and definitions', () => {
    // A type is no part of what runs, and lists of names are data. What is written for other pages speaks as the tour does.
    const lists =
      /\/src\/(?:headers|language\/(?:languages|language-tags)|address\/faces|embed\/vocabulary\/[\w-]+|embed\/protocol\/message-limits)\.ts$/;
    const words = /\/src\/(?:language|address)\/[\w-]+\.ts$|\/src\/view\/record\/web-address\.ts$/;
    const strangers = ['tools', 'models']
      .flatMap(listSources)
      // Pages of the bench, and what the package gives to others, are made of the tour's own parts.
      .filter((file) => !/^tools\/(?:bench\/rivals|package\/entrances)\//.test(file))
      .map((file) => ({ file, isWorded: /^tools\/(?:pages\/|embed\/pack-cards)/.test(file) }))
      .filter(({ file, isWorded }) =>
        [...read(file).matchAll(/^import\s+(type\s)?[^;]*?from '([^']+)'/gm)].some(
          ([, isType, from]) =>
            !isType &&
            /^[./]*\/src\/(?!museum\/)/.test(from as string) &&
            !lists.test(from as string) &&
            !(isWorded && words.test(from as string)),
        ),
      )
      .map(({ file }) => file);
    expect(strangers).toEqual([]);
    const checkers = listSources('src')
      .filter((file) => !file.includes('/definitions/'))
      .filter((file) => /from '(?:zod|[^']*\/definitions\/[^']*)'/.test(read(file)));
    expect(checkers).toEqual([]);
  });

  it('follow the gift to the place where it stands', () => {
    const museum = openMuseumFiles(root);
    const page = read('ARCHITECTURE.md');
    const place = /`([\w-]+\.[\w-]+\.\d+)`/.exec(page)?.[1] ?? '';
    expect(museum.display.exhibitAt(place)).toBe('castro-rifle');
    const { accession, recipient, family } = museum.catalogue.find('castro-rifle') ?? {};
    expect(page).toContain(`\`accession\` is ${accession}.`);
    expect(page).toContain(`\`${family}\``);
    expect(recipient).toBeNull();
  });

  it('list every counter of the probe', () => {
    const probe = read('src/view/scene/museum-probe.ts');
    const fields = /interface ProbeStatistics \{([\s\S]*?)\n\}/.exec(probe)?.[1] ?? '';
    const names = [...fields.matchAll(/readonly (\w+):/g)].map((hit) => hit[1]);
    expect(names.length).toBeGreaterThan(8);
    const page = read('docs/debugging.md');
    expect(names.filter((name) => !page.includes(`| \`${name}\` `))).toEqual([]);
  });

  it('list every decision in order', () => {
    const files = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
    files.sort();
    const list = read('docs/decisions/README.md');
    files.forEach((file, row) => {
      expect(Number(file.slice(0, 4))).toBe(row + 1);
      const title = /^# (\d+)\. (.+)$/m.exec(read(`docs/decisions/${file}`));
      expect(title?.[1], file).toBe(String(row + 1));
      expect(list).toContain(`${row + 1}. [${title?.[2]}](${file})`);
    });
  });
});
