/** What a frame has found out before anything is drawn. */
export interface FrameFindings {
  /** The visitor, a door, a lamp moves: every frame shows it. */
  readonly moves: boolean;
  /** What has come in the meantime makes the picture another: finer shapes, a board over a door. */
  readonly hasChanged: boolean;
  /** More of it is on its way. */
  readonly expectsMore: boolean;
}

/** Of the time in which things arrive one part goes to pictures, this many to fetching and sending. */
const restShare = 2;
/** Seconds between two pictures of things arriving, at least and at most. */
const shortest = 0.1;
const longest = 2;

/**
 * Which frames are drawn. Sending what has come to the graphics card takes many frames that show nothing new, or little
 * more than the one before; on a weak machine a picture costs more than all of them. So while nobody moves and no new
 * picture was asked for, what arrives is shown a few times, the rarer the longer a picture takes, and once when all is
 * there.
 */
export class PicturePacer {
  #isAsked = true;
  #isOutdated = false;
  #isLastDrawn = false;
  /** Time that the last picture took, seconds, as far as known. */
  #cost = 0;
  /** When the frame after the last picture began, milliseconds: until then the picture was being made. */
  #doneAt = -Infinity;

  /** True while the picture should be another, and is not yet. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  /** Asks for a picture in the next frame. */
  ask(): void {
    this.#isAsked = true;
  }

  /**
   * A frame begins.
   *
   * @param elapsed seconds since the frame before; 0 after a rest
   * @param now milliseconds
   * @returns whether they say how long a picture takes: the frame before drew one
   */
  begin(elapsed: number, now: number): boolean {
    const wasDrawn = this.#isLastDrawn;
    this.#isLastDrawn = false;
    if (wasDrawn) this.#doneAt = now;
    if (wasDrawn && elapsed > 0) this.#cost = elapsed;
    return wasDrawn;
  }

  /** Whether this frame is to be drawn. @param now milliseconds */
  isDue({ moves, hasChanged, expectsMore }: FrameFindings, now: number): boolean {
    if (hasChanged) this.#isOutdated = true;
    if (this.#isAsked || moves) return true;
    if (!this.#isOutdated) return false;
    const pause = Math.min(longest, Math.max(shortest, restShare * this.#cost));
    return !expectsMore || (now - this.#doneAt) / 1000 >= pause;
  }

  /** The frame was drawn. */
  drawn(): void {
    this.#isAsked = false;
    this.#isOutdated = false;
    this.#isLastDrawn = true;
  }
}
