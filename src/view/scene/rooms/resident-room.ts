import type { RoomShell, ShellDetail } from './room-shell.ts';

type Discard = (shell: RoomShell) => void;

/** The shells of one room: those that may be drawn, and those that are built and not all on the graphics card yet. */
export class ResidentRoom {
  near: RoomShell | null = null;
  far: RoomShell | null = null;
  readonly coming: Record<ShellDetail, RoomShell | null> = { near: null, far: null };
  /** How it was shown last, and what stood there then. */
  detail: ShellDetail = 'far';
  shown: RoomShell | null = null;
  /** Frame in which it was last wished for. */
  lastSeen = 0;
  readonly #discard: Discard;

  constructor(discard: Discard) {
    this.#discard = discard;
  }

  /** Takes in what was built; what was built before and never drawn gives way. */
  take(detail: ShellDetail, shell: RoomShell): void {
    const before = this.coming[detail];
    if (before) this.#discard(before);
    this.coming[detail] = shell;
  }

  /** Lets what is all on the graphics card by now take its place. */
  settle(): void {
    for (const detail of ['near', 'far'] as const) {
      const shell = this.coming[detail];
      if (!shell?.upload.isDone) continue;
      const before = this[detail];
      if (before) this.#discard(before);
      this[detail] = shell;
      this.coming[detail] = null;
    }
  }

  /** After a lost context: nothing stands until it has been sent again. Of two shells the one that came later is. */
  restart(): void {
    for (const detail of ['near', 'far'] as const) {
      const standing = this[detail];
      const coming = this.coming[detail];
      standing?.upload.restart();
      coming?.upload.restart();
      if (standing && coming) this.#discard(standing);
      this.coming[detail] = coming ?? standing;
      this[detail] = null;
    }
  }

  dispose(): void {
    for (const shell of [this.near, this.far, this.coming.near, this.coming.far])
      if (shell) this.#discard(shell);
  }
}
