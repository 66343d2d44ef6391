import { chooseEvicted, type SeenFile } from '../choose-evicted.ts';

/** What is asked of the browser's store. */
export type FileCache = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

export interface SeenFilesOptions {
  readonly open: () => Promise<FileCache>;
  /** Bytes that may be kept, as files are read. */
  readonly budget: number;
  /** Milliseconds. */
  readonly now: () => number;
  /** Where the notes of what was used when are kept beside the files. */
  readonly ledger: string;
  /** How long notes wait for others to be written with them, milliseconds. */
  readonly notesPause: number;
}

/** Answers may say `Vary`; what carries a hash is the same to everybody. */
const anyHeaders = { ignoreVary: true } as const;

/**
 * Files kept because somebody saw what they show, within a budget: what was used longest ago goes first. A full or refused
 * store loses files, never the walk.
 */
export class SeenFiles {
  readonly #options: SeenFilesOptions;
  #files: Promise<Map<string, SeenFile>> | null = null;
  #saving: Promise<void> | null = null;

  constructor(options: SeenFilesOptions) {
    this.#options = options;
  }

  /** A kept file, noted as used now. */
  async match(url: string): Promise<Response | undefined> {
    const cache = await this.#options.open();
    const found = await cache.match(url, anyHeaders);
    if (!found) return undefined;
    const files = await this.#known();
    const known = files.get(url);
    if (known) files.set(url, { ...known, used: this.#options.now() });
    return found;
  }

  /** Keeps a file. Never rejects. */
  async keep(url: string, response: Response): Promise<void> {
    try {
      const bytes = Number(response.headers.get('Content-Length') ?? 0);
      if (bytes > this.#options.budget) return;
      const files = await this.#known();
      await this.#put(url, response, files);
      files.set(url, { bytes, used: this.#options.now() });
      await this.#evict(this.#options.budget);
      await this.#save();
    } catch {
      // No room, or none allowed: the file was shown, and will have to come again.
    }
  }

  async #put(url: string, response: Response, files: ReadonlyMap<string, SeenFile>): Promise<void> {
    const cache = await this.#options.open();
    const spare = response.clone();
    try {
      await cache.put(url, response);
    } catch {
      // The browser gives less room than the budget: half of what there is makes way, once.
      let total = 0;
      for (const { bytes } of files.values()) total += bytes;
      await this.#evict(total / 2);
      await cache.put(url, spare);
    }
  }

  async #evict(most: number): Promise<void> {
    const files = await this.#known();
    const cache = await this.#options.open();
    for (const url of chooseEvicted(files, most)) {
      files.delete(url);
      await cache.delete(url, anyHeaders);
    }
  }

  #known(): Promise<Map<string, SeenFile>> {
    return (this.#files ??= this.#read());
  }

  /** What lies in the store is true, the notes only say when it was used: the thread may have ended before it wrote them. */
  async #read(): Promise<Map<string, SeenFile>> {
    const { open, ledger } = this.#options;
    const files = new Map<string, SeenFile>();
    try {
      const cache = await open();
      const noted = await cache.match(ledger, anyHeaders);
      const used = noted ? ((await noted.json()) as Record<string, SeenFile>) : {};
      for (const { url } of await cache.keys()) {
        if (url === ledger) continue;
        const known = used[url];
        const bytes =
          known?.bytes ?? Number((await cache.match(url, anyHeaders))?.headers.get('Content-Length') ?? 0);
        files.set(url, { bytes, used: known?.used ?? 0 });
      }
    } catch {
      // What cannot be read is as good as empty.
    }
    return files;
  }

  /** Notes are written once for all that came meanwhile. */
  #save(): Promise<void> {
    return (this.#saving ??= (async () => {
      await new Promise((resolve) => setTimeout(resolve, this.#options.notesPause));
      this.#saving = null;
      const files = await this.#known();
      const cache = await this.#options.open();
      await cache.put(this.#options.ledger, new Response(JSON.stringify(Object.fromEntries(files))));
    })());
  }
}
