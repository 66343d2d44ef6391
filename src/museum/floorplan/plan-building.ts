import type { BuildingFacts } from './building-facts.ts';
import type { GroundProgramme, HouseProgramme } from './building-programme.ts';
import { cutOpenings } from './cut-openings.ts';
import { findOverlap } from './find-overlap.ts';
import { findUnreachable } from './find-unreachable.ts';
import type { ArrivalPose, FloorPlan, Lift, Room, RoomId, Storey } from './floor-plan.ts';
import { frameHouse } from './house-frame.ts';
import { joinEdges } from './join-edges.ts';
import { layStrip } from './lay-strip.ts';
import { measures } from './measures.ts';
import { placeCell } from './place-cell.ts';
import { PlanError } from './plan-error.ts';
import { createSharing, type Share } from './share-alike.ts';
import { indexProgramme, type ProgrammeIndex } from './programme-index.ts';

/**
 * Computes the floor plan from the building programme: packs the templates of the rooms along their corridors,
 * storey by storey, sets stairs, lifts and the ground outdoors, cuts the doors. The same programme gives the same
 * plan, in whatever order rooms and templates are listed. Takes a few milliseconds for the whole museum.
 *
 * @throws PlanError when the programme cannot be built: something unknown or placed twice, cells in each other's
 *   way, a storey too low, a room without a way to it
 */
export function planBuilding(facts: BuildingFacts): FloorPlan {
  const index = indexProgramme(facts);
  const share = createSharing();
  const houses = facts.houses.toSorted(byId);
  const rooms = [
    ...houses.flatMap((house) => placeHouse(house, index, share)),
    ...facts.grounds.toSorted(byId).map((ground) => placeGround(ground, houses, index, share)),
  ];
  checkCells(rooms, facts);
  const templates = facts.templates.toSorted(byId);
  const byName = new Map<string, (typeof templates)[number]>(
    templates.map((template) => [template.id, template]),
  );
  const openings = [...cutOpenings(rooms, byName), ...joinEdges(rooms)].sort(byId);
  const plan: FloorPlan = {
    rooms,
    openings,
    lifts: houses.flatMap((house) => listLifts(house, rooms)),
    storeys: houses.flatMap((house) => listStoreys(house, rooms)),
    templates,
    partGrades: facts.partGrades ?? {},
    entrance: facts.entrance as RoomId,
    arrival: facts.arrival as RoomId,
    ...(facts.arrivalPose && { arrivalPose: inRadians(facts.arrivalPose) }),
    ...(facts.arrivalTall && { arrivalTall: inRadians(facts.arrivalTall) as FloorPlan['arrivalTall'] & {} }),
  };
  for (const withoutSteps of [false, true]) {
    const lost = findUnreachable(plan, withoutSteps)[0];
    if (lost) throw new PlanError(lost.id, `has no way to it${withoutSteps ? ' without stairs' : ''}`);
  }
  return plan;
}

function inRadians<T extends ArrivalPose>(pose: T): T {
  return { ...pose, yaw: (pose.yaw * Math.PI) / 180, pitch: (pose.pitch * Math.PI) / 180 };
}

/** By code units, the same on every machine. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function placeHouse(house: HouseProgramme, index: ProgrammeIndex, share: Share): Room[] {
  const frame = frameHouse(house);
  const storeys = house.storeys.toSorted((a, b) => a.storey - b.storey);
  let floorY = 0;
  return storeys.flatMap((storey, row) => {
    const cells = storey.strips
      .toSorted(byId)
      .flatMap((strip) =>
        layStrip({ house, storey, strip, floorY, index, hasStoreyAbove: row + 1 < storeys.length }),
      );
    for (const { id, template } of cells) {
      const above = storeys.slice(row, row + template.storeys).reduce((sum, { height }) => sum + height, 0);
      if (template.height > above - measures.slab + measures.tolerance)
        throw new PlanError(
          id,
          `is ${template.height} m high, but storey ${storey.storey} leaves ${(above - measures.slab).toFixed(1)} m`,
        );
    }
    floorY += storey.height;
    return cells.map((cell) => placeCell(cell, frame, share));
  });
}

function placeGround(
  ground: GroundProgramme,
  houses: readonly HouseProgramme[],
  index: ProgrammeIndex,
  share: Share,
): Room {
  const house = houses.find(({ id }) => id === ground.house);
  if (!house) throw new PlanError(ground.id, `lies before the house ${ground.house}, which there is not`);
  const template = index.template(ground.template, ground.id);
  const { x, z, rise, steps } = ground;
  return placeCell(
    {
      id: ground.id,
      kind: ground.kind,
      house: house.id,
      storey: 1,
      template,
      labels: { ...ground, theme: null, door: null, notice: null },
      rect: {
        minX: x - template.width / 2,
        maxX: x + template.width / 2,
        minZ: z - template.depth / 2,
        maxZ: z + template.depth / 2,
      },
      turns: 0,
      floorY: ground.y,
      ...(rise > 0 && { slope: { towards: [0, -1] as const, rise, steps } }),
    },
    frameHouse(house),
    share,
  );
}

function checkCells(rooms: readonly Room[], facts: BuildingFacts): void {
  const ids = new Set<string>();
  for (const { id } of rooms) {
    if (ids.has(id)) throw new PlanError(id, 'is placed twice');
    ids.add(id);
  }
  for (const { id } of facts.rooms) if (!ids.has(id)) throw new PlanError(id, 'stands in no strip');
  const tall = facts.arrivalTall?.room ?? facts.arrival;
  for (const id of [facts.entrance, facts.arrival, tall, ...facts.houses.map(({ entrance }) => entrance)])
    if (!ids.has(id)) throw new PlanError(id, 'is an entrance, but stands nowhere');
  const overlap = findOverlap(rooms);
  if (overlap) throw new PlanError(overlap[0].id, `is in the way of ${overlap[1].id}`);
}

function listLifts(house: HouseProgramme, rooms: readonly Room[]): Lift[] {
  return house.lifts.map(({ id, name }) => ({
    id: `${house.id}-lift-${id}`,
    name: name['en'] ?? id,
    stops: rooms
      .filter((room) => room.house === house.id && room.id.endsWith(`-lift-${id}`))
      .sort((a, b) => a.storey - b.storey)
      .map((room) => room.id),
  }));
}

function listStoreys(house: HouseProgramme, rooms: readonly Room[]): Storey[] {
  const frame = frameHouse(house);
  let floorY = 0;
  return house.storeys
    .toSorted((a, b) => a.storey - b.storey)
    .map(({ storey, height }) => {
      const entry = {
        house: house.id,
        storey,
        floorY: frame.heightToWorld(floorY),
        rooms: rooms.filter((room) => room.house === house.id && room.storey === storey).map(({ id }) => id),
      };
      floorY += height;
      return entry;
    });
}
