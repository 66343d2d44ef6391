import { describe, expect, it, vi } from 'vitest';
import { buildRoomShell } from '../../../../models/building/room/build-room-shell.ts';
import type { FloorPlan } from '../../../../src/museum/floorplan/floor-plan.ts';
import {
  answerOrders,
  type BuilderMessage,
  type BuilderReply,
} from '../../../../src/view/scene/rooms/answer-orders.ts';
import { Builder, type BuilderWorker } from '../../../../src/view/scene/rooms/builder.ts';
import type { ShellOrder } from '../../../../src/view/scene/rooms/fulfil-order.ts';
import { listTables } from '../../../../src/view/scene/rooms/list-tables.ts';
import { makeEveryFinish } from '../../../models/building/every-finish.ts';
import { listArrays } from '../../../models/building/list-arrays.ts';

// Under test there is no vite to give the address of a script.
vi.mock('../../../../src/view/scene/rooms/building-worker.ts?worker&url', () => ({ default: 'worker' }));

const { plan, display } = makeEveryFinish();
const room = plan.rooms.find(({ template }) => template === 'showroom') as FloorPlan['rooms'][number];
const tables = listTables(display.layOutRoom(room.id));
const order: ShellOrder = {
  kind: 'shell',
  room: room.id,
  detail: 'far',
  display: tables,
  whereabouts: [],
};
const expected = listArrays(buildRoomShell(plan, room, tables, { detail: 'far', whereaboutsOf: () => null }));

/** A thread that lives in this one: everything that goes in or out is cloned as between threads. */
class NearWorker implements BuilderWorker {
  readonly told: BuilderMessage[] = [];
  readonly listeners = new Map<string, (event: Event) => void>();
  isEnded = false;
  isSilent = false;
  readonly #answer = answerOrders((reply, transfer) => {
    const data: BuilderReply = structuredClone(reply, { transfer });
    queueMicrotask(() => this.listeners.get('message')?.(Object.assign(new Event('message'), { data })));
  });

  addEventListener(name: string, listener: unknown): void {
    this.listeners.set(name, listener as (event: Event) => void);
  }

  postMessage(message: unknown): void {
    const clone = structuredClone(message) as BuilderMessage;
    this.told.push(clone);
    if (!this.isSilent) void this.#answer(clone);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

describe('a builder', () => {
  it('builds in its thread what would be built in the page, and is told the plan once', async () => {
    const worker = new NearWorker();
    const builder = new Builder(() => worker);
    const [first, second] = await Promise.all([builder.order(plan, order), builder.order(plan, order)]);
    for (const built of [first, second]) {
      const arrays = listArrays(built);
      expect(arrays).toHaveLength(expected.length);
      expect(arrays.map((bytes, at) => bytes.equals(expected[at] as Buffer))).not.toContain(false);
    }
    expect(worker.told.map((message) => ('plan' in message ? 'plan' : message.number))).toEqual([
      'plan',
      0,
      1,
    ]);
  });

  it('hands on the fault of an order, and takes the next', async () => {
    const builder = new Builder(() => new NearWorker());
    const wrong = { ...order, room: 'nowhere' as ShellOrder['room'] };
    await expect(builder.order(plan, wrong)).rejects.toThrow('no room nowhere');
    expect((await builder.order(plan, order)).opaque.triangleCount).toBeGreaterThan(10);
  });

  it('builds in the page where there are no threads', async () => {
    const builder = new Builder(() => {
      throw new Error('not here');
    });
    const built = await builder.order(plan, order);
    expect(listArrays(built).every((bytes, at) => bytes.equals(expected[at] as Buffer))).toBe(true);
  });

  it('builds in the page what its thread leaves undone, when its script does not come', async () => {
    const worker = new NearWorker();
    worker.isSilent = true;
    const builder = new Builder(() => worker);
    const built = builder.order(plan, order);
    const fault = new Event('error', { cancelable: true });
    worker.listeners.get('error')?.(fault);
    expect(fault.defaultPrevented).toBe(true);
    expect((await built).opaque.triangleCount).toBeGreaterThan(10);
    expect(worker.isEnded).toBe(true);
    expect((await builder.order(plan, order)).opaque.triangleCount).toBeGreaterThan(10);
  });

  it('ends its thread when dismissed', () => {
    const worker = new NearWorker();
    new Builder(() => worker).dismiss();
    expect(worker.isEnded).toBe(true);
  });
});
