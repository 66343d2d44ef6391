import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { defineEmbedConstants, readEmbedConstants } from './vite-embed-script.ts';
import { parsedMessages } from './vite-parsed-messages.ts';

/**
 * Puts the page that writes code for articles (`builder.html`) beside the tour. It is built alone: it shares words, search and
 * React with the tour, and parts of the tour's own script would otherwise be cut differently for its sake.
 *
 * @param root folder of the project
 */
export function builderPage(root: string): Plugin {
  return {
    name: 'museum-builder-page',
    async generateBundle(_options, bundle) {
      const built = await build({
        root,
        configFile: false,
        logLevel: 'warn',
        base: './',
        publicDir: false,
        plugins: [parsedMessages(root), react()],
        define: defineEmbedConstants(readEmbedConstants(root)),
        build: {
          write: false,
          target: 'es2022',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          rollupOptions: { input: join(root, 'builder.html') },
        },
      });
      const [first] = Array.isArray(built) ? built : [built];
      if (!first || !('output' in first)) throw new Error('vite-builder-page: the page was not built');
      for (const file of first.output) {
        // Letters are the tour's: a name carries the hash of its content.
        if (file.fileName in bundle) continue;
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}
