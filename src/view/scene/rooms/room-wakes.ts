import { indexPlan } from '../../../museum/display/index-plan.ts';
import type { FloorPlan, Opening, Room, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { noDoorLight, type DoorLight, type RoomWake } from '../surfaces/wake-shader.ts';
import { isUnderSky } from './is-under-sky.ts';
import { listJoined, type JoinedRooms } from './list-joined.ts';
import { closeDoors, shineThroughDoor } from './shine-through-doors.ts';

/** The visitor, as far as lamps notice. */
export interface Sensed {
  readonly room: RoomId;
  readonly x: number;
  readonly z: number;
}

/** Light of a room as its surfaces read it: its own, and what comes in through doorways while it sleeps. */
export interface RoomLight {
  readonly wake: RoomWake;
  readonly doors: DoorLight;
}

interface Sleeper extends RoomLight {
  readonly room: Room;
  /** Part of a long passage, whose light goes along with the visitor. */
  readonly isPassage: boolean;
  isWanted: boolean;
  /** Distances from where the wave began: of the nearest part of the room, and beyond its farthest; metres. */
  from: number;
  until: number;
  /** Share of the way the wave has gone. */
  progress: number;
  /** When the visitor left it, seconds. */
  leftAt: number;
}

/** So far has a wave come that has passed every wall, metres. */
const everywhere = 1e5;
/** So far the lamps of a long passage shine around the visitor, metres. */
const passageReach = 38;
/** The width of the wave's front and the lead of the lamps before it, metres. */
const front = 5.5;
/** A wave takes this long, seconds, and a little longer for each metre of a large hall. */
const waveLasts = 0.9;
const waveLastsPerMetre = 0.012;
/** Lamps notice who comes as near as this to a doorway, metres. */
const doorway = 0.9;
/** A room sleeps again so long after it was left, and takes so long to fall asleep; seconds. */
const linger = 6;
const fallsAsleep = 1.6;
/** Light that is called back while a room falls asleep comes within this time, seconds. */
const recovers = 0.5;
/** Nobody walks farther than this between two frames, metres: it is a jump. */
const stride = 3;

/**
 * Which rooms are awake. Lamps notice the visitor: the room stood in, what is joined to it without a wall, and the
 * room whose doorway they stand in are lit; others sleep. A room that is walked into wakes as a wave from the
 * visitor outwards; who is set down somewhere finds it awake. What lies under the sky never sleeps.
 */
export class RoomWakes {
  readonly #plan: FloorPlan;
  readonly #sleepers = new Map<RoomId, Sleeper>();
  /** Those that are not simply asleep, in no order. */
  readonly #active: Sleeper[] = [];
  /** Those that light falls into from next door. */
  readonly #lit: Sleeper[] = [];
  readonly #joined = new Map<RoomId, JoinedRooms>();
  #room: RoomId | null = null;
  #ahead: RoomId | null = null;
  #x = 0;
  #z = 0;

  constructor(plan: FloorPlan) {
    this.#plan = plan;
  }

  /** The same array for the same room, changed by `step` only. */
  wakeOf(room: RoomId): RoomWake {
    return this.#find(room).wake;
  }

  /** The same object for the same room, changed by `step` only. */
  lightOf(room: RoomId): RoomLight {
    return this.#find(room);
  }

  isAwake(room: RoomId): boolean {
    return this.#find(room).isWanted;
  }

  /**
   * Lets time pass for all lamps.
   *
   * @param elapsed seconds since the frame before
   * @param now seconds, for what is waited for
   * @param isSeen whether a room is in the picture: what is not falls asleep unwatched
   * @param isInstant nothing moves: light is there or is not
   * @returns seconds until the picture changes: 0 while it does, Infinity when it does not
   */
  step(
    sensed: Sensed,
    elapsed: number,
    now: number,
    isSeen: (room: RoomId) => boolean,
    isInstant: boolean,
  ): number {
    const ahead = this.#findAhead(sensed);
    const hasJumped = this.#hasJumped(sensed);
    if (sensed.room !== this.#room || ahead !== this.#ahead) {
      this.#room = sensed.room;
      this.#ahead = ahead;
      this.#call(sensed, now, hasJumped || isInstant);
    }
    this.#x = sensed.x;
    this.#z = sensed.z;
    let wait = Infinity;
    for (let at = this.#active.length - 1; at >= 0; at--) {
      const sleeper = this.#active[at] as Sleeper;
      const until = this.#advance(sleeper, elapsed, now, isInstant || !isSeen(sleeper.room.id), hasJumped);
      if (until < wait) wait = until;
    }
    this.#shine(sensed);
    return wait;
  }

  /** Lets the light of rooms that are awake fall into those beside them. */
  #shine(sensed: Sensed): void {
    for (const { doors } of this.#lit) closeDoors(doors);
    this.#lit.length = 0;
    const here = this.#find(sensed.room);
    if (isUnderSky(here.room)) this.#shineFrom(here, sensed);
    for (const sleeper of this.#active) this.#shineFrom(sleeper, sensed);
  }

  #shineFrom({ room, wake }: Sleeper, { x, z }: Sensed): void {
    const openings = indexPlan(this.#plan).openings.get(room.id);
    if (!openings) return;
    for (const opening of openings) {
      if (opening.form === 'open-edge') continue;
      const behind = this.#find(otherSide(opening, room.id));
      if (isUnderSky(behind.room)) continue;
      if (shineThroughDoor(opening, room, wake, behind.doors, x, z)) this.#lit.push(behind);
    }
  }

  /** Wakes what should be awake, and lets go of what need not be. */
  #call(sensed: Sensed, now: number, isInstant: boolean): void {
    const here = this.#joinedTo(sensed.room);
    const there = this.#ahead === null ? [] : this.#joinedTo(this.#ahead);
    for (const sleeper of this.#active) {
      const { id } = sleeper.room;
      if (!sleeper.isWanted || here.includes(id) || there.includes(id)) continue;
      sleeper.isWanted = false;
      sleeper.leftAt = now;
    }
    for (const room of here) this.#wake(this.#find(room), sensed, isInstant);
    for (const room of there) this.#wake(this.#find(room), sensed, isInstant);
  }

  #wake(sleeper: Sleeper, { x, z }: Sensed, isInstant: boolean): void {
    const { wake, room, isPassage } = sleeper;
    if (isUnderSky(room)) return;
    const isAsleep = wake[3] === 0;
    if (isAsleep && isPassage) sleeper.progress = this.#passageProgress();
    if (!this.#active.includes(sleeper)) this.#active.push(sleeper);
    sleeper.isWanted = true;
    if (isInstant) {
      lightUp(sleeper);
    } else if (isAsleep && isPassage) {
      moveFront(sleeper);
      wake[3] = 1;
    } else if (isAsleep) {
      const { minX, maxX, minZ, maxZ } = room.rect;
      sleeper.from = Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minZ - z, 0, z - maxZ));
      sleeper.until = Math.hypot(Math.max(x - minX, maxX - x), Math.max(z - minZ, maxZ - z)) + front;
      sleeper.progress = 0;
      wake[0] = x;
      wake[1] = z;
      wake[2] = sleeper.from;
      wake[3] = 1;
    }
  }

  /** How far the wave has come in those cells of a passage that wake already: the next ones join in. */
  #passageProgress(): number {
    let progress = 0;
    for (const sleeper of this.#active)
      if (sleeper.isPassage && sleeper.isWanted) progress = Math.max(progress, sleeper.progress);
    return progress;
  }

  #advance(sleeper: Sleeper, elapsed: number, now: number, isAtOnce: boolean, hasJumped: boolean): number {
    const { wake } = sleeper;
    if (sleeper.isWanted) {
      if (isAtOnce) lightUp(sleeper);
      if (sleeper.isPassage) {
        wake[0] = this.#x;
        wake[1] = this.#z;
      }
      if (sleeper.progress >= 1 && wake[3] === 1) return Infinity;
      wake[3] = Math.min(1, (wake[3] as number) + elapsed / recovers);
      const way = sleeper.until - sleeper.from;
      sleeper.progress = Math.min(1, sleeper.progress + elapsed / (waveLasts + waveLastsPerMetre * way));
      moveFront(sleeper);
      return 0;
    }
    const wait = sleeper.leftAt + linger - now;
    if (wait > 0 && !hasJumped) return isAtOnce ? Infinity : wait;
    // Nobody watched for long: it sleeps already.
    const isOver = isAtOnce || hasJumped || wait < -2 * fallsAsleep;
    wake[3] = isOver ? 0 : Math.max(0, (wake[3] as number) - elapsed / fallsAsleep);
    if (wake[3] === 0) {
      wake[2] = 0;
      sleeper.progress = 0;
      this.#active[this.#active.indexOf(sleeper)] = this.#active.at(-1) as Sleeper;
      this.#active.pop();
      return Infinity;
    }
    return 0;
  }

  #hasJumped({ room, x, z }: Sensed): boolean {
    if (this.#room === null || Math.hypot(x - this.#x, z - this.#z) > stride) return true;
    if (room === this.#room) return false;
    const openings = indexPlan(this.#plan).openings.get(room) ?? [];
    return !openings.some(({ rooms }) => rooms.includes(this.#room as RoomId));
  }

  /** The room whose doorway the visitor stands in or before. */
  #findAhead({ room, x, z }: Sensed): RoomId | null {
    for (const opening of indexPlan(this.#plan).openings.get(room) ?? []) {
      if (opening.form === 'open-edge' || opening.form === 'lift-door') continue;
      const { minX, maxX, minZ, maxZ } = opening.passage;
      const away = Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minZ - z, 0, z - maxZ));
      if (away < doorway) return otherSide(opening, room);
    }
    return null;
  }

  #joinedTo(room: RoomId): readonly RoomId[] {
    return this.#listJoined(room).rooms;
  }

  #listJoined(room: RoomId): JoinedRooms {
    let joined = this.#joined.get(room);
    if (!joined) {
      joined = listJoined(this.#plan, room);
      this.#joined.set(room, joined);
    }
    return joined;
  }

  #find(id: RoomId): Sleeper {
    let sleeper = this.#sleepers.get(id);
    if (!sleeper) {
      const room = indexPlan(this.#plan).rooms.get(id);
      if (!room) throw new Error(`scene: the plan has no room ${id}`);
      const isOpen = isUnderSky(room);
      const { isPassage } = this.#listJoined(id);
      sleeper = {
        room,
        wake: new Float32Array(isOpen ? [0, 0, everywhere, 1] : [0, 0, 0, 0]),
        doors: new Float32Array(noDoorLight.length),
        isPassage,
        isWanted: isOpen,
        from: 0,
        until: isPassage ? passageReach : 0,
        progress: isOpen ? 1 : 0,
        leftAt: 0,
      };
      this.#sleepers.set(id, sleeper);
    }
    return sleeper;
  }
}

function lightUp(sleeper: Sleeper): void {
  sleeper.progress = 1;
  moveFront(sleeper);
  sleeper.wake[3] = 1;
}

/** Quick at first, where the visitor looks on; it slows down towards the far end. */
function moveFront({ wake, progress, from, until, isPassage }: Sleeper): void {
  const gone = 1 - (1 - progress) ** 1.5;
  if (isPassage) wake[2] = -passageReach * gone;
  else wake[2] = progress >= 1 ? everywhere : from + (until - from) * gone;
}

function otherSide({ rooms }: Opening, room: RoomId): RoomId {
  return rooms[0] === room ? rooms[1] : rooms[0];
}
