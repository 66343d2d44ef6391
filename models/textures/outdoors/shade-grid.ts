import type { Vector } from '../../building/shell/vector.ts';

/** Cells of the grid, each way, over a cube of side 1.2 round the tree. */
const cells = 30;

/** How much light reaches a leaf among leaves: what lies above it, and between it and the viewer, takes some away. */
export class ShadeGrid {
  readonly #count = new Float32Array(cells * cells * cells);
  readonly #mean: number;

  constructor(points: readonly Vector[]) {
    for (const point of points) this.#count[this.#cellOf(point)]! += 1;
    const filled = this.#count.filter((count) => count > 0);
    this.#mean = filled.reduce((sum, count) => sum + count, 0) / Math.max(1, filled.length);
  }

  /** 0 deep inside … 1 at the sky. */
  opennessAt(at: Vector): number {
    const up = this.#through(at, [0.1, 1, 0.25], 9);
    const front = this.#through(at, [0, 0.25, 1], 7);
    return 0.62 * Math.exp(-0.42 * up) + 0.38 * Math.exp(-0.38 * front);
  }

  /** Leaves met on the way, in mean cells. */
  #through(from: Vector, way: Vector, steps: number): number {
    let sum = 0;
    for (let step = 1; step <= steps; step++) {
      const reach = (step * 1.2) / cells;
      sum +=
        (this.#count[
          this.#cellOf([from[0] + way[0] * reach, from[1] + way[1] * reach, from[2] + way[2] * reach])
        ] as number) / this.#mean;
    }
    return sum;
  }

  #cellOf(at: Vector): number {
    const cell = (value: number): number =>
      Math.min(cells - 1, Math.max(0, Math.floor((value / 1.2) * cells)));
    return (cell(at[1]) * cells + cell(at[2] + 0.6)) * cells + cell(at[0] + 0.6);
  }
}
