import type { BuildingEvidence } from '../museum/building-evidence.ts';
import { fetchWithRetries } from './fetch-with-retries.ts';

/** Fetches how one knows what the house looks like; once, unless that failed. */
export type FetchEvidence = () => Promise<BuildingEvidence>;

/** @param folder address of the packed data, ending in a slash */
export function createEvidenceDelivery(folder: string): FetchEvidence {
  let coming: Promise<BuildingEvidence> | null = null;
  return () => {
    coming ??= fetchWithRetries(
      `${folder}evidence.json`,
      (response) => response.json() as Promise<BuildingEvidence>,
    ).catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}
