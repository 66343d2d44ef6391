import type { QualityChoice } from '../../visit/quality-choice.ts';
import { firstRungOf, nextRung, qualityLadder, type QualityRung } from './quality-ladder.ts';

/**
 * A frame longer than this is felt, but one of a browser that saves power (30 a second) is not longer; one shorter
 * than `easyMs` keeps pace with most screens. Milliseconds.
 */
const heavyMs = 36;
const easyMs = 19;
/** A pause, not a frame, milliseconds: the page was hidden, or the machine asleep. */
const pauseMs = 2500;
/** Frames that are judged together; fewer where they take longer than `judgedMs` in all. */
const judged = 32;
const judgedMs = 2000;
const judgedLeast = 8;
/** Shares of the frames judged together that must be heavy, or easy, to count. */
const mostlyHeavy = 0.75;
const mostlyEasy = 0.9;
/** Frames after a change that say nothing yet: pictures are made anew, shaders are built. */
const unsettled = 8;
/** Easy judgements in a row before a dearer rung is tried, and before a dearer level is. */
const patience = 8;
const patienceOfLevel = 20;
/** A rung that was left this often as too heavy is not tried again. */
const failuresAtMost = 2;

/**
 * Decides on which rung of the ladder the tour is drawn, from the time between frames while something moves. Two
 * thresholds with a space between them, frames judged many at a time, and a memory of what was too much: it comes
 * to rest. Recording allocates nothing.
 */
export class QualityChooser {
  /** Why the rung is the one it is, in words for those who look into a running tour. */
  reason = 'as every visit begins';
  #choice: QualityChoice = 'automatic';
  #rung: number;
  /** The dearest rung that is tried unasked. */
  readonly #dearest: number;
  readonly #failures = new Uint8Array(qualityLadder.length);
  #frames = 0;
  #heavy = 0;
  #easy = 0;
  #time = 0;
  #easyRuns = 0;
  #skip = unsettled;

  /** @param isSmall the device has little memory: begins low, and the dearest level has to be asked for */
  constructor(isSmall = false) {
    this.#rung = firstRungOf(isSmall ? 'low' : 'medium');
    this.#dearest = isSmall ? firstRungOf('medium') : 0;
    if (isSmall) this.reason = 'as a visit begins on a small device';
  }

  get rung(): QualityRung {
    return qualityLadder[this.#rung] as QualityRung;
  }

  /** @returns true when the rung has changed */
  choose(choice: QualityChoice): boolean {
    if (choice === this.#choice) return false;
    this.#choice = choice;
    this.#failures.fill(0);
    if (choice === 'automatic') {
      this.reason = 'by the pace of the frames from now on';
      this.#startOver();
      return false;
    }
    this.reason = 'chosen';
    return this.#take(firstRungOf(choice), this.reason);
  }

  /** What was measured so far says nothing about what comes: the page was hidden. */
  forget(): void {
    this.#easyRuns = 0;
    this.#startOver();
  }

  /**
   * @param elapsedMs time since the frame before, while frames follow each other; 0 after a rest
   * @returns true when the rung has changed
   */
  record(elapsedMs: number): boolean {
    if (!(elapsedMs > 0) || elapsedMs > pauseMs) return false;
    if (this.#skip > 0) {
      this.#skip--;
      return false;
    }
    this.#frames++;
    this.#time += elapsedMs;
    if (elapsedMs > heavyMs) this.#heavy++;
    if (elapsedMs < easyMs) this.#easy++;
    if (this.#frames < judgedLeast || (this.#frames < judged && this.#time < judgedMs)) return false;
    return this.#judge();
  }

  #judge(): boolean {
    const frames = this.#frames;
    const heavy = this.#heavy;
    const isHeavy = heavy >= frames * mostlyHeavy;
    const isEasy = this.#easy >= frames * mostlyEasy;
    this.#startOver(0);
    this.#easyRuns = isEasy ? this.#easyRuns + 1 : 0;
    const level = this.#choice === 'automatic' ? null : this.#choice;
    if (isHeavy) {
      this.#failures[this.#rung] = (this.#failures[this.#rung] as number) + 1;
      const reason = `${heavy} of ${frames} frames took more than ${heavyMs} ms`;
      return this.#take(nextRung(this.#rung, 1, level), reason);
    }
    const dearer = nextRung(this.#rung, -1, level);
    if (level === null && dearer < this.#dearest) return false;
    if (dearer === this.#rung || (this.#failures[dearer] as number) >= failuresAtMost) return false;
    const isSameLevel = qualityLadder[dearer]?.level === this.rung.level;
    if (this.#easyRuns < (isSameLevel ? patience : patienceOfLevel)) return false;
    return this.#take(dearer, `${this.#easyRuns * judged} frames took less than ${easyMs} ms`);
  }

  #take(rung: number, reason: string): boolean {
    if (rung === this.#rung) return false;
    this.#rung = rung;
    this.reason = reason;
    this.#easyRuns = 0;
    this.#startOver();
    return true;
  }

  #startOver(skip = unsettled): void {
    this.#frames = 0;
    this.#heavy = 0;
    this.#easy = 0;
    this.#time = 0;
    this.#skip = skip;
  }
}
