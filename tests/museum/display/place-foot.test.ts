import { describe, expect, it } from 'vitest';
import { placeFoot } from '../../../src/museum/display/place-foot.ts';
import { mountCodes, type Mount, type RoomDisplay } from '../../../src/museum/display/room-display.ts';

const stand = (mount: Mount, turn: number): { x: number; y: number; z: number } => {
  const display = {
    position: Float32Array.of(0, 0, 0, 4, 2, -6),
    size: Float32Array.of(1, 1, 1, 2, 1.5, 0.5),
    yaw: Float32Array.of(0, turn),
    mount: Uint8Array.of(0, mountCodes[mount]),
  };
  const foot = { x: 0, y: 0, z: 0 };
  placeFoot(display as unknown as RoomDisplay, 1, foot);
  return foot;
};

describe('the foot of a thing', () => {
  it('is where it is placed', () => {
    expect(stand('plinth', 1)).toEqual({ x: 4, y: 2, z: -6 });
  });

  it('lies under the middle of a hung thing, before its wall', () => {
    expect(stand('hung', 0)).toEqual({ x: 4, y: 1.25, z: -5.75 });
    const turned = stand('hung', Math.PI / 2);
    expect(turned.x).toBeCloseTo(4.25);
    expect(turned.z).toBeCloseTo(-6);
  });
});
