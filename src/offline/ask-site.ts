import type { Release } from './release.ts';

/** What a site says of a page: it is still the one the page is of, another has taken its place, or it does not answer. */
export type SiteState = 'same' | 'renewed' | 'silent';

/**
 * Has the site been built anew since this page was opened? Asked of the list of its files: does it still hold the page's own
 * script? The same where nobody can tell. Never rejects.
 *
 * @param site address of the folder the site lies in, ending in a slash
 */
export async function askSite(
  document: Pick<Document, 'querySelector'>,
  site: string,
  fetchIt: (url: string, init: RequestInit) => Promise<Response>,
): Promise<SiteState> {
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
  if (!own?.startsWith(site)) return 'same';
  let response: Response;
  try {
    // With a query it is the site that answers, and not what is kept of it.
    response = await fetchIt(`${site}release.json?now`, { cache: 'no-store' });
  } catch {
    return 'silent';
  }
  try {
    if (!response.ok) return 'same';
    const { files } = (await response.json()) as Release;
    return files.some(([path]) => site + path === own) ? 'same' : 'renewed';
  } catch {
    return 'same';
  }
}
