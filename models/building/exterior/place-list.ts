import type { Vector } from '../shell/vector.ts';

/** Where the copies of one piece stand, world frame, as the card reads it. */
export interface Places {
  readonly count: number;
  /** Rows of the matrix from the piece to the world: four numbers a copy. */
  readonly placeX: Float32Array;
  readonly placeY: Float32Array;
  readonly placeZ: Float32Array;
  /** sRGB tint, and how much of the sky the copy sees (255 = all). */
  readonly tone: Uint8Array;
}

/** Collects the places of a piece. */
export class PlaceList {
  readonly #numbers: number[] = [];
  readonly #tones: number[] = [];

  get count(): number {
    return this.#numbers.length / 12;
  }

  /** Axes and origin in the world frame, metres; `open` 0 … 1. */
  add(at: Vector, x: Vector, y: Vector, z: Vector, tone: number, open: number): void {
    for (const axis of [0, 1, 2] as const) this.#numbers.push(x[axis], y[axis], z[axis], at[axis]);
    this.#tones.push((tone >> 16) & 255, (tone >> 8) & 255, tone & 255, Math.round(open * 255));
  }

  pack(): Places {
    const { count } = this;
    const rows = [0, 1, 2].map(() => new Float32Array(count * 4)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (let copy = 0; copy < count; copy++)
      for (let row = 0; row < 3; row++)
        for (let column = 0; column < 4; column++)
          (rows[row] as Float32Array)[copy * 4 + column] = this.#numbers[
            copy * 12 + row * 4 + column
          ] as number;
    return {
      count,
      placeX: rows[0],
      placeY: rows[1],
      placeZ: rows[2],
      tone: Uint8Array.from(this.#tones),
    };
  }
}
