import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoomDelivery } from '../../src/delivery/room-delivery.ts';
import { followSavedData } from '../../src/follow-saved-data.ts';
import type { GrowingDisplay } from '../../src/museum/display/open-display.ts';

afterEach(() => vi.unstubAllGlobals());

/** Rooms `a`, `b` and `far`, of which the last has not come; says what was taken, and how often the page was told. */
function work(): { save: (files: readonly string[]) => Promise<void>; taken: string[]; told: () => number } {
  let save: (saved: { files: readonly string[] }) => Promise<void> = async () => {};
  let count = 0;
  const taken: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => new Response(JSON.stringify({ gifts: [{ id: url }] })));
  vi.stubGlobal('window', { dispatchEvent: () => count++ });
  const hot = { on: (_: string, listener: typeof save) => (save = listener) };
  const display = {
    giftCount: () => 1,
    isKnown: (room: string) => room !== 'far',
  } as unknown as GrowingDisplay;
  const rooms = { take: (room: string) => taken.push(room) } as unknown as RoomDelivery;
  followSavedData(hot as never, 'data/0123456789/', display, rooms);
  return { save: (files) => save({ files }), taken, told: () => count };
}

describe('a page whose data are worked on', () => {
  it('takes in anew the room that was saved, and then shows anew what is read', async () => {
    const { save, taken, told } = work();
    await save(['rooms/a.json', 'records/a.0.json', 'list/0.json', 'rooms/far.json']);
    expect(taken).toEqual(['a']);
    expect(told()).toBe(1);
  });

  it('lets what has changed its room arrive after it has gone from the other', async () => {
    const { save, taken } = work();
    await save(['rooms/a.json', 'rooms/b.json']);
    expect(taken.slice(-2)).toEqual(['a', 'b']);
    expect(taken).toHaveLength(4);
  });

  it('shows anew what is read where no room has changed', async () => {
    const { save, taken, told } = work();
    await save(['records/a.0.json']);
    expect(taken).toEqual([]);
    expect(told()).toBe(1);
  });
});
