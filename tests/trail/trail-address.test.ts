import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/address/format-address.ts';
import { parseAddress } from '../../src/address/parse-address.ts';
import { formatTrail } from '../../src/trail/format-trail.ts';
import { packText } from '../../src/trail/pack-text.ts';
import { parseTrail } from '../../src/trail/parse-trail.ts';
import { emptyTrail } from '../../src/trail/trail.ts';
import { longestTrail, trailLimits } from '../../src/trail/trail-limits.ts';
import { unpackText } from '../../src/trail/unpack-text.ts';
import { anyText, anyTrail } from './any-trail.ts';

const codesOf = (text: string, resolve?: (id: string) => string | null): string[] =>
  parseTrail(text, resolve).problems.map(({ part, code }) => `${part} ${code}`);

describe('a trail in its address', () => {
  it('is the trail that was put there, through the whole address', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const written = formatTrail(trail);
        const address = formatAddress(written === null ? {} : { trail: written });
        const { place, problems } = parseAddress(address);
        expect(problems).toEqual([]);
        expect(parseTrail(place.trail ?? null)).toEqual({ trail, problems: [] });
      }),
    );
  });

  it('costs in the address what it is long: nothing of it is encoded once more', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const written = formatTrail(trail) ?? '';
        expect(encodeURIComponent(written)).toBe(written);
        // Messengers cut a full stop and a bracket from the end of a link.
        expect(written).not.toMatch(/[.,;:!?'")\]]$/);
      }),
    );
  });

  it('keeps ids and Latin notes readable', () => {
    const trail = {
      title: 'Wood',
      author: 'Class 3b',
      gifts: [
        { gift: 'hunter-1990', note: 'Look at the grain' },
        { gift: 'bear-1985', note: '' },
      ],
    };
    expect(formatTrail(trail)).toBe('1~T_Wood~A_Class_3b~hunter-1990_Look_at_the_grain~bear-1985');
    expect(formatTrail(emptyTrail)).toBeNull();
    // Links that were sent stay good: what is written here must be read for ever.
    expect(parseTrail('1~T_Wood~hunter-1990_.BNVcK4A.a').trail).toEqual({
      title: 'Wood',
      author: '',
      gifts: [{ gift: 'hunter-1990', note: '한글.' }],
    });
    expect(packText('Why? 한')).toBe('Why.f_.ANVc');
  });

  it('takes Korean notes in three characters a syllable and little more', () => {
    const note = '나무로 깎은 사냥군이다 '.repeat(20).trim().slice(0, trailLimits.note);
    expect(packText(note).length).toBeLessThan(note.length * 3.6);
    expect(encodeURIComponent(note).length).toBeGreaterThan(note.length * 7);
  });

  it('never throws, keeps within its limits, and once read is read the same again', () => {
    const parts = fc.constantFrom(
      '1',
      '~',
      '_',
      '.',
      '.Z',
      '.A',
      'T_',
      'A_',
      'a-b',
      'c',
      '%',
      '__proto__',
      '2',
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.oneof(parts, anyText(6)), { maxLength: 60 }).map((list) => `1~${list.join('')}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { trail, problems } = parseTrail(text);
        const ids = trail.gifts.map(({ gift }) => gift);
        expect(new Set(ids).size).toBe(ids.length);
        expect(trail.title.length).toBeLessThanOrEqual(trailLimits.title);
        expect(trail.author.length).toBeLessThanOrEqual(trailLimits.author);
        for (const { note } of trail.gifts) expect(note.length).toBeLessThanOrEqual(trailLimits.note);
        for (const { found } of problems) expect(found.length).toBeLessThanOrEqual(100);
        expect(parseTrail(formatTrail(trail))).toEqual({ trail, problems: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('tells what it could not take, part by part', () => {
    expect(codesOf('2~a')).toEqual(['0 version']);
    expect(codesOf('')).toEqual(['0 version']);
    expect(codesOf(`1~${'a'.repeat(longestTrail)}`)).toEqual(['0 too-long']);
    expect(codesOf('1~a~b~a_again~X_new~B~')).toEqual(['3 repeated', '4 unknown', '5 unknown', '6 unknown']);
    expect(codesOf('1~T_one~T_two~A_me~A_you')).toEqual(['2 repeated', '4 repeated']);
    expect(codesOf('1~a_.~b_.CAAA~c_.A__-~d_ü')).toEqual([1, 2, 3, 4].map((part) => `${part} ill-formed`));
    expect(codesOf(`1~a_${'x'.repeat(281)}`)).toEqual(['1 cut']);
    expect(parseTrail('1~a_.').trail.gifts).toEqual([{ gift: 'a', note: '' }]);
  });

  it('leads former ids to the gifts they became, and says which are none', () => {
    const resolve = (id: string): string | null => ({ old: 'new', new: 'new' })[id] ?? null;
    expect(parseTrail('1~old_Hm~gone~new', resolve).trail.gifts).toEqual([{ gift: 'new', note: 'Hm' }]);
    expect(codesOf('1~old_Hm~gone~new', resolve)).toEqual(['2 unknown', '3 repeated']);
  });
});

describe('a packed text', () => {
  it('is the text again, whatever stands in it', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.oneof(anyText(80), fc.string({ unit, maxLength: 80 })), (text) => {
        const packed = packText(text);
        expect(packed).toMatch(/^[A-Za-z0-9._-]*$/);
        expect(unpackText(packed)).toBe(text);
      }),
    );
  });
});
