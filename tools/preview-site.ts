import { build, preview } from 'vite';

export interface PreviewSite {
  /** Address of the built tour, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the tour and serves it with its real headers on a port of its own. */
export async function startPreviewSite(port: number): Promise<PreviewSite> {
  await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn', preview: { port, strictPort: true } });
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
