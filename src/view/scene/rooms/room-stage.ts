import { Group } from 'three';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { RoomShell, ShellDetail } from './room-shell.ts';
import { ShellOrders, type ShellOrdersOptions } from './shell-orders.ts';

export interface RoomStageOptions extends Pick<ShellOrdersOptions, 'order' | 'onFault' | 'onChange'> {
  /** Whether a cell has walls and a floor at all; what lies under the open sky has none. Left out: all have. */
  readonly hasShell?: (room: RoomId) => boolean;
}

interface Resident {
  near: RoomShell | null;
  far: RoomShell | null;
  /** How it was shown last, and what stood there then. */
  detail: ShellDetail;
  shown: RoomShell | null;
  lastSeen: number;
}

/** How often what stands in a room has changed, when a shell was ordered. */
type Edition = number;

/** Shells kept in memory, bytes: more than any view needs, less than a phone minds. */
const byteBudget = 48 * 2 ** 20;

/**
 * Which rooms' shells exist and which are drawn. Shells are ordered when they are wanted; until the one that is
 * wanted has come, the other stands in for it, and the picture of the room stood in waits. Those not seen for
 * longest make room.
 */
export class RoomStage {
  readonly group = new Group();
  readonly #orders: ShellOrders;
  readonly #hasShell: (room: RoomId) => boolean;
  readonly #resident = new Map<RoomId, Resident>();
  /** Rooms in which something else stands than at first. */
  readonly #editions = new Map<RoomId, Edition>();
  readonly #ordered = new Map<string, Edition>();
  readonly #editionOf = new WeakMap<RoomShell, Edition>();
  #clock = 0;
  #bytes = 0;
  #missing = 0;
  #isHeld = false;
  #hasChanged = false;

  constructor(options: RoomStageOptions) {
    this.#hasShell = options.hasShell ?? (() => true);
    this.#orders = new ShellOrders({
      ...options,
      order: (room, detail) => {
        this.#ordered.set(`${room} ${detail}`, this.#edition(room));
        return options.order(room, detail);
      },
      take: (room, detail, shell) => this.#take(room, detail, shell),
    });
    this.group.matrixAutoUpdate = false;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Rooms with a shell in memory, drawn or not. */
  get count(): number {
    return this.#resident.size;
  }

  /** True while a room in view was not yet what it should be in the last frame: another will follow. */
  get isBusy(): boolean {
    return this.#missing > 0;
  }

  /** True while shells are on their way that were wished for in the last frame. */
  get isWaiting(): boolean {
    return this.#orders.isWaiting;
  }

  /** True while this frame must not be drawn: there would be a hole in it. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** True when a room was shown in this frame by another shell than when it was last shown. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  /** How a room was shown last; null for one that has not been, or was so long ago that its shell is gone. */
  detailOf(room: RoomId): ShellDetail | null {
    return this.#resident.get(room)?.detail ?? null;
  }

  /** Whether there is nothing to wait for: a shell stands, or there is none, or it will never come. */
  isThere(room: RoomId, detail: ShellDetail): boolean {
    return (
      (this.#resident.get(room)?.[detail] ?? null) !== null ||
      !this.#hasShell(room) ||
      this.#orders.hasFailed(room, detail)
    );
  }

  begin(): void {
    this.#clock++;
    this.#missing = 0;
    this.#isHeld = false;
    this.#hasChanged = false;
    this.#orders.begin();
    this.group.children.length = 0;
  }

  /**
   * Shows a room; orders what is missing.
   *
   * @param mustStand no picture without it: the room stood in, or a picture that must be whole
   * @returns what is drawn of it; null where there is nothing yet
   */
  show(room: RoomId, detail: ShellDetail, mustStand: boolean): RoomShell | null {
    const resident = this.#touch(room);
    resident.detail = detail;
    const wanted = resident[detail];
    const standIn = detail === 'near' ? resident.far : resident.near;
    const shell = wanted ?? standIn;
    this.#hasChanged ||= shell !== resident.shown;
    resident.shown = shell;
    if (shell) this.#draw(shell);
    if (wanted) {
      if (!this.#isStale(room, detail, wanted)) return wanted;
      // It stands until the new one has come.
      this.#missing++;
      this.#orders.want(room, detail, 'seen');
      return wanted;
    }
    const waits = !this.isThere(room, detail);
    if (waits) {
      this.#missing++;
      if (mustStand) this.#isHeld = true;
      this.#orders.want(room, detail, mustStand ? 'held' : detail === 'far' ? 'stand-in' : 'seen');
    }
    // The coarse shell comes sooner than the fine one, so it is worth its order in between.
    if (!standIn && detail === 'near' && this.#hasShell(room) && !(waits && mustStand))
      this.#orders.want(room, 'far', 'stand-in');
    return standIn;
  }

  /** Shells that are not drawn stay out of the group: nothing looks at them in a frame. */
  #draw({ opaque, glass }: RoomShell): void {
    const { children } = this.group;
    children.push(opaque);
    if (glass) children.push(glass);
  }

  /** Orders the shell of a room that is not in view; true once there is nothing to wait for. */
  prepare(room: RoomId, detail: ShellDetail): boolean {
    const shell = this.#touch(room)[detail];
    if (this.isThere(room, detail) && !(shell && this.#isStale(room, detail, shell))) return true;
    this.#orders.want(room, detail, 'near-by');
    return false;
  }

  /** What stands in a room has changed: its shells are built anew when they are next wanted. */
  renew(room: RoomId): void {
    this.#editions.set(room, this.#edition(room) + 1);
  }

  #edition(room: RoomId): Edition {
    return this.#editions.get(room) ?? 0;
  }

  #isStale(room: RoomId, detail: ShellDetail, shell: RoomShell): boolean {
    return !this.#orders.hasFailed(room, detail) && this.#editionOf.get(shell) !== this.#edition(room);
  }

  /** After all wishes of a frame. */
  finish(): void {
    this.#orders.send();
  }

  #touch(room: RoomId): Resident {
    let resident = this.#resident.get(room);
    if (!resident) {
      resident = { near: null, far: null, detail: 'far', shown: null, lastSeen: 0 };
      this.#resident.set(room, resident);
    }
    resident.lastSeen = this.#clock;
    return resident;
  }

  #take(room: RoomId, detail: ShellDetail, shell: RoomShell): void {
    const resident = this.#resident.get(room) ?? this.#touch(room);
    const before = resident[detail];
    if (before) this.#discard(before);
    resident[detail] = shell;
    this.#editionOf.set(shell, this.#ordered.get(`${room} ${detail}`) ?? 0);
    this.#bytes += shell.bytes;
    while (this.#bytes > byteBudget && this.#evictOldest());
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
    for (const shell of [resident.near, resident.far]) {
      if (shell) this.#discard(shell);
    }
    this.#resident.delete(room);
  }

  #discard(shell: RoomShell): void {
    const { children } = this.group;
    for (const mesh of [shell.opaque, shell.glass]) {
      if (!mesh) continue;
      mesh.geometry.dispose();
      const at = children.indexOf(mesh);
      if (at >= 0) children.splice(at, 1);
    }
    this.#bytes -= shell.bytes;
  }

  dispose(): void {
    this.#orders.close();
    for (const room of this.#resident.keys()) this.#drop(room);
  }
}
