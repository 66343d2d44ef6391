import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { onTurned } from './on-turned.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { letters } from '../motifs/lettering.ts';
import { painted } from '../painted.ts';
import { bandOn } from './band-on.ts';
import { radiusAt } from './radius-at.ts';
import { scaleOutline } from './scale-outline.ts';
import { vesselProfile } from './turned-vessel.ts';

export type BottleShape = 'wine' | 'cognac' | 'slim' | 'spirit' | 'jar';

interface Kind {
  readonly outline: readonly Vector2[];
  /** Radius over height. */
  readonly slender: number;
  /** Where the label sits, and where the capsule or cap begins; shares of the height. */
  readonly label: readonly [number, number];
  readonly cap: number;
}

export const bottleKinds: Record<BottleShape, Kind> = {
  wine: {
    outline: [
      [0.86, 0],
      [0.97, 0.012],
      [1, 0.04],
      [1, 0.57],
      [0.94, 0.64],
      [0.62, 0.71],
      [0.42, 0.76],
      [0.375, 0.8],
      [0.37, 0.945],
      [0.42, 0.95],
      [0.42, 0.978],
      [0.37, 0.985],
      [0.36, 1],
    ],
    slender: 0.124,
    label: [0.14, 0.46],
    cap: 0.79,
  },
  cognac: {
    outline: [
      [0.8, 0],
      [0.96, 0.015],
      [1, 0.07],
      [0.98, 0.3],
      [0.84, 0.45],
      [0.5, 0.6],
      [0.3, 0.68],
      [0.25, 0.74],
      [0.25, 0.86],
      [0.31, 0.87],
      [0.31, 0.9],
      [0.25, 0.905],
      [0.25, 0.92],
      [0.32, 0.93],
      [0.32, 0.99],
      [0.28, 1],
    ],
    slender: 0.2,
    label: [0.1, 0.3],
    cap: 0.905,
  },
  slim: {
    outline: [
      [0.84, 0],
      [0.97, 0.012],
      [1, 0.04],
      [1, 0.5],
      [0.92, 0.58],
      [0.5, 0.7],
      [0.4, 0.76],
      [0.38, 0.94],
      [0.44, 0.945],
      [0.44, 0.99],
      [0.4, 1],
    ],
    slender: 0.118,
    label: [0.16, 0.44],
    cap: 0.84,
  },
  spirit: {
    outline: [
      [0.88, 0],
      [0.98, 0.012],
      [1, 0.035],
      [1, 0.66],
      [0.9, 0.73],
      [0.5, 0.79],
      [0.4, 0.83],
      [0.39, 0.88],
      [0.44, 0.885],
      [0.44, 0.99],
      [0.4, 1],
    ],
    slender: 0.142,
    label: [0.16, 0.52],
    cap: 0.885,
  },
  jar: {
    outline: [
      [0.92, 0],
      [0.99, 0.012],
      [1, 0.03],
      [1, 0.6],
      [0.96, 0.68],
      [0.62, 0.78],
      [0.46, 0.82],
      [0.44, 0.85],
      [0.5, 0.855],
      [0.52, 0.97],
      [0.48, 1],
    ],
    slender: 0.19,
    label: [0.2, 0.52],
    cap: 0.85,
  },
};

export interface BottleOptions {
  readonly shape: BottleShape;
  readonly height: number;
  readonly glass: Surface;
  readonly label: Surface | null;
  readonly isBand: boolean;
  readonly cap: Surface;
  readonly isEngraved: boolean;
  readonly segments: number;
  /** What is in it shows as a colour of its own where the glass is clear. */
  readonly liquid: string | null;
}

