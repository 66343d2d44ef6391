import type { Rgb } from '../recipe.ts';

export type Point = readonly [x: number, y: number];

/** Lines a pixel is cut into, from below to above; along a line the cover is exact. */
const lines = 4;

/**
 * A picture painted shape over shape, as an ornament painter works: 0 … `width` to the right and 0 … 1 upwards, in
 * heights of the strip. What runs over the left or right border comes back on the other side, so strips repeat.
 */
export class Drawing {
  readonly columns: number;
  readonly rows: number;
  readonly #width: number;
  readonly #light: Float32Array;
  readonly #cover: Float32Array;

  /**
   * @param width of the strip, in its heights
   * @param rows pixels of its height; pixels are square
   * @param ground colour it is primed with, linear
   */
  constructor(width: number, rows: number, ground: Rgb) {
    this.rows = rows;
    this.columns = Math.round(width * rows);
    this.#width = width;
    this.#cover = new Float32Array(this.columns);
    this.#light = new Float32Array(this.columns * rows * 3);
    for (let at = 0; at < this.#light.length; at++) this.#light[at] = ground[at % 3] as number;
  }

  /** Fills a closed shape. `cover`: 1 hides what is below, 0 leaves it. */
  cover(shape: readonly Point[], colour: Rgb, cover = 1): void {
    const left = Math.min(...shape.map(([x]) => x));
    const right = Math.max(...shape.map(([x]) => x));
    const from = Math.ceil(-right / this.#width + 1e-9);
    const to = Math.floor((this.#width - left) / this.#width - 1e-9);
    for (let turn = from; turn <= to; turn++) this.#fillOnce(shape, turn * this.#width, colour, cover);
  }

  /** Draws along a line with a round brush. */
  stroke(path: readonly Point[], width: number, colour: Rgb, isClosed = false): void {
    const half = width / 2;
    const count = isClosed ? path.length : path.length - 1;
    for (let at = 0; at < count; at++) {
      const [ax, ay] = path[at] as Point;
      const [bx, by] = path[(at + 1) % path.length] as Point;
      const long = Math.hypot(bx - ax, by - ay);
      if (long < 1e-9) continue;
      const nx = (-(by - ay) / long) * half;
      const ny = ((bx - ax) / long) * half;
      this.cover(
        [
          [ax + nx, ay + ny],
          [bx + nx, by + ny],
          [bx - nx, by - ny],
          [ax - nx, ay - ny],
        ],
        colour,
      );
      this.cover(circle(bx, by, half, 10), colour);
    }
  }

  /** A band from edge to edge. */
  band(from: number, to: number, colour: Rgb): void {
    this.#fillOnce(
      [
        [0, from],
        [this.#width, from],
        [this.#width, to],
        [0, to],
      ],
      0,
      colour,
      1,
    );
  }

  /** Colour at `u` … `v`, both 0 … 1 over the whole strip, with soft steps from pixel to pixel. */
  read(u: number, v: number): Rgb {
    return [this.readChannel(u, v, 0), this.readChannel(u, v, 1), this.readChannel(u, v, 2)];
  }

  /** One channel of the colour at `u` … `v`. */
  readChannel(u: number, v: number, channel: 0 | 1 | 2): number {
    const x = (u - Math.floor(u)) * this.columns - 0.5;
    const y = Math.min(Math.max((v - Math.floor(v)) * this.rows - 0.5, 0), this.rows - 1);
    const column = Math.floor(x);
    const row = Math.floor(y);
    const x0 = (column + this.columns) % this.columns;
    const x1 = (column + 1) % this.columns;
    const y1 = Math.min(row + 1, this.rows - 1);
    const fx = x - column;
    const fy = y - row;
    const low = this.#pixel(x0, row, channel) * (1 - fx) + this.#pixel(x1, row, channel) * fx;
    const high = this.#pixel(x0, y1, channel) * (1 - fx) + this.#pixel(x1, y1, channel) * fx;
    return low * (1 - fy) + high * fy;
  }

  #pixel(column: number, row: number, channel: number): number {
    return this.#light[(row * this.columns + column) * 3 + channel] as number;
  }

  #fillOnce(shape: readonly Point[], shift: number, colour: Rgb, cover: number): void {
    const points = shape.map(([x, y]): Point => [(x + shift) * this.rows, y * this.rows]);
    const low = Math.max(0, Math.floor(Math.min(...points.map(([, y]) => y))));
    const high = Math.min(this.rows - 1, Math.floor(Math.max(...points.map(([, y]) => y))));
    for (let row = low; row <= high; row++) {
      this.#cover.fill(0);
      let first = this.columns;
      let last = -1;
      for (let line = 0; line < lines; line++) {
        for (const [x0, x1] of this.#cross(points, row + (line + 0.5) / lines)) {
          first = Math.min(first, Math.max(0, Math.floor(x0)));
          last = Math.max(last, Math.min(this.columns - 1, Math.floor(x1)));
          this.#addCover(x0, x1);
        }
      }
      for (let column = first; column <= last; column++) {
        const share = Math.min(1, this.#cover[column] as number) * cover;
        const at = (row * this.columns + column) * 3;
        for (let channel = 0; channel < 3; channel++) {
          const before = this.#light[at + channel] as number;
          this.#light[at + channel] = before + ((colour[channel] as number) - before) * share;
        }
      }
    }
  }

  /** Stretches of a level line that lie inside a shape, pixels. */
  #cross(points: readonly Point[], y: number): readonly Point[] {
    const crossings: { x: number; turn: number }[] = [];
    points.forEach(([ax, ay], at) => {
      const [bx, by] = points[(at + 1) % points.length] as Point;
      if (ay <= y === by <= y) return;
      crossings.push({ x: ax + ((bx - ax) * (y - ay)) / (by - ay), turn: by > ay ? 1 : -1 });
    });
    crossings.sort((a, b) => a.x - b.x);
    const inside: Point[] = [];
    let turns = 0;
    crossings.forEach(({ x, turn }, at) => {
      const before = turns;
      turns += turn;
      if (before !== 0 && at > 0) inside.push([(crossings[at - 1] as { x: number }).x, x]);
    });
    return inside;
  }

  #addCover(x0: number, x1: number): void {
    const from = Math.max(0, x0);
    const to = Math.min(this.columns, x1);
    for (let column = Math.floor(from); column < to; column++)
      this.#cover[column] =
        (this.#cover[column] as number) + (Math.min(to, column + 1) - Math.max(from, column)) / lines;
  }
}

export function circle(x: number, y: number, radius: number, sides = 40): Point[] {
  return Array.from({ length: sides }, (_, side): Point => {
    const angle = (side / sides) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}

/** The same shape, larger or smaller about a point. */
export function scale(shape: readonly Point[], [x, y]: Point, by: number): Point[] {
  return shape.map(([px, py]): Point => [x + (px - x) * by, y + (py - y) * by]);
}
