import { curve } from '../../kit/curve.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { clamp, type Vector2, type Vector3 } from '../../kit/vector.ts';

export interface SheathShape {
  /** Metres from the mouth (x = 0) to the end. */
  readonly length: number;
  /** [share of the length, half height], metres. */
  readonly outline: readonly Vector2[];
  /** Half thickness at the mouth and at the end, metres. */
  readonly thickness: Vector2;
  /** Of the section: 2 an ellipse, more boxier. */
  readonly exponent?: number;
}

/** A sheath along x, its mouth at x = 0 and its face towards +z; still straight. Mounts are sleeves drawn over it. */
export class SheathForm {
  readonly length: number;
  readonly #tall: (t: number) => number;
  readonly #thickness: Vector2;
  readonly #exponent: number;

  constructor({ length, outline, thickness, exponent = 2.4 }: SheathShape) {
    this.length = length;
    this.#tall = curve(outline);
    this.#thickness = thickness;
    this.#exponent = exponent;
  }

  /** Half height and half thickness at x. */
  half(x: number): Vector2 {
    const t = x / this.length;
    return [this.#tall(t), this.#thickness[0] + (this.#thickness[1] - this.#thickness[0]) * clamp(t)];
  }

  face(x: number, y: number): number {
    const [tall, thick] = this.half(x);
    const v = Math.min(0.96, Math.abs(y / tall));
    return thick * (1 - v ** this.#exponent) ** (1 / this.#exponent);
  }

  /** Lays drawings and reliefs on the face, over a mount that is `grow` thick. */
  place(grow = 0): Place {
    return (x, y, lift) => [x, y, this.face(x, y) + grow + lift];
  }

  /** The sheath, or a mount over it, from one place to another, so much thicker; closed at both ends. */
  sleeve(from: number, to: number, grow = 0, rows = 6, sides = 16): Shape {
    const path = Array.from({ length: rows + 1 }, (_, i): Vector3 => [from + ((to - from) * i) / rows, 0, 0]);
    return sweep(path, superellipse(1, 1, this.#exponent, sides), {
      crease: 0.9,
      scale: (t) => {
        const [tall, thick] = this.half(from + (to - from) * t);
        return [thick + grow, tall + grow];
      },
    });
  }

  /** The sheath's end from `from` on, rounded off. */
  tip(from: number, grow = 0, rows = 6, sides = 16): Shape {
    const ends = Array.from({ length: rows + 1 }, (_, i) => i / rows);
    const places = ends.map((t) => from + (this.length - from) * Math.sin((t * Math.PI) / 2));
    return sweep(
      places.map((x): Vector3 => [x, 0, 0]),
      superellipse(1, 1, this.#exponent, sides),
      {
        crease: 0.9,
        scale: (t) => {
          const x = places[Math.round(t * rows)]!;
          const [tall, thick] = this.half(x);
          const left = Math.sqrt(Math.max(0.004, 1 - ((x - from) / (this.length - from)) ** 4));
          return [(thick + grow) * left, (tall + grow) * left];
        },
      },
    );
  }

  /** A half-round bead round the sheath at x, `width` broad. */
  bead(x: number, width: number, grow: number, sides = 16): Shape {
    const [tall, thick] = this.half(x);
    const rows = 3;
    return sweep(
      Array.from({ length: rows + 1 }, (_, i): Vector3 => [x + width * (i / rows - 0.5), 0, 0]),
      superellipse(1, 1, this.#exponent, sides),
      {
        crease: 1.2,
        caps: false,
        scale: (t) => {
          const out = grow * Math.sin(Math.PI * (0.12 + 0.76 * t));
          return [thick + out, tall + out];
        },
      },
    );
  }

  /** An eye and the ring in it, by which a sheath hangs: above the upper edge, or below the lower one. */
  ring(x: number, radius: number, side: 1 | -1 = 1): Shape {
    const [tall] = this.half(x);
    const bar = radius * 0.15;
    return Shape.merge(
      torus(radius * 0.42, bar * 1.2, 10, 5)
        .turn('x', Math.PI / 2)
        .move(x, side * (tall + radius * 0.42), 0),
      torus(radius, bar, 16, 5)
        .turn('z', Math.PI / 2)
        .turn('y', 0.5)
        .move(x, side * (tall + radius * 1.55), 0),
    );
  }
}
