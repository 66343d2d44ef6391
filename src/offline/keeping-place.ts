import { findSite } from './find-site.ts';
import type { KeepingPlace } from './keep-museum.ts';

/** The folder the site of this page lies in, and the browser's store; null where it has none (no secure origin, refused). */
export function findKeepingPlace(window: Window): KeepingPlace | null {
  const { serviceWorker } = window.navigator as { readonly serviceWorker?: unknown };
  let caches: CacheStorage | undefined;
  try {
    ({ caches } = window as { readonly caches?: CacheStorage });
  } catch {
    // Refused by an exception: a frame without an origin, or a browser set so.
  }
  if (!serviceWorker || !caches) return null;
  return {
    site: findSite(window.location),
    caches,
    fetch: (url, init) => window.fetch(url, init),
  };
}
