import { cacheNames } from '../cache-names.ts';
import { classifyRequest, type AskedRequest } from '../classify-request.ts';
import { SpoiltFileError, fetchWhole, findSpoilt, isBuilt, whole } from '../fetch-whole.ts';
import type { Release, ReleasedFile, Shell } from '../release.ts';
import { stemOf } from '../stem-of.ts';
import { workThrough } from '../work-through.ts';
import { SeenFiles, type FileCache } from './seen-files.ts';

/** What is asked of the browser's stores. */
export interface FileCaches {
  open(name: string): Promise<FileCache>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
}

export interface OfflineWorkerOptions {
  /** Address of the folder the site lies in, ending in a slash. */
  readonly scope: string;
  readonly shell: Shell;
  readonly caches: FileCaches;
  readonly fetch: (request: AskedRequest | string, init?: RequestInit) => Promise<Response>;
  /** Bytes of rooms seen that may be kept. */
  readonly budget: number;
  readonly now: () => number;
  /** How long a page of the network is waited for where there is one at hand, milliseconds. */
  readonly patience: number;
  /** How long notes of what was used wait to be written together, milliseconds. */
  readonly notesPause: number;
}

export interface OfflineWorker {
  /**
   * Brings the shell of this release, whole or not at all, and of what was kept because it was asked for what has changed;
   * of rooms seen as much as comes.
   *
   * @throws the first fault; what had come goes again
   */
  install(): Promise<void>;
  /** This release takes over: what is of others goes. No page that was opened under them is left. */
  activate(): Promise<void>;
  /**
   * How a request is answered; null where it is none of ours.
   *
   * @param later takes what goes on after the answer
   */
  respond(request: AskedRequest, later: (work: Promise<unknown>) => void): Promise<Response> | null;
  /**
   * Keeps files that a page fetched before anybody listened, and the words of its language: faces that were not opened yet
   * should speak it without network, too. Never rejects.
   */
  keepSeen(urls: readonly string[], tag: string): Promise<void>;
}

const anyHeaders = { ignoreVary: true } as const;

/** Named files change under the same name: nobody's older copy will do, and hosts may change them. */
const isNamed = (path: string): boolean => !path.includes('/');
const list = 'release.json';

/**
 * The museum without network: what has a hash in its name is taken from what is kept, pages from the network as long as it
 * answers. Knows no globals, so that it can be tried without a browser.
 */
