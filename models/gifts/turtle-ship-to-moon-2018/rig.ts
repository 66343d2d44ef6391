import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { sail } from '../../parts/sail.ts';

export interface Rig {
  readonly spars: Shape;
  readonly sail: Shape;
  readonly battens: Shape;
  readonly ropes: Shape;
  /** Pins and straps of the hinge that lets the mast down. */
  readonly iron: Shape;
}

/** A mast at `x` that folds down between two cheeks on the ridge, with a battened sail; its head at `head`. */
export function foldingMast(x: number, ridge: number, head: number, width: number): Rig {
  const mast = tube(
    [
      [x, ridge - 0.05, 0],
      [x, (ridge + head) / 2, 0],
      [x, head, 0],
    ],
    (t) => 0.0125 - 0.0055 * t,
    { sides: 10 },
  );
  const cheeks = [-1, 1].map((side) => box(0.03, 0.09, 0.01, 0.002).move(x, ridge - 0.02, side * 0.019));
  const pins = [0.012, 0.048].map((y) =>
    cylinder(0.0045, 0.056, { segments: 8 })
      .turn('x', Math.PI / 2)
      .move(x, ridge + y, -0.028),
  );
  const straps = [0.02, 0.35, 0.66].map((t) =>
    cylinder(0.0145 - 0.0055 * t, 0.008, { segments: 12 }).move(x, ridge + 0.06 + (head - ridge) * t, 0),
  );
  const [low, high] = [ridge + (head - ridge) * 0.2, ridge + (head - ridge) * 0.93];
  const ahead = x + 0.02;
  const belly: Vector3 = [0.05, 0, 0];
  const spread = sail(
    [
      [ahead, low, -width * 0.42],
      [ahead, low, width * 0.58],
      [ahead, high, width * 0.52],
      [ahead, high, -width * 0.38],
    ],
    belly,
    6,
    10,
  );
  const battens: Shape[] = [];
  const ropes: Bar[] = [...spread.ropes];
  const count = 7;
  for (let i = 0; i <= count; i++) {
    const v = i / count;
    const y = low + (high - low) * v;
    const full = Math.sin(Math.PI * (v * 0.94 + 0.03)) ** 0.8 * (1.12 - 0.3 * v);
    const line = Array.from({ length: 7 }, (_, k): Vector3 => {
      const u = k / 6;
      const z = (-0.42 + 0.04 * v + (1 - 0.1 * v) * u) * width;
      return [ahead + 0.004 + belly[0] * full * Math.sin(Math.PI * u) ** 0.8, y, z];
    });
    const isYard = i === 0 || i === count;
    battens.push(tube(line, isYard ? 0.006 : 0.0032, { sides: 6 }));
    // Sheets from the after ends, gathered to one line; loops round the mast.
    ropes.push([line[6]!, [x - 0.12, ridge + 0.02, width * 0.25]]);
    if (!isYard) ropes.push([line[2]!, [x - 0.012, y, 0]]);
  }
  ropes.push(
    [
      [x, head - 0.01, 0],
      [ahead, high, 0],
    ],
    [
      [x, head - 0.01, 0],
      [x - 0.2, ridge, 0.1],
    ],
    [
      [x, head - 0.01, 0],
      [x - 0.2, ridge, -0.1],
    ],
  );
  return {
    spars: Shape.merge(mast, ...cheeks, cylinder(0.011, 0.012, { segments: 10 }).move(x, head - 0.012, 0)),
    sail: spread.cloth,
    battens: Shape.merge(...battens),
    ropes: lattice(ropes, 0.0012, 3),
    iron: Shape.merge(...pins, ...straps),
  };
}
