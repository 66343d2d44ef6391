import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardStyle } from '../../../src/view/vr/board-part.ts';
import { boardFaces, boardSize, layOutBoard } from '../../../src/view/vr/lay-out-board.ts';
import { findLanding } from '../../../src/view/vr/find-landing.ts';
import { placeBoard } from '../../../src/view/vr/place-board.ts';
import { wordGift } from '../../../src/view/vr/word-gift.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { languages } from '../../../src/language/languages.ts';
import { loadVrText } from '../../../src/language/load-vr-text.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { GiftRecord } from '../../../src/museum/catalogue/gift-record.ts';
import { makeGift } from '../../museum/display/small-museum.ts';

const records = [
  {
    entry: makeGift(1, {
      title: { en: 'A vase', ko: '꽃병' },
      date: '1972-05',
      years: [1972, 1972],
    }),
    occasion: 'A visit',
    description: { en: 'Of glass.' },
    disputes: 'One says 1971.',
    claims: [
      { field: 'what', says: 'It is a vase.', source: 'paper' },
      { field: 'date', says: 'It came in May 1972.', source: 'lost' },
    ],
    sources: { paper: { publisher: 'A paper', title: 'Gifts', published: '1999', reliability: 'high' } },
  },
  {
    entry: makeGift(2, { title: { en: 'A box' }, giver: null, date: null, years: null }),
    occasion: null,
    description: { en: 'Closed.' },
    disputes: null,
    claims: [{ field: 'what', says: 'It is a box.', source: 'diary' }],
    sources: { diary: { publisher: null, title: null, published: null, reliability: null } },
  },
] as unknown as GiftRecord[];

/** Letters half as wide as high. */
const measure = (text: string, style: BoardStyle): number => (text.length * boardFaces[style].size) / 2;
const styles = Object.keys(boardFaces) as BoardStyle[];

describe('a board', () => {
  it('has every word once, in order, on lines that end within it and lie in no button', () => {
    const part = fc.record({
      text: fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 60 }).map((words) => words.join(' ')),
      style: fc.constantFrom(...styles),
      tag: fc.constantFrom('en', 'ar'),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 0, max: 5 }), (parts, count) => {
        const { pages, buttons } = layOutBoard(parts, count, measure);
        const letters = pages.flatMap((page) => page.map(({ text }) => text)).join('');
        expect(letters.replaceAll(' ', '')).toBe(
          parts
            .map(({ text }) => text)
            .join('')
            .replaceAll(' ', ''),
        );
        const foot = Math.min(boardSize.height, ...buttons.map(({ y }) => y));
        for (const page of pages) {
          for (const { y, text, style, isLeftward } of page) {
            expect(y + boardFaces[style].leading / 2).toBeLessThanOrEqual(foot);
            expect(measure(text, style)).toBeLessThanOrEqual(boardSize.width - 120);
            expect(typeof isLeftward).toBe('boolean');
          }
        }
        buttons.forEach(({ x, y, width, height }, row) => {
          expect(x + width).toBeLessThan(boardSize.width);
          expect(y + height).toBeLessThan(boardSize.height);
          // 6 cm at arm's length, at least.
          expect((height / boardSize.width) * 0.8).toBeGreaterThan(0.06);
          for (const other of buttons.slice(row + 1))
            expect(x + width <= other.x || other.x + other.width <= x || y + height <= other.y).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('hangs beside what it is about, nearer than that, facing the eye, as large to the eye everywhere', () => {
    const metres = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(metres, metres, metres, metres, metres, (x, z, toX, toZ, yaw) => {
        const eye = { x, y: 1.6, z };
        const about = { x: toX, y: 1.1, z: toZ };
        const away = Math.hypot(toX - x, toZ - z);
        fc.pre(away > 1.2);
        const place = placeBoard(eye, yaw, about);
        const distance = Math.hypot(place.x - x, place.z - z);
        expect(distance).toBeLessThan(away);
        expect(distance).toBeLessThanOrEqual(2.4 + 1e-9);
        expect(place.scale / distance).toBeCloseTo(1 / 1.1, 6);
        // Its face looks at the eye.
        expect(Math.sin(place.yaw)).toBeCloseTo((x - place.x) / distance, 6);
        expect(Math.cos(place.yaw)).toBeCloseTo((z - place.z) / distance, 6);
        // To the right of the gift: its nearer edge leaves the gift's middle free.
        const off = Math.atan2(x - toX, z - toZ) - place.yaw;
        expect(Math.atan2(Math.sin(off), Math.cos(off))).toBeGreaterThan(Math.atan(0.4 / 1.1));
      }),
    );
  });

  it('says of every gift who gave it, when, and who says so, in every language', async () => {
    for (const { tag } of languages) {
      const language = await loadLanguage(tag);
      const { text } = await loadVrText(tag);
      expect(text('step', { degrees: 30 })).toContain('30');
      for (const record of records) {
        const parts = wordGift(record, language);
        const says = parts.map((part) => part.text);
        expect(parts[0]).toMatchObject({ style: 'title', text: language.choose(record.entry.title).text });
        expect(says[1]?.split(' · ').length).toBeGreaterThan(1);
        for (const claim of record.claims) {
          const at = says.indexOf(claim.says);
          expect(at).toBeGreaterThan(0);
          expect(parts[at + 1]?.style).toBe('source');
        }
      }
    }
  });
});

describe('where one is taken', () => {
  const room = 'hall' as RoomId;
  const standing = (x: number, z: number) => ({ room, x, y: 0, z });

  it('is where a body can stand near to where one points, and nowhere else', () => {
    const ground = { findStanding: (_: RoomId, x: number, z: number) => standing(Math.max(x, 2), z) };
    expect(findLanding(ground, room, 3, 1, 4)).toEqual(standing(3, 1));
    // Pushed out of a case by less than half a metre.
    expect(findLanding(ground, room, 1.5, 1, 4)).toEqual(standing(2, 1));
    expect(findLanding(ground, room, 0.5, 1, 4)).toBeNull();
    expect(findLanding(ground, room, 3, 1, 20)).toBeNull();
    expect(findLanding({ findStanding: () => undefined }, room, 3, 1, 4)).toBeNull();
  });
});
