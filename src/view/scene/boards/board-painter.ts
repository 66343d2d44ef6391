import { trustScript } from '../rooms/trust-script.ts';
import type { BoardOrder, BoardReply, NumberedOrder } from './board-order.ts';
// oxlint-disable-next-line import/default -- vite gives the address of the script, whatever it exports
import workerAddress from './board-worker.ts?worker&url';

interface Pending {
  readonly resolve: (picture: ImageBitmap) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Has boards painted beside the page, by a thread that starts with the first of them. In a frame without an origin of its own,
 * which may start none, they are painted in the page.
 */
export class BoardPainter {
  #worker: Worker | null = null;
  #orders = 0;
  readonly #pending = new Map<number, Pending>();

  /** Rejects where there is nothing to paint on. */
  paint(order: BoardOrder): Promise<ImageBitmap> {
    let worker: Worker;
    try {
      worker = this.#open();
    } catch {
      return paintHere(order);
    }
    const number = this.#orders++;
    return new Promise((resolve, reject) => {
      this.#pending.set(number, { resolve, reject });
      worker.postMessage({ number, order } satisfies NumberedOrder, { transfer: [] });
    });
  }

  dismiss(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#pending.clear();
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(trustScript(workerAddress), { type: 'module', name: 'boards' });
    worker.addEventListener('message', ({ data }: MessageEvent<BoardReply>) => {
      const pending = this.#pending.get(data.number);
      this.#pending.delete(data.number);
      if ('fault' in data) pending?.reject(new Error(data.fault));
      else pending?.resolve(data.picture);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      for (const { reject } of this.#pending.values()) reject(new Error('scene: boards cannot be painted'));
      this.dismiss();
    });
    this.#worker = worker;
    return worker;
  }
}

async function paintHere(order: BoardOrder): Promise<ImageBitmap> {
  const { paintBoard } = await import('./paint-board.ts');
  return paintBoard(order);
}
