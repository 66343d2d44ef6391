import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawList, slotOf } from '../../../src/view/scene/exhibits/draw-list.ts';

describe('draw list', () => {
  it('sorts slots by bucket, keeps their order, and covers them with its draws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ slot: fc.nat(999), bucket: fc.nat(29) }), { maxLength: 200 }),
        (entries) => {
          const list = new DrawList(256, 30);
          list.begin();
          for (const { slot, bucket } of entries) list.add(slot, bucket);
          list.finish();
          expect(list.total).toBe(entries.length);
          let next = 0;
          for (let draw = 0; draw < list.draws; draw++) {
            const bucket = list.drawBucket[draw];
            expect(list.drawFirst[draw]).toBe(next);
            const count = list.drawCount[draw] as number;
            const expected = entries.filter((entry) => entry.bucket === bucket).map(({ slot }) => slot);
            expect([...list.slots.subarray(next, next + count)]).toEqual(expected);
            next += count;
          }
          expect(next).toBe(entries.length);
        },
      ),
      { seed: 11 },
    );
  });

  it('says whether the list differs from the last one, so that a still view uploads nothing', () => {
    const list = new DrawList(8, 4);
    const fill = (slots: readonly number[]): void => {
      list.begin();
      for (const slot of slots) list.add(slot, slot % 4);
      list.finish();
    };
    fill([1, 2, 3]);
    expect(list.changed).toBe(true);
    fill([1, 2, 3]);
    expect(list.changed).toBe(false);
    fill([1, 2, 7]);
    expect(list.changed).toBe(true);
  });

  it('counts what does not fit', () => {
    const list = new DrawList(2, 4);
    list.begin();
    for (let slot = 0; slot < 5; slot++) list.add(slot, 0);
    list.finish();
    expect([list.total, list.overflow]).toEqual([2, 3]);
  });

  it('finds the slot of the n-th thing of a room that holds several rows', () => {
    expect(slotOf([4, 9], 255, 256)).toBe(4 * 256 + 255);
    expect(slotOf([4, 9], 256, 256)).toBe(9 * 256);
  });
});
