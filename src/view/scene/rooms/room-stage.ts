import { Group } from 'three';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { ResidentRoom } from './resident-room.ts';
import type { RoomShell, ShellDetail } from './room-shell.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { ShellOrders, type ShellOrdersOptions, type Urgency } from './shell-orders.ts';
import { ShellUploads } from './shell-uploads.ts';

export interface RoomStageOptions extends Pick<ShellOrdersOptions, 'order' | 'onFault' | 'onChange'> {
  /** Whether a cell has walls and a floor at all; what lies under the open sky has none. Left out: all have. */
  readonly hasShell?: (room: RoomId) => boolean;
  /** What a frame may send. */
  readonly budget: UploadBudget;
  /** Share of the usual memory that is kept; all of it, if left out. */
  readonly memoryShare?: number | undefined;
}

/** How often what stands in a room has changed, when a shell was ordered. */
type Edition = number;

/** Shells kept in memory, bytes: more than any view needs, less than a phone minds. */
const byteBudget = 48 * 2 ** 20;

/**
 * Which rooms' shells exist and which are drawn. Shells are ordered when they are wanted and sent to the graphics card
 * in slices; until the one that is wanted stands there, the other stands in for it, and the picture of the room stood
 * in waits. Those not seen for longest make room.
 */
export class RoomStage {
  readonly group = new Group();
  readonly #orders: ShellOrders;
  readonly #uploads: ShellUploads;
  readonly #hasShell: (room: RoomId) => boolean;
  readonly #byteBudget: number;
  readonly #resident = new Map<RoomId, ResidentRoom>();
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
    this.#byteBudget = byteBudget * (options.memoryShare ?? 1);
    this.#orders = new ShellOrders({
      ...options,
      order: (room, detail) => {
        this.#ordered.set(`${room} ${detail}`, this.#edition(room));
        return options.order(room, detail);
      },
      take: (room, detail, shell) => this.#take(room, detail, shell),
    });
    this.#uploads = new ShellUploads(options.budget);
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

  /** True while a shell that was wished for in the last frame is being sent: another frame must follow. */
  get isSending(): boolean {
    return this.#uploads.isSending;
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

  /** Whether there is nothing to wait for: a shell has come, or there is none, or it will never come. */
  isThere(room: RoomId, detail: ShellDetail): boolean {
    const resident = this.#resident.get(room);
    return (
      (resident?.[detail] ?? resident?.coming[detail] ?? null) !== null ||
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
    this.#uploads.begin();
    this.group.children.length = 0;
  }

  /**
   * Shows a room; orders what is missing.
   *
   * @param mustStand no picture without it: the room stood in, or a picture that must be whole
   * @param hasPanes whether its panes are drawn, too
   * @returns what is drawn of it; null where there is nothing yet
   */
  show(room: RoomId, detail: ShellDetail, mustStand: boolean, hasPanes = true): RoomShell | null {
    const resident = this.#touch(room);
    resident.detail = detail;
    const other = detail === 'near' ? 'far' : 'near';
    const coming = resident.coming[detail];
    const standsIn = resident[detail] ? null : (resident[other] ?? resident.coming[other]);
    const isAwaited = mustStand && !resident[detail];
    if (coming && (isAwaited || this.#uploads.fits(coming))) this.#uploads.complete(coming);
    else if (standsIn && this.#uploads.fits(standsIn)) this.#uploads.complete(standsIn);
    resident.settle();
    const wanted = resident[detail];
    const standIn = resident[other];
    const shell = wanted ?? standIn;
    this.#hasChanged ||= shell !== resident.shown;
    resident.shown = shell;
    if (shell) this.#draw(shell, hasPanes);
    const isMissing = !wanted && this.#hasShell(room) && !this.#orders.hasFailed(room, detail);
    const isHeld = isMissing && mustStand;
    this.#isHeld ||= isHeld;
    if (isMissing || (wanted && this.#isStale(room, detail, wanted))) {
      this.#missing++;
      const isHole = !shell && (detail === 'far' || coming !== null);
      this.#want(resident, room, detail, isHeld ? 'held' : isHole ? 'stand-in' : 'seen');
    }
    // The coarse shell comes sooner than the fine one, so it is worth its order in between.
    if (!shell && detail === 'near' && this.#hasShell(room) && !isHeld)
      this.#want(resident, room, 'far', 'stand-in');
    return shell;
  }

  /** Has a shell sent, if it has come, or ordered. */
  #want(resident: ResidentRoom, room: RoomId, detail: ShellDetail, urgency: Urgency): void {
    const coming = resident.coming[detail];
    if (coming) this.#uploads.want(coming, urgency);
    if (!coming || this.#isStale(room, detail, coming)) this.#orders.want(room, detail, urgency);
  }

  /** Shells that are not drawn stay out of the group: nothing looks at them in a frame. */
  #draw({ opaque, glass }: RoomShell, hasPanes: boolean): void {
    const { children } = this.group;
    children.push(opaque);
    if (glass && hasPanes) children.push(glass);
  }

  /** Has the shell of a room that is not in view built and sent; true once there is nothing to wait for. */
  prepare(room: RoomId, detail: ShellDetail): boolean {
    const resident = this.#touch(room);
    resident.settle();
    const shell = resident[detail];
    const waits = shell ? this.#isStale(room, detail, shell) : resident.coming[detail] !== null;
    if (!waits && this.isThere(room, detail)) return true;
    this.#want(resident, room, detail, 'near-by');
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

  /** After all wishes of a frame. @param share of the budget for what others stand in for; `all`: everything now */
  finish(share: number | 'all'): void {
    this.#orders.send();
    this.#uploads.finish(share);
  }

  /** After a lost context: all is sent again. Until then nothing stands. */
  restore(): void {
    for (const resident of this.#resident.values()) resident.restart();
  }

  #touch(room: RoomId): ResidentRoom {
    let resident = this.#resident.get(room);
    if (!resident) {
      resident = new ResidentRoom((shell) => this.#discard(shell));
      this.#resident.set(room, resident);
    }
    resident.lastSeen = this.#clock;
    return resident;
  }

  #take(room: RoomId, detail: ShellDetail, shell: RoomShell): void {
    const resident = this.#resident.get(room) ?? this.#touch(room);
    resident.take(detail, shell);
    this.#editionOf.set(shell, this.#ordered.get(`${room} ${detail}`) ?? 0);
    this.#bytes += shell.bytes;
    while (this.#bytes > this.#byteBudget && this.#evictOldest());
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
    resident.dispose();
    this.#resident.delete(room);
  }

  #discard(shell: RoomShell): void {
    const { children } = this.group;
    for (const mesh of [shell.opaque, shell.glass]) {
      if (!mesh) continue;
      const at = children.indexOf(mesh);
      if (at >= 0) children.splice(at, 1);
    }
    shell.upload.dispose();
    this.#bytes -= shell.bytes;
  }

  dispose(): void {
    this.#orders.close();
    for (const room of this.#resident.keys()) this.#drop(room);
  }
}
