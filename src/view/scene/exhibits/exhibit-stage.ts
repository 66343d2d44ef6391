import { mountCodes, veilForms, type RoomDisplay } from '../../../museum/display/room-display.ts';
import type { GiftRows } from '../../../museum/catalogue/catalogue.ts';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { RoomWake } from '../surfaces/wake-shader.ts';
import type { UploadBudget } from '../upload-budget.ts';
import type { WorkTime } from '../work-time.ts';
import { placeholderArchetype, type ArchetypeLibrary } from './archetype-library.ts';
import type { ContactShadows } from './contact-shadows.ts';
import { levelCount, slotOf } from './draw-list.ts';
import type { ExhibitPool } from './exhibit-pool.ts';
import { measureSupports, type Supports } from './measure-supports.ts';
import { slotsPerRow } from './slot-table.ts';
import { Standings } from './standings.ts';
import { writeSlots, type LightPlace } from './write-slots.ts';

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
  /** Things that are in the table by now, from the first on. */
  written: number;
  /** Something else stands there by now: it stays until that is all written. */
  isOutdated: boolean;
  lastUsed: number;
}

/** Apparent sizes (largest side over distance) above which a thing is drawn at level 0, 1 …; below all of them at the last. */
const usualBorders = [0.11, 0.045] as const;
/** Veils, which are plain, and pictures, which are rich, have four levels: the finest for who stands right before one. */
const richBorders = [0.5, 0.2, 0.075] as const;
/** A thing changes its level only when past a border by this share: it does not flicker on it. */
const hysteresis = 0.12;
/**
 * Which rooms' exhibits are in the slot table, and which of them to draw. A room is laid out and written once
 * when it comes near, a row of the table at a time, and is drawn when all of it is written; it makes room for others when
 * it has not been near for longest.
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
  readonly #time: WorkTime;
  readonly #standings: Standings;
  #hasRestood = false;
  readonly #resident = new Map<RoomId, ResidentRoom>();
  /** Rooms that are being written. */
  readonly #coming = new Map<RoomId, ResidentRoom>();
  #isWriting = false;
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
    time: WorkTime,
  ) {
    this.#pool = pool;
    this.#shadows = shadows;
    this.#library = library;
    this.#layOutRoom = layOutRoom;
    this.#gifts = gifts;
    this.#lightPlace = lightPlace;
    this.#budget = budget;
    this.#time = time;
    this.#standings = new Standings(pool.table, gifts);
  }

  get roomsLoaded(): number {
    return this.#resident.size;
  }

  /** True while tables were asked for in this frame that are not all written: another must follow. */
  get isWriting(): boolean {
    return this.#isWriting;
  }

  begin(): void {
    this.#clock++;
    this.#isWriting = false;
    this.#library.beginFrame();
    this.#pool.list.begin();
    this.#shadows.begin();
  }

  isResident(room: RoomId): boolean {
    return this.#resident.has(room);
  }

  /**
   * Has the tables of a room that is near written, as far as there is time.
   *
   * @returns whether there is nothing more to be done: all is written, or the slots are all in view
   */
  ensure(room: RoomId): boolean {
    const wasWriting = this.#isWriting;
    this.#isWriting = false;
    this.#ensure(room);
    const isDone = !this.#isWriting;
    this.#isWriting ||= wasWriting;
    return isDone;
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
    if (resident.lacksRows && !resident.isOutdated) this.#chooseRows(resident, this.#surveyedBefore);
    for (const shape of resident.shapes) this.#library.wantAhead(shape, level, urgency);
  }

  /** Somebody has come into a room: what could not be fetched for it before is asked for again. */
  comeBack(room: RoomId): void {
    const resident = this.#resident.get(room) ?? this.#coming.get(room);
    if (!resident) return;
    resident.lastUsed = this.#clock;
    if (resident.lacksRows && !resident.isOutdated) this.#chooseRows(resident, this.#clock);
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
    const { position, mount } = display;
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
          this.#library.levelsOf(archetype) > usualBorders.length + 1 ? richBorders : usualBorders,
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
    const rooms = [...this.#resident.values(), ...this.#coming.values()].sort(
      (a, b) => b.lastUsed - a.lastUsed,
    );
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
    // What is outdated stays as it was written: of what it was made nothing is left.
    for (const resident of this.#resident.values())
      if (!resident.isOutdated) this.#write(resident, 0, resident.display.count);
    this.#pool.table.uploadAll();
  }

  /** What of a room can be drawn; goes on writing what is missing. */
  #ensure(room: RoomId): ResidentRoom | undefined {
    const standing = this.#resident.get(room);
    if (standing) standing.lastUsed = this.#clock;
    if (standing && !standing.isOutdated) return standing;
    return this.#layOut(room) ?? standing;
  }

  /** @returns the room, once all of it is written */
  #layOut(room: RoomId): ResidentRoom | undefined {
    let coming = this.#coming.get(room);
    const isInTime =
      coming !== undefined ||
      this.#time.do(() => {
        coming = this.#open(room);
      });
    this.#isWriting ||= !isInTime;
    if (!coming) return undefined;
    this.#coming.set(room, coming);
    const { display, rows } = coming;
    coming.lastUsed = this.#clock;
    while (coming.written < display.count) {
      const from = coming.written;
      const to = Math.min(display.count, from + slotsPerRow);
      const opened = coming;
      if (!this.#time.do(() => this.#write(opened, from, to))) {
        this.#isWriting = true;
        return undefined;
      }
      this.#pool.table.upload(rows[from / slotsPerRow] as number);
      this.#budget.spend(this.#pool.table.bytesPerRow);
      coming.written = to;
    }
    this.#coming.delete(room);
    this.forget(room);
    this.#resident.set(room, coming);
    this.roomsLaidOut++;
    return coming;
  }

  /** Takes slots and rows of shapes for a room; undefined when the slots are all in view. */
  #open(room: RoomId): ResidentRoom | undefined {
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
      written: 0,
      isOutdated: false,
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
    return resident;
  }

  /** Tries once more where a row may have become free. */
  #findRows(resident: ResidentRoom): void {
    if (resident.isOutdated || !resident.lacksRows || resident.triedAt === this.#library.chances) return;
    this.#chooseRows(resident, 0);
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

  #write({ display, rows }: ResidentRoom, from: number, to: number): void {
    writeSlots(this.#pool.table, rows, display, {
      from,
      to,
      gifts: this.#gifts,
      lightPlace: this.#lightPlace,
      standingOf: (row) => this.#standings.codeOf(display, row),
    });
  }

  /** Something else stands in a room: it is laid out anew when it is next near, and stays as it was until then. */
  renew(room: RoomId): void {
    const resident = this.#resident.get(room);
    if (resident) resident.isOutdated = true;
    this.#drop(this.#coming, room);
  }

  /** Nothing of a room is kept. */
  forget(room: RoomId): void {
    this.#drop(this.#resident, room);
    this.#drop(this.#coming, room);
  }

  #drop(rooms: Map<RoomId, ResidentRoom>, room: RoomId): void {
    const resident = rooms.get(room);
    if (!resident) return;
    this.#standings.settle(resident);
    this.#pool.table.giveBackRows(resident.rows);
    for (const shape of resident.shapes) this.#library.giveBack(shape);
    rooms.delete(room);
  }

  /** @param before only a room used last before this frame goes */
  #evictOldest(before = this.#clock): boolean {
    let oldest: RoomId | undefined;
    let home = this.#resident;
    let since = before;
    for (const rooms of [this.#resident, this.#coming])
      for (const [room, { lastUsed }] of rooms) {
        if (lastUsed >= since) continue;
        since = lastUsed;
        oldest = room;
        home = rooms;
      }
    if (oldest === undefined) return false;
    this.#drop(home, oldest);
    return true;
  }
}

function chooseLevel(apparent: number, last: number, borders: readonly number[]): number {
  for (let level = 0; level < borders.length; level++) {
    const border = borders[level] as number;
    if (apparent > border * (last <= level ? 1 - hysteresis : 1 + hysteresis)) return level;
  }
  return borders.length;
}
