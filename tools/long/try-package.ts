import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFences } from './list-fences.ts';

interface PackageTrial {
  readonly faults: readonly string[];
  /** Bytes of the packed file. */
  readonly bytes: number;
  readonly steps: number;
}

/** What a stranger's own project has: linked, because nothing is asked of a registry. */
const ofStranger = ['react', 'react-dom', '@types/react', '@types/react-dom', 'typescript'];

const typing = {
  strict: true,
  noEmit: true,
  jsx: 'react-jsx',
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  skipLibCheck: false,
};

/** Props that do not exist, and values that mean nothing, are errors where they are written. */
const mistaken = `import { MuseumTour } from 'myohyangsan/react';
// @ts-expect-error: there is no such view
export const view = <MuseumTour src="/" view="kitchen" />;
// @ts-expect-error: there is no such prop
export const prop = <MuseumTour src="/" exhibits="rifle" />;
// @ts-expect-error: a tour has to lie somewhere
export const nowhere = <MuseumTour exhibit="rifle" />;
`;

const drawn = `import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { MuseumTour } from 'myohyangsan/react';
import 'myohyangsan/embed';
console.log(renderToString(createElement(MuseumTour, { src: 'https://museum.example/', exhibit: 'castro-rifle' }, 'Rifle')));
`;

/**
 * Packs the package, installs it into an empty folder and uses each entrance as its documents say (docs/package.md, docs/embed.md).
 *
 * @param root folder of the project
 * @param isWhole whether the project's own museum is built with it, too, and compared with what the project builds: minutes
 */
export function tryPackage(root: string, isWhole: boolean): PackageTrial {
  const faults: string[] = [];
  let steps = 0;
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  const run = (what: string, command: string, args: readonly string[], from = folder): string | null => {
    steps += 1;
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: from,
      encoding: 'utf8',
      timeout: 900_000,
    });
    if (status === 0) return stdout;
    faults.push(`${what}: ${`${stderr}\n${stdout}`.trim().slice(0, 2000)}`);
    return null;
  };
  const expect = (what: string, isTrue: boolean): void => {
    steps += 1;
    if (!isTrue) faults.push(what);
  };
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const link = (name: string): void => {
    const to = join(folder, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    if (!existsSync(to)) symlinkSync(join(root, 'node_modules', name), to, 'junction');
  };
  const node = (what: string, file: string): string | null => run(what, process.execPath, [file]);

  try {
    run('npm pack', 'npm', ['pack', '--pack-destination', folder], root);
    const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (packed === undefined) return { faults, bytes: 0, steps };
    const bytes = readFileSync(join(folder, packed)).byteLength;
    write('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
    run('npm install', 'npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed}`]);
    const installed = join(folder, 'node_modules/myohyangsan');
    expect(
      'nothing else is installed',
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')).length === 1,
    );
    expect(
      'no gift, source or picture of the museum is in it',
      !['data/gifts', 'data/sources', 'models/posters', 'models/stills'].some(
        (path) => existsSync(join(installed, 'lib/site', path)) || existsSync(join(installed, path)),
      ),
    );

    const guide = readFileSync(join(root, 'docs/package.md'), 'utf8');
    const [museum = '', site = ''] = listFences(guide, 'js');
    symlinkSync(root, join(folder, 'my-museum'), 'junction');
    write('museum.js', museum);
    write('build.js', site);
    expect('the museum opens in Node', /^\d{3} gifts$/m.test(node('myohyangsan/museum', 'museum.js') ?? ''));
    const refusal = spawnSync(process.execPath, ['build.js'], { cwd: folder, encoding: 'utf8' });
    expect(
      'what sites are built with is asked for by name',
      refusal.status === 1 && /npm install --save-dev .*vite@\d/.test(refusal.stderr),
    );

    ofStranger.forEach(link);
    write('server.js', drawn);
    const html = node('myohyangsan/react on a server', 'server.js') ?? '';
    expect(
      `it is drawn on a server: ${html}`,
      /^<myohyangsan-tour (?=[^>]*exhibit="castro-rifle")[^>]*>Rifle<\/myohyangsan-tour>/.test(html),
    );
    write('article.tsx', listFences(guide, 'tsx')[0] ?? '');
    write('guide.tsx', listFences(readFileSync(join(root, 'docs/embed.md'), 'utf8'), 'tsx')[0] ?? '');
    write('element.ts', listFences(guide, 'ts')[0] ?? '');
    write('mistaken.tsx', mistaken);
    // What both ways of resolving find.
    for (const [module, moduleResolution] of [
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ] as const) {
      const files = ['article.tsx', 'guide.tsx', 'element.ts', 'mistaken.tsx'];
      write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...typing, module, moduleResolution }, files }),
      );
      node(`types, as ${module} finds them`, 'node_modules/typescript/bin/tsc');
    }

    const { packages } = JSON.parse(readFileSync(join(installed, 'lib/site/package.json'), 'utf8')) as {
      packages: Record<string, string>;
    };
    Object.keys(packages).forEach(link);
    write(
      'index.html',
      '<!doctype html><title>Stranger</title><script type="module" src="./article.tsx"></script>',
    );
    run('a bundler takes it', process.execPath, [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'warn',
    ]);
    if (isWhole) {
      rmSync(join(folder, 'my-museum'));
      mkdirSync(join(folder, 'my-museum'));
      for (const path of ['data', 'models/gifts', 'models/built', 'models/lightmaps', 'models/posters'])
        cpSync(join(root, path), join(folder, 'my-museum', path), { recursive: true });
      console.log(node('myohyangsan/build', 'build.js')?.trim());
      faults.push(...compareSites(join(root, 'dist'), join(folder, 'site')));
      steps += 1;
    }
    return { faults, bytes, steps };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one of two sites has and the other lacks; hashes in names aside, because paths of sources go into some. */
function compareSites(own: string, built: string): string[] {
  const list = (folder: string): Set<string> =>
    new Set(
      existsSync(folder)
        ? (readdirSync(folder, { recursive: true }) as string[]).map((path) =>
            path
              .replaceAll('\\', '/')
              .replaceAll(/-[\w-]{8}(?=\.\w+$)/g, '-')
              .replace(/^data\/[0-9a-f]{10}/, 'data/'),
          )
        : [],
    );
  const [a, b] = [list(own), list(built)];
  return [
    ...[...a]
      .filter((path) => !b.has(path))
      .slice(0, 20)
      .map((path) => `the package's site lacks ${path}`),
    ...[...b]
      .filter((path) => !a.has(path))
      .slice(0, 20)
      .map((path) => `only the package's site has ${path}`),
  ];
}
