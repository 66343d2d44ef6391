import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');
const building = join(root, 'models', 'building');

/**
 * The layers, lowest first. A module may import itself and what its row lists, nothing else: nothing walks
 * backwards, and the parts of the view meet only in the visit.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'museum/math': [],
  'museum/materials': [],
  'museum/catalogue': ['museum/math'],
  'museum/floorplan': ['museum/math'],
  'museum/display': ['museum/math', 'museum/catalogue', 'museum/floorplan'],
  'museum/search': [],
  'museum/tours': ['museum/catalogue'],
  query: [],
  trail: [],
  'museum/facets': ['query', 'museum/catalogue'],
  'museum/atlas': ['museum/facets'],
  'museum/visibility': ['museum/math', 'museum/floorplan', 'museum/display'],
  'museum/navigation': ['museum/math', 'museum/floorplan', 'museum/display'],
  'museum/hall': ['museum/math', 'museum/catalogue', 'museum/floorplan', 'museum/display'],
  museum: [
    'museum/math',
    'museum/materials',
    'museum/catalogue',
    'museum/floorplan',
    'museum/display',
    'museum/visibility',
    'museum/navigation',
    'museum/hall',
  ],
  'models/building': [
    'museum/math',
    'museum/materials',
    'museum/catalogue',
    'museum/floorplan',
    'museum/display',
  ],
  language: ['museum/catalogue'],
  address: ['query', 'trail'],
  'embed/vocabulary': ['language', 'address', 'trail'],
  'embed/protocol': ['embed/vocabulary'],
  delivery: [
    'query',
    'museum/facets',
    'museum/atlas',
    'museum',
    'museum/catalogue',
    'museum/floorplan',
    'museum/search',
    'museum/tours',
  ],
  visit: [
    'museum',
    'museum/math',
    'museum/catalogue',
    'museum/floorplan',
    'museum/display',
    'museum/navigation',
    'museum/tours',
    'query',
    'trail',
    'address',
    'language',
  ],
  keys: ['visit'],
  'view/record': [
    'museum/catalogue',
    'museum/display',
    'museum/floorplan',
    'museum/search',
    'language',
    'address',
  ],
  'view/scene': [
    'models/building',
    'museum',
    'museum/math',
    'museum/materials',
    'museum/catalogue',
    'museum/floorplan',
    'museum/display',
    'museum/atlas',
    'museum/visibility',
    'museum/navigation',
    'language',
    'address',
    'delivery',
    'visit',
  ],
  sound: ['museum/math', 'museum/floorplan', 'models/building', 'address', 'visit'],
  'view/turntable': [
    'museum',
    'museum/materials',
    'museum/catalogue',
    'museum/display',
    'museum/search',
    'language',
    'address',
    'delivery',
    'view/record',
    'view/scene',
  ],
  'view/controls': ['query', 'museum/math', 'museum/display', 'museum/floorplan', 'address', 'visit', 'keys'],
  'view/panels': [
    'query',
    'trail',
    'museum/facets',
    'museum',
    'museum/catalogue',
    'museum/floorplan',
    'museum/display',
    'museum/search',
    'museum/navigation',
    'language',
    'address',
    'delivery',
    'visit',
    'keys',
    'view/record',
  ],
  offline: ['language', 'view/record', 'view/scene'],
  'view/faces': [
    'museum',
    'museum/math',
    'museum/catalogue',
    'museum/floorplan',
    'museum/display',
    'museum/navigation',
    'museum/search',
    'museum/tours',
    'museum/facets',
    'museum/atlas',
    'museum/hall',
    'query',
    'trail',
    'language',
    'keys',
    'address',
    'delivery',
    'visit',
    'view/record',
    'view/panels',
    'offline',
  ],
  'embed/opened': ['language', 'embed/vocabulary', 'embed/protocol'],
  'embed/element': [
    'query',
    'trail',
    'language',
    'address',
    'embed/vocabulary',
    'embed/protocol',
    'embed/opened',
  ],
  'embed/react': ['embed/vocabulary', 'embed/opened', 'embed/element'],
  'embed/builder': [
    'museum/catalogue',
    'museum/tours',
    'query',
    'language',
    'address',
    'embed/vocabulary',
    'delivery',
    'view/record',
    'view/panels',
    'view/faces',
    'embed/opened',
    'embed/element',
  ],
  'embed/guest': [
    'museum',
    'museum/display',
    'museum/floorplan',
    'query',
    'language',
    'address',
    'embed/vocabulary',
    'embed/protocol',
    'delivery',
    'visit',
    'view/scene',
    'view/panels',
    'view/faces',
  ],
  'view/vr': [
    'museum/catalogue',
    'museum/floorplan',
    'museum/display',
    'museum/visibility',
    'museum/navigation',
    'museum',
    'language',
    'delivery',
    'visit',
    'view/scene',
  ],
  curation: ['museum/tours'],
  curate: ['museum', 'museum/catalogue', 'museum/floorplan', 'museum/display', 'delivery'],
  'view/curate': [
    'museum/catalogue',
    'museum/display',
    'museum/tours',
    'museum',
    'language',
    'delivery',
    'visit',
    'view/scene',
    'view/controls',
    'embed/guest',
    'curation',
    'curate',
  ],
};

/** Packages that only the view, and what hosts it, may name. */
const pictureAndPage = ['three', 'react', 'react-dom', '@react-three/fiber', '@react-three/drei'];
const withPage = ['delivery', 'offline', 'curate', 'embed/builder', 'embed/guest', 'embed/react'];
const pure = Object.keys(mayImport).filter(
  (module) => !module.startsWith('view/') && !withPage.includes(module),
);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function moduleOf(file: string): string | null {
  const path = relative(file.startsWith(building) ? root : source, file).replaceAll('\\', '/');
  const names = Object.keys(mayImport).sort((a, b) => b.length - a.length);
  return names.find((name) => path.startsWith(`${name}/`)) ?? null;
}

