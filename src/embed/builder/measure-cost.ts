/** What a closed tour on a page has cost. */
export interface EmbedCost {
  /** Bytes as they came, compressed as the host compresses; null while it has not come. */
  readonly script: number | null;
  readonly picture: number | null;
  readonly card: number | null;
}

/** As much of `PerformanceResourceTiming` as is looked at. */
export interface FetchedFile {
  readonly name: string;
  readonly encodedBodySize: number;
}

/**
 * What the tour that stands on this page has fetched, by the browser's own account. A file that came from a cache counts
 * as if it had been fetched.
 *
 * @param path of the poster and the card within the site's folders, as `findSubject` gives it
 */
export function measureCost(files: readonly FetchedFile[], folder: string, path: string): EmbedCost {
  const find = (begins: string): number | null => {
    const found = files.findLast(
      ({ name, encodedBodySize }) => name.startsWith(`${folder}${begins}`) && encodedBodySize > 0,
    );
    return found?.encodedBodySize ?? null;
  };
  return { script: find('embed.js'), picture: find(`posters/${path}-`), card: find(`cards/${path}.json`) };
}
