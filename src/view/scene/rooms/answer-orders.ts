import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import { fulfilOrder, type BuildOrder } from './fulfil-order.ts';
import { listTransfers } from './list-transfers.ts';

/** What a builder is told: the plan, once; after that orders, numbered by who gives them. */
export type BuilderMessage =
  { readonly plan: FloorPlan } | { readonly number: number; readonly order: BuildOrder };

/** What it answers to an order: what it built, or why it could not. */
export type BuilderReply =
  | { readonly number: number; readonly built: Awaited<ReturnType<typeof fulfilOrder>> }
  | { readonly number: number; readonly fault: string };

/** Answers messages; orders that wait for nothing in the order they come. @param reply hands over a reply, and the buffers that go with it */
export function answerOrders(
  reply: (message: BuilderReply, transfer: ArrayBuffer[]) => void,
): (message: BuilderMessage) => Promise<void> {
  let plan: FloorPlan | null = null;
  return async (message) => {
    if ('plan' in message) {
      ({ plan } = message);
      return;
    }
    const { number, order } = message;
    try {
      if (!plan) throw new Error('scene: a builder was given an order before the plan');
      const built = await fulfilOrder(plan, order);
      reply({ number, built }, listTransfers(built));
    } catch (error) {
      reply({ number, fault: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}
