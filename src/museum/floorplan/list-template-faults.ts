import { turnPlanVector, type Rect } from '../math/plan.ts';
import { listFittingFootprints } from './list-fitting-footprints.ts';
import { measures } from './measures.ts';
import type { DoorSlot, Furniture, RoomTemplate } from './room-template.ts';

/** Something in a template that cannot be built or walked round. */
export interface TemplateFault {
  /** Path inside the template, as in `furniture[2]`. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** What a body needs in front of a door, metres. */
const doorDepth = 1.3;

/**
 * What is wrong with the furniture and the doors of a template: pieces that stand out of the room or in each other,
 * bays longer than their case, doors outside their wall or with something before them.
 */
export function listTemplateFaults(template: RoomTemplate): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const { width, depth, height, furniture, doorSlots } = template;
  const room: Rect = { minX: -width / 2, maxX: width / 2, minZ: -depth / 2, maxZ: depth / 2 };
  const footprints = furniture.map(footprintOf);

  furniture.forEach((piece, row) => {
    const footprint = footprints[row] as Rect;
    const field = `furniture[${row}]`;
    if (outside(footprint, room))
      faults.push({
        field,
        found: `${piece.id} reaches out of the room`,
        expected: 'furniture within the walls',
      });
    if (height > 0 && topOf(piece) > height + measures.tolerance)
      faults.push({
        field,
        found: `${piece.id} is ${topOf(piece)} m high`,
        expected: `at most ${height} m, the ceiling`,
      });
    const bays = piece.bays.reduce((sum, bay) => sum + bay, 0);
    if (bays > piece.length + measures.tolerance)
      faults.push({
        field: `${field}.bays`,
        found: `${bays} m of bays`,
        expected: `at most ${piece.length} m, the length of the case`,
      });
    const earlier = furniture.findIndex(
      (other, at) => at < row && doMeet(piece, other, footprint, footprints[at] as Rect),
    );
    if (earlier >= 0)
      faults.push({
        field,
        found: `${piece.id} stands in ${furniture[earlier]?.id}`,
        expected: 'furniture that keeps apart',
      });
    if (furniture.findIndex((other) => other.id === piece.id) < row)
      faults.push({
        field: `${field}.id`,
        found: piece.id,
        expected: 'an id of its own within the template',
      });
  });

  doorSlots.forEach((slot, row) => {
    const field = `doorSlots[${row}]`;
    const wall = slot.wall === 'front' || slot.wall === 'back' ? width : depth;
    if (Math.abs(slot.offset) + slot.width / 2 > wall / 2 + measures.tolerance)
      faults.push({
        field,
        found: `${slot.id} reaches beyond its wall`,
        expected: `a door within ${wall} m of wall`,
      });
    if (height > 0 && slot.height > height + measures.tolerance)
      faults.push({
        field: `${field}.height`,
        found: `${slot.height} m`,
        expected: `at most ${height} m, the ceiling`,
      });
    const before = approachOf(slot, template);
    const blocking = furniture.findIndex(
      (piece, at) =>
        overlap(before, footprints[at] as Rect) > 0 && (piece.form !== 'picture' || piece.deck < slot.height),
    );
    if (blocking >= 0)
      faults.push({
        field,
        found: `${furniture[blocking]?.id} stands before the door ${slot.id}`,
        expected: `${doorDepth} m of free floor before every door`,
      });
    if (doorSlots.findIndex((other) => other.id === slot.id) < row)
      faults.push({ field: `${field}.id`, found: slot.id, expected: 'an id of its own within the template' });
  });
  return [...faults, ...listFittingFaults(template)];
}

