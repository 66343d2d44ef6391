import { describe, expect, it } from 'vitest';
import { indexPlan } from '../../../src/museum/display/index-plan.ts';
import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import { listPlanCells } from '../../../src/museum/floorplan/list-plan-cells.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { generateBuilding } from '../../../tools/generate/generate-building.ts';
import { realBuilding } from './any-programme.ts';

const plans: readonly (readonly [string, FloorPlan])[] = [
  ['the real house', planBuilding(realBuilding)],
  ['a made-up house', planBuilding(generateBuilding({ seed: 3, gifts: 0, rooms: 500, exhibits: 200_000 }))],
];

describe.each(plans)('cells of %s', (_, plan) => {
  const { cells, indexOf, describeGates } = listPlanCells(plan);

  it('have the openings that name them, in the order of the plan', () => {
    cells.forEach(({ index, room, gates }) => {
      const wanted = plan.openings.flatMap(({ rooms }, row) => (rooms.includes(room.id) ? [row] : []));
      expect(gates.map(({ opening }) => opening)).toEqual(wanted);
      expect(indexOf.get(room.id)).toBe(index);
      for (const { opening, other } of gates)
        expect(new Set([room.id, cells[other]?.room.id])).toEqual(new Set(plan.openings[opening]!.rooms));
    });
  });

  it('keep their gates once described, and describe them anew for whoever asks so', () => {
    const cell = cells[1]!;
    expect(cell.gates).toBe(cell.gates);
    expect(describeGates(1)).toEqual(cell.gates);
    expect(describeGates(1)).not.toBe(cell.gates);
  });

  it('are listed once for a plan, and look-ups tell the same', () => {
    expect(listPlanCells(plan).cells).toBe(cells);
    const { rooms, openings, openingRow } = indexPlan(plan);
    for (const { room, gates } of cells) {
      expect(rooms.get(room.id)).toBe(room);
      const found = openings.get(room.id);
      expect(found?.map((opening) => openingRow.get(opening)) ?? []).toEqual(
        gates.map(({ opening }) => opening),
      );
      expect(openings.get(room.id)).toBe(found);
    }
  });
});

it('says which opening leads nowhere', () => {
  const plan = planBuilding(realBuilding);
  const [first, ...others] = plan.openings;
  const broken = { ...plan, openings: [{ ...first!, rooms: ['nowhere', first!.rooms[1]] }, ...others] };
  expect(() => listPlanCells(broken as unknown as FloorPlan)).toThrow(/no room nowhere/);
});
