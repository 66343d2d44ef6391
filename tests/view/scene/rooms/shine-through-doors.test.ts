import { describe, expect, it } from 'vitest';
import type { Opening, Room } from '../../../../src/museum/floorplan/floor-plan.ts';
import { closeDoors, shineThroughDoor } from '../../../../src/view/scene/rooms/shine-through-doors.ts';
import { fullyAwake, noDoorLight, type DoorLight } from '../../../../src/view/scene/surfaces/wake-shader.ts';

const hall = { rect: { minX: 0, maxX: 10, minZ: 0, maxZ: 10 } } as unknown as Room;

/** A doorway two metres wide and three high in the wall beyond z = 10. */
function makeDoor(middle: number): Opening {
  const passage = { minX: middle - 1, maxX: middle + 1, minZ: 10, maxZ: 10.4 };
  return { axis: 'z', passage, floorY: 4, height: 3 } as unknown as Opening;
}

const none = (): DoorLight => new Float32Array(noDoorLight.length);

describe('light through a doorway', () => {
  it('starts at the face of the lit room and goes on into the dark one', () => {
    const doors = none();
    expect(shineThroughDoor(makeDoor(5), hall, fullyAwake, doors, 5, 5)).toBe(true);
    expect([...doors.subarray(0, 8)]).toEqual([5, 5.5, 10, 1, 0, 1, 1, 1.5]);
    const back = none();
    const beyond = { rect: { minX: 0, maxX: 10, minZ: 10.4, maxZ: 20 } } as unknown as Room;
    shineThroughDoor(makeDoor(5), beyond, fullyAwake, back, 5, 15);
    expect(back[2]).toBeCloseTo(10.4);
    expect([back[4], back[5]]).toEqual([0, -1]);
  });

  it('is none from a room that sleeps, or whose wave has not come so far', () => {
    const doors = none();
    expect(shineThroughDoor(makeDoor(5), hall, new Float32Array([5, 0, 1e5, 0]), doors, 5, 5)).toBe(false);
    expect(shineThroughDoor(makeDoor(5), hall, new Float32Array([5, 0, 6, 1]), doors, 5, 5)).toBe(false);
    expect(doors).toEqual(noDoorLight);
  });

  it('of more doorways than count takes those nearest to the visitor', () => {
    for (const order of [
      [2, 5, 8],
      [8, 5, 2],
      [5, 8, 2],
    ]) {
      const doors = none();
      for (const middle of order) shineThroughDoor(makeDoor(middle), hall, fullyAwake, doors, 9, 9);
      expect(new Set([doors[0], doors[8]])).toEqual(new Set([5, 8]));
    }
  });

  it('ends when the doors are closed', () => {
    const doors = none();
    shineThroughDoor(makeDoor(5), hall, fullyAwake, doors, 5, 5);
    closeDoors(doors);
    expect([doors[3], doors[11]]).toEqual([0, 0]);
  });
});
