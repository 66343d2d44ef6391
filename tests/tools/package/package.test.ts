import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listShell } from '../../../tools/package/list-shell.ts';
import { listBuildPackages, packManifest, type Manifest } from '../../../tools/package/pack-manifest.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const own = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;
const packed = packManifest(own) as {
  exports: Record<string, string | { types: string; default: string }>;
  files: readonly string[];
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
  [field: string]: unknown;
};

describe('the package', () => {
  it('has an entrance for each of its sources, with types beside the script', () => {
    const sources = readdirSync(`${root}tools/package/entrances`).map((name) => name.replace(/\.ts$/, ''));
    const entrances = Object.keys(packed.exports).filter((name) => name !== './package.json');
    expect(entrances.sort()).toEqual(sources.map((name) => `./${name}`).sort());
    for (const entrance of entrances) {
      const name = entrance.slice(2);
      expect(packed.exports[entrance]).toEqual({ types: `./lib/${name}.d.ts`, default: `./lib/${name}.js` });
      // Node and TypeScript take the first that fits.
      expect(Object.keys(packed.exports[entrance] as object)[0]).toBe('types');
    }
  });

  it('installs nothing with it, and cannot be published by mistake', () => {
    for (const field of ['dependencies', 'devDependencies', 'scripts', 'overrides', 'optionalDependencies'])
      expect(packed).not.toHaveProperty(field);
    expect(packed['private']).toBe(true);
    const peers = Object.keys(packed.peerDependencies);
    expect(peers.filter((name) => packed.peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
    expect(packed.peerDependencies['react']).toBe('>=18');
  });

  it('names what sites are built with, in the versions of the lock', () => {
    const packages = listBuildPackages(own);
    expect(Object.keys(packages)).toEqual(
      expect.arrayContaining(['three', 'react', 'vite', '@vitejs/plugin-react']),
    );
    for (const [name, version] of Object.entries(packages))
      expect(version).toBe(own.dependencies[name] ?? own.devDependencies[name]);
  });

  it('holds what every museum is built of, and nothing that is known of this one', () => {
    const shell = listShell(root);
    expect(shell.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
    const known = /^data\/(?!text$)|^models\/(?:gifts|stills|posters|lightmaps)|castro-rifle/;
    expect(shell.filter((path) => known.test(path))).toEqual([]);
    expect(shell).toEqual(expect.arrayContaining(['src', 'index.html', 'models/built/family-bowl.glb']));
    expect(packed.files.filter((path) => path !== 'lib' && !existsSync(`${root}${path}`))).toEqual([]);
  });
});
