import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import type { FloorPlan, Room } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Carving } from '../carving/carving.ts';
import { assignLightUv } from '../light/assign-light-uv.ts';
import { computeVertexLight } from '../light/compute-vertex-light.ts';
import { lightReveals } from '../light/light-reveals.ts';
import { drawCeiling } from './draw-ceiling.ts';
import { drawCloths, type WhereaboutsOf } from './draw-cloths.ts';
import { drawFarFittings, drawFittings } from './draw-fittings.ts';
import { drawFarLamps } from './draw-far-lamps.ts';
import { drawFloor } from './draw-floor.ts';
import { drawFarFurniture, drawFurniture } from './draw-furniture.ts';
import { drawHalos } from './draw-halos.ts';
import { drawLamps } from './draw-lamps.ts';
import { drawLiftCabin } from './draw-lift-cabin.ts';
import { drawPassages } from './draw-passages.ts';
import { drawWalls } from './draw-walls.ts';
import { listRoomLamps, type Lamp } from '../light/list-room-lamps.ts';
import { packShell } from '../shell/pack-shell.ts';
import { hasShell } from './has-shell.ts';
import { frameRoom, type RoomFrame } from './room-frame.ts';
import type { ShellParts } from '../shell/shell-arrays.ts';
import { ShellDraft } from '../shell/shell-draft.ts';

export interface RoomShellOptions {
  /** `far` leaves out all that cannot be told two doors away. Default: `near`. */
  readonly detail?: 'near' | 'far';
  /** How surely each documented exhibit is on display, by row; without it all plates are solid. */
  readonly whereaboutsOf?: WhereaboutsOf;
  /** The figure of the statue halls; without it they show its block alone. */
  readonly seatedFigure?: Carving | null;
}

/** Longest side of a piece of wall or floor where light varies, metres. */
const lightStep = 0.7;

/**
 * Floor, walls, ceiling, passages, furniture and light of one room, as arrays around the middle of its floor.
 * Cells under the open sky come out empty: `buildExterior` draws the ground there.
 *
 * @throws for a room whose template is not in the plan
 */
export function buildRoomShell(
  plan: FloorPlan,
  room: Room,
  display: RoomDisplay,
  options: RoomShellOptions = {},
): ShellParts {
  const { frame, solid, glass, lamps } = draftRoom(plan, room, display, options);
  if (solid.vertexCount === 0) {
    const none = new Float32Array(0);
    return {
      origin: frame.origin,
      opaque: packShell(solid, none, null),
      glass: packShell(glass, none, null),
    };
  }
  const lit = computeVertexLight(solid, frame, display, lamps);
  lightReveals(solid, frame, lamps, lit);
  const { light: glassLight } = computeVertexLight(glass, frame, display, lamps);
  const { uv } = assignLightUv(solid, frame);
  return {
    origin: frame.origin,
    opaque: packShell(solid, lit.light, lit.openness, uv),
    glass: packShell(glass, glassLight, readEdges(glass)),
  };
}

/** Rows of vertices: the first, and the one after the last. */
export interface VertexRange {
  readonly from: number;
  readonly to: number;
}

/** A room drawn and not yet lit. */
export interface RoomDraft {
  readonly frame: RoomFrame;
  readonly solid: ShellDraft;
  readonly glass: ShellDraft;
  readonly lamps: readonly Lamp[];
  /** Vertices of `solid` that belong to lamps, and to what differs with the gifts: they hide no light in a bake. */
  readonly fixtures: VertexRange;
  readonly dressing: VertexRange;
}

/**
 * Draws a room without lighting it; empty under the open sky.
 *
 * @throws for a room whose template is not in the plan
 */
export function draftRoom(
  plan: FloorPlan,
  room: Room,
  display: RoomDisplay,
  options: RoomShellOptions = {},
): RoomDraft {
  const frame = frameRoom(plan, room);
  const isNear = options.detail !== 'far';
  const solid = new ShellDraft();
  const glass = new ShellDraft();
  solid.grade = room.grade;
  glass.grade = room.grade;
  solid.partGrades = plan.partGrades ?? {};
  glass.partGrades = plan.partGrades ?? {};
  const lamps = listRoomLamps(frame, display);
  const none = { from: 0, to: 0 };
  if (!hasShell(frame.template, room)) return { frame, solid, glass, lamps, fixtures: none, dressing: none };
  const area = 4 * frame.halfX * frame.halfZ;
  // Large halls have softer light on larger walls: they need no finer net than small rooms.
  const step = isNear ? lightStep * Math.max(1, Math.sqrt(area / 140)) : 100;
  drawFloor(solid, frame, display, step);
  drawWalls(solid, frame, display, isNear ? step : 100);
  drawCeiling(solid, frame, isNear ? step * 1.3 : 100);
  drawPassages(solid, frame, display, isNear);
  if (isNear) {
    drawFittings(solid, frame, display, options.seatedFigure ?? null);
    drawLiftCabin(solid, frame);
  } else drawFarFittings(solid, frame, display);
  const range = (draw: () => void): VertexRange => {
    const from = solid.vertexCount;
    draw();
    return { from, to: solid.vertexCount };
  };
  const fixtures = range(() => {
    if (isNear) drawLamps(solid, frame, lamps);
    else drawFarLamps(solid, frame, lamps);
  });
  if (isNear) {
    drawFurniture(solid, glass, frame, display);
    drawHalos(glass, lamps, frame.style.lamps.colour);
  } else drawFarFurniture(solid, frame, display);
  const dressing = range(() => {
    if (isNear) drawCloths(solid, frame, display, options.whereaboutsOf);
  });
  return { frame, solid, glass, lamps, fixtures, dressing };
}

/** In glass, glow marks polished edges. */
function readEdges(glass: ShellDraft): Float32Array {
  const edges = new Float32Array(glass.vertexCount);
  for (let row = 0; row < edges.length; row++) edges[row] = (glass.surface[row * 4 + 1] as number) / 255;
  return edges;
}
