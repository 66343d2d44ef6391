import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import type { BuilderMessage, BuilderReply } from './answer-orders.ts';
// oxlint-disable-next-line import/default -- vite gives the address of the script, whatever it exports
import workerAddress from './building-worker.ts?worker&url';
import type { BuildOrder, Built } from './fulfil-order.ts';
import { trustScript } from './trust-script.ts';

/** As far as we need it: a thread beside the page. */
export type BuilderWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

interface Pending {
  readonly resolve: (built: never) => void;
  readonly reject: (error: Error) => void;
  readonly plan: FloorPlan;
  readonly order: BuildOrder;
}

/**
 * Builds rooms, fronts and valley beside the page. Its script is on its way as soon as it is made. Where there are no
 * workers, or the page stands in a frame without an origin of its own, it builds in the page, each order in one go.
 */
export class Builder {
  #worker: BuilderWorker | null;
  readonly #pending = new Map<number, Pending>();
  #plan: FloorPlan | null = null;
  #orders = 0;

  constructor(start: () => BuilderWorker = startWorker) {
    try {
      this.#worker = start();
      this.#listen(this.#worker);
    } catch {
      this.#worker = null;
    }
  }

  /** @returns what was built; rejects when it could not be */
  order<Order extends BuildOrder>(plan: FloorPlan, order: Order): Promise<Built<Order>> {
    if (!this.#worker) return buildHere(plan, order) as Promise<Built<Order>>;
    if (this.#plan !== plan) {
      this.#plan = plan;
      this.#tell({ plan });
    }
    const number = this.#orders++;
    const built = new Promise<Built<Order>>((resolve, reject) => {
      this.#pending.set(number, { resolve, reject, plan, order });
    });
    this.#tell({ number, order });
    return built;
  }

  /** Ends the thread; orders under way are never answered. */
  dismiss(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#pending.clear();
  }

  #tell(message: BuilderMessage): void {
    this.#worker?.postMessage(message, { transfer: [] });
  }

  #listen(worker: BuilderWorker): void {
    worker.addEventListener('message', (event) => {
      const reply = (event as MessageEvent<BuilderReply>).data;
      const pending = this.#pending.get(reply.number);
      this.#pending.delete(reply.number);
      if ('fault' in reply) pending?.reject(new Error(reply.fault));
      else pending?.resolve(reply.built as never);
    });
    worker.addEventListener('messageerror', () => this.#giveUp());
    // Faults of an order come as replies: this is the script itself, which did not come or may not run.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#giveUp();
    });
  }

  /** Does in the page what the thread will not do. */
  #giveUp(): void {
    const left = [...this.#pending.values()];
    this.dismiss();
    for (const { plan, order, resolve, reject } of left)
      buildHere(plan, order).then((built) => resolve(built as never), reject);
  }
}

function startWorker(): BuilderWorker {
  return new Worker(trustScript(workerAddress), { type: 'module', name: 'builder' });
}

async function buildHere(plan: FloorPlan, order: BuildOrder): Promise<unknown> {
  const { fulfilOrder } = await import('./fulfil-order.ts');
  return fulfilOrder(plan, order);
}
