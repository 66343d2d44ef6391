import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuildingFacts } from '../../../src/museum/floorplan/building-facts.ts';
import { floorHeightAt } from '../../../src/museum/floorplan/floor-height.ts';
import type { FloorPlan, Opening, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { anyProgramme, makeRoom, realBuilding } from './any-programme.ts';

const settings = { numRuns: 60, seed: 20230917 };
const eps = 1e-3;

/** Cells whose clear spaces share a point, looked for at points spread over what they share in the plan. */
function listCollisions({ rooms }: FloorPlan): string[] {
  const found: string[] = [];
  rooms.forEach((a, row) => {
    for (const b of rooms.slice(row + 1)) {
      const [minX, maxX] = [Math.max(a.rect.minX, b.rect.minX), Math.min(a.rect.maxX, b.rect.maxX)];
      const [minZ, maxZ] = [Math.max(a.rect.minZ, b.rect.minZ), Math.min(a.rect.maxZ, b.rect.maxZ)];
      if (maxX - minX < eps || maxZ - minZ < eps) continue;
      for (let step = 0; step < 25; step++) {
        const x = minX + ((maxX - minX) * (step % 5)) / 4;
        const z = minZ + ((maxZ - minZ) * Math.floor(step / 5)) / 4;
        const [floorA, floorB] = [floorHeightAt(a, x, z), floorHeightAt(b, x, z)];
        if (floorA < floorB + (b.height || 3) - eps && floorB < floorA + (a.height || 3) - eps) {
          found.push(`${a.id} ${b.id}`);
          break;
        }
      }
    }
  });
  return found;
}

/** What is wrong with an opening; empty when it leads through one wall from one cell into one other. */
function faultsOf(opening: Opening, plan: FloorPlan): string[] {
  const sides = opening.rooms.map((id) => plan.rooms.find((room) => room.id === id));
  const [a, b] = sides;
  if (!a || !b || a === b) return [`${opening.id} does not join two cells`];
  const { passage, axis } = opening;
  const along = axis === 'x' ? (['minX', 'maxX'] as const) : (['minZ', 'maxZ'] as const);
  const across = axis === 'x' ? (['minZ', 'maxZ'] as const) : (['minX', 'maxX'] as const);
  const faults: string[] = [];
  const meets = (first: Room, second: Room): boolean =>
    Math.abs(first.rect[along[1]] - passage[along[0]]) < eps &&
    Math.abs(second.rect[along[0]] - passage[along[1]]) < eps;
  if (!meets(a, b) && !meets(b, a)) faults.push(`${opening.id} does not touch both floors`);
  for (const room of [a, b]) {
    if (passage[across[0]] < room.rect[across[0]] - eps || passage[across[1]] > room.rect[across[1]] + eps)
      faults.push(`${opening.id} is wider than ${room.id}`);
    const x = (passage.minX + passage.maxX) / 2;
    const z = (passage.minZ + passage.maxZ) / 2;
    if (Math.abs(floorHeightAt(room, x, z) - opening.floorY) > eps)
      faults.push(`${opening.id} has a step towards ${room.id}`);
    if (room.height > 0 && opening.height > room.height + eps)
      faults.push(`${opening.id} is higher than ${room.id}`);
  }
  if (passage[across[1]] - passage[across[0]] < 0.9) faults.push(`${opening.id} is too narrow`);
  // A third cell in the way would make it lead elsewhere.
  for (const room of plan.rooms) {
    if (room === a || room === b || Math.abs(room.floorY - opening.floorY) > 2 || room.slope) continue;
    const inX = Math.min(room.rect.maxX, passage.maxX) - Math.max(room.rect.minX, passage.minX);
    const inZ = Math.min(room.rect.maxZ, passage.maxZ) - Math.max(room.rect.minZ, passage.minZ);
    if (inX > eps && inZ > eps) faults.push(`${opening.id} runs through ${room.id}`);
  }
  return faults;
}

function reach(plan: FloorPlan, canUse: (room: Room) => boolean): Set<RoomId> {
  const usable = new Set(plan.rooms.filter(canUse).map(({ id }) => id));
  const reached = new Set<RoomId>([plan.arrival]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { rooms } of plan.openings)
      if (rooms.every((id) => usable.has(id)) && rooms.some((id) => reached.has(id)))
        for (const id of rooms) reached.add(id);
    for (const { stops } of plan.lifts)
      if (stops.some((id) => reached.has(id))) for (const id of stops) reached.add(id);
  }
  return reached;
}

