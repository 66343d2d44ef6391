import type { UploadBudget } from '../upload-budget.ts';
import type { RoomShell } from './room-shell.ts';
import { urgencies, type Urgency } from './shell-orders.ts';

interface Wish {
  readonly shell: RoomShell;
  readonly urgency: Urgency;
}

/**
 * Sends shells that have come to the graphics card, the most urgent first and as much as a frame may send. Each frame
 * says anew what it wishes for; what nobody wishes for any more lies as it is.
 */
export class ShellUploads {
  readonly #budget: UploadBudget;
  readonly #wishes: Wish[] = [];

  constructor(budget: UploadBudget) {
    this.#budget = budget;
  }

  /** True while a shell is not yet drawn that was wished for in this frame. */
  get isSending(): boolean {
    return this.#wishes.length > 0;
  }

  begin(): void {
    this.#wishes.length = 0;
  }

  want(shell: RoomShell, urgency: Urgency): void {
    if (!this.#wishes.some((wish) => wish.shell === shell)) this.#wishes.push({ shell, urgency });
  }

  /** Whether what is left of a shell fits in this frame. */
  fits({ upload }: RoomShell): boolean {
    return upload.left <= this.#budget.left;
  }

  /** Sends what is left of a shell at once. */
  complete(shell: RoomShell): void {
    const isAwaited = !this.fits(shell);
    const bytes = shell.upload.send(Infinity);
    if (isAwaited) this.#budget.spendAwaited(bytes);
    else this.#budget.spend(bytes);
  }

  /**
   * After all wishes of a frame.
   *
   * @param share of what is left of the budget that goes to shells that others stand in for; `all`: all goes now
   */
  finish(share: number | 'all'): void {
    const budget = this.#budget;
    this.#wishes.sort((a, b) => urgencies[a.urgency] - urgencies[b.urgency]);
    const isHole = (urgency: Urgency): boolean => urgencies[urgency] <= urgencies['stand-in'];
    let isShared = false;
    let spare = 0;
    for (const { shell, urgency } of this.#wishes) {
      if (share === 'all') {
        this.complete(shell);
        continue;
      }
      if (!isHole(urgency) && !isShared) {
        isShared = true;
        spare = budget.left * (1 - share);
      }
      const atMost = isShared ? budget.left - spare : budget.left;
      // Lifted, it is endless less endless.
      const bytes = shell.upload.send(budget.isLifted ? Infinity : atMost);
      budget.spend(bytes);
    }
  }
}
