/**
 * Bytes that one frame may send to the graphics card for what has arrived: models, light, textures. Small tables that
 * the frame cannot do without are counted and never held back.
 */
export class UploadBudget {
  /** Bytes a frame, at most. */
  readonly perFrame: number;
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
    return Math.max(0, this.perFrame - this.#spent);
  }

  /** A new frame. */
  begin(): void {
    this.last = this.#spent;
    this.#spent = 0;
  }

  spend(bytes: number): void {
    this.#spent += bytes;
    this.most = Math.max(this.most, this.#spent);
  }
}
