import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { choosePoster } from './pages/choose-poster.ts';
import type { PackedFile } from './data/packed-file.ts';
import { readSiteFacts, type SiteFacts } from './pages/site-facts.ts';
import { listSubjects } from './pages/list-subjects.ts';
import { packBuilderFacts } from './embed/pack-builder-facts.ts';
import { packEmbedFiles } from './embed/pack-embed-files.ts';
import type { PageAssets } from './pages/page-frame.ts';
import { packPages } from './pages/pack-pages.ts';
import { readSite } from './pages/read-site.ts';
import { listPosterFiles, posterFolder } from './posters/keep-posters.ts';
import { namePoster } from './posters/poster.ts';
import type { MuseumDataApi } from './vite-museum-data.ts';

const styles = {
  'record-page': 'tools/pages/record-page.css',
  'record-page-korean': 'tools/pages/record-page-korean.css',
  'record-page-chinese': 'tools/pages/record-page-chinese.css',
  'record-page-arabic': 'tools/pages/record-page-arabic.css',
} as const;
const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** What other plugins may ask of `museum-embed-files`, once the build has begun. */
export interface EmbedFilesApi {
  /** Read once a build, however many ask. */
  readonly facts: () => SiteFacts;
}

/** What this plugin writes, by its path. */
const written =
  /^(?:cards|oembed)\/|^(?:version|builder)\.json$|^(?:robots\.txt|sitemap(?:\.\d+)?\.xml)$|^(?:[a-z]{2}(?:-[A-Z][a-z]{3})?\/)?(?:(?:gifts|countries|rooms|tours|sources)\/[\w.-]+|catalogue|claims|research|dictionary)\.html$/;

/** The letters that the title and the first line of every page are written in. */
const firstLetters = /noto-(?:sans|serif)-latin-wght-normal/;

/**
 * Writes what other pages read of the museum into the built site, under names that stay: posters, cards, oEmbed answers,
 * `version.json`, the catalogue as pages, and what the builder page knows (`builder.json`). What must be absolute in them is
 * left out where the address of the site is not known (`data/museum.json`, or `MUSEUM_SITE` in the environment).
 *
 * @param root folder of the project, ending in a separator
 */
export function embedFiles(root: string): Plugin {
  let site: string | null = null;
  let outDir = '';
  let assets: PageAssets | null = null;
  let facts: SiteFacts | null = null;
  const read = (): SiteFacts => (facts ??= readSiteFacts(root, site));
  let data: MuseumDataApi | null = null;
  function* pack(pageAssets: PageAssets): Generator<PackedFile> {
    yield* packEmbedFiles(read());
    yield* packPages(read(), pageAssets);
    if (data) yield packBuilderFacts(root, read(), data.place());
  }

  return {
    name: 'museum-embed-files',
    api: { facts: read } satisfies EmbedFilesApi,
    config: () => ({
      build: {
        rollupOptions: {
          input: Object.fromEntries(Object.entries(styles).map(([name, path]) => [name, join(root, path)])),
        },
      },
    }),
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
      data = (config.plugins.find(({ name }) => name === 'museum-data')?.api as MuseumDataApi) ?? null;
    },
    buildStart() {
      site = readSite(root, process.env);
      facts = null;
      if (site === null)
        this.info(
          'the address of the site is not known (site in data/museum.json, or MUSEUM_SITE): no oEmbed, no absolute links',
        );
    },
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle);
      const find = (fits: (file: string) => boolean): string => {
        const file = files.find(fits);
        if (file === undefined) throw new Error('vite-embed-files: a stylesheet of the pages was not built');
        return file;
      };
      assets = {
        style: find((file) => /\/record-page-(?!korean|chinese|arabic)[^/]*\.css$/.test(file)),
        koreanStyle: find((file) => /\/record-page-korean-[^/]*\.css$/.test(file)),
        letters: {
          'zh-Hans': find((file) => /\/record-page-chinese-[^/]*\.css$/.test(file)),
          ar: find((file) => /\/record-page-arabic-[^/]*\.css$/.test(file)),
        },
        fonts: files.filter((file) => firstLetters.test(file)).sort(),
      };
    },
    writeBundle(options) {
      if (!assets) throw new Error('vite-embed-files: the bundle was written before it was made');
      const folder = options.dir ?? outDir;
      for (const { name, content } of pack(assets)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
      copyPosters(root, folder, read());
    },
    configureServer(server) {
      // While one works on the tour its articles' pictures are there, and pages without their stylesheet's final name.
      const working: PageAssets = {
        style: styles['record-page'],
        koreanStyle: styles['record-page-korean'],
        letters: { 'zh-Hans': styles['record-page-chinese'], ar: styles['record-page-arabic'] },
        fonts: [],
      };
      let packed: Map<string, string | Uint8Array> | null = null;
      server.middlewares.use((request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
        const send = (content: string | Uint8Array): void => {
          response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end(content);
        };
        if (/^posters\/[\w/-]+\.\w+$/.test(name)) {
          const file = join(root, posterFolder, name.slice('posters/'.length));
          return existsSync(file) && statSync(file).isFile() ? send(readFileSync(file)) : next();
        }
        if (!written.test(name)) return next();
        packed ??= new Map([...pack(working)].map((file) => [file.name, file.content]));
        const content = packed.get(name);
        return content === undefined ? next() : send(content);
      });
    },
  };
}

/** The posters under their ids, those of gifts under former ids, too. */
function copyPosters(root: string, folder: string, facts: SiteFacts): void {
  const from = join(root, posterFolder);
  const to = join(folder, 'posters');
  const copyAs = (drawn: string, name: string): void => {
    const files = listPosterFiles(drawn);
    for (const [at, file] of listPosterFiles(name).entries()) {
      const source = join(from, files[at] ?? '');
      if (existsSync(source)) copy(source, join(to, file));
    }
  };
  const museum = namePoster('museum', '');
  copyAs(museum, museum);
  for (const { kind, id, aliases } of listSubjects(facts))
    for (const name of [id, ...aliases]) copyAs(choosePoster(kind, id, facts), namePoster(kind, name));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
