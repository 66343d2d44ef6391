import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTexts, readText } from '../../../src/view/curate/tour-texts.ts';
import { tourLanguages } from '../../../src/view/curate/tour-languages.ts';
import { freeId, idFrom, standHere, viewFrom } from '../../../src/view/curate/stand-here.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';

const spoken = ['en', 'ko'];
const pose = { room: 'room-1' as RoomId, x: 1.23456, y: 0, z: -2, yaw: Math.PI / 4, pitch: -0.1 };

describe('a stop where somebody stands', () => {
  it('has them stand and look as they do', () => {
    expect(viewFrom(pose)).toEqual({ x: 1.23, z: -2, yaw: 45, pitch: -5.7 });
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (yaw) => {
        const view = viewFrom({ ...pose, yaw });
        expect(Math.abs(view.yaw)).toBeLessThanOrEqual(180);
        expect(Math.cos((view.yaw * Math.PI) / 180)).toBeCloseTo(Math.cos(yaw), 2);
        expect(Math.sin((view.yaw * Math.PI) / 180)).toBeCloseTo(Math.sin(yaw), 2);
      }),
    );
  });

  it('is called by its gift, or by its room, and by no name another has', () => {
    const gift = { id: 'bowl', title: { en: 'Bowl', ko: '그릇' } };
    expect(standHere({ pose, gift, roomName: { en: 'Hall' }, taken: [], spoken })).toMatchObject({
      id: 'bowl',
      title: { en: 'Bowl', ko: '그릇' },
      gift: 'bowl',
      room: 'room-1',
      words: [],
    });
    expect(
      standHere({ pose, gift: null, roomName: { en: 'The hall, 1979' }, taken: [], spoken }),
    ).toMatchObject({
      id: 'the-hall-1979',
      gift: null,
      title: { en: 'The hall, 1979', ko: '' },
    });
    expect(standHere({ pose, gift, roomName: { en: 'Hall' }, taken: ['bowl', 'bowl-2'], spoken }).id).toBe(
      'bowl-3',
    );
    expect(freeId('a', ['b'])).toBe('a');
  });

  it('has an id that is none but lower-case words joined by hyphens', () => {
    expect(idFrom('Été à Pékin')).toBe('ete-a-pekin');
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (title) => {
        expect(idFrom(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('texts of a tour', () => {
  it('begin in the languages the museum is told in, and in no other', () => {
    expect(beginTexts({ en: 'Bowl', ko: '그릇', fr: 'Bol' }, ['ko', 'fr'])).toEqual({
      ko: '그릇',
      fr: 'Bol',
    });
    expect(beginTexts({ en: 'Bowl' }, ['ko', 'en'])).toEqual({ ko: '', en: 'Bowl' });
    expect(beginTexts({}, ['en'])).toEqual({ en: '' });
    // A collection that is all kept under English, in a museum that is told in German.
    expect(beginTexts({ en: 'Schale' }, ['de', 'fr'])).toEqual({ de: 'Schale', fr: '' });
  });

  it('are read by a curator in the first language in which anything is written', () => {
    expect(readText({ en: 'Bowl', de: 'Schale' }, ['de', 'en'])).toBe('Schale');
    expect(readText({ en: 'Bowl', de: '' }, ['de'])).toBe('Bowl');
    expect(readText({ de: '' }, ['de'])).toBeNull();
  });

  it('are offered in the languages of the museum, then in those a tour has besides, wherever in it', () => {
    const stop = standHere({ pose, gift: null, roomName: { en: 'Hall' }, taken: [], spoken: ['de'] });
    const words = [{ voice: 'tour', says: { fr: 'Voyez.' }, sources: [] }] as const;
    const tour = { title: {}, summary: { ko: '그릇.' }, stops: [{ ...stop, words }] };
    expect(tourLanguages(tour, ['de'])).toEqual([
      { tag: 'de', name: 'Deutsch' },
      { tag: 'ko', name: '한국어' },
      { tag: 'fr', name: 'Français' },
    ]);
  });
});
