import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../../../src/museum/floorplan/floor-plan.ts';
import type { RoomShell } from '../../../../src/view/scene/rooms/room-shell.ts';
import { ShellOrders } from '../../../../src/view/scene/rooms/shell-orders.ts';

interface Made {
  readonly orders: ShellOrders;
  /** Everything that was sent, in order. */
  readonly sent: string[];
  readonly came: string[];
  readonly faults: unknown[];
  readonly changes: () => number;
  /** Ends what is under way: with a shell, or with a fault. */
  readonly end: (fault?: Error) => Promise<void>;
}

function makeOrders(): Made {
  const sent: string[] = [];
  const came: string[] = [];
  const faults: unknown[] = [];
  let changes = 0;
  let finish: (fault?: Error) => void = () => {};
  const orders = new ShellOrders({
    order: (room, detail) =>
      new Promise((resolve, reject) => {
        sent.push(`${room} ${detail}`);
        finish = (fault) => (fault ? reject(fault) : resolve({} as RoomShell));
      }),
    take: (room, detail) => came.push(`${room} ${detail}`),
    onFault: (error) => faults.push(error),
    onChange: () => changes++,
  });
  return {
    orders,
    sent,
    came,
    faults,
    changes: () => changes,
    end: async (fault) => {
      finish(fault);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

const room = (name: string): RoomId => name as RoomId;

describe('orders of shells', () => {
  it('are sent one at a time, in the order they were wished for, without another frame', async () => {
    const { orders, sent, came, changes, end } = makeOrders();
    for (const name of ['a', 'b', 'c']) orders.want(room(name), 'near', 'near-by');
    orders.send();
    orders.send();
    expect(sent).toEqual(['a near']);
    await end();
    expect(sent).toEqual(['a near', 'b near']);
    await end();
    await end();
    expect(came).toEqual(['a near', 'b near', 'c near']);
    expect(changes()).toBe(3);
  });

  it('are overtaken by what is more urgent', async () => {
    const { orders, sent, end } = makeOrders();
    orders.want(room('under way'), 'near', 'near-by');
    orders.send();
    orders.want(room('near by'), 'near', 'near-by');
    orders.want(room('seen'), 'near', 'seen');
    orders.want(room('hole'), 'far', 'stand-in');
    orders.want(room('here'), 'near', 'held');
    for (let order = 0; order < 4; order++) await end();
    expect(sent).toEqual(['under way near', 'here near', 'hole far', 'seen near', 'near by near']);
  });

  it('are dropped when a frame no longer wishes for them', async () => {
    const { orders, sent, end } = makeOrders();
    orders.want(room('a'), 'near', 'seen');
    orders.want(room('b'), 'near', 'seen');
    orders.send();
    orders.begin();
    orders.want(room('c'), 'near', 'seen');
    orders.send();
    await end();
    await end();
    expect(sent).toEqual(['a near', 'c near']);
  });

  it('are sent once, however often they are wished for', async () => {
    const { orders, sent, end } = makeOrders();
    orders.want(room('a'), 'near', 'seen');
    orders.want(room('a'), 'near', 'near-by');
    orders.send();
    orders.begin();
    orders.want(room('a'), 'near', 'seen');
    orders.want(room('a'), 'far', 'seen');
    orders.send();
    await end();
    await end();
    expect(sent).toEqual(['a near', 'a far']);
  });

  it('that fail are told once and not sent again; others go on', async () => {
    const { orders, sent, came, faults, end } = makeOrders();
    orders.want(room('a'), 'near', 'seen');
    orders.want(room('b'), 'near', 'seen');
    orders.send();
    await end(new Error('no'));
    expect(orders.hasFailed(room('a'), 'near')).toBe(true);
    expect(orders.hasFailed(room('a'), 'far')).toBe(false);
    orders.want(room('a'), 'near', 'held');
    await end();
    expect([sent, came, faults.length]).toEqual([['a near', 'b near'], ['b near'], 1]);
  });

  it('are neither sent nor taken in once closed', async () => {
    const { orders, sent, came, changes, end } = makeOrders();
    orders.want(room('a'), 'near', 'seen');
    orders.want(room('b'), 'near', 'seen');
    orders.send();
    orders.close();
    await end();
    expect([sent, came, changes()]).toEqual([['a near'], [], 0]);
  });
});
