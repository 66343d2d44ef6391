import type { CellKind, Opening, OpeningId, Room } from './floor-plan.ts';
import { listSlots, type PlacedSlot } from './list-slots.ts';
import { measures } from './measures.ts';
import type { RoomFinish, RoomTemplate } from './room-template.ts';

const vehicleFinishes: ReadonlySet<RoomFinish> = new Set(['rail-hall', 'car-hall', 'aircraft-hall']);

/**
 * Cuts an opening wherever a slot of one cell faces a slot of another through one wall; the other slots stay
 * walled up.
 */
export function cutOpenings(rooms: readonly Room[], templates: ReadonlyMap<string, RoomTemplate>): Opening[] {
  const slots = rooms.flatMap((room) => {
    const template = templates.get(room.template);
    return template ? listSlots(room, template) : [];
  });
  // Two slots that face each other lie on one line across the wall, at one height.
  const lines = new Map<string, PlacedSlot[]>();
  for (const slot of slots) {
    const key = lineOf(slot);
    const line = lines.get(key);
    if (line) line.push(slot);
    else lines.set(key, [slot]);
  }
  const cutSlots = new Set<PlacedSlot>();
  const doorsOf = new Map<string, number>();
  const openings: Opening[] = [];
  for (const slot of slots) {
    const other = (lines.get(lineOf(slot)) ?? []).find((candidate) => faces(slot, candidate));
    if (!other || cutSlots.has(slot) || cutSlots.has(other)) continue;
    cutSlots.add(slot).add(other);
    const opening = cut(slot, other);
    const count = (doorsOf.get(opening.id) ?? 0) + 1;
    doorsOf.set(opening.id, count);
    openings.push(count === 1 ? opening : { ...opening, id: `${opening.id}~${count}` as OpeningId });
  }
  return openings;
}

const isAlongX = ({ outwards }: PlacedSlot): boolean => outwards[0] !== 0;
const distanceAlong = (slot: PlacedSlot): number => slot.at[isAlongX(slot) ? 0 : 1];
const signOf = ({ outwards }: PlacedSlot): number => outwards[0] + outwards[1];

function lineOf(slot: PlacedSlot): string {
  const across = slot.at[isAlongX(slot) ? 1 : 0];
  return `${isAlongX(slot) ? 'x' : 'z'} ${Math.round(across * 100)} ${Math.round(slot.room.floorY * 100)}`;
}

function faces(slot: PlacedSlot, other: PlacedSlot): boolean {
  if (other.room === slot.room || signOf(slot) + signOf(other) !== 0) return false;
  const wall = (distanceAlong(other) - distanceAlong(slot)) * signOf(slot);
  return wall > -measures.tolerance && wall < measures.thickestWall;
}

function cut(slot: PlacedSlot, other: PlacedSlot): Opening {
  const axis = isAlongX(slot) ? 'x' : 'z';
  const width = Math.min(slot.width, other.width);
  const near = Math.min(distanceAlong(slot), distanceAlong(other));
  const far = Math.max(distanceAlong(slot), distanceAlong(other));
  const across = slot.at[axis === 'x' ? 1 : 0];
  const [from, to] = [round(across - width / 2), round(across + width / 2)];
  const ids = [slot.room.id, other.room.id].sort() as [Room['id'], Room['id']];
  return {
    id: `${ids[0]}~${ids[1]}` as OpeningId,
    form: formOf(slot, other, far - near),
    rooms: ids,
    axis,
    passage:
      axis === 'x'
        ? { minX: near, maxX: far, minZ: from, maxZ: to }
        : { minX: from, maxX: to, minZ: near, maxZ: far },
    floorY: slot.room.floorY,
    height: Math.min(slot.height, other.height),
    // How well a door is known is how well the room behind it is.
    grade: slot.room.kind === 'room' ? slot.room.grade : other.room.grade,
  };
}

function formOf(a: PlacedSlot, b: PlacedSlot, wall: number): Opening['form'] {
  const has = (kind: CellKind): boolean => a.room.kind === kind || b.room.kind === kind;
  if (wall < measures.tolerance) return 'open-edge';
  if (has('outdoors')) return 'bronze-door';
  if (has('lift')) return 'lift-door';
  if (vehicleFinishes.has(a.template.finish) || vehicleFinishes.has(b.template.finish)) return 'vehicle-door';
  return has('room') ? 'door' : 'archway';
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
