import react from '@vitejs/plugin-react';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { shaderLines } from '../vite-shader-lines.ts';
import { museumData } from '../vite-museum-data.ts';
import { museumLight } from '../vite-museum-light.ts';
import { museumModels } from '../vite-museum-models.ts';

export interface BuiltPage {
  /** Folder of the built page. */
  readonly folder: string;
  /** Deletes it. */
  remove(): void;
}

/**
 * Builds a page of the bench as the tour is built, into a folder of its own: it never becomes part of the site. The
 * shaders of three stay in it, since rivals draw with three's materials.
 *
 * @param root folder of the project, ending in a separator
 * @param page folder of the page below `tools/bench`
 * @param hasMuseum whether data, models and light of the museum lie beside it
 * @param isReadable whether functions keep their names, for a profile
 */
export async function buildPage(
  root: string,
  page: string,
  hasMuseum: boolean,
  isReadable = false,
): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), 'museum-bench-'));
  const source = join(root, 'tools/bench', page);
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      shaderLines(),
      react(),
      ...(hasMuseum ? [museumData({ root }), museumModels(root), museumLight(root)] : []),
    ],
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      ...(isReadable && { minify: false }),
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
    worker: { format: 'es' },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
