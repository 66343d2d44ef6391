import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { UploadBudget } from '../upload-budget.ts';
import type { WorkTime } from '../work-time.ts';
import type { SignStep } from './draw-sign.ts';

export interface SignPainterOptions {
  readonly time: WorkTime;
  readonly budget: Pick<UploadBudget, 'left' | 'spend'>;
  /** Bytes of a board as it is sent. */
  readonly signBytes: number;
  /** How the board of a room is drawn, on one canvas for all. */
  readonly plan: (room: RoomId) => readonly SignStep[];
  readonly draw: (step: SignStep) => void;
  /** Sends what stands on the canvas. */
  readonly send: (room: RoomId) => void;
}

/**
 * Draws boards one after the other, each in steps that may lie frames apart, and sends each when it is all there. Each frame
 * says anew which boards it needs, those most needed first; the one under way is finished before another begins.
 */
export class SignPainter {
  readonly #options: SignPainterOptions;
  readonly #wanted: RoomId[] = [];
  #room: RoomId | null = null;
  #steps: readonly SignStep[] = [];
  #next = 0;

  constructor(options: SignPainterOptions) {
    this.#options = options;
  }

  /** True while a board that was asked for in this frame has not been sent. */
  get isWaiting(): boolean {
    return this.#wanted.length > 0;
  }

  /** A new frame: what it needs must be said again. */
  begin(): void {
    this.#wanted.length = 0;
  }

  /** @returns whether it was not yet asked for in this frame */
  want(room: RoomId): boolean {
    if (this.#wanted.includes(room)) return false;
    this.#wanted.push(room);
    return true;
  }

  /** What is under way begins anew: letters have come, or the canvas is another. */
  restart(): void {
    this.#room = null;
  }

  /** After all wishes of a frame: draws and sends as much as there is time and budget for. */
  finish(): void {
    for (;;) {
      // Nobody looks at it any more: it would hold up those that are looked at.
      if (this.#room !== null && !this.#wanted.includes(this.#room)) this.#room = null;
      const room = this.#room ?? this.#wanted[0];
      if (room === undefined || !this.#goOn(room)) return;
    }
  }

  /** @returns false when the rest must wait for another frame */
  #goOn(room: RoomId): boolean {
    const { time, budget, signBytes, plan, draw, send } = this.#options;
    if (this.#room === null) {
      this.#room = room;
      this.#steps = plan(room);
      this.#next = 0;
    }
    const step = this.#steps[this.#next];
    if (step) {
      if (!time.do(() => draw(step))) return false;
      this.#next++;
      return true;
    }
    if (budget.left < signBytes || !time.do(() => send(room))) return false;
    budget.spend(signBytes);
    this.#room = null;
    this.#wanted.splice(this.#wanted.indexOf(room), 1);
    return true;
  }
}
