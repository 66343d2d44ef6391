import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { curve } from '../../kit/curve.ts';
import type { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { clamp, smoothStep } from '../../kit/vector.ts';

/**
 * Cuts across a blade, from the lower edge (-1) to the upper (1): [place, half thickness of 1, depth of a fuller there].
 */
const sections = {
  sabre: [
    [-1, 0, 0],
    [-0.4, 0.66, 0],
    [0.55, 1, 0],
    [1, 0.78, 0],
  ],
  fullered: [
    [-1, 0, 0],
    [-0.4, 0.66, 0],
    [0.04, 0.84, 0],
    [0.16, 0.88, 0.38],
    [0.36, 0.94, 0.54],
    [0.56, 0.98, 0.38],
    [0.68, 1, 0],
    [1, 0.85, 0],
  ],
  'two-fullers': [
    [-1, 0, 0],
    [-0.46, 0.64, 0],
    [-0.14, 0.8, 0],
    [-0.06, 0.82, 0.36],
    [0.16, 0.86, 0.36],
    [0.24, 0.88, 0],
    [0.36, 0.92, 0],
    [0.44, 0.94, 0.4],
    [0.66, 0.97, 0.4],
    [0.74, 1, 0],
    [1, 0.86, 0],
  ],
  'double-edged': [
    [-1, 0, 0],
    [-0.5, 0.74, 0],
    [-0.3, 0.92, 0],
    [-0.18, 0.97, 0.42],
    [0.18, 0.97, 0.42],
    [0.3, 0.92, 0],
    [0.5, 0.74, 0],
    [1, 0, 0],
  ],
  diamond: [
    [-1, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
  ],
  ridged: [
    [-1, 0, 0],
    [-0.55, 0.42, 0],
    [-0.1, 0.62, 0],
    [0, 1, 0],
    [0.1, 0.62, 0],
    [0.55, 0.42, 0],
    [1, 0, 0],
  ],
} as const satisfies Record<string, readonly (readonly [number, number, number])[]>;

export type BladeSection = keyof typeof sections;

export interface BladeShape {
  /** Metres from the guard to the point. */
  readonly length: number;
  /** [share of the length, lower edge, upper edge], metres from the middle line; both meet in the point at 1. */
  readonly outline: readonly (readonly [number, number, number])[];
  /** At the guard, metres. */
  readonly thickness: number;
  readonly section: BladeSection;
  /** Share of the length where fullers run out; default 0.8. */
  readonly fullerEnd?: number;
}

/** A blade along x, guard at x = 0, point at +x, its edge below and its face towards +z; still straight. */
export class BladeForm {
  readonly shape: BladeShape;
  readonly #lower: (t: number) => number;
  readonly #upper: (t: number) => number;
  readonly #section: readonly (readonly [number, number, number])[];

  constructor(shape: BladeShape) {
    this.shape = shape;
    this.#lower = curve(shape.outline.map(([t, low]) => [t, low]));
    this.#upper = curve(shape.outline.map(([t, , high]) => [t, high]));
    this.#section = sections[shape.section];
  }

  lower(x: number): number {
    return this.#lower(x / this.shape.length);
  }

  upper(x: number): number {
    return this.#upper(x / this.shape.length);
  }

  /** Height of the face over the middle plane. */
  face(x: number, y: number): number {
    const [low, high] = [this.lower(x), this.upper(x)];
    const v = clamp(((y - low) / Math.max(high - low, 1e-6)) * 2 - 1, -1, 1);
    let at = 0;
    while (at < this.#section.length - 2 && this.#section[at + 1]![0] < v) at++;
    const [from, to] = [this.#section[at]!, this.#section[at + 1]!];
    const t = (v - from[0]) / (to[0] - from[0]);
    return (
      this.#half(x) * (from[1] + (to[1] - from[1]) * t - (from[2] + (to[2] - from[2]) * t) * this.#fuller(x))
    );
  }

  /** Lays drawings on the face: x along the blade, y across it, metres. */
  place: Place = (x, y, lift) => [x, y, this.face(x, y) + lift];

  solid(columns = 40): Shape {
    const front = this.#section.map(([v], row) => ({ v, row, side: 1 }));
    const back = front.filter(({ row }) => this.#section[row]![1] > 0).toReversed();
    const loop = [...front, ...back.map((each) => ({ ...each, side: -1 }))];
    return surface(
      (u, v) => {
        const t = 1 - (1 - u) ** 1.5;
        const x = t * this.shape.length;
        const { v: across, row, side } = loop[Math.round(v * loop.length) % loop.length]!;
        const [low, high] = [this.#lower(t), this.#upper(t)];
        const [, half, dip] = this.#section[row]!;
        return [
          x,
          low + ((across + 1) / 2) * (high - low),
          side * this.#half(x) * (half - dip * this.#fuller(x)),
        ];
      },
      columns,
      loop.length,
      { closed: true, crease: 0.1 },
    );
  }

  #half(x: number): number {
    const t = x / this.shape.length;
    return (this.shape.thickness / 2) * (1 - 0.4 * t) * (1 - 0.75 * smoothStep(0.86, 1, t));
  }

  #fuller(x: number): number {
    const t = x / this.shape.length;
    const end = this.shape.fullerEnd ?? 0.8;
    return smoothStep(0.03, 0.06, t) * (1 - smoothStep(end - 0.03, end + 0.03, t));
  }
}
