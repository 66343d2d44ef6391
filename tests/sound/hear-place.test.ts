import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishStyles } from '../../models/building/room/finish-styles.ts';
import type { RoomFinish } from '../../src/museum/floorplan/room-template.ts';
import { hearFloor, hearPlace, type Whereabouts } from '../../src/sound/hear-place.ts';

const court: Whereabouts = {
  isOpen: true,
  toStream: 30,
  toEaves: 40,
  toDoor: Infinity,
  finish: 'outdoors',
  volume: 0,
};
const hall: Whereabouts = {
  ...court,
  isOpen: false,
  finish: 'summary-hall',
  volume: 2400,
};
const closet: Whereabouts = { ...hall, finish: 'lift', volume: 9 };

describe('hearPlace', () => {
  it('hears wind, stream and bells under the sky, and no hall', () => {
    expect(hearPlace(court)).toMatchObject({ wind: 1, hum: 0, echo: 0 });
    expect(hearPlace({ ...court, toStream: 0 }).stream).toBe(1);
    // Half of it is left 22 m from the water, a fifth at twice that.
    expect(hearPlace({ ...court, toStream: 22 }).stream).toBeCloseTo(0.5, 9);
    expect(hearPlace({ ...court, toStream: 44 }).stream).toBeCloseTo(0.2, 9);
    expect(hearPlace({ ...court, toEaves: 18 }).bells).toBeCloseTo(0.5, 9);
  });

  it('hears nothing of outside within, but at an open door', () => {
    expect(hearPlace(hall)).toMatchObject({ wind: 0, stream: 0, bells: 0 });
    const atDoor = hearPlace({ ...hall, toDoor: 0 });
    expect(atDoor.wind).toBe(0.25);
    expect(atDoor.stream).toBeCloseTo(0.25 * hearPlace(court).stream, 9);
    expect(hearPlace({ ...hall, toDoor: 6 }).wind).toBeCloseTo(0.125, 9);
    expect(hearPlace({ ...hall, toDoor: 12 }).wind).toBe(0);
  });

  it('hums and echoes more the larger the room, and not at all where no lamp is', () => {
    expect(hearPlace(hall).hum).toBeGreaterThan(2 * hearPlace(closet).hum);
    expect(hearPlace(hall).echo).toBeGreaterThan(hearPlace(closet).echo);
    expect(hearPlace({ ...hall, finish: 'statue-hall' }).echo).toBeLessThan(hearPlace(hall).echo / 2);
    expect(hearPlace({ ...hall, finish: 'bare-granite' }).hum).toBe(0);
  });

  it('keeps every part within 0 and 1, and louder nearer, wherever one stands', () => {
    const metres = fc.oneof(fc.double(), fc.double({ min: 0, max: 500 }));
    fc.assert(
      fc.property(metres, metres, metres, metres, fc.boolean(), (a, b, c, volume, isOpen) => {
        const place = { ...hall, isOpen, toStream: a, toEaves: b, toDoor: c, volume };
        const mix = hearPlace(place);
        for (const part of Object.values(mix)) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        if (a >= 1)
          expect(hearPlace({ ...place, toStream: a - 1 }).stream).toBeGreaterThanOrEqual(mix.stream);
      }),
    );
  });
});

describe('hearFloor', () => {
  it('goes by what the floors of the house are made of', () => {
    for (const [finish, { floor }] of Object.entries(finishStyles) as [
      RoomFinish,
      (typeof finishStyles)[RoomFinish],
    ][]) {
      const heard = hearFloor(finish, 'autumn');
      expect(heard === 'carpet', finish).toBe(floor.pattern === 'carpet');
      expect(heard === 'wood', finish).toBe(floor.pattern === 'boards');
      expect(heard === 'rock', finish).toBe(floor.field.material === 'granite-rough');
      expect(heard === 'paving', finish).toBe(floor.field.material === 'paving');
    }
  });

  it('has snow under one’s feet in winter, and only outside', () => {
    expect(hearFloor('outdoors', 'winter')).toBe('snow');
    expect(hearFloor('corridor', 'winter')).toBe('stone');
  });
});
