import { describe, expect, it } from 'vitest';
import { pickMuseum } from '../../../src/museum/display/pick-museum.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import { listWallBoards } from '../../../src/museum/floorplan/list-wall-boards.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { readBuilding } from '../../../tools/data/pack-building.ts';
import { makeCatalogue } from '../display/small-museum.ts';

const plan = planBuilding(readBuilding(process.cwd()));
const museum = { plan, display: planDisplay({ plan, catalogue: makeCatalogue([], 115_000) }) };
const hall = plan.rooms.find(({ id }) => id === 'main-1-2')!;
const boards = listWallBoards(plan, hall);
const map = boards.find(({ form }) => form === 'wall-map')!;

describe('boards on walls', () => {
  it('hang in the hall of the map alone: the map, and the counter under it', () => {
    expect(boards.map(({ form }) => form).sort()).toEqual(['digit-board', 'wall-map']);
    const counter = boards.find(({ form }) => form === 'digit-board')!;
    expect(counter.y + counter.height / 2).toBeLessThan(map.y - map.height / 2);
    const elsewhere = plan.rooms.filter((room) => room !== hall && listWallBoards(plan, room).length > 0);
    expect(elsewhere).toEqual([]);
  });

  it('face into their room, a little before its wall', () => {
    const { rect } = hall;
    for (const { x, z, yaw, width } of boards) {
      const toWall = Math.min(x - rect.minX, rect.maxX - x, z - rect.minZ, rect.maxZ - z);
      expect(toWall).toBeGreaterThan(0);
      expect(toWall).toBeLessThan(0.3);
      const [inX, inZ] = [x + Math.sin(yaw) * 2, z + Math.cos(yaw) * 2];
      expect(inX > rect.minX && inX < rect.maxX && inZ > rect.minZ && inZ < rect.maxZ).toBe(true);
      // All of it hangs on that wall.
      const along = Math.abs(Math.cos(yaw)) > 0.5 ? rect.maxX - rect.minX : rect.maxZ - rect.minZ;
      expect(width).toBeLessThan(along);
    }
  });

  it('are met by who looks at the map, and by nobody who looks beside it', () => {
    const eye = {
      room: hall.id,
      x: (hall.rect.minX + hall.rect.maxX) / 2,
      y: hall.floorY + 1.6,
      z: (hall.rect.minZ + hall.rect.maxZ) / 2,
    };
    const [acrossX, acrossZ] = [Math.cos(map.yaw), -Math.sin(map.yaw)];
    const lookAt = (across: number, up: number) => {
      const x = map.x + acrossX * across * (map.width / 2);
      const z = map.z + acrossZ * across * (map.width / 2);
      const y = map.y + up * (map.height / 2);
      return pickMuseum(museum, eye, [x - eye.x, y - eye.y, z - eye.z])?.kind;
    };
    for (const [across, up] of [
      [0, 0],
      [0.9, 0.9],
      [-0.9, -0.9],
      [-0.9, 0.9],
    ] as const) {
      expect(lookAt(across, up)).toBe('map');
    }
    expect(lookAt(0, 1.3)).toBe('wall');
    expect(lookAt(0, -1.2)).toBe('wall');
  });
});