/** The same for what carries no exhibit. */
function listFittingFaults(template: RoomTemplate): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const { width, depth, height, furniture, doorSlots, fittings = [] } = template;
  const room: Rect = { minX: -width / 2, maxX: width / 2, minZ: -depth / 2, maxZ: depth / 2 };
  const carriers = furniture.map((piece) => ({
    name: piece.id,
    footprints: [footprintOf(piece)],
    from: piece.form === 'picture' ? piece.deck : 0,
    to: topOf(piece),
  }));
  const others = fittings.map((fitting) => ({
    name: fitting.form,
    footprints: listFittingFootprints(fitting),
    from: fitting.base,
    to: fitting.base + fitting.height,
  }));
  const tell = (row: number, found: string, expected: string): void => {
    faults.push({ field: `fittings[${row}]`, found, expected });
  };
  fittings.forEach((_, row) => {
    const own = others[row] as (typeof others)[number];
    if (own.footprints.some((footprint) => outside(footprint, room)))
      tell(row, `${own.name} reaches out of the room`, 'fittings within the walls');
    if (height > 0 && own.to > height + measures.tolerance)
      tell(row, `${own.name} reaches ${own.to} m up`, `at most ${height} m, the ceiling`);
    const meets = [...carriers, ...others.slice(0, row)].find(
      (other) =>
        own.from < other.to &&
        other.from < own.to &&
        own.footprints.some((mine) => other.footprints.some((theirs) => overlap(mine, theirs) > 0)),
    );
    if (meets) tell(row, `${own.name} stands in ${meets.name}`, 'fittings that keep apart');
    const door = doorSlots.find(
      (slot) =>
        own.from < slot.height &&
        own.footprints.some((footprint) => overlap(footprint, approachOf(slot, template)) > 0),
    );
    if (door)
      tell(
        row,
        `${own.name} stands before the door ${door.id}`,
        `${doorDepth} m of free floor before every door`,
      );
  });
  return faults;
}

/** Ground plan of a piece, local metres. */
export function footprintOf({ form, x, z, turns, length, depth }: Furniture): Rect {
  // A picture is given by its point on the wall, everything else by the middle of its footprint.
  const [sx, sz] = turnPlanVector(0, form === 'picture' ? depth / 2 : 0, turns);
  const [halfX, halfZ] = turns % 2 === 0 ? [length / 2, depth / 2] : [depth / 2, length / 2];
  return { minX: x + sx - halfX, maxX: x + sx + halfX, minZ: z + sz - halfZ, maxZ: z + sz + halfZ };
}

function topOf({ form, deck, height }: Furniture): number {
  return form === 'picture' ? deck + height : height;
}

/** Area two rectangles share; 0 where they only touch. */
function overlap(a: Rect, b: Rect): number {
  const x = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX);
  const z = Math.min(a.maxZ, b.maxZ) - Math.max(a.minZ, b.minZ);
  return x > measures.tolerance && z > measures.tolerance ? x * z : 0;
}

function doMeet(a: Furniture, b: Furniture, ofA: Rect, ofB: Rect): boolean {
  if (overlap(ofA, ofB) === 0) return false;
  const from = (piece: Furniture): number => (piece.form === 'picture' ? piece.deck : 0);
  return from(a) < topOf(b) && from(b) < topOf(a);
}

function outside(inner: Rect, outer: Rect): boolean {
  return (
    inner.minX < outer.minX - measures.tolerance ||
    inner.maxX > outer.maxX + measures.tolerance ||
    inner.minZ < outer.minZ - measures.tolerance ||
    inner.maxZ > outer.maxZ + measures.tolerance
  );
}

/** The floor someone crosses who comes in by a door. */
function approachOf({ wall, offset, width }: DoorSlot, template: RoomTemplate): Rect {
  const [from, to] = [offset - width / 2, offset + width / 2];
  const [x, z] = [template.width / 2, template.depth / 2];
  switch (wall) {
    case 'front':
      return { minX: from, maxX: to, minZ: z - doorDepth, maxZ: z };
    case 'back':
      return { minX: from, maxX: to, minZ: -z, maxZ: -z + doorDepth };
    case 'left':
      return { minX: -x, maxX: -x + doorDepth, minZ: from, maxZ: to };
    default:
      return { minX: x - doorDepth, maxX: x, minZ: from, maxZ: to };
  }
}
