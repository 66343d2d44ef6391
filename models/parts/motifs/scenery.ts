import { parseColour, mixColours } from '../../kit/colour.ts';
import { type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { disc } from './flower-head.ts';

/** A palm that grows from the origin, one unit high, leaning to the right. */
export function palm(trunk: string, leaf: string, dark: string): Drawing {
  const stem: Vector2[] = [
    [0, 0],
    [0.07, 0.3],
    [0.16, 0.58],
    [0.28, 0.82],
  ];
  const frond = (angle: number, reach: number, colour: string): Mark => {
    const bow = (t: number): Vector2 => [
      0.28 + Math.cos(angle) * reach * t,
      0.82 + Math.sin(angle) * reach * t - t * t * reach * 0.42,
    ];
    return {
      outline: stroke(
        [bow(0), bow(0.25), bow(0.5), bow(0.78), bow(1)],
        (t) => 0.1 * Math.sin(Math.PI * (0.12 + 0.88 * t)) + 0.002,
      ),
      colour,
    };
  };
  return [
    { outline: stroke(stem, (t) => 0.075 - 0.035 * t), colour: trunk },
    ...[0.12, 0.34, 0.56, 0.76].map((t): Mark => ({
      outline: stroke(
        [
          [t * 0.3 - 0.03, t],
          [t * 0.3 + 0.05, t + 0.01],
        ],
        0.012,
      ),
      colour: dark,
    })),
    ...[-0.35, 3.4, 0.5, 2.6].map((angle) => frond(angle, 0.5, dark)),
    ...[0.05, 3.1, 0.95, 2.15, 1.55].map((angle) => frond(angle, 0.46, leaf)),
    ...[-0.03, 0.03].map((x): Mark => ({ outline: disc(0.28 + x, 0.79, 0.03, 7), colour: trunk })),
  ];
}

/** A beach with sea and sun, filling a rectangle of half width `w` and half height `h`. */
export function beach(w: number, h: number): Drawing {
  const wash = (low: string, high: string, from: number, to: number) => {
    const [a, b] = [parseColour(low), parseColour(high)];
    return (_: number, y: number) => mixColours(a, b, Math.min(1, Math.max(0, (y - from) / (to - from))));
  };
  const field = (from: number, to: number, colour: Mark['colour']): Mark => ({
    outline: [
      [-w, from],
      [w, from],
      [w, to],
      [-w, to],
    ],
    colour,
  });
  const shore: Vector2[] = Array.from({ length: 13 }, (_, at): Vector2 => {
    const t = at / 12;
    return [-w + 2 * w * t, -h * 0.42 + Math.sin(t * 5) * h * 0.08 + t * h * 0.1];
  });
  return [
    field(-h * 0.02, h, wash('#f6c46a', '#4f9fd0', -h * 0.02, h * 0.8)),
    { outline: disc(w * 0.32, h * 0.26, h * 0.2, 20), colour: '#fbe08a' },
    field(-h * 0.6, 0, wash('#39a9a4', '#1f6fa8', -h * 0.5, 0)),
    ...[0.12, 0.22, 0.32].map((d): Mark => ({
      outline: stroke(
        [
          [w * (0.32 - d), -h * d],
          [w * (0.32 + d * 0.7), -h * d],
        ],
        h * 0.02,
      ),
      colour: '#ffe6a0',
    })),
    { outline: [[-w, -h], [w, -h], ...shore.toReversed()], colour: wash('#d9b374', '#f0dca6', -h, -h * 0.3) },
    { outline: stroke(shore, h * 0.03), colour: '#f4fbf8' },
  ];
}
