import type { Room, RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Pose } from '../../visit/pose.ts';
import type { ExhibitStage } from './exhibits/exhibit-stage.ts';
import type { ResidentLevels } from './exhibits/resident-levels.ts';
import type { Neighbour } from './list-neighbours.ts';

/** What wishes are said to. */
export interface NearbyExhibits {
  readonly stage: Pick<ExhibitStage, 'roomsLaidOut' | 'comeBack' | 'wantAhead'>;
  readonly levels: Pick<ResidentLevels, 'version' | 'beginSurvey'>;
}
export interface NearbyRooms {
  find(room: RoomId): Pick<Room, 'rect'>;
  wantLight(room: RoomId, urgency: number): void;
}

/** Time between two surveys while nothing changes, milliseconds. */
const surveyEvery = 500;
/** Urgency of the room stood in; each door between takes one off. What is in the picture comes before. */
const here = 3;
/** Levels to be ready with: middling where one stands, the coarsest, whatever its number, where one may come. */
const levelHere = 1;
const levelBeyond = Infinity;

/**
 * Says what the room stood in and those one and two doors away will need, so that it is there when somebody comes: by
 * doors, and among those as many doors away by the way as the crow flies. Light is wished for in every frame, models
 * now and then: there are many.
 */
export class NearbyWishes {
  readonly #exhibits: NearbyExhibits;
  readonly #rooms: NearbyRooms;
  #room: RoomId | null = null;
  #version = -1;
  #surveyed = -Infinity;
  #laidOut = -1;

  constructor(exhibits: NearbyExhibits, rooms: NearbyRooms) {
    this.#exhibits = exhibits;
    this.#rooms = rooms;
  }

  /** @param now milliseconds */
  say({ room, x, z }: Pick<Pose, 'room' | 'x' | 'z'>, neighbours: readonly Neighbour[], now: number): void {
    const { stage, levels } = this.#exhibits;
    for (const { room: near, depth } of neighbours)
      this.#rooms.wantLight(near, here - depth + this.#nearness(near, x, z));
    const hasCome = room !== this.#room;
    if (hasCome) stage.comeBack(room);
    const isSame = !hasCome && this.#version === levels.version && this.#laidOut === stage.roomsLaidOut;
    if (isSame && now - this.#surveyed < surveyEvery) return;
    this.#room = room;
    this.#version = levels.version;
    this.#laidOut = stage.roomsLaidOut;
    this.#surveyed = now;
    levels.beginSurvey();
    stage.wantAhead(room, levelHere, here);
    for (const { room: near, depth } of neighbours)
      stage.wantAhead(near, levelBeyond, here - depth + this.#nearness(near, x, z));
  }

  /** From 0 far away to below 1 right beside it. */
  #nearness(room: RoomId, x: number, z: number): number {
    const { rect } = this.#rooms.find(room);
    const dx = Math.max(rect.minX - x, 0, x - rect.maxX);
    const dz = Math.max(rect.minZ - z, 0, z - rect.maxZ);
    return 1 / (1.01 + Math.hypot(dx, dz));
  }
}
