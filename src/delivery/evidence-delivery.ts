import type { BuildingEvidence } from '../museum/building-evidence.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';
import { rememberFetch } from './remember-fetch.ts';

/** Fetches how one knows what the house looks like; once, unless that failed. */
export type FetchEvidence = () => Promise<BuildingEvidence>;

/** @param folder address of the packed data, ending in a slash */
export function createEvidenceDelivery(folder: string): FetchEvidence {
  return rememberFetch(() =>
    fetchWithRetries(`${folder}evidence.json`, (response) => response.json() as Promise<BuildingEvidence>),
  );
}
