import { formatAddress } from '../../../address/format-address.ts';
import type { Place } from '../../../address/place.ts';

/**
 * A link that leads to a place from anywhere: to the tour's own page, also out of the frame of another, and without
 * what only this visit was asked for (its quality, its clock).
 */
export function absoluteLink(place: Place): string {
  return new URL(formatAddress(place), findPage('')).href;
}

/** The same for the frame of another page. */
export function embedLink(place: Place): string {
  return new URL(formatAddress(place), findPage('embed.html')).href;
}

/** The page that writes the code of an article for a place. */
export function builderLink(place: Place): string {
  return new URL(formatAddress(place), findPage('builder.html')).href;
}

function findPage(name: string): URL {
  const page = new URL(document.baseURI);
  page.pathname = page.pathname.replace(/[^/]*$/, name);
  return page;
}
