import { cacheNames } from '../cache-names.ts';
import { classifyRequest, type AskedRequest } from '../classify-request.ts';
import { fetchWhole, findSpoilt, whole } from '../fetch-whole.ts';
import type { Shell } from '../release.ts';
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
   * Brings the shell of this release, whole or not at all.
   *
   * @throws the first fault; what had come goes again
   */
  install(): Promise<void>;
  /** This release takes over: shells of others go. No page that was opened under them is left. */
  activate(): Promise<void>;
  /**
   * How a request is answered; null where it is none of ours.
   *
   * @param later takes what goes on after the answer
   */
  respond(request: AskedRequest, later: (work: Promise<unknown>) => void): Promise<Response> | null;
  /** Keeps files that a page fetched before anybody listened. Never rejects. */
  keepSeen(urls: readonly string[]): Promise<void>;
}

const anyHeaders = { ignoreVary: true } as const;

/** Named files change under the same name: nobody's older copy will do, and hosts may change them. */
const isNamed = (path: string): boolean => !path.includes('/');

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
    if (response.status === 200 && findSpoilt(request.url, response) === null) {
      const copy = response.clone();
      later(
        copy.arrayBuffer().then(
          (body) => seen.keep(request.url, whole(copy, body)),
          // It broke off: what is cut short is not kept.
          () => {},
        ),
      );
    }
    return response;
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

  return {
    async install() {
      const name = names.shell(shell.release);
      try {
        const cache = await caches.open(name);
        await workThrough(shell.files, 6, async ([path, bytes]) => {
          const url = scope + path;
          if (isNamed(path)) {
            return cache.put(
              url,
              await fetchWhole(url, null, (address) => options.fetch(address, { cache: 'no-cache' })),
            );
          }
          // Most of a release is what the one before it was made of.
          const kept = await findKept(url);
          await cache.put(url, kept ?? (await fetchWhole(url, bytes, (address) => options.fetch(address))));
        });
      } catch (error) {
        await caches.delete(name).catch(() => false);
        throw error;
      }
    },

    async activate() {
      const own = names.shell(shell.release);
      for (const name of await caches.keys())
        if (names.isShell(name) && name !== own) await caches.delete(name);
    },

    respond(request, later) {
      const kind = classifyRequest(request, scope);
      if (kind === 'hashed') return answerHashed(request, later);
      if (kind === 'page') return answerNamed(request, scope);
      if (kind === 'named') return answerNamed(request, request.url);
      return null;
    },

    async keepSeen(urls) {
      const own = urls.filter((url) => classifyRequest({ url, method: 'GET', mode: '' }, scope) === 'hashed');
      await workThrough(own, 3, async (url) => {
        if (await findKept(url)) return;
        try {
          await seen.keep(url, await fetchWhole(url, null, (address) => options.fetch(address)));
        } catch {
          // It will be kept when it is seen again.
        }
      });
    },
  };
}
