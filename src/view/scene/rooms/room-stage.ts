import { Group, type Mesh } from 'three';
import type { Steps } from '../../../../models/building/shell/run-steps.ts';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';

/** The drawable walls, floor and furniture of one room. */
export interface RoomShell {
  readonly opaque: Mesh;
  readonly glass: Mesh | null;
  readonly bytes: number;
  readonly triangles: number;
}

/** `far`: what can be told from two doors away, some hundred triangles. */
export type ShellDetail = 'near' | 'far';

/** Builds the shell of a room, in steps of a millisecond or a few. */
export type BuildShell = (room: RoomId, detail: ShellDetail) => Steps<RoomShell>;

interface Resident {
  near: RoomShell | null;
  far: RoomShell | null;
  /** A near shell that is being built. */
  steps: Steps<RoomShell> | null;
  /** What was shown last. */
  detail: ShellDetail;
  lastSeen: number;
}

/** Shells kept in memory, bytes: more than any view needs, less than a phone minds. */
const byteBudget = 48 * 2 ** 20;
/** Time a frame has for shells that can wait, milliseconds. */
const usualBudgetMs = 4;

/**
 * Which rooms' shells exist and which are drawn. The room stood in is built at once; others in as much of each frame as
 * there is to spare, and until one is whole its far shell stands in for it. Those not seen for longest make room.
 */
export class RoomStage {
  readonly group = new Group();
  readonly #build: BuildShell;
  readonly #budgetMs: number;
  readonly #mayBuild: (room: RoomId) => boolean;
  readonly #resident = new Map<RoomId, Resident>();
  #clock = 0;
  #bytes = 0;
  #deadline = 0;
  #missing = 0;

  /**
   * @param budgetMs time a frame has for shells that can wait; Infinity builds all that is asked for
   * @param mayBuild whether what a near shell is made of is there; until then its far shell stands in
   */
  constructor(build: BuildShell, budgetMs = usualBudgetMs, mayBuild: (room: RoomId) => boolean = () => true) {
    this.#build = build;
    this.#budgetMs = budgetMs;
    this.#mayBuild = mayBuild;
    this.group.matrixAutoUpdate = false;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Rooms with a shell in memory, drawn or not. */
  get count(): number {
    return this.#resident.size;
  }

  /** True while a room in view is not yet what it should be: another frame is needed. */
  get isBusy(): boolean {
    return this.#missing > 0;
  }

  /** How a room was shown last; null for one that has not been, or was so long ago that its shell is gone. */
  detailOf(room: RoomId): ShellDetail | null {
    return this.#resident.get(room)?.detail ?? null;
  }

  begin(): void {
    this.#clock++;
    this.#missing = 0;
    this.#deadline = 0;
    for (const { near, far } of this.#resident.values()) {
      setVisible(near, false);
      setVisible(far, false);
    }
  }

  /**
   * Shows a room; builds it if there is time.
   *
   * @param isUrgent builds it in this frame whatever it costs: the room stood in, or a picture that must be whole
   */
  show(room: RoomId, detail: ShellDetail, isUrgent: boolean): void {
    const resident = this.#touch(room);
    if (detail === 'near' && !resident.near && !this.#work(room, resident, isUrgent)) this.#missing++;
    const isNear = detail === 'near' && resident.near !== null;
    if (!isNear) this.#ensureFar(room, resident);
    resident.detail = detail;
    setVisible(isNear ? resident.near : resident.far, true);
  }

  /** Builds a room that is not in view, as far as this frame's time reaches; true once it stands. */
  prepare(room: RoomId, detail: ShellDetail): boolean {
    const resident = this.#touch(room);
    if (detail === 'near') return resident.near !== null || this.#work(room, resident, false);
    if (!resident.far && this.#isLate()) return false;
    this.#ensureFar(room, resident);
    return true;
  }

  #touch(room: RoomId): Resident {
    let resident = this.#resident.get(room);
    if (!resident) {
      resident = { near: null, far: null, steps: null, detail: 'far', lastSeen: 0 };
      this.#resident.set(room, resident);
    }
    resident.lastSeen = this.#clock;
    return resident;
  }

  /** Goes on with a near shell; true when it is there. */
  #work(room: RoomId, resident: Resident, isUrgent: boolean): boolean {
    if (!this.#mayBuild(room)) return false;
    resident.steps ??= this.#build(room, 'near');
    // One step in any case, so that the slowest machine gets there too.
    for (let step = resident.steps.next(); ; step = resident.steps.next()) {
      if (step.done) {
        resident.steps = null;
        resident.near = step.value;
        this.#add(step.value);
        return true;
      }
      if (!isUrgent && this.#isLate()) return false;
    }
  }

  #ensureFar(room: RoomId, resident: Resident): void {
    if (resident.far) return;
    const steps = this.#build(room, 'far');
    let step = steps.next();
    while (!step.done) step = steps.next();
    resident.far = step.value;
    this.#add(step.value);
  }

  /** Whether the time of this frame is up; it runs from when it is first asked for. */
  #isLate(): boolean {
    if (this.#budgetMs === Infinity) return false;
    const now = performance.now();
    if (this.#deadline === 0) this.#deadline = now + this.#budgetMs;
    return now >= this.#deadline;
  }

  #add(shell: RoomShell): void {
    this.#bytes += shell.bytes;
    setVisible(shell, false);
    this.group.add(shell.opaque);
    if (shell.glass) this.group.add(shell.glass);
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
      if (!shell) continue;
      this.group.remove(shell.opaque);
      shell.opaque.geometry.dispose();
      if (shell.glass) {
        this.group.remove(shell.glass);
        shell.glass.geometry.dispose();
      }
      this.#bytes -= shell.bytes;
    }
    this.#resident.delete(room);
  }

  dispose(): void {
    for (const room of this.#resident.keys()) this.#drop(room);
  }
}

function setVisible(shell: RoomShell | null, isVisible: boolean): void {
  if (!shell) return;
  shell.opaque.visible = isVisible;
  if (shell.glass) shell.glass.visible = isVisible;
}
