import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { OrderShell, RoomShell, ShellDetail } from './room-shell.ts';

/**
 * How soon a shell is needed. `held`: the picture waits for it; `stand-in`: there is a hole in the picture until it
 * comes; `seen`: something stands in for it; `near-by`: it may come into view.
 */
export const urgencies = { held: 0, 'stand-in': 1, seen: 2, 'near-by': 3 } as const;
export type Urgency = keyof typeof urgencies;

interface Wish {
  readonly room: RoomId;
  readonly detail: ShellDetail;
  readonly urgency: number;
}

export interface ShellOrdersOptions {
  readonly order: OrderShell;
  /** Takes in what has come. */
  readonly take: (room: RoomId, detail: ShellDetail, shell: RoomShell) => void;
  /** A shell will not come. */
  readonly onFault: (error: unknown) => void;
  /** Something has come, or will not. */
  readonly onChange: () => void;
}

/**
 * Orders shells one at a time, the most urgent first and else as they were wished for. Each frame says anew what it
 * wishes for: what is no longer wanted is never sent, and what is wanted more overtakes what is not yet under way.
 */
export class ShellOrders {
  readonly #options: ShellOrdersOptions;
  readonly #failed = new Set<string>();
  #wishes: Wish[] = [];
  #underWay: Wish | null = null;
  #isClosed = false;

  constructor(options: ShellOrdersOptions) {
    this.#options = options;
  }

  /** Whether a shell was ordered and could not be built: it is not asked for again. */
  hasFailed(room: RoomId, detail: ShellDetail): boolean {
    return this.#failed.has(`${room} ${detail}`);
  }

  /** True while an order is under way: more may follow it without another frame. */
  get isWaiting(): boolean {
    return this.#underWay !== null;
  }

  /** A new frame: what it needs must be said again. */
  begin(): void {
    this.#wishes.length = 0;
  }

  want(room: RoomId, detail: ShellDetail, urgency: Urgency): void {
    const isSame = (wish: Wish | null): boolean => wish?.room === room && wish.detail === detail;
    if (isSame(this.#underWay) || this.#wishes.some(isSame) || this.hasFailed(room, detail)) return;
    this.#wishes.push({ room, detail, urgency: urgencies[urgency] });
  }

  /** After all wishes of a frame: sends the most urgent, unless another order is under way. */
  send(): void {
    if (this.#underWay || this.#isClosed) return;
    let first: Wish | undefined;
    for (const wish of this.#wishes) if (!first || wish.urgency < first.urgency) first = wish;
    if (!first) return;
    this.#wishes.splice(this.#wishes.indexOf(first), 1);
    this.#underWay = first;
    void this.#order(first);
  }

  close(): void {
    this.#isClosed = true;
    this.#wishes.length = 0;
  }

  async #order({ room, detail }: Wish): Promise<void> {
    const { order, take, onFault, onChange } = this.#options;
    try {
      const shell = await order(room, detail);
      if (!this.#isClosed) take(room, detail, shell);
    } catch (error) {
      this.#failed.add(`${room} ${detail}`);
      if (!this.#isClosed) onFault(error);
    }
    this.#underWay = null;
    if (this.#isClosed) return;
    this.send();
    onChange();
  }
}
