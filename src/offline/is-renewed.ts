import type { Release } from './release.ts';

/**
 * Has the site been built anew since this page was opened? Asked of the list of its files: does it still hold the page's own
 * script? False where nobody can tell. Never rejects.
 *
 * @param site address of the folder the site lies in, ending in a slash
 */
export async function isRenewed(
  document: Pick<Document, 'querySelector'>,
  site: string,
  fetchIt: (url: string, init: RequestInit) => Promise<Response>,
): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
  if (!own?.startsWith(site)) return false;
  try {
    const response = await fetchIt(`${site}release.json`, { cache: 'no-store' });
    if (!response.ok) return false;
    const { files } = (await response.json()) as Release;
    return !files.some(([path]) => site + path === own);
  } catch {
    return false;
  }
}
