import { Group, type Mesh } from 'three';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';

/** The drawable walls, floor and furniture of one room. */
export interface RoomShell {
  readonly opaque: Mesh;
  readonly glass: Mesh | null;
  readonly bytes: number;
  readonly triangles: number;
}

/** Builds the shell of a room; takes some milliseconds. */
export type BuildShell = (room: RoomId) => RoomShell;

interface Resident {
  readonly shell: RoomShell;
  lastSeen: number;
}

/** Shells kept in memory, bytes: more than any view needs, less than a phone minds. */
const byteBudget = 48 * 2 ** 20;

/**
 * Which rooms' shells exist and which are drawn. The room stood in is built at once; others one a frame, the
 * nearest first, so that no frame stalls; those not seen for longest make room.
 */
export class RoomStage {
  readonly group = new Group();
  readonly #build: BuildShell;
  readonly #resident = new Map<RoomId, Resident>();
  #clock = 0;
  #bytes = 0;
  #builtThisFrame = 0;
  #missing = 0;

  constructor(build: BuildShell) {
    this.#build = build;
    this.group.matrixAutoUpdate = false;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Shells in memory, drawn or not. */
  get count(): number {
    return this.#resident.size;
  }

  /** True while a room in view is still without its walls: another frame is needed. */
  get isBusy(): boolean {
    return this.#missing > 0;
  }

  begin(): void {
    this.#clock++;
    this.#builtThisFrame = 0;
    this.#missing = 0;
    for (const { shell } of this.#resident.values()) {
      shell.opaque.visible = false;
      if (shell.glass) shell.glass.visible = false;
    }
  }

  /**
   * Shows a room; builds it if there is time.
   *
   * @param isUrgent builds it in this frame whatever it costs: the room stood in, or a picture that must be whole
   */
  show(room: RoomId, isUrgent: boolean): void {
    let resident = this.#resident.get(room);
    if (!resident) {
      if (!isUrgent && this.#builtThisFrame > 0) {
        this.#missing++;
        return;
      }
      resident = this.#add(room);
    }
    resident.lastSeen = this.#clock;
    resident.shell.opaque.visible = true;
    if (resident.shell.glass) resident.shell.glass.visible = true;
  }

  /** Builds a room that is not in view, if this frame has built none yet; true if it did. */
  prepare(room: RoomId): boolean {
    if (this.#builtThisFrame > 0 || this.#resident.has(room)) return false;
    this.#add(room).lastSeen = this.#clock;
    return true;
  }

  #add(room: RoomId): Resident {
    const shell = this.#build(room);
    this.#builtThisFrame++;
    const resident = { shell, lastSeen: this.#clock };
    this.#resident.set(room, resident);
    this.#bytes += shell.bytes;
    this.group.add(shell.opaque);
    if (shell.glass) this.group.add(shell.glass);
    while (this.#bytes > byteBudget && this.#evictOldest());
    return resident;
  }

  #evictOldest(): boolean {
    let oldest: RoomId | undefined;
    let since = this.#clock;
    for (const [room, { lastSeen }] of this.#resident) {
      if (lastSeen < since) {
        since = lastSeen;
        oldest = room;
      }
    }
    if (oldest === undefined) return false;
    this.#drop(oldest);
    return true;
  }

  #drop(room: RoomId): void {
    const resident = this.#resident.get(room);
    if (!resident) return;
    const { opaque, glass, bytes } = resident.shell;
    this.group.remove(opaque);
    opaque.geometry.dispose();
    if (glass) {
      this.group.remove(glass);
      glass.geometry.dispose();
    }
    this.#bytes -= bytes;
    this.#resident.delete(room);
  }

  dispose(): void {
    for (const room of this.#resident.keys()) this.#drop(room);
  }
}
