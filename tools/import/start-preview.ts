import { preview } from 'vite';
import { realHeaders } from '../vite-headers.ts';

/** Serves a built museum with the headers of the project until it is stopped. */
export async function startPreview(root: string, site: string, port: number): Promise<void> {
  const server = await preview({
    root,
    configFile: false,
    plugins: [realHeaders()],
    build: { outDir: site },
    preview: { port },
  });
  server.printUrls();
}
