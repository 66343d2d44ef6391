import { build, preview } from 'vite';

export interface PreviewSite {
  /** Address of the built tour, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the tour and serves it with its real headers on a port of its own. */
export async function startPreviewSite(port: number): Promise<PreviewSite> {
  const url = `http://localhost:${port}/`;
  // What is absolute in the site is so at the address it is served at, unless somebody says otherwise.
  process.env['MUSEUM_SITE'] ||= url;
  await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn', preview: { port, strictPort: true } });
  return { url, close: () => server.close() };
}
