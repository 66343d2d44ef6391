/**
 * Bytes that one frame may send to the graphics card for what has arrived: models, light, textures. Small tables that
 * the frame cannot do without are counted and never held back.
 */
export class UploadBudget {
  /** Bytes a frame, at most. */
  readonly perFrame: number;
  /** For whoever waits until all is there and sees no frame in between: everything goes at once, and is not counted. */
  isLifted = false;
  /** The most that any frame has sent, bytes. */
  most = 0;
  /** What the last whole frame has sent, bytes. */
  last = 0;
  #spent = 0;

  constructor(perFrame = 256 * 1024) {
    this.perFrame = perFrame;
  }

  /** Bytes this frame may still send. */
  get left(): number {
    return this.isLifted ? Infinity : Math.max(0, this.perFrame - this.#spent);
  }

  /** A new frame. */
  begin(): void {
    this.last = this.#spent;
    this.#spent = 0;
  }

  spend(bytes: number): void {
    this.#spent += bytes;
    if (!this.isLifted) this.most = Math.max(this.most, this.#spent);
  }
}
