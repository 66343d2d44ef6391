import { MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { buildDoorLeaf } from '../../../../models/building/exterior/build-door-leaf.ts';
import type { RoomId } from '../../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../../src/museum/floorplan/plan-building.ts';
import { hangBronzeDoors } from '../../../../src/view/scene/rooms/hang-bronze-doors.ts';
import { RoomWakes } from '../../../../src/view/scene/rooms/room-wakes.ts';
import { realBuilding } from '../../../museum/floorplan/any-programme.ts';

const plan = planBuilding(realBuilding);
const rooms = {
  isOutdoors: (room: RoomId) => plan.rooms.find(({ id }) => id === room)?.kind === 'outdoors',
  wakes: new RoomWakes(plan),
};
const leaves = [buildDoorLeaf(1, 1.9, 4.6, {}), buildDoorLeaf(-1, 1.9, 4.6, {})] as const;
const at = (room: string, x: number, z: number) => ({ room: room as RoomId, x, y: 0, z, yaw: 0, pitch: 0 });

describe('bronze doors', () => {
  it('are shut to the eye while their leaves hang closed, and only then', () => {
    const doors = hangBronzeDoors(plan, new MeshBasicMaterial(), rooms);
    const shut = (): string[] =>
      plan.openings.filter((_, row) => doors.shut[row] === 1).map(({ rooms: sides }) => sides.join(' '));
    const away = at('forecourt', -14, 49.6);
    // Where no leaf hangs yet nothing hides what is behind.
    doors.step(away, 0, false);
    expect(shut()).toEqual([]);
    doors.make([{ leaves }, { leaves }]).hang();
    doors.step(away, 0.1, false);
    expect(shut()).toEqual(['main-1-1 porch', 'second-1-1 second-porch']);
    // Near by they begin to move: a gap is enough to see through.
    doors.step(at('porch', 0, 4), 0.05, false);
    expect(shut()).toEqual(['second-1-1 second-porch']);
    for (let step = 0; step < 40; step++) doors.step(away, 0.1, false);
    expect(shut()).toEqual(['second-1-1 second-porch']);
    doors.dispose();
  });
});
