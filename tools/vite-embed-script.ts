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

/**
 * Builds the script of the element: one small module without imports, under a name that stays.
 *
 * @param root folder of the project
 */
export async function buildEmbedScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: defineEmbedConstants(readEmbedConstants(root)),
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: { polyfill: false },
      lib: { entry: join(root, 'src/embed/element/embed.ts'), formats: ['es'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('vite-embed-script: the build gave nothing');
  const { output } = first;
  if (output.length !== 1) throw new Error(`vite-embed-script: ${output.length} files, expected one`);
  return output[0].code;
}

/**
 * Puts `embed.js` beside the pages of the site: built alone, so that it shares no part with them, and served anew at each
 * request while somebody works on it.
 *
 * @param root folder of the project
 */
export function embedScript(root: string): Plugin {
  return {
    name: 'museum-embed-script',
    config: () => ({ define: defineEmbedConstants(readEmbedConstants(root)) }),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await buildEmbedScript(root) });
    },
    configureServer(server) {
      server.middlewares.use('/embed.js', (_, response, next) => {
        buildEmbedScript(root).then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end(script);
        }, next);
      });
    },
  };
}
