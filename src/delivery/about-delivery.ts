import type { AboutFacts } from '../museum/catalogue/about-facts.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { rememberFetch } from './remember-fetch.ts';

/** What the museum says of itself. */
export interface AboutDelivery {
  /** @throws DeliveryError when it cannot be had; the next call tries again */
  readonly fetchAbout: () => Promise<AboutFacts>;
  /** Address of the texts of all licences, plain text of this site. */
  readonly licences: string;
}

/** @param folder address of the packed data, ending in a slash */
export function createAboutDelivery(folder: string): AboutDelivery {
  return {
    fetchAbout: rememberFetch(() =>
      fetchWithRetries(`${folder}about.json`, (response) => response.json() as Promise<AboutFacts>),
    ),
    licences: `${folder}licences.txt`,
  };
}
