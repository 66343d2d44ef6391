export interface FoundVersion {
  /** Folder it lies in; ends with a slash. */
  readonly folder: string;
  /** The version, if it is what was asked for; null for the tour of today. */
  readonly pinned: string | null;
}

/**
 * Finds where a version of the tour lies: in the site's folder, where it is the one of today, or in one that is kept beside.
 *
 * @param folder the site's; ends with a slash
 * @returns `pinned: null` where the site does not keep it
 */
export async function findVersion(folder: string, version: string): Promise<FoundVersion> {
  const kept = `${folder}v/${version}/`;
  try {
    if ((await readVersion(folder)) === version) return { folder, pinned: version };
    if ((await readVersion(kept)) === version) return { folder: kept, pinned: version };
  } catch {
    // The article's policy does not let it be asked for. A frame may show it all the same.
    return { folder: kept, pinned: version };
  }
  return { folder, pinned: null };
}

/** Version that lies in a folder; null for none. Some sites answer with a page for what they do not have. */
async function readVersion(folder: string): Promise<unknown> {
  const answer = await fetch(`${folder}version.json`);
  const told = (await answer.json().catch(() => null)) as { readonly version?: unknown } | null;
  return told?.version ?? null;
}