const rotate = <T>(list: readonly T[], by: number): T[] => {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)].reverse();
};

/** The same programme, listed in another order wherever the order of a list means nothing. */
function shuffle(facts: BuildingFacts, by: number): BuildingFacts {
  return {
    ...facts,
    templates: rotate(facts.templates, by),
    rooms: rotate(facts.rooms, by),
    grounds: rotate(facts.grounds, by),
    houses: rotate(facts.houses, by).map((house) => ({
      ...house,
      storeys: rotate(house.storeys, by).map((storey) => ({ ...storey, strips: rotate(storey.strips, by) })),
    })),
  };
}

const cases: readonly (readonly [string, fc.Arbitrary<BuildingFacts>])[] = [
  ['any programme', anyProgramme],
  ['the programme of this museum', fc.constant(realBuilding)],
];

describe.each(cases)('%s', (name, programme) => {
  const runs = { ...settings, numRuns: name === 'any programme' ? settings.numRuns : 1 };

  it('F1 no two cells are in each other’s way', () => {
    fc.assert(
      fc.property(programme, (facts) => {
        expect(listCollisions(planBuilding(facts))).toEqual([]);
      }),
      runs,
    );
  });

  it('F2 F3 every opening leads through one wall into exactly two cells, on the level', () => {
    fc.assert(
      fc.property(programme, (facts) => {
        const plan = planBuilding(facts);
        expect(plan.openings.flatMap((opening) => faultsOf(opening, plan))).toEqual([]);
        expect(new Set(plan.openings.map(({ id }) => id)).size).toBe(plan.openings.length);
        for (const room of plan.rooms.filter(({ kind }) => kind === 'room'))
          expect(plan.openings.some(({ rooms }) => rooms.includes(room.id))).toBe(true);
      }),
      runs,
    );
  });

  it('F4 every cell can be reached, and every room without stairs', () => {
    fc.assert(
      fc.property(programme, (facts) => {
        const plan = planBuilding(facts);
        expect(reach(plan, () => true).size).toBe(plan.rooms.length);
        const level = reach(plan, ({ slope }) => !slope || slope.steps === 0);
        const lost = plan.rooms.filter(
          ({ id, kind }) => ['room', 'corridor', 'balcony', 'lift'].includes(kind) && !level.has(id),
        );
        expect(lost.map(({ id }) => id)).toEqual([]);
      }),
      runs,
    );
  });

  it('F5 keeps the size of every template and walls of at least 0.3 m between rooms side by side', () => {
    fc.assert(
      fc.property(programme, (facts) => {
        const plan = planBuilding(facts);
        const templates = new Map(plan.templates.map((template) => [template.id, template]));
        for (const { rect, turns, template, height } of plan.rooms) {
          const size = [rect.maxX - rect.minX, rect.maxZ - rect.minZ];
          if (turns % 2 === 1) size.reverse();
          const found = templates.get(template);
          expect(size[0]).toBeCloseTo(found?.width ?? 0, 3);
          expect(size[1]).toBeCloseTo(found?.depth ?? 0, 3);
          expect(height).toBe(found?.height);
        }
        const rooms = plan.rooms.filter(({ kind }) => kind === 'room');
        for (const a of rooms)
          for (const b of rooms) {
            if (a === b || a.floorY !== b.floorY) continue;
            const x = Math.max(a.rect.minX - b.rect.maxX, b.rect.minX - a.rect.maxX);
            const z = Math.max(a.rect.minZ - b.rect.maxZ, b.rect.minZ - a.rect.maxZ);
            expect(Math.max(x, z)).toBeGreaterThan(0.3 - eps);
          }
      }),
      runs,
    );
  });

  it('F6 the order of lists that have none does not matter', () => {
    fc.assert(
      fc.property(programme, fc.nat(50), (facts, by) => {
        expect(planBuilding(shuffle(facts, by))).toEqual(planBuilding(facts));
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 25) },
    );
  });
});

