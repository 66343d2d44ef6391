import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { circle } from '../../../kit/outlines.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { lotus } from '../../../parts/motifs/lotus.ts';
import { turnedAbout } from '../../../parts/motifs/turned-about.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** Chased lotus flowers round the belly and, in a round field in front, a couple in head-dress whose faces are left plain. */
export function lotusAndCouple({ put, palette }: SceneFrame): Scene {
  const [, dark, bright] = palette;
  const flower = lotus({ petal: bright, tip: bright, edge: dark, seeds: dark });
  const pad: Drawing = [
    { outline: circle(1, 14, 0.42), colour: dark },
    { outline: circle(0.9, 14, 0.34), colour: tone(bright, 0.8) },
    ...[-0.6, 0, 0.6].map((x) => ({
      outline: stroke(
        [
          [0, 0],
          [x, x === 0 ? 0.3 : 0.2],
        ],
        0.03,
      ),
      colour: dark,
    })),
  ];
  const field: Drawing = [
    { outline: circle(1.1, 28), colour: bright },
    { outline: circle(1.02, 28), colour: dark },
    ...turnedAbout([{ outline: circle(0.035, 5).map(([x, y]) => [x, y + 1.06] as const), colour: dark }], 24),
    { outline: circle(0.94, 26), colour: tone(bright, 0.82) },
    ...couple(dark, bright),
  ];
  return {
    drawing: [
      ...[1.25, 2.2, Math.PI, -2.2, -1.25].flatMap((angle) => [
        ...put(pad, { angle, height: 0.34, size: 0.08 }),
        ...put(flower, { angle, height: 0.36, size: 0.12 }),
      ]),
      ...put(field, { angle: 0, height: 0.44, size: 0.155 }),
    ],
    materials: { [bright]: 'brass', [tone(bright, 0.82)]: 'brass', [tone(bright, 0.8)]: 'brass' },
  };
}

/** Two figures to the breast: he in a wound turban, she in a veil with a jewel on the brow. No faces. */
function couple(dark: string, bright: string): Drawing {
  const skin = tone(bright, 1.25);
  const smooth = (points: readonly Vector2[]) => smoothPath(points, 20, true);
  const man: Drawing = [
    {
      outline: smooth([
        [-0.42, -0.62],
        [-0.4, -0.2],
        [-0.14, -0.06],
        [0.14, -0.06],
        [0.4, -0.2],
        [0.42, -0.62],
        [0, -0.74],
      ]),
      colour: dark,
    },
    {
      outline: stroke(
        [
          [-0.1, -0.06],
          [0, -0.3],
          [0.1, -0.06],
        ],
        0.05,
      ),
      colour: skin,
    },
    { outline: circle(0.21, 14, 0.26).map(([x, y]) => [x, y + 0.16] as const), colour: skin },
    {
      outline: smooth([
        [-0.25, 0.26],
        [-0.28, 0.42],
        [-0.1, 0.56],
        [0.12, 0.56],
        [0.28, 0.42],
        [0.25, 0.26],
        [0, 0.34],
      ]),
      colour: dark,
    },
    ...[-0.1, 0.02, 0.14].map((x) => ({
      outline: stroke(
        [
          [x - 0.12, 0.32],
          [x, 0.44],
          [x + 0.06, 0.54],
        ],
        0.03,
      ),
      colour: bright,
    })),
  ];
  const woman: Drawing = [
    {
      outline: smooth([
        [-0.4, -0.6],
        [-0.36, -0.1],
        [-0.28, 0.3],
        [0, 0.48],
        [0.28, 0.3],
        [0.36, -0.1],
        [0.42, -0.6],
        [0, -0.72],
      ]),
      colour: dark,
    },
    {
      outline: smooth([
        [-0.22, -0.6],
        [-0.2, -0.2],
        [0, -0.1],
        [0.2, -0.2],
        [0.22, -0.6],
      ]),
      colour: bright,
    },
    { outline: circle(0.19, 14, 0.24).map(([x, y]) => [x, y + 0.12] as const), colour: skin },
    {
      outline: stroke(
        [
          [-0.19, 0.2],
          [0, 0.33],
          [0.19, 0.2],
        ],
        0.035,
      ),
      colour: bright,
    },
    { outline: circle(0.03, 6).map(([x, y]) => [x, y + 0.26] as const), colour: dark },
  ];
  return [
    ...placeDrawing(man, { x: -0.36, y: 0.02, scale: 0.92 }),
    ...placeDrawing(woman, { x: 0.36, y: -0.02, scale: 0.92 }),
  ];
}
