import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What scripts that stand in an article are told when they are built. */
export interface EmbedConstants {
  /** Name of the element. */
  readonly tag: string;
  readonly version: string;
}

/** @param root folder of the project */
export function readEmbedConstants(root: string): EmbedConstants {
  const read = (path: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
  const { embed } = read('data/museum.json') as { embed: { tag: string } };
  return { tag: embed.tag, version: read('package.json')['version'] as string };
}

/** Constants of `src/embed/build-constants.d.ts`, as a build defines them. */
export function defineEmbedConstants({ tag, version }: EmbedConstants): Record<string, string> {
  return { __EMBED_TAG__: JSON.stringify(tag), __TOUR_VERSION__: JSON.stringify(version) };
}

/** Scripts for articles, and what they are built from. Their names stay: articles hold them for years. */
export const embedScripts = {
  'embed.js': 'src/embed/element/embed.ts',
  'embed-open.js': 'src/embed/opened/open-frame.ts',
} as const;
export type EmbedScript = keyof typeof embedScripts;

/**
 * Builds a script for articles: one small module without imports.
 *
 * @param root folder of the project
 */
export async function buildEmbedScript(root: string, name: EmbedScript): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: defineEmbedConstants(readEmbedConstants(root)),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // As a page's own script, not as a library: that one keeps its spaces.
      rollupOptions: { input: join(root, embedScripts[name]), preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`vite-embed-script: ${name} gave nothing`);
  const { output } = first;
  if (output.length !== 1) throw new Error(`vite-embed-script: ${name} gave ${output.length} files`);
  return output[0].code;
}

/**
 * Puts the scripts for articles beside the pages of the site: each built alone, so that it shares no part with them, and anew
 * at each request while somebody works on it.
 *
 * @param root folder of the project
 */
export function embedScript(root: string): Plugin {
  const names = Object.keys(embedScripts) as EmbedScript[];
  return {
    name: 'museum-embed-script',
    config: () => ({ define: defineEmbedConstants(readEmbedConstants(root)) }),
    async generateBundle() {
      for (const fileName of names) {
        this.emitFile({ type: 'asset', fileName, source: await buildEmbedScript(root, fileName) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = names.find((one) => request.url?.split('?')[0] === `/${one}`);
        if (!name) return next();
        buildEmbedScript(root, name).then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end(script);
        }, next);
      });
    },
  };
}
