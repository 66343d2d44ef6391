import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface WaveColours {
  readonly deep?: string;
  readonly water?: string;
  readonly foam?: string;
}

/** One breaking wave that curls to the right: about 2 wide, from y = 0 up to 1; it may stand beside its like. */
export function breakingWave(colours: WaveColours = {}): Drawing {
  const { deep = '#1f3f60', water = '#4f7f9e', foam = '#f2f7f8' } = colours;
  const back: readonly Vector2[] = [
    [-1, 0],
    [-0.55, 0.16],
    [-0.2, 0.48],
    [0.1, 0.86],
    [0.42, 1],
    [0.72, 0.86],
    [0.82, 0.58],
  ];
  const hollow: readonly Vector2[] = [
    [0.82, 0.58],
    [0.66, 0.7],
    [0.48, 0.66],
    [0.36, 0.42],
    [0.52, 0.16],
    [1, 0],
  ];
  const [crest, face] = [smoothPath(back, 18), smoothPath(hollow, 14)];
  const streak = (shift: number) =>
    stroke(
      smoothPath<Vector2>(
        [
          [-0.5 + shift, 0.05],
          [-0.1 + shift * 0.8, 0.3],
          [0.16 + shift * 0.45, 0.64],
          [0.4 + shift * 0.3, 0.8 - shift * 0.2],
        ],
        7,
      ),
      (t) => 0.05 * Math.sin(Math.PI * t),
    );
  return [
    { outline: [...crest, ...face.slice(1)], colour: washUp(deep, water, 0, 0.9) },
    ...[0, 0.22, 0.44].map((shift) => ({ outline: streak(shift), colour: tone(water, 1.4) })),
    {
      outline: stroke(
        crest.slice(6).map(([x, y], row): Vector2 => [x, y + 0.02 * (row % 2)]),
        (t) => 0.04 + 0.1 * Math.sin(Math.PI * (0.15 + t * 0.8)),
      ),
      colour: foam,
    },
    // Drops that fly from the lip.
    ...(
      [
        [0.86, 0.5, 0.05],
        [0.95, 0.62, 0.035],
        [0.9, 0.78, 0.04],
        [0.7, 1.02, 0.03],
        [0.78, 0.4, 0.03],
        [1.02, 0.46, 0.025],
      ] as const
    ).map(([x, y, size]) => ({
      outline: circle(size, 6).map(([px, py]) => [px + x, py + y] as const),
      colour: foam,
    })),
  ];
}
