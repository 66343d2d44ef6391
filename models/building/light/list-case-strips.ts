import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { computeShelfHeights } from '../../../src/museum/display/compute-shelf-heights.ts';
import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import type { RoomFrame } from '../room/room-frame.ts';
import { normalise, type Vector } from '../shell/vector.ts';

/** A strip of light in a case, in the room's frame: it shines by the cosine law. */
export interface CaseStrip {
  readonly from: Vector;
  readonly to: Vector;
  readonly towards: Vector;
  /** Light on a white surface square to it, one metre off, for each metre of its length. */
  readonly power: number;
}

/** Things are read best at this height above the floor, metres: the strips there are strongest. */
const readingHeight = 1.45;

/** The strip under the lid of every case and the weaker ones under its shelves; both sides of an island. */
export function listCaseStrips(frame: RoomFrame, display: RoomDisplay): CaseStrip[] {
  const strips: CaseStrip[] = [];
  for (const placed of display.furniture) {
    const { furniture } = placed;
    const { form } = furniture;
    if (form !== 'wall-case' && form !== 'flush-case' && form !== 'island-case') continue;
    const at = {
      x: placed.x - frame.origin[0],
      y: placed.y - frame.origin[1],
      z: placed.z - frame.origin[2],
    };
    const lid = furniture.height - caseMeasures.topClearance;
    const levels = computeShelfHeights(furniture);
    const bays = furniture.bays.reduce((sum, bay) => sum + bay, 0);
    const half = furniture.length / 2;
    const front = furniture.depth / 2;
    const sides = form === 'island-case' ? [0, Math.PI] : [0];
    for (const turn of sides) {
      const pen = new StripPen({ ...at, yaw: placed.yaw + turn });
      const add = (a0: number, a1: number, up: number, out: number, power: number): void => {
        if (a1 - a0 < 0.2) return;
        // Turned a little to the back, so that the felt is lit from top to bottom and nobody is dazzled.
        strips.push({
          from: pen.at(a0, up, out),
          to: pen.at(a1, up, out),
          towards: normalise(pen.turn(0, -1, -0.55)),
          power,
        });
      };
      add(-half + 0.05, half - 0.05, lid - 0.03, front - 0.085, 0.34);
      const parts =
        bays > 0 ? [[-half, -bays / 2] as const, [bays / 2, half] as const] : [[-half, half] as const];
      for (const level of levels.slice(1)) {
        const reading = Math.exp(-(((level - readingHeight - 0.3) / 1.1) ** 2));
        for (const [a0, a1] of parts)
          add(
            a0 + 0.04,
            a1 - 0.04,
            level - caseMeasures.shelfThickness - 0.02,
            front - 0.065,
            0.1 + 0.09 * reading,
          );
      }
    }
  }
  return strips;
}

/** Only the frame of a piece, without a draft. */
class StripPen {
  readonly #at: { x: number; y: number; z: number };
  readonly #cos: number;
  readonly #sin: number;

  constructor(at: { x: number; y: number; z: number; yaw: number }) {
    this.#at = at;
    this.#cos = Math.cos(at.yaw);
    this.#sin = Math.sin(at.yaw);
  }

  at(along: number, up: number, out: number): Vector {
    const [x, y, z] = this.turn(along, up, out);
    return [this.#at.x + x, this.#at.y + y, this.#at.z + z];
  }

  turn(along: number, up: number, out: number): Vector {
    return [this.#cos * along + this.#sin * out, up, this.#cos * out - this.#sin * along];
  }
}
