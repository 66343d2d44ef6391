import { describe, expect, it, vi } from 'vitest';
import type { FetchQueue, QueuedFetch } from '../../../src/delivery/fetch-queue.ts';
import type { LitWorld } from '../../../src/museum/atlas/lit-world.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import type { BoardOrder } from '../../../src/view/scene/boards/board-order.ts';
import { BoardStage } from '../../../src/view/scene/boards/board-stage.ts';
import { createSharedUniforms } from '../../../src/view/scene/surfaces/shared-uniforms.ts';
import { readBuilding } from '../../../tools/data/pack-building.ts';

const plan = planBuilding(readBuilding(process.cwd()));
const hall = 'main-1-2' as RoomId;
const world = { map: {}, steps: [], stepOf: {} } as unknown as LitWorld;

function openStage() {
  const orders: BoardOrder[] = [];
  const wanted: number[] = [];
  const claim = { gifts: 115_000, countries: 200 };
  let arrive: (world: LitWorld) => void = () => {};
  const file = {} as QueuedFetch;
  const queue = {
    open: (_: string, { onArrival }: { onArrival: (world: LitWorld) => void }) => {
      arrive = onArrival;
      return file;
    },
    want: (_: QueuedFetch, urgency: number) => wanted.push(urgency),
  } as unknown as FetchQueue;
  const paint = vi.fn((order: BoardOrder) => {
    orders.push(order);
    return Promise.resolve({ close: () => {} } as ImageBitmap);
  });
  const stage = new BoardStage(plan, {
    uniforms: createSharedUniforms(),
    queue,
    pictures: { send: () => Promise.resolve(true) },
    painter: { paint, dismiss: () => {} },
    lightWorld: () => Promise.resolve(world),
    readClaim: () => ({ ...claim }),
    share: () => 0.5,
    onChange: () => {},
  });
  const show = (room: RoomId): void => {
    stage.begin();
    stage.show(room, 4, () => 1);
  };
  return { stage, orders, wanted, claim, paint, show, arrive: () => arrive(world) };
}
const settle = (stage: BoardStage): Promise<void> => vi.waitFor(() => expect(stage.isBusy).toBe(false));

describe('BoardStage', () => {
  it('asks for nothing until somebody comes near', () => {
    const { stage, orders, wanted, show } = openStage();
    show('main-1-4' as RoomId);
    expect([orders, wanted, stage.group.children]).toEqual([[], [], []]);
  });

  it('paints each board once, and the counter again when it shows another claim', async () => {
    const { stage, orders, wanted, claim, show, arrive } = openStage();
    show(hall);
    expect(wanted).toEqual([4]);
    arrive();
    for (let frame = 0; frame < 3; frame++) {
      show(hall);
      await settle(stage);
    }
    expect(orders.map(({ kind }) => kind).sort()).toEqual(['digit-board', 'wall-map']);
    show(hall);
    expect(stage.group.children.map(({ visible }) => visible)).toEqual([true, true]);
    const { bytes } = stage;
    claim.gifts = 87_387;
    show(hall);
    await settle(stage);
    expect(orders.slice(2)).toMatchObject([{ kind: 'digit-board', claim: { gifts: 87_387 } }]);
    expect(stage.group.children).toHaveLength(2);
    expect(stage.bytes).toBe(bytes);
    stage.begin();
    expect(stage.group.children.some(({ visible }) => visible)).toBe(false);
  });

  it('leaves the lamps of the shell where nothing can be painted, and does not try again and again', async () => {
    const { stage, paint, show } = openStage();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    paint.mockRejectedValue(new Error('no canvas'));
    for (let frame = 0; frame < 3; frame++) {
      show(hall);
      await settle(stage);
    }
    expect(paint).toHaveBeenCalledTimes(1);
    expect(stage.group.children).toEqual([]);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('paints all anew after the graphics context was lost', async () => {
    const { stage, orders, show, arrive } = openStage();
    arrive();
    show(hall);
    await settle(stage);
    stage.renew();
    expect(stage.bytes).toBe(0);
    show(hall);
    await settle(stage);
    expect(orders).toHaveLength(4);
  });
});
