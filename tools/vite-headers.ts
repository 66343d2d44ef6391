import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { formatHeadersFile } from './hosting/format-headers-file.ts';
import { headerRules, headersOf } from './hosting/header-rules.ts';

/**
 * Serves the built site with the headers a host should send (strict everywhere, framing only for the embed), and
 * writes them beside it in the form that many static hosts read: `_headers`.
 */
export function realHeaders(): Plugin {
  return {
    name: 'museum-headers',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: formatHeadersFile(headerRules) });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response: ServerResponse, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        // Who builds anew and loads again wants to see the new site.
        for (const [name, value] of Object.entries(headersOf(path)))
          if (name !== 'Cache-Control') response.setHeader(name, value);
        next();
      });
    },
  };
}
