import { curve } from '../../kit/curve.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Tables along the piece from the tip (0) to the end of the handle (1), shares of its length. */
interface Run {
  readonly halfWidth: readonly Vector2[];
  /** How far the middle lies below the edges: the hollow of a spoon. */
  readonly hollow: readonly Vector2[];
  /** Height of the edges over the table. */
  readonly rise: readonly Vector2[];
  readonly thickness: readonly Vector2[];
}

const runs = {
  /** A table spoon with a broad end. */
  spoon: {
    halfWidth: [
      [0, 0.004],
      [0.03, 0.05],
      [0.13, 0.1],
      [0.24, 0.085],
      [0.31, 0.03],
      [0.36, 0.016],
      [0.7, 0.022],
      [0.92, 0.045],
      [1, 0.03],
    ],
    hollow: [
      [0, 0.0],
      [0.06, 0.03],
      [0.15, 0.042],
      [0.25, 0.026],
      [0.32, 0],
      [1, 0],
    ],
    rise: [
      [0, 0.045],
      [0.14, 0.05],
      [0.3, 0.055],
      [0.42, 0.085],
      [0.72, 0.045],
      [1, 0.025],
    ],
    thickness: [
      [0, 0.006],
      [0.3, 0.012],
      [0.4, 0.017],
      [0.8, 0.011],
      [1, 0.01],
    ],
  },
  /** A Korean spoon: a flat oval bowl and a long straight handle. */
  sujeo: {
    halfWidth: [
      [0, 0.006],
      [0.03, 0.06],
      [0.12, 0.088],
      [0.22, 0.07],
      [0.29, 0.02],
      [0.34, 0.012],
      [0.9, 0.02],
      [0.97, 0.026],
      [1, 0.018],
    ],
    hollow: [
      [0, 0],
      [0.06, 0.014],
      [0.14, 0.02],
      [0.22, 0.012],
      [0.3, 0],
      [1, 0],
    ],
    rise: [
      [0, 0.024],
      [0.14, 0.026],
      [0.3, 0.03],
      [0.45, 0.05],
      [1, 0.02],
    ],
    thickness: [
      [0, 0.007],
      [0.3, 0.012],
      [1, 0.01],
    ],
  },
  /** The handle and shoulders of a fork, without tines: these begin at a quarter of the length. */
  fork: {
    halfWidth: [
      [0, 0.048],
      [0.08, 0.055],
      [0.14, 0.042],
      [0.2, 0.016],
      [0.6, 0.02],
      [0.9, 0.045],
      [1, 0.03],
    ],
    hollow: [
      [0, 0.006],
      [0.12, 0.01],
      [0.2, 0],
      [1, 0],
    ],
    rise: [
      [0, 0.022],
      [0.1, 0.03],
      [0.25, 0.07],
      [0.65, 0.04],
      [1, 0.025],
    ],
    thickness: [
      [0, 0.01],
      [0.2, 0.016],
      [0.8, 0.012],
      [1, 0.01],
    ],
  },
} as const satisfies Record<string, Run>;

/** A spoon lying on y = 0 along z, its bowl towards −z, `length` metres long. */
export function spoon(kind: 'spoon' | 'sujeo', length: number, rows = 22): Shape {
  return laid(runs[kind], length, rows);
}

/** A fork lying like `spoon`, four tines towards −z. */
export function fork(length: number): Shape {
  const tines = 0.22;
  const body = laid(runs.fork, length * (1 - tines), 16).move(0, 0, (length * tines) / 2);
  const from = -length / 2;
  const tine = (x: number): Shape =>
    surface(
      (u, v) => {
        const turn = u * 2 * Math.PI;
        const thick = length * (0.0085 - 0.004 * (1 - v));
        const along = from + v * length * (tines + 0.01);
        const dip = length * (0.052 - 0.036 * Math.sin(v * 1.5));
        return [x + Math.cos(turn) * thick, dip + Math.sin(turn) * thick * 0.8, along];
      },
      6,
      4,
      { flip: true },
    );
  return Shape.merge(body, ...[-0.036, -0.012, 0.012, 0.036].map((x) => tine(x * length)));
}

function laid(run: Run, length: number, rows: number): Shape {
  const [width, hollow, rise, thickness] = [
    curve(run.halfWidth),
    curve(run.hollow),
    curve(run.rise),
    curve(run.thickness),
  ];
  return surface(
    (u, v) => {
      // Round the section: over the top from left to right, back underneath.
      const turn = (u % 1) * 2 * Math.PI;
      const across = Math.cos(turn);
      const sunk = hollow(v) * (1 - across * across);
      const under = Math.sin(turn) < 0 ? thickness(v) * Math.sqrt(Math.max(0, 1 - across * across)) : 0;
      const crown =
        Math.sin(turn) >= 0 && hollow(v) < 0.001 ? thickness(v) * 0.35 * (1 - across * across) : 0;
      return [across * width(v) * length, (rise(v) - sunk - under + crown) * length, (v - 0.5) * length];
    },
    12,
    rows,
    { closed: true },
  );
}

/** A knife lying like `spoon`, its edge to −x: a blade let into a stout handle. */
export function knife(length: number): Shape {
  const width = curve([
    [0, 0.004],
    [0.06, 0.022],
    [0.2, 0.036],
    [0.5, 0.034],
    [0.56, 0.02],
    [0.58, 0.028],
    [0.85, 0.036],
    [1, 0.022],
  ]);
  const thick = curve([
    [0, 0.002],
    [0.5, 0.006],
    [0.56, 0.012],
    [0.62, 0.022],
    [0.9, 0.026],
    [1, 0.012],
  ]);
  return surface(
    (u, v) => {
      const turn = (u % 1) * 2 * Math.PI;
      const side = v < 0.55 ? 0.6 : 1;
      return [
        Math.cos(turn) * width(v) * length,
        (0.014 + Math.sin(turn) * thick(v) * 0.5 * side) * length,
        (v - 0.5) * length,
      ];
    },
    10,
    18,
    { closed: true },
  );
}

/** A chopstick along z, its tip towards −z: square in the hand, round at the tip. */
export function chopstick(length: number): Shape {
  return surface(
    (u, v) => {
      const turn = (u % 1) * 2 * Math.PI;
      const reach = length * (0.006 + 0.008 * v);
      const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (1 - 0.55 * Math.min(1, v * 1.6));
      const end = v > 0.995 || v < 0.005 ? 0.3 : 1;
      return [
        bend(Math.cos(turn)) * reach * end,
        reach + bend(Math.sin(turn)) * reach * end,
        (v - 0.5) * length,
      ];
    },
    8,
    8,
    { closed: true, crease: 0.9 },
  );
}
