import type { Rect } from '../../../museum/math/plan.ts';
import type { FloorPlan, Opening, Room, RoomId } from '../../../museum/floorplan/floor-plan.ts';

/** Walls drawn round clear floors are so thick where nothing says how thick they are, metres. */
const wall = 0.4;
/** The ground a house is cut into shows so far beyond its floors, metres. */
const mass = 2.7;
/** Lines of treads stand no nearer than this, metres. */
const treadGap = 0.6;

/** A cell of the plan as it is drawn and found: its clear floor, world metres. */
export interface DrawnCell {
  readonly room: Room;
  readonly rect: Rect;
}

/** Corridors, paths and stairs of one name that join: they are named once. */
export interface DrawnRun {
  readonly room: Room;
  /** Bounds of all its cells, which are all within them. */
  readonly rect: Rect;
}

/** One storey as a drawing: path data in world metres, x to the right, z downwards; nothing of it is turned or scaled. */
export interface StoreyDrawing {
  readonly house: string;
  readonly storey: number;
  /** What lies under a roof, with the ground round it. */
  readonly bounds: Rect;
  /** All of it, forecourts and paths too. */
  readonly whole: Rect;
  readonly rooms: readonly DrawnCell[];
  readonly runs: readonly DrawnRun[];
  /** All cells, rooms and others, once each. */
  readonly cells: readonly DrawnCell[];
  readonly mass: string;
  readonly walls: string;
  /** Corridors, landings, flights and lifts. */
  readonly ways: string;
  readonly grounds: string;
  readonly gaps: string;
  /** Wings of bronze doors, half open. */
  readonly wings: string;
  readonly treads: string;
  /** Arrows that point up the stairs and ramps. */
  readonly arrows: string;
  /** Stairs that come up from the storey below where none go on. */
  readonly arriving: string;
  readonly lifts: string;
}

/** Whether a cell is somewhere to go to, and not only a way there. */
export function isPlace({ kind }: Room): boolean {
  return kind === 'room' || kind === 'balcony' || kind === 'outdoors';
}

/**
 * Draws a storey from the plan itself.
 *
 * @throws for a storey the plan does not have
 */
export function drawStorey(plan: FloorPlan, house: string, storey: number): StoreyDrawing {
  const found = plan.storeys.find((one) => one.house === house && one.storey === storey);
  if (!found) throw new Error(`plan: there is no storey ${storey} in ${house}`);
  const byId = new Map(plan.rooms.map((room) => [room.id, room]));
  const cells = found.rooms.flatMap((id) => byId.get(id) ?? []);
  const roofed = cells.filter((cell) => cell.kind !== 'outdoors' && !isOpenFlight(cell));
  const own = new Set(found.rooms);
  const openings = plan.openings.filter(({ rooms }) => rooms.some((id) => own.has(id)));
  const flights = cells.filter(({ slope }) => slope !== null);
  const arriving = listArriving(byId, own, openings).filter(
    ({ rect }) => !cells.some((cell) => overlap(cell.rect, rect)),
  );
  const places = cells.filter(isPlace);
  return {
    house,
    storey,
    bounds: grow(boundsOf(roofed.map(({ rect }) => rect)), mass),
    whole: grow(boundsOf(cells.map(({ rect }) => rect)), mass),
    rooms: orderPlaces(places).map((room) => ({ room, rect: room.rect })),
    runs: listRuns(cells, openings),
    cells: cells.map((room) => ({ room, rect: room.rect })),
    mass: roofed.map(({ rect }) => box(grow(rect, mass))).join(''),
    walls: [...roofed, ...arriving].map(({ rect }) => box(grow(rect, wall))).join(''),
    ways: [...roofed.filter((cell) => !isPlace(cell)), ...arriving].map(({ rect }) => box(rect)).join(''),
    grounds: cells
      .filter((cell) => cell.kind === 'outdoors' || isOpenFlight(cell))
      .map(({ rect }) => box(rect))
      .join(''),
    gaps: openings
      .filter(({ form }) => form !== 'open-edge')
      .map(({ passage }) => box(passage))
      .join(''),
    wings: openings
      .filter(({ form }) => form === 'bronze-door')
      .map(drawWings)
      .join(''),
    treads: flights.map(drawTreads).join(''),
    arrows: flights.map(drawArrow).join(''),
    arriving: arriving.map((flight) => drawTreads(flight) + drawArrow(flight)).join(''),
    lifts: cells
      .filter(({ kind }) => kind === 'lift')
      .map(({ rect }) => drawLift(rect))
      .join(''),
  };
}

/** Steps and ramps before a house lie under the sky. */
function isOpenFlight({ kind, height }: Room): boolean {
  return kind === 'flight' && height === 0;
}

/** Flights of the storey below that end on a landing of this one. */
function listArriving(
  byId: ReadonlyMap<RoomId, Room>,
  own: ReadonlySet<RoomId>,
  openings: readonly Opening[],
): Room[] {
  const below = openings.flatMap(({ rooms }) => rooms.filter((id) => !own.has(id)));
  return [...new Set(below)].flatMap((id) => {
    const room = byId.get(id);
    return room && room.kind === 'flight' && !isOpenFlight(room) ? [room] : [];
  });
}

/** By house, then the number on the door; what has none comes last. */
function orderPlaces(places: readonly Room[]): Room[] {
  return places.toSorted((a, b) => (a.door ?? 1e6) - (b.door ?? 1e6));
}

