import { describe, expect, it } from 'vitest';
import { buildRoomShell } from '../../../models/building/room/build-room-shell.ts';
import { castRay, listFaults } from './mesh-checks.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import { listFittingFootprints } from '../../../src/museum/floorplan/list-fitting-footprints.ts';
import type { FloorPlan, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { fittingForms, type Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { readBuilding } from '../../../tools/data/pack-building.ts';
import { makeCatalogue } from '../../museum/display/small-museum.ts';
import { makeEveryFinish, templateOf } from './every-finish.ts';

const house = planBuilding(readBuilding(process.cwd()));
const houseDisplay = planDisplay({ plan: house, catalogue: makeCatalogue([], 115_000) });
const { plan: finishes } = makeEveryFinish();

/** The fitting as the house has it, or one of a usual size. */
function exampleOf(form: Fitting['form']): Fitting {
  const found = house.templates
    .flatMap(({ fittings = [] }) => fittings)
    .find((fitting) => fitting.form === form);
  if (!found) throw new Error(`no template has a ${form}`);
  return { ...found, x: 0, z: 0, turns: 0, base: 0 };
}

/** Triangles of a bare room, and of the same room with one fitting in its middle. */
function buildWith(fittings: readonly Fitting[]): ReturnType<typeof buildRoomShell> {
  const template = { ...templateOf('car-hall'), furniture: [], fittings };
  const room = {
    ...(finishes.rooms.find(({ template: id }) => id === template.id) as Room),
    id: 'main-1-1' as RoomId,
    theme: null,
  };
  const plan: FloorPlan = { ...finishes, rooms: [room], openings: [], templates: [template] };
  const display = planDisplay({ plan, catalogue: makeCatalogue([], 0) });
  return buildRoomShell(plan, room, display.layOutRoom(room.id));
}

const bare = buildWith([]);

describe.each(fittingForms)('fitting %s', (form) => {
  const fitting = exampleOf(form);
  const shell = buildWith([fitting]);
  // Fittings are drawn after the room and before its lamps: what is new are the points a bare room lacks.
  const known = new Set(listPoints(bare));
  const own = listPoints(shell)
    .filter((point) => !known.has(point))
    .map((point) => point.split(' ').map(Number) as [number, number, number]);

  it('is a sound mesh of a bounded size', () => {
    expect(listFaults(shell.opaque)).toEqual([]);
    const added = shell.opaque.triangleCount - bare.opaque.triangleCount;
    expect(added).toBeGreaterThan(10);
    expect(added).toBeLessThanOrEqual(form === 'wall-map' || form.endsWith('bank') ? 4200 : 3300);
  });

  it('stands on the floor, within its footprint and its height', () => {
    // Mouldings and leaves lean over a little; what hangs high may bring a lamp on an arm.
    const slack = 0.06;
    const [a, o] = [fitting.length / 2 + slack, fitting.depth / 2 + (form === 'painting' ? 0.3 : slack)];
    for (const [x, y, z] of own) {
      expect(Math.abs(x), `${x} along`).toBeLessThanOrEqual(a);
      expect(Math.abs(z), `${z} outwards`).toBeLessThanOrEqual(o);
      expect(y).toBeLessThanOrEqual(fitting.height + (form === 'tea-counter' ? 0.85 : 0.32));
      expect(y).toBeGreaterThanOrEqual(-0.002);
    }
    expect(Math.min(...own.map(([, y]) => y))).toBeLessThan(0.07);
  });
});

function listPoints({ opaque }: ReturnType<typeof buildRoomShell>): string[] {
  return Array.from({ length: opaque.vertexCount }, (_, row) =>
    [0, 1, 2].map((axis) => (opaque.position[row * 3 + axis] as number).toFixed(4)).join(' '),
  );
}

describe('rooms of the house', () => {
  it('keep to 25,000 triangles, furniture and fittings counted', () => {
    // The fullest room of each template stands for the others.
    for (const { id } of house.templates) {
      const fullest = house.rooms
        .filter(({ template }) => template === id)
        .map((room) => ({ room, laidOut: houseDisplay.layOutRoom(room.id) }))
        .sort((a, b) => b.laidOut.count - a.laidOut.count)[0];
      if (!fullest) continue;
      const { opaque, glass } = buildRoomShell(house, fullest.room, fullest.laidOut);
      expect(opaque.triangleCount + glass.triangleCount, id).toBeLessThanOrEqual(25_000);
    }
  }, 60_000);

  it('have solid matter where a body is kept away, at the height of the hand or below', () => {
    for (const template of house.templates) {
      const room = house.rooms.find(({ template: id }) => id === template.id);
      const standing = (template.fittings ?? []).filter(({ base }) => base === 0);
      if (!room || standing.length === 0) continue;
      const shell = buildRoomShell(house, room, houseDisplay.layOutRoom(room.id));
      const midX = (room.rect.minX + room.rect.maxX) / 2;
      const midZ = (room.rect.minZ + room.rect.maxZ) / 2;
      if (room.turns !== 0) continue;
      for (const fitting of standing) {
        const footprint = listFittingFootprints(fitting)[0];
        if (!footprint) continue;
        // Some point of the footprint has something above the floor.
        let highest = 0;
        for (let step = 0; step < 81 && highest < 0.2; step++) {
          const x = footprint.minX + ((footprint.maxX - footprint.minX) * ((step % 9) + 0.5)) / 9;
          const z = footprint.minZ + ((footprint.maxZ - footprint.minZ) * (Math.floor(step / 9) + 0.5)) / 9;
          const down = castRay(shell, [midX + x, room.floorY + 2.5, midZ + z], [0, -1, 0]);
          highest = Math.max(highest, 2.5 - down);
        }
        expect(highest, `${fitting.form} in ${template.id}`).toBeGreaterThanOrEqual(0.2);
      }
    }
  }, 60_000);
});
