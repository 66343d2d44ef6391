import { trustScript } from '../rooms/trust-script.ts';
import type { ReadOrder, ReadReply } from './answer-reads.ts';
// oxlint-disable-next-line import/default -- vite gives the address of the script, whatever it exports
import workerAddress from './model-worker.ts?worker&url';
import type { PackedLevel } from './pack-level.ts';

/** As far as we need it: a thread beside the page. */
export type ReaderWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

interface Pending {
  readonly bytes: ArrayBuffer;
  readonly resolve: (level: PackedLevel) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads levels of models beside the page: unpacking a fine one takes longer than a frame. Where there are no workers, or
 * the page stands in a frame without an origin of its own, they are read in the page, one after the other.
 */
export class ModelReader {
  #worker: ReaderWorker | null = null;
  #isHere = false;
  readonly #start: () => ReaderWorker;
  readonly #pending = new Map<number, Pending>();
  #orders = 0;
  #before: Promise<unknown> = Promise.resolve();

  constructor(start: () => ReaderWorker = startWorker) {
    this.#start = start;
  }

  /** @returns the level; rejects when the bytes are none */
  async read(bytes: ArrayBuffer): Promise<PackedLevel> {
    const worker = this.#open();
    if (!worker) return this.#readHere(bytes);
    const number = this.#orders++;
    return new Promise((resolve, reject) => {
      this.#pending.set(number, { bytes, resolve, reject });
      // Copied, not handed over: should the thread not start, they are read here.
      worker.postMessage({ number, bytes } satisfies ReadOrder, { transfer: [] });
    });
  }

  /** Ends the thread; orders under way are never answered. */
  dismiss(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isHere = true;
    this.#pending.clear();
  }

  #open(): ReaderWorker | null {
    if (this.#worker || this.#isHere) return this.#worker;
    try {
      this.#worker = this.#start();
      this.#listen(this.#worker);
    } catch {
      this.#isHere = true;
    }
    return this.#worker;
  }

  #listen(worker: ReaderWorker): void {
    worker.addEventListener('message', (event) => {
      const reply = (event as MessageEvent<ReadReply>).data;
      const pending = this.#pending.get(reply.number);
      this.#pending.delete(reply.number);
      if ('fault' in reply) pending?.reject(new Error(reply.fault));
      else pending?.resolve(reply.level);
    });
    worker.addEventListener('messageerror', () => this.#giveUp());
    // Faults of a file come as replies: this is the script itself, which did not come or may not run.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#giveUp();
    });
  }

  #giveUp(): void {
    const left = [...this.#pending.values()];
    this.dismiss();
    for (const { bytes, resolve, reject } of left) this.#readHere(bytes).then(resolve, reject);
  }

  /** In the page, one a turn: a frame may come in between. */
  #readHere(bytes: ArrayBuffer): Promise<PackedLevel> {
    const turn = this.#before.then(async () => {
      const { readPackedLevel } = await import('./read-packed-level.ts');
      const level = await readPackedLevel(bytes);
      await new Promise((resolve) => setTimeout(resolve, 16));
      return level;
    });
    this.#before = turn.catch(() => undefined);
    return turn;
  }
}

function startWorker(): ReaderWorker {
  return new Worker(trustScript(workerAddress), { type: 'module', name: 'models' });
}
