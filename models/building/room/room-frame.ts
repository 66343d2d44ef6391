import { indexPlan } from '../../../src/museum/display/index-plan.ts';
import type { FloorPlan, Opening, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { RoomFinish, RoomTemplate } from '../../../src/museum/floorplan/room-template.ts';
import { turnPlanVector } from '../../../src/museum/math/plan.ts';
import type { WallLine } from '../shell/wall-line.ts';
import { finishStyles, type FinishStyle } from './finish-styles.ts';

/** A hole in a wall, in the frame of its face: metres along the wall and above the room's floor level. */
export interface WallCut {
  readonly opening: Opening;
  readonly from: number;
  readonly to: number;
  readonly bottom: number;
  readonly top: number;
  /** How far this room's half of the passage reaches into the wall; 0 for an open edge. */
  readonly depth: number;
  readonly leadsTo: RoomId;
  /** The room behind, so far as its door tells of it: whether a board names it, its number, its finish. */
  readonly isNamed: boolean;
  readonly door: number | null;
  readonly finishBehind: RoomFinish | null;
  /** Whether this room draws the leaves of the door. */
  readonly ownsLeaves: boolean;
}

/** One inner face of a wall with its openings, in the room's frame. */
export interface WallFace extends WallLine {
  readonly cuts: readonly WallCut[];
  readonly isBack: boolean;
  readonly isFront: boolean;
  /** Whether the wall that it would meet at this end stands open there: it goes on in the next cell. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

/**
 * Everything the parts of a shell need to know about a room. Room frame: metres, axes of the world, origin in
 * the middle of the clear floor at the room's level.
 */
export interface RoomFrame {
  readonly room: Room;
  readonly template: RoomTemplate;
  readonly style: FinishStyle;
  /** Middle of the floor in the world, metres. */
  readonly origin: readonly [number, number, number];
  /** Half the clear size along x and z, metres. */
  readonly halfX: number;
  readonly halfZ: number;
  /** Clear height; 0 under the open sky. */
  readonly height: number;
  readonly walls: readonly WallFace[];
  readonly floorAt: (x: number, z: number) => number;
}

const templatesOfPlan = new WeakMap<FloorPlan, ReadonlyMap<string, RoomTemplate>>();

/** @throws for a room whose template is not in the plan */
export function findTemplate(plan: FloorPlan, room: Room): RoomTemplate {
  let templates = templatesOfPlan.get(plan);
  if (!templates) {
    templates = new Map(plan.templates.map((template) => [template.id as string, template]));
    templatesOfPlan.set(plan, templates);
  }
  const template = templates.get(room.template);
  if (!template)
    throw new Error(`scene: room ${room.id} asks for template ${room.template}, which the plan lacks`);
  return template;
}

export function findRoom(plan: FloorPlan, id: RoomId): Room | undefined {
  return indexPlan(plan).rooms.get(id);
}

export function listOpeningsOf(plan: FloorPlan, room: RoomId): readonly Opening[] {
  return indexPlan(plan).openings.get(room) ?? [];
}

/** Measures a room of the plan for building. */
export function frameRoom(plan: FloorPlan, room: Room): RoomFrame {
  const template = findTemplate(plan, room);
  const { rect, slope } = room;
  const midX = (rect.minX + rect.maxX) / 2;
  const midZ = (rect.minZ + rect.maxZ) / 2;
  const halfX = (rect.maxX - rect.minX) / 2;
  const halfZ = (rect.maxZ - rect.minZ) / 2;

  const floorAt = (x: number, z: number): number => {
    if (!slope) return 0;
    const half = slope.axis === 'x' ? halfX : halfZ;
    const at = Math.min(half, Math.max(-half, slope.axis === 'x' ? x : z));
    return (slope.rise * (slope.direction === 1 ? at + half : half - at)) / (2 * half);
  };

  const [backX, backZ] = turnPlanVector(0, -1, room.turns);
  const openings = listOpeningsOf(plan, room.id);
  const makeWall = (
    originX: number,
    originZ: number,
    alongX: number,
    alongZ: number,
    normalX: number,
    normalZ: number,
  ): WallFace => {
    const cuts: WallCut[] = [];
    for (const opening of openings) {
      const { passage, axis } = opening;
      if ((axis === 'x') !== (normalX !== 0)) continue;
      const isX = axis === 'x';
      const [near, far] = isX ? [passage.minX, passage.maxX] : [passage.minZ, passage.maxZ];
      const outwards = isX ? -normalX : -normalZ;
      const face = isX ? midX + outwards * halfX : midZ + outwards * halfZ;
      const touches = outwards > 0 ? near : far;
      if (Math.abs(touches - face) > 0.02) continue;
      const [least, most] = isX
        ? [passage.minZ - midZ, passage.maxZ - midZ]
        : [passage.minX - midX, passage.maxX - midX];
      const toU = (value: number): number => (isX ? (value - originZ) * alongZ : (value - originX) * alongX);
      const a = toU(least);
      const b = toU(most);
      const bottom = opening.floorY - room.floorY;
      const other = opening.rooms[0] === room.id ? opening.rooms[1] : opening.rooms[0];
      cuts.push({
        opening,
        from: Math.min(a, b),
        to: Math.max(a, b),
        bottom,
        top: bottom + opening.height,
        depth: Math.abs(far - near) / 2,
        leadsTo: other,
        ...describeBehind(plan, opening, other),
        ownsLeaves: ownsLeaves(plan, opening, room),
      });
    }
    cuts.sort((p, q) => p.from - q.from);
    return {
      originX,
      originZ,
      alongX,
      alongZ,
      normalX,
      normalZ,
      length: Math.abs(alongX) * 2 * halfX + Math.abs(alongZ) * 2 * halfZ,
      cuts,
      floorAt: (u) => floorAt(originX + alongX * u, originZ + alongZ * u),
      isBack: normalX === -backX && normalZ === -backZ,
      isFront: normalX === backX && normalZ === backZ,
      isOpenAtStart: false,
      isOpenAtEnd: false,
    };
  };

  return {
    room,
    template,
    style: finishStyles[template.finish],
    origin: [midX, room.floorY, midZ],
    halfX,
    halfZ,
    height: room.height,
    walls: markOpenEnds([
      makeWall(-halfX, -halfZ, 1, 0, 0, 1),
      makeWall(halfX, -halfZ, 0, 1, -1, 0),
      makeWall(halfX, halfZ, -1, 0, 0, -1),
      makeWall(-halfX, halfZ, 0, -1, 1, 0),
    ]),
    floorAt,
  };
}

/** Each wall begins where the one before it in the list ends. */
function markOpenEnds(walls: readonly WallFace[]): WallFace[] {
  const reaches = (wall: WallFace | undefined, end: number): boolean =>
    wall?.cuts.some(
      ({ opening, from, to }) =>
        opening.form === 'open-edge' && (end === 0 ? from < 0.05 : to > wall.length - 0.05),
    ) ?? false;
  const count = walls.length;
  return walls.map((wall, at) => ({
    ...wall,
    isOpenAtStart: reaches(walls[(at + count - 1) % count], 1),
    isOpenAtEnd: reaches(walls[(at + 1) % count], 0),
  }));
}

function describeBehind(
  plan: FloorPlan,
  { form }: Opening,
  id: RoomId,
): Pick<WallCut, 'isNamed' | 'door' | 'finishBehind'> {
  const behind = findRoom(plan, id);
  if (!behind) return { isNamed: false, door: null, finishBehind: null };
  const hasBoard = form !== 'open-edge' && form !== 'lift-door';
  return {
    isNamed: hasBoard && behind.kind !== 'outdoors' && behind.kind !== 'flight',
    door: behind.kind === 'room' ? behind.door : null,
    finishBehind: findTemplate(plan, behind).finish,
  };
}

/** Leaves fold back into the numbered room; between two of a kind, into the second named by the opening. */
function ownsLeaves(plan: FloorPlan, opening: Opening, room: Room): boolean {
  const [a, b] = opening.rooms;
  const weigh = (id: RoomId): number => {
    const kind = findRoom(plan, id)?.kind;
    return kind === 'room' ? 2 : kind === 'outdoors' || kind === 'balcony' ? 0 : 1;
  };
  const first = weigh(a);
  const second = weigh(b);
  return room.id === (first > second ? a : b);
}
