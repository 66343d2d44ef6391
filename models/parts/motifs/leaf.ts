import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface LeafOptions {
  readonly colour?: string;
  /** Share of its length, which is 1. */
  readonly width?: number;
  /** How far the tip leans to the right. */
  readonly bend?: number;
  /** Pairs of side veins. */
  readonly veins?: number;
}

/** A leaf that grows from the origin upwards, 1 long: a light and a dark half, midrib and veins. */
export function leaf(options: LeafOptions = {}): Drawing {
  const { colour = '#3f7a4c', width = 0.42, bend = 0.2, veins = 3 } = options;
  const at = (t: number, side: number): Vector2 => [
    bend * t * t + side * (width / 2) * Math.sin(Math.PI * t ** 0.82) ** 0.9,
    t,
  ];
  const steps = [0, 0.18, 0.36, 0.55, 0.75, 1];
  const half = (side: number): Vector2[] => [
    ...steps.map((t) => at(t, 0)),
    ...steps
      .slice(1, -1)
      .toReversed()
      .map((t) => at(t, side)),
  ];
  const vein = tone(colour, 1.45);
  return [
    { outline: half(-1), colour: washUp(tone(colour, 0.68), tone(colour, 0.95), 0, 1) },
    { outline: half(1), colour: washUp(colour, tone(colour, 1.28), 0, 1) },
    {
      outline: stroke(
        [0, 0.3, 0.6, 0.95].map((t) => at(t, 0)),
        (t) => 0.035 * (1 - t),
      ),
      colour: vein,
    },
    ...Array.from({ length: veins }, (_, row) => (row + 0.7) / (veins + 0.9)).flatMap((t) =>
      [-1, 1].map((side) => ({
        outline: stroke([at(t, 0), at(Math.min(0.97, t + 0.15), side * 0.8)], (s) => 0.02 * (1 - s)),
        colour: vein,
      })),
    ),
  ];
}