describe('a programme that grows', () => {
  it('F7 one more room renames no other and, at the end of its row, moves none', () => {
    fc.assert(
      fc.property(anyProgramme, fc.constantFrom('first', 'last'), (facts, where) => {
        const before = planBuilding(facts);
        const added = makeRoom('main', 1, 900, 'dense-gallery');
        const grown: BuildingFacts = {
          ...facts,
          rooms: [...facts.rooms, added],
          houses: facts.houses.map((house) => ({
            ...house,
            storeys: house.storeys.map((storey) => ({
              ...storey,
              strips: storey.strips.map((strip) => {
                if (storey.storey !== 1) return strip;
                // Room for it: one module more of the corridor.
                if (strip.id === 'middle')
                  return {
                    ...strip,
                    items: strip.items.map((item) =>
                      'passage' in item ? { ...item, count: item.count + 1 } : item,
                    ),
                  };
                if (strip.id !== 'right') return strip;
                const item = { room: added.id };
                return {
                  ...strip,
                  items: where === 'first' ? [item, ...strip.items] : [...strip.items, item],
                };
              }),
            })),
          })),
        };
        const after = planBuilding(grown);
        const kept = new Map(after.rooms.map((room) => [room.id, room]));
        for (const room of before.rooms) {
          const same = kept.get(room.id);
          expect(same?.name).toEqual(room.name);
          if (where === 'last') expect(same).toEqual(room);
        }
        expect(kept.has(added.id as RoomId)).toBe(true);
      }),
      { ...settings, numRuns: 30 },
    );
  });
});

describe('a programme that cannot be built', () => {
  const house = realBuilding.houses.find(({ id }) => id === 'main');
  const change = (edit: (facts: BuildingFacts) => BuildingFacts) => () => planBuilding(edit(realBuilding));
  const withStrips = (
    facts: BuildingFacts,
    storey: number,
    strip: string,
    edit: (items: readonly object[]) => readonly object[],
  ): BuildingFacts =>
    ({
      ...facts,
      houses: facts.houses.map((one) =>
        one.id !== 'main'
          ? one
          : {
              ...one,
              storeys: one.storeys.map((level) =>
                level.storey !== storey
                  ? level
                  : {
                      ...level,
                      strips: level.strips.map((row) =>
                        row.id === strip ? { ...row, items: edit(row.items) } : row,
                      ),
                    },
              ),
            },
      ),
    }) as BuildingFacts;

  it('F8 says what is wrong and where', () => {
    expect(house).toBeDefined();
    expect(change((facts) => ({ ...facts, templates: [] }))).toThrow(/asks for the template .* there is not/);
    expect(change((facts) => ({ ...facts, rooms: facts.rooms.slice(1) }))).toThrow(/asks for the room/);
    expect(
      change((facts) => ({ ...facts, rooms: [...facts.rooms, makeRoom('main', 2, 901, 'shop')] })),
    ).toThrow('floorplan: main-2-901: stands in no strip');
    expect(change((facts) => withStrips(facts, 2, 'inner-left', (items) => [...items, ...items]))).toThrow(
      /placed twice/,
    );
    expect(
      change((facts) => withStrips(facts, 2, 'inner-left', (items) => [{ solid: 1 }, ...items])),
    ).toThrow(/is in the way of/);
    expect(change((facts) => withStrips(facts, 2, 'outer-left', (items) => items.slice(1)))).toThrow(
      /floorplan: /,
    );
    expect(
      change((facts) => ({
        ...facts,
        rooms: facts.rooms.map((room) =>
          room.id === 'main-2-1'
            ? { ...room, template: 'aircraft-hall' as typeof room.template, storey: 2 }
            : room,
        ),
      })),
    ).toThrow(/floorplan: /);
    expect(
      change((facts) => ({
        ...facts,
        templates: facts.templates.map((template) =>
          template.id === 'showroom-deep' ? { ...template, height: 5.2 } : template,
        ),
      })),
    ).toThrow(/is 5.2 m high, but storey \d leaves 4.8 m/);
    expect(
      change((facts) => ({
        ...facts,
        grounds: facts.grounds.filter(({ id }) => id !== 'ramp'),
      })),
    ).toThrow(/has no way to it without stairs/);
  });
});