export function createOfflineWorker(options: OfflineWorkerOptions): OfflineWorker {
  const { scope, shell, caches, budget, now, patience } = options;
  const names = cacheNames(scope);
  const seen = new SeenFiles({
    open: () => caches.open(names.seen),
    budget,
    now,
    ledger: `${scope}seen-files.json`,
    notesPause: options.notesPause,
  });

  let known: Promise<Release> | null = null;
  /** The list of this release, kept with its shell. */
  function readRelease(): Promise<Release> {
    known ??= (async () => {
      const cache = await caches.open(names.shell(shell.release));
      const kept = await cache.match(scope + list, anyHeaders);
      if (!kept) throw new Error('offline: the list of this release is not kept');
      return (await kept.json()) as Release;
    })();
    known.catch(() => (known = null));
    return known;
  }

  let files: Promise<ReadonlyMap<string, ReleasedFile>> | null = null;
  /** What is known of a file of this release. */
  async function findBuilt(url: string): Promise<ReleasedFile | undefined> {
    files ??= readRelease().then(
      (release) => new Map([...release.files, ...release.rest].map((file) => [file[0], file])),
    );
    files.catch(() => (files = null));
    return (await files).get(url.slice(scope.length));
  }

  /** Looks through what is kept: this release first, then what was asked for, then shells of other releases. */
  async function findKept(url: string): Promise<Response | undefined> {
    try {
      const own = names.shell(shell.release);
      for (const name of [own, names.kept]) {
        const found = await (await caches.open(name)).match(url, anyHeaders);
        if (found) return found;
      }
      const found = await seen.match(url);
      if (found) return found;
      for (const name of (await caches.keys()).filter((one) => names.isShell(one) && one !== own)) {
        const old = await (await caches.open(name)).match(url, anyHeaders);
        if (old) return old;
      }
    } catch {
      // A store that is refused holds nothing.
    }
    return undefined;
  }

  async function fetchAndKeep(
    request: AskedRequest,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const response = await options.fetch(request);
    if (response.status === 200 && findSpoilt(request.url, response) === null)
      later(keepCopy(request.url, response.clone()));
    return response;
  }

  /** Keeps what goes to a page beside. Never rejects. */
  async function keepCopy(url: string, copy: Response): Promise<void> {
    try {
      const body = await copy.arrayBuffer();
      const file = await findBuilt(url);
      // Of another release: its own thread will keep it.
      if (!file) return;
      if (await isBuilt(body, file)) await seen.keep(url, whole(copy, body));
      else await seen.keep(url, await fetchAnew(url, file));
    } catch {
      // It broke off: what is cut short is not kept.
    }
  }

  /** Fetches what came spoilt once more, past what the browser holds: it would hold what is spoilt for a year. */
  function fetchAnew(url: string, file: ReleasedFile): Promise<Response> {
    return fetchWhole(url, file, (address) => options.fetch(address, { cache: 'reload' }));
  }

  /** Brings one file of this release. @throws what fetching throws */
  async function bringFile(file: ReleasedFile): Promise<Response> {
    const [path] = file;
    const url = scope + path;
    if (isNamed(path))
      return fetchWhole(url, file, (address) => options.fetch(address, { cache: 'no-cache' }));
    // Most of a release is what the one before it was made of.
    const kept = await findKept(url);
    if (kept && (await isBuilt(await kept.clone().arrayBuffer(), file))) return kept;
    try {
      return await fetchWhole(url, file, (address) => options.fetch(address));
    } catch (error) {
      if (!(error instanceof SpoiltFileError)) throw error;
      return fetchAnew(url, file);
    }
  }

  /** Brings the list of this release. @throws where the site has another one by now */
  async function bringList(): Promise<Response> {
    const url = scope + list;
    const come = await fetchWhole(url, [list, 0], (address) => options.fetch(address, { cache: 'no-cache' }));
    const { release } = (await come.clone().json()) as Release;
    if (release !== shell.release) throw new SpoiltFileError(url, `of release ${release}`);
    return come;
  }

  async function answerHashed(
    request: AskedRequest,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    return (await findKept(request.url)) ?? (await fetchAndKeep(request, later));
  }

  async function answerNamed(request: AskedRequest, kept: string): Promise<Response> {
    const atHand = await findKept(kept);
    const asked = options.fetch(request);
    if (!atHand) return asked;
    const impatient = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
    try {
      const response = await Promise.race([asked, impatient]);
      if (response && response.status < 400) return response;
    } catch {
      // No network.
    }
    // What still comes is nobody's.
    asked.catch(() => {});
    return atHand;
  }

  /** Stems of what lies in a store. */
  async function listStems(name: string): Promise<ReadonlySet<string>> {
    const kept = await (await caches.open(name)).keys();
    return new Set(kept.map(({ url }) => stemOf(url.slice(scope.length))));
  }

  /** What was kept or seen of other releases is brought as it is in this one. @throws what fetching what was kept throws */
  async function renewKept(): Promise<void> {
    const { rest } = await readRelease();
    const [ofKept, ofSeen] = [await listStems(names.kept), await listStems(names.seen)];
    const kept = await caches.open(names.kept);
    await workThrough(rest, 3, async (file) => {
      const url = scope + file[0];
      const stem = stemOf(file[0]);
      if (ofKept.has(stem)) {
        if (!(await kept.match(url, anyHeaders))) await kept.put(url, await bringFile(file));
      } else if (ofSeen.has(stem) && !(await findKept(url)))
        await bringFile(file).then(
          (come) => seen.keep(url, come),
          () => {},
        );
    });
  }

  /** What is of this release stays in a store. */
  async function retainOwn(name: string): Promise<void> {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys())
      if (!(await findBuilt(url))) await cache.delete(url, anyHeaders);
  }

  return {
    async install() {
      const name = names.shell(shell.release);
      try {
        const cache = await caches.open(name);
        await cache.put(scope + list, await bringList());
        await workThrough(shell.files, 6, async (file) => cache.put(scope + file[0], await bringFile(file)));
        await renewKept();
        // Of several releases in a row the first is the one that pages were opened under, if any; the last but one is what a
        // page may have been given since. Those between are nobody's.
        const others = (await caches.keys()).filter((one) => names.isShell(one) && one !== name);
        for (const between of others.slice(1, -1)) await caches.delete(between);
      } catch (error) {
        await caches.delete(name).catch(() => false);
        throw error;
      }
    },

    async activate() {
      const own = names.shell(shell.release);
      for (const name of await caches.keys())
        if (names.isShell(name) && name !== own) await caches.delete(name);
      await retainOwn(names.kept);
    },

    respond(request, later) {
      const kind = classifyRequest(request, scope);
      if (kind === 'hashed') return answerHashed(request, later);
      if (kind === 'page') return answerNamed(request, scope);
      if (kind === 'named') return answerNamed(request, request.url);
      return null;
    },

    async keepSeen(urls, tag) {
      const words = await readRelease().then(
        (release) => (release.words[tag] ?? []).map((path) => scope + path),
        () => [],
      );
      await workThrough([...urls, ...words], 3, async (url) => {
        try {
          const file = await findBuilt(url);
          if (file && !isNamed(file[0]) && !(await findKept(url)))
            await seen.keep(url, await bringFile(file));
        } catch {
          // It will be kept when it is seen again.
        }
      });
    },
  };
}
