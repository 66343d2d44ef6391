import { placeFoot } from '../../../museum/display/place-foot.ts';
import {
  mountCodes,
  placeStateCodes,
  veilForms,
  type RoomDisplay,
} from '../../../museum/display/room-display.ts';
import type { GiftRows } from '../../../museum/catalogue/catalogue.ts';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { materialNames } from '../../../museum/materials/material-names.ts';
import type { RoomWake } from '../surfaces/wake-shader.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { placeholderArchetype, type ArchetypeLibrary } from './archetype-library.ts';
import { choosePose } from './choose-pose.ts';
import type { ContactShadows } from './contact-shadows.ts';
import { levelCount, slotOf } from './draw-list.ts';
import type { ExhibitPool } from './exhibit-pool.ts';
import { measureSupports, type Supports } from './measure-supports.ts';
import { slotsPerRow, type SlotRecord } from './slot-table.ts';
import { Standings } from './standings.ts';

/** Light on one thing, linear RGB, written into `target`. */
export type LightPlace = (display: RoomDisplay, row: number, target: SlotRecord) => void;

/** Says whether a plan rectangle can be seen in a room (portal wedges), so that cases behind a wall cost nothing. */
export type IsInView = (minX: number, minZ: number, maxX: number, maxZ: number) => boolean;

interface ResidentRoom {
  readonly display: RoomDisplay;
  readonly rows: readonly number[];
  /** Row of the shape of each thing, and each of these once. */
  readonly archetypes: Uint16Array;
  shapes: readonly number[];
  /** Some things found no row for their shape … */
  lacksRows: boolean;
  /** … when it was last tried, by the library's count of chances. */
  triedAt: number;
  /** Largest side of each thing, metres. */
  readonly largest: Float32Array;
  /** What carries each thing, as `measureSupports` tells. */
  readonly supports: Supports;
  /** Level each thing was last drawn at, for hysteresis. */
  readonly levels: Uint8Array;
  lastUsed: number;
}

/** Apparent sizes (largest side over distance) above which a thing is drawn at level 0, 1 …; below all of them at the last. */
const giftBorders = [0.11, 0.045] as const;
/** Veiled things are plain: only who stands right before one sees its finest net. */
const veilBorders = [0.5, 0.2, 0.075] as const;
/** A thing changes its level only when past a border by this share: it does not flicker on it. */
const hysteresis = 0.12;
/** Cloth lies this much above what it lies on, metres: two surfaces in one place flicker. */
const hemLift = 0.003;

/**
 * Which rooms' exhibits are in the slot table, and which of them to draw. A room is laid out and written once
 * when it comes near, and makes room for others when it has not been near for longest.
 */
