import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editTrail, type TrailChange } from '../../src/trail/edit-trail.ts';
import { formatTrail } from '../../src/trail/format-trail.ts';
import { parseTrail } from '../../src/trail/parse-trail.ts';
import { emptyTrail, type Trail } from '../../src/trail/trail.ts';
import { longestTrail } from '../../src/trail/trail-limits.ts';
import { anyGift, anyText, anyTrail } from './any-trail.ts';

const few = fc.oneof(fc.constantFrom('a', 'b-1', 'c', 'd'), anyGift, anyText(5));
const anyChange: fc.Arbitrary<TrailChange> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), gift: few }),
  fc.record({ kind: fc.constant('remove' as const), gift: few }),
  fc.record({ kind: fc.constant('move' as const), gift: few, to: fc.oneof(fc.integer(), fc.double()) }),
  fc.record({ kind: fc.constant('note' as const), gift: few, note: anyText(400) }),
  fc.record({ kind: fc.constant('rename' as const), title: anyText(200) }),
  fc.record({ kind: fc.constant('sign' as const), author: anyText(200) }),
);
const idsOf = (trail: Trail): string[] => trail.gifts.map(({ gift }) => gift);
const three = ['a', 'b', 'c'].reduce<Trail>(
  (trail, gift) => editTrail(trail, { kind: 'add', gift }).trail,
  emptyTrail,
);

describe('changes of a trail', () => {
  it('leave a trail that an address holds, whatever is changed in whatever order', () => {
    fc.assert(
      fc.property(anyTrail, fc.array(anyChange, { maxLength: 40 }), (start, changes) => {
        let trail = start;
        for (const change of changes) {
          const edit = editTrail(trail, change);
          if (edit.refused !== null) expect(edit.trail).toBe(trail);
          trail = edit.trail;
          const written = formatTrail(trail);
          expect((written ?? '').length).toBeLessThanOrEqual(longestTrail);
          expect(parseTrail(written)).toEqual({ trail, problems: [] });
        }
      }),
    );
  });

  it('do what they say: last, out, to a place, within the ends', () => {
    expect(idsOf(three)).toEqual(['a', 'b', 'c']);
    const move = (to: number): string[] => idsOf(editTrail(three, { kind: 'move', gift: 'a', to }).trail);
    expect([move(1), move(2), move(99), move(-3), move(NaN)].map((ids) => ids.join(''))).toEqual([
      'bac',
      'bca',
      'bca',
      'abc',
      'abc',
    ]);
    expect(idsOf(editTrail(three, { kind: 'remove', gift: 'b' }).trail)).toEqual(['a', 'c']);
    const noted = editTrail(three, { kind: 'note', gift: 'b', note: '  two\nlines ' }).trail;
    expect(noted.gifts.map(({ note }) => note)).toEqual(['', 'two lines', '']);
    const named = editTrail(noted, { kind: 'rename', title: 'x'.repeat(500) }).trail;
    expect([named.title.length, named.gifts]).toEqual([120, noted.gifts]);
    expect(editTrail(named, { kind: 'sign', author: ' Me ' }).trail.author).toBe('Me');
  });

  it('are refused for a reason, and what changes nothing gives the same trail', () => {
    expect(editTrail(three, { kind: 'add', gift: 'a' })).toEqual({ trail: three, refused: 'repeated' });
    expect(editTrail(three, { kind: 'add', gift: 'No id' }).refused).toBe('absent');
    expect(editTrail(three, { kind: 'note', gift: 'z', note: '' }).refused).toBe('absent');
    const same = editTrail(three, { kind: 'move', gift: 'a', to: 0 });
    expect(same.trail).toBe(three);
    expect(same.refused).toBeNull();
  });

  it('moved there and back is as before, and removed means gone', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(), fc.nat(), (trail, from, to) => {
        const one = trail.gifts[from % Math.max(1, trail.gifts.length)];
        if (!one) return;
        const { gift } = one;
        const there = editTrail(trail, { kind: 'move', gift, to }).trail;
        expect(idsOf(there).toSorted()).toEqual(idsOf(trail).toSorted());
        const back = editTrail(there, { kind: 'move', gift, to: idsOf(trail).indexOf(gift) }).trail;
        expect(back).toEqual(trail);
        expect(idsOf(editTrail(trail, { kind: 'remove', gift }).trail)).not.toContain(gift);
      }),
    );
  });

  it('fill an address and no more, and a full trail can still be made shorter', () => {
    let trail: Trail = emptyTrail;
    let refused: string | null = null;
    for (let number = 0; refused === null; number++) {
      expect(number).toBeLessThan(longestTrail);
      ({ trail, refused } = editTrail(trail, { kind: 'add', gift: `gift-number-${number}` }));
    }
    expect(refused).toBe('full');
    const written = formatTrail(trail) ?? '';
    expect(written.length).toBeGreaterThan(longestTrail - 20);
    expect(editTrail(trail, { kind: 'rename', title: 'A title of some length' }).refused).toBe('full');
    expect(editTrail(trail, { kind: 'remove', gift: 'gift-number-0' }).refused).toBeNull();
  });
});
