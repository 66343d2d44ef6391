import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { ServerResponse } from 'node:http';
import { defineConfig, type Plugin } from 'vite';
import { embedHeaders, pageHeaders } from './src/headers.ts';
import { museumData } from './tools/vite-museum-data.ts';
import { museumModels } from './tools/vite-museum-models.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Serves the built site with the headers a host should send: strict everywhere, framing only for the embed. */
function realHeaders(): Plugin {
  return {
    name: 'museum-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response: ServerResponse, next) => {
        const isEmbed = (request.url ?? '').split('?')[0]?.endsWith('/embed.html') ?? false;
        for (const [name, value] of Object.entries(isEmbed ? embedHeaders : pageHeaders)) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder works under any path of any host.
  base: './',
  plugins: [react(), museumData(root), museumModels(root), realHeaders()],
  build: {
    target: 'es2022',
    // Nothing is inlined: the content policy allows no data: scripts or styles, and files cache better.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 900,
    rollupOptions: { input: { main: `${root}index.html`, embed: `${root}embed.html` } },
  },
  worker: { format: 'es' },
});
