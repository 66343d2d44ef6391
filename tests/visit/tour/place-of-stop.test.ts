import { describe, expect, it } from 'vitest';
import type { TourStop } from '../../../src/museum/tours/tour.ts';
import { placeOfStop } from '../../../src/visit/tour/place-of-stop.ts';

const stop: TourStop = { id: 'a', title: { en: 'A' }, gift: null, room: null, view: null, words: [] };
const view = { x: 1, z: -2, yaw: 90, pitch: -45 };
const pose = { x: 1, z: -2, yaw: Math.PI / 2, pitch: -Math.PI / 4 };

describe('the place of a stop', () => {
  it('is before its gift, or in its room, seen as it says', () => {
    expect(placeOfStop({ ...stop, gift: 'bowl' })).toEqual({ exhibit: 'bowl' });
    expect(placeOfStop({ ...stop, room: 'hall' })).toEqual({ room: 'hall' });
    expect(placeOfStop({ ...stop, room: 'hall', view })).toEqual({ room: 'hall', pose });
    expect(placeOfStop({ ...stop, gift: 'bowl', room: 'hall', view })).toEqual({
      exhibit: 'bowl',
      room: 'hall',
      pose,
    });
    expect(placeOfStop({ ...stop, gift: 'bowl', room: 'hall' })).toEqual({ exhibit: 'bowl' });
    expect(placeOfStop(stop)).toEqual({});
  });
});