/** Joins cells of one name and kind that open into each other along a whole edge. */
function listRuns(cells: readonly Room[], openings: readonly Opening[]): DrawnRun[] {
  const heads = new Map(cells.map(({ id }) => [id, id]));
  const head = (id: RoomId): RoomId => {
    const next = heads.get(id);
    return next === undefined || next === id ? id : head(next);
  };
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  for (const { form, rooms } of openings) {
    const [a, b] = [byId.get(rooms[0]), byId.get(rooms[1])];
    if (form !== 'open-edge' || !a || !b || a.kind !== b.kind) continue;
    if (a.name['en'] === b.name['en'] && isInLine(a.rect, b.rect)) heads.set(head(a.id), head(b.id));
  }
  const runs = new Map<RoomId, Room[]>();
  for (const cell of cells) {
    const isNamed = (cell.kind === 'corridor' || cell.kind === 'outdoors') && cell.door === null;
    if (isNamed) runs.set(head(cell.id), [...(runs.get(head(cell.id)) ?? []), cell]);
  }
  return [...runs.values()].map((members) => ({
    room: members[0] as Room,
    rect: boundsOf(members.map(({ rect }) => rect)),
  }));
}

/** Whether two floors have the same width and lie one after the other: their bounds hold nothing else. */
function isInLine(a: Rect, b: Rect): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;
  return (near(a.minX, b.minX) && near(a.maxX, b.maxX)) || (near(a.minZ, b.minZ) && near(a.maxZ, b.maxZ));
}

export function boundsOf(rects: readonly Rect[]): Rect {
  return {
    minX: Math.min(...rects.map(({ minX }) => minX)),
    minZ: Math.min(...rects.map(({ minZ }) => minZ)),
    maxX: Math.max(...rects.map(({ maxX }) => maxX)),
    maxZ: Math.max(...rects.map(({ maxZ }) => maxZ)),
  };
}

function grow({ minX, minZ, maxX, maxZ }: Rect, by: number): Rect {
  return { minX: minX - by, minZ: minZ - by, maxX: maxX + by, maxZ: maxZ + by };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.minX < b.maxX - 0.01 && b.minX < a.maxX - 0.01 && a.minZ < b.maxZ - 0.01 && b.minZ < a.maxZ - 0.01;
}

/** Path of a rectangle. */
export function box({ minX, minZ, maxX, maxZ }: Rect): string {
  return `M${at(minX)} ${at(minZ)}H${at(maxX)}V${at(maxZ)}H${at(minX)}Z`;
}

function at(metres: number): string {
  return String(Math.round(metres * 1000) / 1000);
}

/** Lines across a flight, one a step where there is room; a ramp has none. */
function drawTreads({ rect, slope }: Room): string {
  if (!slope || slope.steps === 0) return '';
  const [first, last] = slope.axis === 'x' ? [rect.minX, rect.maxX] : [rect.minZ, rect.maxZ];
  const count = Math.max(1, Math.min(slope.steps, Math.floor((last - first) / treadGap)));
  return Array.from({ length: count - 1 }, (_, row) => {
    const line = first + ((row + 1) * (last - first)) / count;
    return slope.axis === 'x'
      ? `M${at(line)} ${at(rect.minZ)}V${at(rect.maxZ)}`
      : `M${at(rect.minX)} ${at(line)}H${at(rect.maxX)}`;
  }).join('');
}

/** From the foot of a flight to its head. */
function drawArrow({ rect, slope }: Room): string {
  if (!slope) return '';
  const [x, z] = [(rect.minX + rect.maxX) / 2, (rect.minZ + rect.maxZ) / 2];
  const isAlongX = slope.axis === 'x';
  const half = (isAlongX ? rect.maxX - rect.minX : rect.maxZ - rect.minZ) / 2 - 0.6;
  const tip = slope.direction * half;
  const head = slope.direction * Math.max(0, half - 0.8);
  return isAlongX
    ? `M${at(x - tip)} ${at(z)}H${at(x + tip)}M${at(x + head)} ${at(z - 0.6)}L${at(x + tip)} ${at(z)}L${at(x + head)} ${at(z + 0.6)}`
    : `M${at(x)} ${at(z - tip)}V${at(z + tip)}M${at(x - 0.6)} ${at(z + head)}L${at(x)} ${at(z + tip)}L${at(x + 0.6)} ${at(z + head)}`;
}

/** A box with two diagonals. */
function drawLift({ minX, minZ, maxX, maxZ }: Rect): string {
  const inset = 0.25;
  const shrunk = { minX: minX + inset, minZ: minZ + inset, maxX: maxX - inset, maxZ: maxZ - inset };
  return `${box(shrunk)}M${at(shrunk.minX)} ${at(shrunk.minZ)}L${at(shrunk.maxX)} ${at(shrunk.maxZ)}M${at(shrunk.minX)} ${at(shrunk.maxZ)}L${at(shrunk.maxX)} ${at(shrunk.minZ)}`;
}

/** Two leaves, each turned half out of the wall, with the arc they swing in. */
function drawWings({ passage, axis }: Opening): string {
  const { minX, minZ, maxX, maxZ } = passage;
  const length = (axis === 'z' ? maxX - minX : maxZ - minZ) / 2;
  if (axis === 'z') {
    const z = (minZ + maxZ) / 2;
    return `M${at(minX)} ${at(z)}v${at(length)}A${at(length)} ${at(length)} 0 0 0 ${at(minX + length)} ${at(z)}M${at(maxX)} ${at(z)}v${at(length)}A${at(length)} ${at(length)} 0 0 1 ${at(maxX - length)} ${at(z)}`;
  }
  const x = (minX + maxX) / 2;
  return `M${at(x)} ${at(minZ)}h${at(length)}A${at(length)} ${at(length)} 0 0 1 ${at(x)} ${at(minZ + length)}M${at(x)} ${at(maxZ)}h${at(length)}A${at(length)} ${at(length)} 0 0 0 ${at(x)} ${at(maxZ - length)}`;
}
