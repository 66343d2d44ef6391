import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { strokeMarks } from '../../../kit/drawing/stroke-marks.ts';
import { circle } from '../../../kit/outlines.ts';
import { blossom } from '../../../parts/motifs/blossom.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import { petal } from '../../../parts/motifs/petal.ts';
import { turnedAbout } from '../../../parts/motifs/turned-about.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** Gilt swags of leaves between rosettes, and a wreath in front. */
export function giltSwags({ put, palette, vessel }: SceneFrame): Scene {
  const gold = palette[2];
  const dark = '#a77a2a';
  const blade: Drawing = [
    { outline: petal(1, 0.42, { belly: 0.45, tip: 'pointed', steps: 4 }), colour: gold },
    {
      outline: stroke(
        [
          [0, 0.1],
          [0, 0.8],
        ],
        0.05,
      ),
      colour: dark,
    },
  ];
  const rosette: Drawing = [
    ...turnedAbout([{ outline: petal(1, 0.7, { steps: 4 }), colour: gold }], 6),
    ...turnedAbout([{ outline: petal(0.7, 0.3, { steps: 3 }), colour: dark }], 6),
    { outline: circle(0.26, 8), colour: gold },
  ];
  const swags = 6;
  const reach = (2 * Math.PI) / swags;
  const swag = (start: number): Drawing =>
    Array.from({ length: 11 }, (_, row) => (row + 0.5) / 11).flatMap((t) => {
      const sag = 4 * t * (1 - t);
      return put(blade, {
        angle: start + t * reach,
        height: 0.63 - 0.085 * sag,
        size: 0.034 + 0.03 * sag,
        turn: -Math.PI / 2 - (t - 0.5) * 1.6 + (Math.round(t * 11) % 2 ? 0.35 : -0.35),
      });
    });
  const cord = (start: number): Drawing =>
    strokeMarks(
      Array.from({ length: 13 }, (_, row): Vector2 => {
        const t = row / 12;
        return [(start + t * reach) * vessel.radius, (0.63 - 0.34 * t * (1 - t)) * vessel.height];
      }),
      (t) => vessel.height * (0.004 + 0.014 * t * (1 - t)),
      gold,
    );
  const wreath = Array.from({ length: 22 }, (_, row): Drawing => {
    const angle = -2.5 + (row / 21) * 5 - Math.PI / 2;
    const [x, y] = [Math.cos(angle) * 0.1, Math.sin(angle) * 0.1];
    return put(blade, {
      angle: 0,
      x,
      height: 0.44 + y,
      size: 0.062,
      turn: angle + (angle > -Math.PI / 2 ? 0.35 : Math.PI - 0.35) + (row % 2 ? 0.3 : -0.1),
    });
  }).flat();
  return {
    drawing: [
      ...Array.from({ length: swags }, (_, row) => cord((row - 0.5) * reach)).flat(),
      ...Array.from({ length: swags }, (_, row) => swag((row - 0.5) * reach)).flat(),
      ...Array.from({ length: swags }, (_, row) =>
        put(rosette, { angle: (row - 0.5) * reach, height: 0.64, size: 0.022 }),
      ).flat(),
      ...wreath,
      ...put(rosette, { angle: 0, height: 0.44, size: 0.03 }),
    ],
    materials: { [gold]: 'gold', [dark]: 'gold' },
  };
}

/** A few cherry twigs in gold and thin gold clouds, as on lacquer. */
export function goldTwigs({ put, palette }: SceneFrame): Scene {
  const gold = palette[1];
  const flower = blossom({
    petal: gold,
    edge: '#8a6424',
    heart: '#8a6424',
    stamen: '#f0d890',
    tip: 'notched',
  });
  const twig: Drawing = [
    {
      outline: stroke(
        [
          [-0.2, -0.3],
          [-0.06, -0.12],
          [0.02, 0.08],
          [0.16, 0.26],
        ],
        (t) => 0.018 * (1 - t * 0.7),
      ),
      colour: gold,
    },
    {
      outline: stroke(
        [
          [-0.05, -0.1],
          [0.12, -0.02],
          [0.22, 0.08],
        ],
        (t) => 0.012 * (1 - t * 0.7),
      ),
      colour: gold,
    },
  ];
  const blade = leaf({ colour: gold, veins: 0, width: 0.36 });
  return {
    drawing: [
      ...put(twig, { angle: 0, height: 0.3, size: 0.7 }),
      ...(
        [
          [-0.05, 0.22, 0.045],
          [0.03, 0.35, 0.04],
          [0.12, 0.33, 0.035],
          [0.1, 0.47, 0.03],
          [-0.11, 0.12, 0.03],
        ] as const
      ).flatMap(([x, height, size], row) => put(flower, { angle: 0, x, height, size, turn: row })),
      ...(
        [
          [-0.02, 0.28, 0.9],
          [0.06, 0.4, -0.8],
          [0.08, 0.27, -1.4],
        ] as const
      ).flatMap(([x, height, turn]) => put(blade, { angle: 0, x, height, size: 0.07, turn })),
    ],
    materials: { [gold]: 'gold' },
  };
}

/** A star of five points in facets, light and dark by turns, with a thin metal rim. */
export function facetedStar({ put, palette }: SceneFrame): Scene {
  const [, red, rim] = palette;
  const corner = (row: number, by: number): Vector2 => {
    const angle = Math.PI / 2 + (row / 10) * 2 * Math.PI;
    const reach = (row % 2 ? 0.4 : 1) * by;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  };
  const tones = [red, '#e8524a'] as const;
  return {
    drawing: put(
      [
        ...Array.from({ length: 10 }, (_, row) => ({
          outline: [[0, 0] as const, corner(row, 1.12), corner((row + 1) % 10, 1.12)],
          colour: rim,
        })),
        ...Array.from({ length: 10 }, (_, row) => ({
          outline: [[0, 0] as const, corner(row, 1), corner((row + 1) % 10, 1)],
          colour: tones[row % 2]!,
        })),
      ],
      { angle: 0, height: 0.58, size: 0.21 },
    ),
    materials: { [rim]: 'gold' },
    paint: 'enamel',
  };
}
