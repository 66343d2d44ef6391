import type { Vector } from '../../building/shell/vector.ts';

/** Pixels painted for each pixel of the file, each way. */
const finer = 2;

/** A painted tile: colour with opacity, and what its normals need. Rows from above. */
export interface PaintedTile {
  readonly width: number;
  readonly height: number;
  /** RGBA, not premultiplied. */
  readonly colour: Uint8Array;
  /** RGB: normal to the right, normal upwards (both 128 ± 127), and 255 where it is leaf, 0 where it is wood. */
  readonly normal: Uint8Array;
}

/** What is painted next: grey value or colour, where its surface looks, leaf or wood. */
export interface LeafPaint {
  readonly colour: Vector;
  readonly normal: Vector;
  readonly isLeaf: boolean;
}

/**
 * A canvas for leaves with depth: what is nearer covers what is farther, in any order. Coordinates are shares of the
 * tile's height, x from its middle, y from its lower edge, z towards the viewer.
 */
export class LeafCanvas {
  /** Of the file, pixels. */
  readonly width: number;
  readonly height: number;
  readonly #width: number;
  readonly #height: number;
  readonly #depth: Float32Array;
  readonly #pixels: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#width = width * finer;
    this.#height = height * finer;
    this.#depth = new Float32Array(this.#width * this.#height).fill(-Infinity);
    this.#pixels = new Float32Array(this.#width * this.#height * 6);
  }

  /** A leaf: an ellipse turned by `angle`. */
  ellipse(at: Vector, half: number, narrow: number, angle: number, paint: LeafPaint): void {
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    this.#fill(at, half, paint, (dx, dy) => {
      const a = (dx * c + dy * s) / half;
      const b = (dy * c - dx * s) / (half * narrow);
      return a * a + b * b < 1;
    });
  }

  /** A leaf of five lobes, as the maple's. */
  star(at: Vector, half: number, narrow: number, angle: number, paint: LeafPaint): void {
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    this.#fill(at, half, paint, (dx, dy) => {
      const a = dx * c + dy * s;
      const b = (dy * c - dx * s) / narrow;
      const r = Math.hypot(a, b) / half;
      const turn = Math.atan2(b, a);
      // Seven points round the stalk, the backward ones shorter.
      const point = Math.abs(((turn / Math.PI) * 3.5 + 7) % 1) - 0.5;
      return r < (0.42 + 0.58 * (1 - 2 * Math.abs(point)) ** 1.3) * (0.72 + 0.28 * Math.cos(turn));
    });
  }

  /** A line with thickness: wood, needles, blades of grass. */
  stroke(from: Vector, to: Vector, fromHalf: number, toHalf: number, paint: LeafPaint): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * this.#height * 1.2));
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      const half = Math.max(0.42 / this.#height, fromHalf + (toHalf - fromHalf) * t);
      const at: Vector = [
        from[0] + (to[0] - from[0]) * t,
        from[1] + (to[1] - from[1]) * t,
        from[2] + (to[2] - from[2]) * t,
      ];
      this.#fill(at, half, paint, (dx, dy) => dx * dx + dy * dy < half * half, paint.isLeaf ? 0 : half);
    }
  }

  /** Half-sized pixels become whole ones; colour runs on under what is empty, so that edges do not darken. */
  finish(): PaintedTile {
    const { width, height } = this;
    const colour = new Uint8Array(width * height * 4);
    const normal = new Uint8Array(width * height * 3);
    const sum = new Float32Array(width * height * 7);
    for (let y = 0; y < this.#height; y++)
      for (let x = 0; x < this.#width; x++) {
        const at = y * this.#width + x;
        if (this.#depth[at] === -Infinity) continue;
        const into = (Math.floor(y / finer) * width + Math.floor(x / finer)) * 7;
        for (let part = 0; part < 6; part++) sum[into + part]! += this.#pixels[at * 6 + part] as number;
        sum[into + 6]! += 1;
      }
    spread(sum, width, height);
    for (let at = 0; at < width * height; at++) {
      const weight = Math.abs(sum[at * 7 + 6] as number);
      const covered = Math.max(0, sum[at * 7 + 6] as number) / (finer * finer);
      const part = (index: number): number => (weight > 0 ? (sum[at * 7 + index] as number) / weight : 0);
      for (let channel = 0; channel < 3; channel++)
        colour[at * 4 + channel] = Math.round(Math.min(1, Math.max(0, part(channel))) * 255);
      colour[at * 4 + 3] = Math.round(covered * 255);
      normal[at * 3] = Math.round(128 + 127 * part(3));
      normal[at * 3 + 1] = Math.round(128 + 127 * part(4));
      normal[at * 3 + 2] = Math.round(255 * part(5));
    }
    return { width, height, colour, normal };
  }

  #fill(
    at: Vector,
    half: number,
    { colour, normal, isLeaf }: LeafPaint,
    isInside: (dx: number, dy: number) => boolean,
    round = 0,
  ): void {
    const scale = this.#height;
    const cx = at[0] * scale + this.#width / 2;
    const cy = (1 - at[1]) * scale;
    const reach = half * scale;
    const least = Math.max(0, Math.floor(cx - reach));
    const most = Math.min(this.#width - 1, Math.ceil(cx + reach));
    for (
      let y = Math.max(0, Math.floor(cy - reach));
      y <= Math.min(this.#height - 1, Math.ceil(cy + reach));
      y++
    )
      for (let x = least; x <= most; x++) {
        const dx = (x + 0.5 - cx) / scale;
        const dy = -(y + 0.5 - cy) / scale;
        if (!isInside(dx, dy)) continue;
        const pixel = y * this.#width + x;
        if (at[2] <= (this.#depth[pixel] as number)) continue;
        this.#depth[pixel] = at[2];
        // Wood is round: its normal turns across it.
        const lean = round > 0 ? Math.max(-1, Math.min(1, dx / round)) : 0;
        const light = round > 0 ? 1 - 0.35 * Math.abs(lean) : 1;
        this.#pixels[pixel * 6] = colour[0] * light;
        this.#pixels[pixel * 6 + 1] = colour[1] * light;
        this.#pixels[pixel * 6 + 2] = colour[2] * light;
        this.#pixels[pixel * 6 + 3] = round > 0 ? lean * 0.9 : normal[0];
        this.#pixels[pixel * 6 + 4] = round > 0 ? 0 : normal[1];
        this.#pixels[pixel * 6 + 5] = isLeaf ? 1 : 0;
      }
  }
}

/** Fills empty pixels from their neighbours, some rings outwards; their weight is negative: seen by nobody. */
function spread(sum: Float32Array, width: number, height: number): void {
  let edge: number[] = [];
  for (let at = 0; at < width * height; at++) if ((sum[at * 7 + 6] as number) > 0) edge.push(at);
  for (let ring = 0; ring < 12 && edge.length > 0; ring++) {
    const next: number[] = [];
    for (const at of edge) {
      const x = at % width;
      const y = Math.floor(at / width);
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const nx = x + dx;
        const ny = y + dy;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const into = ny * width + nx;
        if (sum[into * 7 + 6] !== 0) continue;
        const weight = Math.abs(sum[at * 7 + 6] as number);
        for (let part = 0; part < 6; part++) sum[into * 7 + part] = (sum[at * 7 + part] as number) / weight;
        sum[into * 7 + 6] = -1;
        next.push(into);
      }
    }
    edge = next;
  }
}