interface Import {
  readonly file: string;
  readonly target: string;
}

function listImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({ file, target: match[1] as string }));
}

const files = [...listFiles(source), ...listFiles(building)];
const imports = files.flatMap(listImports);

describe('architecture', () => {
  it('reads enough of the sources to mean something', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(120);
  });

  it('imports only downhill', () => {
    const faults: string[] = [];
    for (const { file, target } of imports) {
      const from = moduleOf(file);
      if (!from || !target.startsWith('.')) continue;
      const path = resolve(dirname(file), target.replace(/\?.*$/, ''));
      // Built files of models are data; what is drawn by function is code.
      const isRecipe = path.startsWith(join(root, 'models')) && /\.tsx?$/.test(path);
      if (!path.startsWith(source) && !isRecipe) continue;
      const to = moduleOf(path);
      if (to === from) continue;
      if (!to || !(mayImport[from] ?? []).includes(to)) {
        faults.push(`${relative(root, file)} imports ${relative(root, path)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('keeps the pure half free of pictures and pages', () => {
    const faults = imports
      .filter(({ file, target }) => {
        const module = moduleOf(file);
        return (
          module !== null &&
          pure.includes(module) &&
          pictureAndPage.some((name) => target === name || target.startsWith(`${name}/`))
        );
      })
      .map(({ file, target }) => `${relative(root, file)} imports ${target}`);
    expect(faults).toEqual([]);
  });

  it('has no cycle between files', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (!target.startsWith('.')) continue;
      const path = resolve(dirname(file), target.replace(/\?.*$/, ''));
      edges.set(file, [...(edges.get(file) ?? []), path]);
    }
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push(
          [...trail.slice(trail.indexOf(file)), file].map((path) => relative(root, path)).join(' → '),
        );
        return;
      }
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('has no drawers and no barrels', () => {
    const drawers = files.filter((file) =>
      /(^|[/\\])(utils?|helpers?|common|managers?|misc)(\.tsx?|[/\\])/.test(file),
    );
    const barrels = files.filter((file) =>
      /^\s*export\s+(\*|\{[^}]*\})\s+from\s/m.test(readFileSync(file, 'utf8')),
    );
    expect([...drawers, ...barrels].map((file) => relative(root, file))).toEqual([]);
  });

  it('names no gift in the sources: another museum is another data folder', () => {
    const gifts = readdirSync(fileURLToPath(new URL('../data/gifts', import.meta.url))).map((file) =>
      file.replace(/\.json$/, ''),
    );
    expect(gifts.length).toBeGreaterThan(350);
    const long = gifts.filter((id) => id.includes('-') && id.length > 9);
    const named = files.flatMap((file) => {
      // Examples in comments may name one.
      const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return long.filter((id) => code.includes(`'${id}'`)).map((id) => `${relative(root, file)} names ${id}`);
    });
    expect(named).toEqual([]);
  });
});
