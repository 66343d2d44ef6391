import { findSite } from './find-site.ts';
import { isOwnPage } from './is-own-page.ts';
import type { KeepingPlace } from './keep-museum.ts';

/**
 * The folder the site of this page lies in, and the browser's store; null where nothing may be kept: no secure origin, a
 * browser that refuses, a frame, a pinned edition, or a site that is being worked on and never twice the same.
 */
export function findKeepingPlace(window: Window): KeepingPlace | null {
  if (import.meta.env.DEV || !isOwnPage(window)) return null;
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
