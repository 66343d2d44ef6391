import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeId, idFrom, standHere, viewFrom } from '../../../src/view/curate/stand-here.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';

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
    expect(standHere({ pose, gift, roomName: 'Hall', taken: [] })).toMatchObject({
      id: 'bowl',
      title: { en: 'Bowl', ko: '그릇' },
      gift: 'bowl',
      room: 'room-1',
      words: [],
    });
    expect(standHere({ pose, gift: null, roomName: 'The hall, 1979', taken: [] })).toMatchObject({
      id: 'the-hall-1979',
      gift: null,
      title: { en: 'The hall, 1979', ko: '' },
    });
    expect(standHere({ pose, gift, roomName: 'Hall', taken: ['bowl', 'bowl-2'] }).id).toBe('bowl-3');
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