export class ExhibitStage {
  /** Factor on the apparent size of things: above 1 they are drawn more finely than they need be. */
  detail = 1;
  /** Rooms laid out so far, those included that were laid out anew. */
  roomsLaidOut = 0;
  readonly #pool: ExhibitPool;
  readonly #shadows: ContactShadows;
  readonly #library: ArchetypeLibrary;
  readonly #layOutRoom: (room: RoomId) => RoomDisplay;
  readonly #gifts: GiftRows;
  readonly #lightPlace: LightPlace;
  readonly #budget: UploadBudget;
  readonly #standings: Standings;
  #hasRestood = false;
  readonly #resident = new Map<RoomId, ResidentRoom>();
  readonly #record: SlotRecord = {
    x: 0,
    y: 0,
    z: 0,
    yaw: 0,
    scaleX: 1,
    scaleY: 1,
    scaleZ: 1,
    state: 0,
    evidence: 0,
    standing: 0,
    bodyColour: 0,
    secondColour: 0,
    accentColour: 0,
    bodyMaterial: 0,
    secondMaterial: 0,
    accentMaterial: 0,
    lightR: 1,
    lightG: 1,
    lightB: 1,
    pose: 0,
  };
  #clock = 0;
  /** Frames of the latest survey of what is near, and of the one before. */
  #surveyed = 0;
  #surveyedBefore = 0;

  constructor(
    pool: ExhibitPool,
    shadows: ContactShadows,
    library: ArchetypeLibrary,
    layOutRoom: (room: RoomId) => RoomDisplay,
    gifts: GiftRows,
    lightPlace: LightPlace,
    budget: UploadBudget,
  ) {
    this.#pool = pool;
    this.#shadows = shadows;
    this.#library = library;
    this.#layOutRoom = layOutRoom;
    this.#gifts = gifts;
    this.#lightPlace = lightPlace;
    this.#budget = budget;
    this.#standings = new Standings(pool.table, gifts);
  }

  get roomsLoaded(): number {
    return this.#resident.size;
  }

  begin(): void {
    this.#clock++;
    this.#library.beginFrame();
    this.#pool.list.begin();
    this.#shadows.begin();
  }

  isResident(room: RoomId): boolean {
    return this.#resident.has(room);
  }

  /** The tables of a room that is near; lays it out if it is not yet. Undefined when the slots are all in view. */
  ensure(room: RoomId): RoomDisplay | undefined {
    return this.#ensure(room)?.display;
  }

  /**
   * Asks for the shapes of a room that will soon be seen, if it is laid out.
   *
   * @param level to be ready with
   * @param urgency as `ArchetypeLibrary.wantAhead` has it
   */
  wantAhead(room: RoomId, level: number, urgency: number): void {
    const resident = this.#resident.get(room);
    if (!resident) return;
    // Survey by survey everything near is named: what was not named since the latest one began is far.
    if (this.#surveyed < this.#clock) {
      this.#surveyedBefore = this.#surveyed;
      this.#surveyed = this.#clock;
    }
    resident.lastUsed = this.#clock;
    if (resident.lacksRows) this.#chooseRows(resident, this.#surveyedBefore);
    for (const shape of resident.shapes) this.#library.wantAhead(shape, level, urgency);
  }

  /** Somebody has come into a room: what could not be fetched for it before is asked for again. */
  comeBack(room: RoomId): void {
    const resident = this.#resident.get(room);
    if (!resident) return;
    resident.lastUsed = this.#clock;
    if (resident.lacksRows) this.#chooseRows(resident, this.#clock);
    for (const shape of resident.shapes) this.#library.comeBack(shape);
  }

  /** Adds what can be seen of a room to this frame's list, lit as its lamps are. Eye in world metres. */
  addVisible(
    room: RoomId,
    wake: RoomWake,
    eyeX: number,
    eyeY: number,
    eyeZ: number,
    isInView: IsInView,
  ): void {
    const resident = this.#ensure(room);
    if (!resident) return;
    this.#findRows(resident);
    const { display, archetypes, rows, levels, largest, supports } = resident;
    const { reach } = this.#shadows;
    this.#pool.table.wake(rows, wake);
    const { list, levels: pooled } = this.#pool;
    const { position, state, mount } = display;
    for (let piece = 0; piece < display.furniture.length; piece++) {
      const furniture = display.furniture[piece];
      if (!furniture || furniture.count === 0) continue;
      const { min, max } = furniture;
      if (!isInView(min[0], min[2], max[0], max[2])) continue;
      const end = furniture.first + furniture.count;
      for (let row = furniture.first; row < end; row++) {
        const archetype = archetypes[row] as number;
        // Each by its own distance: a case may be twenty metres long.
        const dx = (position[row * 3] as number) - eyeX;
        const dy = (position[row * 3 + 1] as number) - eyeY;
        const dz = (position[row * 3 + 2] as number) - eyeZ;
        const side = largest[row] as number;
        // From its surface rather than its middle, for what one stands close to.
        const distance = Math.max(0.2, Math.sqrt(dx * dx + dy * dy + dz * dz) - side / 2);
        const apparent = (side / distance) * this.detail;
        const level = chooseLevel(
          apparent,
          levels[row] as number,
          state[row] === placeStateCodes.veiled ? veilBorders : giftBorders,
        );
        levels[row] = level;
        this.#library.wantSeen(archetype, level, apparent);
        let bucket = pooled.bucketOf(archetype, level);
        if (bucket < 0) bucket = placeholderArchetype * levelCount;
        else pooled.see(bucket);
        const slot = slotOf(rows, row, slotsPerRow);
        list.add(slot, bucket);
        if (distance < reach) this.#shadows.add(slot, mount[row] === mountCodes.hung, supports, row);
      }
    }
  }

  /**
   * After all wishes of a frame: sends what has come and what is to be drawn.
   *
   * @returns whether another frame is wanted: something is still to be sent, or has been and is not yet drawn
   */
  finish(): boolean {
    this.#pool.list.finish();
    this.#shadows.finish();
    const { version } = this.#pool.levels;
    this.#hasRestood = this.#standings.isWriting && this.#standings.step(this.#budget);
    this.#library.finish(this.#budget);
    this.#pool.commit(this.#budget);
    return this.#library.isSending || this.#standings.isWriting || this.#pool.levels.version !== version;
  }

  /** The last frame has written who stands there as of a year: the picture is another. */
  get hasRestood(): boolean {
    return this.#hasRestood;
  }

  /** Shows the house as of the end of a year; null for today. Rooms in use change first. */
  setAsOf(year: number | null): void {
    const rooms = [...this.#resident.values()].sort((a, b) => b.lastUsed - a.lastUsed);
    this.#standings.setYear(year, rooms);
  }

  /** What the list of the last frame holds, by room and row of its tables: for tests. */
  listDrawn(): { readonly room: RoomId; readonly row: number }[] {
    const owners = new Map<number, readonly [room: RoomId, first: number]>();
    for (const [room, { rows }] of this.#resident)
      rows.forEach((tableRow, at) => owners.set(tableRow, [room, at * slotsPerRow]));
    const { slots, total } = this.#pool.list;
    return Array.from(slots.subarray(0, total), (slot) => {
      const owner = owners.get(Math.floor(slot / slotsPerRow));
      if (!owner) throw new Error(`scene: slot ${slot} is drawn, but belongs to no room`);
      return { room: owner[0], row: owner[1] + (slot % slotsPerRow) };
    });
  }

  /** Writes every resident room again: after a lost context, or when the light has changed. */
  rewrite(): void {
    for (const resident of this.#resident.values()) this.#write(resident);
    this.#pool.table.uploadAll();
  }

  #ensure(room: RoomId): ResidentRoom | undefined {
    const known = this.#resident.get(room);
    if (known) {
      known.lastUsed = this.#clock;
      return known;
    }
    const display = this.#layOutRoom(room);
    let rows = this.#pool.table.takeRows(display.count);
    while (!rows) {
      if (!this.#evictOldest()) return undefined;
      rows = this.#pool.table.takeRows(display.count);
    }
    const resident: ResidentRoom = {
      display,
      rows,
      archetypes: new Uint16Array(display.count),
      shapes: [],
      lacksRows: false,
      triedAt: 0,
      largest: new Float32Array(display.count),
      supports: measureSupports(display),
      levels: new Uint8Array(display.count).fill(levelCount - 1),
      lastUsed: this.#clock,
    };
    for (let row = 0; row < display.count; row++) {
      resident.largest[row] = Math.max(
        display.size[row * 3] as number,
        display.size[row * 3 + 1] as number,
        display.size[row * 3 + 2] as number,
      );
    }
    // Rooms that are not near give their rows away before anything here stays a grey block.
    this.#chooseRows(resident, this.#surveyed);
    this.#write(resident);
    this.#resident.set(room, resident);
    this.roomsLaidOut++;
    return resident;
  }

  /** Tries once more where a row may have become free. */
  #findRows(resident: ResidentRoom): void {
    if (resident.lacksRows && resident.triedAt !== this.#library.chances) this.#chooseRows(resident, 0);
  }

  /** Finds a row for the shape of each thing. @param before rooms used last before this frame give theirs away */
  #chooseRows(resident: ResidentRoom, before: number): void {
    const { display, archetypes, shapes } = resident;
    const found = new Map<string, number>();
    const take = (name: string): number => {
      for (;;) {
        const row = this.#library.take(name);
        if (row !== placeholderArchetype || !this.#evictOldest(before)) return row;
      }
    };
    resident.lacksRows = false;
    for (let row = 0; row < display.count; row++) {
      const name = this.#shapeOf(display, row);
      const archetype = found.get(name) ?? take(name);
      found.set(name, archetype);
      archetypes[row] = archetype;
      if (archetype === placeholderArchetype) resident.lacksRows = true;
    }
    resident.shapes = [...found.values()].filter((row) => row !== placeholderArchetype);
    for (const shape of shapes) this.#library.giveBack(shape);
    resident.triedAt = this.#library.chances;
  }

  #shapeOf(display: RoomDisplay, row: number): string {
    const gift = this.#gifts[display.gift[row] as number];
    if (!gift) return `veil-${veilForms[display.form[row] as number] ?? 'box'}`;
    return gift.hasOwnModel ? gift.id : `family-${gift.family}`;
  }

  #write(resident: ResidentRoom): void {
    const { display, rows } = resident;
    const record = this.#record;
    for (let row = 0; row < display.count; row++) {
      const gift = this.#gifts[display.gift[row] as number];
      placeFoot(display, row, record);
      record.yaw = display.yaw[row] as number;
      record.scaleX = display.size[row * 3] as number;
      record.scaleY = display.size[row * 3 + 1] as number;
      record.scaleZ = display.size[row * 3 + 2] as number;
      record.state = display.state[row] as number;
      const isVeiled = record.state === placeStateCodes.veiled;
      record.pose = isVeiled ? choosePose(display.form[row] as number, record.x, record.y, record.z) : 0;
      if (isVeiled && display.mount[row] !== mountCodes.hung) record.y += hemLift;
      record.standing = this.#standings.codeOf(display, row);
      record.evidence = gift ? lookCodes[gift.modelGrade] : claimedCode;
      const body = gift?.surfaces[0];
      const second = gift?.surfaces[1] ?? body;
      const accent = gift?.surfaces[2] ?? second;
      record.bodyColour = readColour(body?.colour);
      record.secondColour = readColour(second?.colour);
      record.accentColour = readColour(accent?.colour);
      record.bodyMaterial = readMaterial(body?.material);
      record.secondMaterial = readMaterial(second?.material);
      record.accentMaterial = readMaterial(accent?.material);
      this.#lightPlace(display, row, record);
      this.#pool.table.write(slotOf(rows, row, slotsPerRow), record);
    }
    for (const tableRow of rows) this.#pool.table.upload(tableRow);
    this.#budget.spend(rows.length * this.#pool.table.bytesPerRow);
    this.#standings.settle(resident);
  }

  /** What stands in a room has changed: it is laid out and written anew when it is next near. */
  forget(room: RoomId): void {
    const resident = this.#resident.get(room);
    if (!resident) return;
    this.#standings.settle(resident);
    this.#pool.table.giveBackRows(resident.rows);
    for (const shape of resident.shapes) this.#library.giveBack(shape);
    this.#resident.delete(room);
  }

  /** @param before only a room used last before this frame goes */
  #evictOldest(before = this.#clock): boolean {
    let oldest: RoomId | undefined;
    let since = before;
    for (const [room, resident] of this.#resident) {
      if (resident.lastUsed < since) {
        since = resident.lastUsed;
        oldest = room;
      }
    }
    if (oldest === undefined) return false;
    this.forget(oldest);
    return true;
  }
}

/** How well the look of a gift's model is known, in the codes of `SlotRecord.evidence`. */
const lookCodes = { 'documented-size': 0, 'documented-description': 1, 'artists-impression': 2 } as const;
const claimedCode = 3;

function chooseLevel(apparent: number, last: number, borders: readonly number[]): number {
  for (let level = 0; level < borders.length; level++) {
    const border = borders[level] as number;
    if (apparent > border * (last <= level ? 1 - hysteresis : 1 + hysteresis)) return level;
  }
  return borders.length;
}

function readColour(colour: string | undefined): number {
  const value = colour ? Number.parseInt(colour.slice(1), 16) : Number.NaN;
  return Number.isFinite(value) ? value : 0xb0a898;
}

function readMaterial(name: string | undefined): number {
  const row = materialNames.indexOf(name as (typeof materialNames)[number]);
  return row < 0 ? materialNames.indexOf('placeholder') : row;
}
