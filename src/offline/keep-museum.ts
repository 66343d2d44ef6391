import { cacheNames } from './cache-names.ts';
import { fetchWhole, isBuilt } from './fetch-whole.ts';
import { listMissing, type KeptShare } from './list-missing.ts';
import type { Release, ReleasedFile } from './release.ts';
import { workThrough } from './work-through.ts';

/** What keeping needs of the browser. */
export interface KeepingPlace {
  /** Address of the folder the site lies in, ending in a slash. */
  readonly site: string;
  readonly caches: {
    open(name: string): Promise<Pick<Cache, 'match' | 'put' | 'keys'>>;
    delete(name: string): Promise<boolean>;
    keys(): Promise<readonly string[]>;
  };
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** How far it has come, in bytes as files are read. */
export interface KeptState {
  readonly keptBytes: number;
  readonly totalBytes: number;
}

const anyHeaders = { ignoreVary: true } as const;
/** Few at once: who goes on walking meanwhile should not wait. */
const atOnce = 3;

const allFiles = ({ files, rest }: Release): Release['files'] => [...files, ...rest];

/** The list of the site; without network that which is kept. @throws what fetching throws, or where the site has no list */
export async function fetchRelease({ site, fetch }: Pick<KeepingPlace, 'site' | 'fetch'>): Promise<Release> {
  const response = await fetch(`${site}release.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`offline: the list of files did not come (status ${response.status})`);
  return (await response.json()) as Release;
}

/** What is kept because it was asked for. Whatever was kept before counts: keeping goes on where it stopped. */
async function findKept(release: Release, { site, caches }: KeepingPlace): Promise<KeptShare> {
  const cache = await caches.open(cacheNames(site).kept);
  const kept = new Set(
    (await cache.keys()).map(({ url }) => (url.startsWith(site) ? url.slice(site.length) : url)),
  );
  return listMissing(
    // Pages and the like are kept with the shell, which is renewed as a whole.
    allFiles(release).filter(([path]) => path.includes('/')),
    kept,
  );
}

function stateOf({ keptBytes, missingBytes }: KeptShare): KeptState {
  return { keptBytes, totalBytes: keptBytes + missingBytes };
}

/** @throws where the browser refuses its store */
export async function lookAtKept(release: Release, place: KeepingPlace): Promise<KeptState> {
  return stateOf(await findKept(release, place));
}

/**
 * Keeps all files of a release that are not kept yet, a few at a time. Ends early, without a fault, when it is told to stop.
 *
 * @param onProgress told after each file
 * @throws what fetching or storing throws; what has come stays
 */
export async function keepMuseum(
  release: Release,
  place: KeepingPlace,
  signal: AbortSignal,
  onProgress: (state: KeptState) => void,
): Promise<void> {
  const { site, caches, fetch } = place;
  const names = cacheNames(site);
  const share = await findKept(release, place);
  const { totalBytes } = stateOf(share);
  let { keptBytes } = share;
  const kept = await caches.open(names.kept);
  const others = (await caches.keys()).filter((name) => name === names.seen || names.isShell(name));
  const findElsewhere = async (url: string, file: ReleasedFile): Promise<Response | undefined> => {
    for (const name of others) {
      const found = await (await caches.open(name)).match(url, anyHeaders);
      if (found && (await isBuilt(await found.clone().arrayBuffer(), file))) return found;
    }
    return undefined;
  };
  try {
    await workThrough(share.missing, atOnce, async (file) => {
      signal.throwIfAborted();
      const [path, bytes] = file;
      const url = site + path;
      // With a query the thread that serves what is kept lets it through, and does not keep it a second time.
      const come =
        (await findElsewhere(url, file)) ??
        (await fetchWhole(url, file, (address) => fetch(`${address}?keep`, { cache: 'no-store', signal })));
      await kept.put(url, come);
      keptBytes += bytes;
      onProgress({ keptBytes, totalBytes });
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Removes what was kept because it was asked for; rooms seen stay. */
export async function removeKept({ site, caches }: KeepingPlace): Promise<void> {
  await caches.delete(cacheNames(site).kept);
}
