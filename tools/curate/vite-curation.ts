import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { answerCurator } from './answer-curator.ts';
import type { CuratedMuseumFiles } from './curated-museum-files.ts';
import { CuratedFacts } from './curated-facts.ts';

/** What the page fetches in place of the script of the tour: by its address on the server. */
const script = '/src/start-curating.ts';
/** What the tour is given in place of parts of its own: by who asks, and for what. */
const exchanged = {
  importer: '/src/start-tour.ts',
  source: './delivery/record-delivery.ts',
  by: 'src/curate/curated-record-delivery.ts',
} as const;

/**
 * Lets a curator work in the page of the tour: gives it one more script, and answers what that asks. For a server on this
 * machine alone; never part of a build.
 *
 * @param root folder of the project
 * @param museum folder of the museum
 */
export function curation(root: string, museum: string, files: CuratedMuseumFiles): Plugin {
  const token = randomBytes(24).toString('hex');
  const facts = new CuratedFacts(museum);
  return {
    name: 'museum-curation',
    apply: 'serve',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === exchanged.source && importer?.endsWith(exchanged.importer) ? join(root, exchanged.by) : null,
    transformIndexHtml: {
      order: 'pre',
      // In place of the tour's own script, which it imports: asked for under two addresses, as happens once a file was saved,
      // the tour would open twice.
      handler: (html, { path }) =>
        path === '/index.html'
          ? {
              html: html.replace('src="/src/main.tsx"', `src="${script}"`),
              tags: [
                { tag: 'meta', attrs: { name: 'curate-token', content: token }, injectTo: 'head' },
                // What a browser keeps of one museum is never taken for another's.
                { tag: 'meta', attrs: { name: 'curate-museum', content: museum }, injectTo: 'head' },
              ],
            }
          : html,
    },
    configureServer(server) {
      server.watcher.on('all', () => facts.forget());
      server.middlewares.use((request, response, next) => {
        answerCurator({ files, facts, token }, request, response).then((isAnswered) => {
          if (!isAnswered) next();
        }, next);
      });
    },
  };
}
