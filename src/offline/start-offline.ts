import { loadOfflineText } from '../language/load-offline-text.ts';
import { trustScript } from '../view/scene/rooms/trust-script.ts';
import { findSite } from './find-site.ts';
import { findKeepingPlace } from './keeping-place.ts';
import { isRenewed } from './is-renewed.ts';
import { OfflineLine } from './offline-line.ts';

/** Starts, in this page, the thread that keeps the museum. @throws where the browser refuses */
export async function registerWorker(site: string): Promise<ServiceWorkerRegistration> {
  const script = trustScript(`${site}sw.js`);
  return navigator.serviceWorker.register(script, { scope: site, updateViaCache: 'none' });
}

/** Is this page the tour itself, at its own address: no frame of an article, no edition that articles have pinned? */
function isOwnPage({ top, self, location }: Window): boolean {
  return top === self && !/\/v\/[^/]+\//.test(location.pathname);
}

/**
 * Has what was seen kept for a visit without network, and says so when the network is gone, or when what is missing has gone
 * with an older release. To be called when the tour stands. Never rejects: without any of this one can walk.
 */
export async function startOffline(window: Window): Promise<void> {
  const { document, navigator } = window;
  if (!isOwnPage(window)) return;
  const place = findKeepingPlace(window);
  const site = findSite(window.location);
  // Its words are fetched while they can be.
  const text = await loadOfflineText(document.documentElement.lang);
  const line = new OfflineLine(document, text);
  const isKept = (): boolean => place !== null && Boolean(navigator.serviceWorker.controller);

  const goOffline = (): void => line.say(isKept() ? 'line.kept' : 'line.bare');
  window.addEventListener('offline', goOffline);
  window.addEventListener('online', () => line.hush());
  if (!navigator.onLine) goOffline();

  let isAsking = false;
  const onMissing = async (): Promise<void> => {
    if (!navigator.onLine) return line.say('line.missing');
    if (isAsking) return;
    isAsking = true;
    if (await isRenewed(document, site, (url, init) => window.fetch(url, init)))
      line.say('line.renewed', { name: 'line.reload', press: () => window.location.reload() });
    // One look a minute is enough: what is missing is asked for again and again.
    else setTimeout(() => (isAsking = false), 60_000);
  };
  window.addEventListener('museum-missing', () => void onMissing());
  window.addEventListener('vite:preloadError', () => void onMissing());

  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  // Who saves data fetches what they see, and nothing ahead; who asks for the museum to be kept gets it all the same.
  if (!place || connection?.saveData) return;
  try {
    await registerWorker(site);
    const { active } = await navigator.serviceWorker.ready;
    // What came before anybody listened was seen, too.
    const come = performance.getEntriesByType('resource').map(({ name }) => name);
    const seen = [...come, ...(await listWords(site, text.tag))];
    active?.postMessage(seen, []);
  } catch (error) {
    // Refused: the next visit needs the network.
    console.info(error);
  }
}

/** Addresses of all words of a language: faces that were not opened yet should speak it without network, too. */
async function listWords(site: string, tag: string): Promise<readonly string[]> {
  const response = await fetch(`${site}release.json`);
  if (!response.ok) return [];
  const { words } = (await response.json()) as {
    readonly words: Readonly<Record<string, readonly string[]>>;
  };
  return (words[tag] ?? []).map((path) => site + path);
}
