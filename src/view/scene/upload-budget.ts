/**
 * Bytes that one frame may send to the graphics card for what has arrived: models, light, textures, shells, the valley.
 * Small tables that the frame cannot do without are counted and never held back; no more is what the picture waits for.
 */
export class UploadBudget {
  /** Bytes a frame, at most. */
  readonly perFrame: number;
  /** For whoever waits until all is there and sees no frame in between: everything goes at once, and is not counted. */
  isLifted = false;
  /** The most that any frame has sent, bytes, without what its picture waited for. */
  most = 0;
  /** The most that a picture has waited for in one frame, bytes: the room stood in, the valley to begin with. */
  mostAwaited = 0;
  /** What the last whole frame has sent, bytes. */
  last = 0;
  #spent = 0;
  #awaited = 0;

  constructor(perFrame = 256 * 1024) {
    this.perFrame = perFrame;
  }

  /** Bytes this frame may still send. */
  get left(): number {
    return this.isLifted ? Infinity : Math.max(0, this.perFrame - this.#spent - this.#awaited);
  }

  /** A new frame. */
  begin(): void {
    this.last = this.#spent + this.#awaited;
    this.#spent = 0;
    this.#awaited = 0;
  }

  spend(bytes: number): void {
    this.#spent += bytes;
    if (!this.isLifted) this.most = Math.max(this.most, this.#spent);
  }

  /** For what goes at once because there is no picture without it. */
  spendAwaited(bytes: number): void {
    this.#awaited += bytes;
    if (!this.isLifted) this.mostAwaited = Math.max(this.mostAwaited, this.#awaited);
  }
}
