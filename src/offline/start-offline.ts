import { loadOfflineText } from '../language/load-offline-text.ts';
import { trustScript } from '../view/scene/rooms/trust-script.ts';
import { askSite } from './ask-site.ts';
import { findSite } from './find-site.ts';
import { isOwnPage } from './is-own-page.ts';
import { findKeepingPlace } from './keeping-place.ts';
import { OfflineLine } from './offline-line.ts';
import type { SeenMessage } from './seen-message.ts';

/** Starts, in this page, the thread that keeps the museum. @throws where the browser refuses */
export async function registerWorker(site: string): Promise<ServiceWorkerRegistration> {
  const script = trustScript(`${site}sw.js`);
  return navigator.serviceWorker.register(script, { scope: site, updateViaCache: 'none' });
}

/** How often a site that did not answer is asked whether it does again, milliseconds. */
const askPause = 15_000;

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
  let isSilent = false;
  const onMissing = async (): Promise<void> => {
    if (!navigator.onLine) return line.say('line.missing');
    if (isAsking) return;
    isAsking = true;
    const state = await askSite(document, site, (url, init) => window.fetch(url, init));
    if (state === 'renewed')
      return line.say('line.renewed', { name: 'line.reload', press: () => window.location.reload() });
    // A browser may take a line that leads nowhere for a network.
    if (state === 'silent') line.say('line.missing');
    else if (isSilent) line.hush();
    isSilent = state === 'silent';
    // What is missing is asked for again and again: one look in a while is enough. Whether a site is back nobody else says.
    setTimeout(
      () => {
        isAsking = false;
        if (isSilent) void onMissing();
      },
      isSilent ? askPause : 4 * askPause,
    );
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
    const urls = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ urls, tag: text.tag } satisfies SeenMessage, []);
  } catch (error) {
    // Refused: the next visit needs the network.
    console.info(error);
  }
}