/** A bottle, its label towards +z. */
export function oneBottle(options: BottleOptions): Part[] {
  const kind = bottleKinds[options.shape];
  const { height, segments, glass } = options;
  const radius = height * kind.slender;
  const outside = scaleOutline(kind.outline, radius, height);
  const isGlass = glass.material === 'glass' || glass.material === 'crystal';
  const shell = outside.filter(([, y]) => y <= height * kind.cap + 1e-6);
  const top = shell[shell.length - 1]!;
  const profile: Vector2[] = isGlass
    ? vesselProfile(shell, { wall: radius * 0.06, foot: height * 0.012, floor: height * 0.03 })
    : [[0, 0.001], ...shell, [0, top[1]]];
  const capOutline = outside
    .filter(([, y]) => y >= height * kind.cap - 1e-6)
    .map(([r, y]): Vector2 => [r + 0.0005, y]);
  const capRadius = radiusAt(outside, height * kind.cap) + 0.0005;
  const parts = [
    part(glass.material, glass.colour, lathe(profile, { segments, crease: 0.9 })),
    part(
      options.cap.material,
      options.cap.colour,
      lathe(
        [
          [0, height * kind.cap - 0.0005],
          [capRadius, height * kind.cap - 0.0005],
          ...capOutline,
          [0, height + 0.0004],
        ],
        { segments: Math.max(12, segments - 6), crease: 0.7 },
      ),
    ),
  ];
  if (options.liquid && isGlass) {
    const filled = shell
      .filter(([, y]) => y < height * 0.72)
      .map(([r, y]): Vector2 => [r * 0.92, Math.max(y, height * 0.032)]);
    parts.push(
      part(
        'amber',
        options.liquid,
        lathe([[0, height * 0.032], ...filled.slice(2), [0, filled[filled.length - 1]![1]]], {
          segments: Math.max(12, segments - 6),
          crease: 0.9,
        }),
        { hidden: true },
      ),
    );
  }
  const [low, high] = kind.label;
  if (options.label) {
    const { material, colour } = options.label;
    const strip = bandOn(outside, height * low, height * high, segments, 0.0004);
    if (options.isBand) parts.push(part(material, colour, strip));
    else {
      const half = radius * 1.25;
      const label: Drawing = [
        {
          outline: rectangleAt(0, (height * (low + high)) / 2, half, (height * (high - low)) / 2),
          colour: '#b79a58',
        },
        {
          outline: rectangleAt(
            0,
            (height * (low + high)) / 2,
            half * 0.96,
            (height * (high - low)) / 2 - half * 0.04,
          ),
          colour,
        },
        // Ruled lines and an empty cartouche: no source gives the words.
        ...[0.26, 0.34].map((share) => ({
          outline: rectangleAt(0, height * (low + (high - low) * share), half * 0.62, 0.0007),
          colour: '#8d7c58',
        })),
        ...placeDrawing(
          [
            { outline: circle(1, 14, 0.7), colour: '#c8ae6c' },
            { outline: circle(0.8, 12, 0.54), colour },
          ],
          { x: 0, y: height * (low + (high - low) * 0.68), scale: half * 0.3 },
        ),
      ];
      parts.push(
        ...painted(material, label, onTurned(outside, radius), {
          step: radius * (segments > 20 ? 0.2 : 0.42),
          lift: segments > 20 ? 0.0006 : 0.0011,
          rise: segments > 20 ? 0.00008 : 0.0004,
        }),
      );
    }
  }
  if (options.isEngraved)
    parts.push(
      ...painted('ceramic', engraving(radius, height), onTurned(outside, radius), {
        step: radius * 0.3,
        lift: 0.0003,
        least: 0.01,
      }),
    );
  return parts;
}

function rectangleAt(x: number, y: number, halfWidth: number, halfHeight: number): Vector2[] {
  return [
    [x - halfWidth, y - halfHeight],
    [x + halfWidth, y - halfHeight],
    [x + halfWidth, y + halfHeight],
    [x - halfWidth, y + halfHeight],
  ];
}

/** Two heads side by side, without faces, and a name under them: frosted into the glass. */
function engraving(radius: number, height: number): Drawing {
  const frost = '#f2f6f6';
  const head = (x: number): Drawing => [
    {
      outline: circle(radius * 0.3, 14, radius * 0.38).map(([a, b]): Vector2 => [a + x, b + height * 0.42]),
      colour: frost,
    },
    {
      outline: [
        [-0.5, -1],
        [0.5, -1],
        [0.44, -0.66],
        [0.18, -0.52],
        [-0.18, -0.52],
        [-0.44, -0.66],
      ].map(([a, b]): Vector2 => [x + a! * radius * 0.9, height * 0.42 + b! * radius * 0.82]),
      colour: frost,
    },
  ];
  return [
    ...head(-radius * 0.52),
    ...head(radius * 0.52),
    ...placeDrawing(letters('데니스', radius * 0.36, frost), { x: 0, y: height * 0.2 }),
  ];
}
