import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { washAcross, washUp } from '../../kit/drawing/wash.ts';

const closed = (points: readonly Vector2[], steps = 26): Vector2[] => smoothPath(points, steps, true);
const disc = (x: number, y: number, rx: number, colour: Mark['colour'], ry = rx, sides = 14): Mark => ({
  outline: circle(rx, sides, ry).map(([px, py]): Vector2 => [px + x, py + y]),
  colour,
});

/** A mermaid for a children's picture, seated to the left with her tail curling right; about 1.6 wide, 1.9 high. */
export function mermaid(): Drawing {
  const skin = '#f0bf98';
  const tail = closed(
    [
      [-0.2, -0.02],
      [0.14, 0],
      [0.2, -0.28],
      [0.32, -0.42],
      [0.46, -0.4],
      [0.56, -0.28],
      [0.61, -0.1],
      [0.7, -0.1],
      [0.76, -0.3],
      [0.66, -0.54],
      [0.44, -0.68],
      [0.2, -0.76],
      [0, -0.74],
      [-0.2, -0.5],
      [-0.26, -0.22],
    ],
    60,
  );
  const scales = Array.from({ length: 22 }, (_, i): Mark => {
    const row = Math.floor(i / 4);
    const x = -0.16 + (i % 4) * 0.09 + (row % 2) * 0.045;
    const y = -0.12 - row * 0.095;
    return {
      outline: stroke(
        smoothPath<Vector2>(
          [
            [x - 0.038, y + 0.02],
            [x, y - 0.024],
            [x + 0.038, y + 0.02],
          ],
          4,
        ),
        0.014,
      ),
      colour: i % 3 ? '#0f7a78' : '#7fd8c0',
    };
  });
  const hairBack = closed(
    [
      [-0.2, 0.88],
      [0.02, 0.98],
      [0.24, 0.86],
      [0.32, 0.56],
      [0.24, 0.24],
      [0.38, 0.02],
      [0.18, 0.02],
      [0.02, 0.2],
      [-0.24, 0.1],
      [-0.4, -0.04],
      [-0.34, 0.3],
      [-0.34, 0.62],
    ],
    44,
  );
  const fluke = (flip: number): Mark => ({
    outline: closed(
      [
        [0.64, -0.14],
        [0.66 + 0.1 * flip, 0.04],
        [0.66 + 0.3 * flip, 0.24],
        [0.7 + 0.14 * flip, 0.2],
        [0.7, 0.06],
      ],
      20,
    ),
    colour: washUp('#1d9a92', '#e58ab0', -0.1, 0.22),
  });
  return [
    { outline: hairBack, colour: washUp('#7a2414', '#d8642a', -0.05, 0.95) },
    fluke(1),
    fluke(-1),
    { outline: tail, colour: washAcross('#18a39a', '#1f6f9a', -0.25, 0.7) },
    {
      outline: stroke(
        smoothPath<Vector2>(
          [
            [-0.2, -0.3],
            [-0.12, -0.56],
            [0.04, -0.66],
            [0.2, -0.62],
          ],
          8,
        ),
        0.03,
      ),
      colour: '#5fd0bd',
    },
    ...scales,
    // Body and arms.
    {
      outline: closed([
        [-0.17, 0.42],
        [0.12, 0.42],
        [0.13, 0.26],
        [0.09, 0.1],
        [0.15, -0.04],
        [-0.2, -0.06],
        [-0.15, 0.1],
        [-0.18, 0.26],
      ]),
      colour: washAcross(skin, '#d6976c', -0.15, 0.2),
    },
    {
      outline: stroke(
        smoothPath<Vector2>(
          [
            [0.11, 0.38],
            [0.22, 0.22],
            [0.34, 0.34],
            [0.42, 0.48],
          ],
          9,
        ),
        (t) => 0.085 - 0.035 * t,
      ),
      colour: '#e6ae84',
    },
    {
      outline: stroke(
        smoothPath<Vector2>(
          [
            [-0.15, 0.38],
            [-0.26, 0.18],
            [-0.22, 0],
            [-0.16, -0.1],
          ],
          9,
        ),
        (t) => 0.085 - 0.035 * t,
      ),
      colour: skin,
    },
    disc(-0.09, 0.3, 0.072, '#e06a9a', 0.06),
    disc(0.05, 0.3, 0.072, '#e06a9a', 0.06),
    {
      outline: stroke(
        [
          [-0.2, -0.04],
          [-0.02, -0.09],
          [0.16, -0.02],
        ],
        0.045,
      ),
      colour: '#f3cf6a',
    },
    // Head.
    {
      outline: stroke(
        [
          [-0.03, 0.42],
          [-0.02, 0.52],
        ],
        0.09,
      ),
      colour: '#d6976c',
    },
    disc(-0.02, 0.66, 0.17, skin, 0.19, 20),
    {
      outline: closed(
        [
          [-0.2, 0.62],
          [-0.18, 0.86],
          [0, 0.92],
          [0.17, 0.84],
          [0.17, 0.6],
          [0.1, 0.76],
          [-0.04, 0.8],
          [-0.12, 0.74],
        ],
        34,
      ),
      colour: washUp('#b8481e', '#e88038', 0.6, 0.92),
    },
    disc(-0.085, 0.66, 0.026, '#ffffff', 0.034, 10),
    disc(0.055, 0.66, 0.026, '#ffffff', 0.034, 10),
    disc(-0.082, 0.655, 0.017, '#1f4a62', 0.024, 8),
    disc(0.058, 0.655, 0.017, '#1f4a62', 0.024, 8),
    {
      outline: stroke(
        smoothPath<Vector2>(
          [
            [-0.06, 0.572],
            [-0.015, 0.55],
            [0.03, 0.572],
          ],
          5,
        ),
        0.016,
      ),
      colour: '#b23c48',
    },
    disc(-0.12, 0.6, 0.028, '#eaa088', 0.018, 8),
    disc(0.09, 0.6, 0.028, '#eaa088', 0.018, 8),
    // A star in the hair, a pearl in the hand.
    {
      outline: Array.from({ length: 10 }, (_, i): Vector2 => {
        const [angle, reach] = [Math.PI / 2 + (i * Math.PI) / 5, i % 2 ? 0.035 : 0.08];
        return [0.13 + Math.cos(angle) * reach, 0.82 + Math.sin(angle) * reach];
      }),
      colour: '#f7d55e',
    },
    disc(0.44, 0.54, 0.055, washAcross('#ffffff', '#d8c8e0', 0.38, 0.5)),
    ...[-0.24, -0.27, -0.2].map((x, i): Mark => ({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [x + 0.02, 0.8],
            [x - 0.05, 0.5],
            [x - 0.02 - i * 0.03, 0.15],
          ],
          8,
        ),
        0.014,
      ),
      colour: '#f2a45a',
    })),
  ];
}
