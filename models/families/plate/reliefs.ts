import type { Shape } from '../../kit/shape.ts';
import { polygon } from '../../kit/outlines.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { disc } from '../../parts/motifs/flower-head.ts';
import { crossedHammers, spruce } from '../../parts/motifs/emblems.ts';
import {
  bearer,
  camel,
  charioteer,
  chariotHorse,
  praying,
  pyramid,
  seatedKing,
  sphinx,
} from '../../parts/motifs/old-egypt.ts';
import type { Form } from './form.ts';

/** An outline driven up, which of the gift's surfaces it is of, and how high, as a share of the radius. */
export interface Relief {
  readonly outline: readonly Vector2[];
  readonly row: 0 | 1 | 2;
  readonly height: number;
}

/** What is driven up in the middle, within radius 1. */
export function reliefOf(picture: Form['picture']): Relief[] {
  switch (picture) {
    case 'old-egypt':
      return oldEgypt();
    case 'crossed-hammers':
      return crossedHammers.map((outline) => ({ outline: scaled(outline, 0, 0, 0.5), row: 1, height: 0.03 }));
    case 'lotus-relief':
      return [
        ...petalRing(16, 0.46, 0.94, 0.1, 1),
        ...petalRing(8, 0.2, 0.6, 0.13, 0),
        { outline: disc(0, 0, 0.18, 20), row: 1, height: 0.05 },
        ...ring(8, 0.105, (x, y) => ({ outline: disc(x, y, 0.028, 7), row: 0, height: 0.065 })),
      ];
    case 'copper-rosette':
      return [
        ...petalRing(12, 0.3, 0.95, 0.125, 1),
        ...petalRing(12, 0.16, 0.56, 0.07, 2, 0.5),
        { outline: disc(0, 0, 0.14, 18), row: 1, height: 0.05 },
      ];
    default:
      return [];
  }
}

/** Outlines laid on by `place`, as one shape a row of surfaces. */
export function raise(
  reliefs: readonly Relief[],
  radius: number,
  place: (x: number, y: number, z: number) => Vector3,
) {
  return reliefs.map(({ outline, row, height }): { row: Relief['row']; shape: Shape } => ({
    row,
    shape: emboss(
      outline.map(([x, y]): Vector2 => [x * radius, y * radius]),
      height * radius,
      place,
    ),
  }));
}

function scaled(outline: readonly Vector2[], x: number, y: number, k: number, flip = 1): Vector2[] {
  return outline.map(([px, py]): Vector2 => [x + px * k * flip, y + py * k]);
}

function ring(count: number, reach: number, make: (x: number, y: number) => Relief): Relief[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI;
    return make(Math.sin(angle) * reach, Math.cos(angle) * reach);
  });
}

function petalRing(
  count: number,
  from: number,
  to: number,
  half: number,
  row: Relief['row'],
  shift = 0,
): Relief[] {
  return Array.from({ length: count }, (_, at): Relief => {
    const angle = ((at + shift) / count) * 2 * Math.PI;
    const turned = ([across, out]: Vector2): Vector2 => [
      Math.sin(angle) * out + Math.cos(angle) * across,
      Math.cos(angle) * out - Math.sin(angle) * across,
    ];
    const span = to - from;
    const outline: Vector2[] = (
      [
        [0.35, 0],
        [0.8, 0.3],
        [1, 0.6],
        [0.62, 0.88],
        [0, 1],
        [-0.62, 0.88],
        [-1, 0.6],
        [-0.8, 0.3],
        [-0.35, 0],
      ] as const
    ).map(([w, t]) => turned([w * half, from + t * span]));
    return { outline, row, height: 0.035 };
  });
}

/**
 * Three zones, one below the other: pyramids, sphinx and camels; a king who receives tribute, and a charioteer; people who
 * pray to the sun.
 */
function oldEgypt(): Relief[] {
  const figures: Relief[] = [];
  const put = (
    outline: readonly Vector2[],
    x: number,
    y: number,
    k: number,
    row: Relief['row'] = 1,
    flip = 1,
  ) => figures.push({ outline: scaled(outline, x, y, k, flip), row, height: 0.022 });
  put(pyramid, -0.02, 0.36, 0.4, 1);
  put(pyramid, -0.38, 0.36, 0.26, 1);
  put(pyramid, 0.3, 0.36, 0.22, 1);
  put(sphinx, -0.12, 0.34, 0.2, 2);
  put(camel, 0.34, 0.34, 0.2, 2, -1);
  put(camel, 0.58, 0.34, 0.16, 2, -1);
  put(seatedKing, -0.7, -0.2, 0.36, 2);
  for (const [at, x] of [-0.42, -0.22, -0.03].entries()) put(bearer, x, -0.2, 0.34 - 0.01 * at, 1, -1);
  put(chariotHorse, 0.4, -0.2, 0.32, 1);
  put(charioteer, 0.42, -0.2, 0.32, 2);
  put(disc(0.2, -0.12, 0.095, 14), 0, 0, 1, 1);
  put(
    stroke(
      [
        [0.14, -0.02],
        [0.46, -0.04],
      ],
      0.02,
    ),
    0,
    0,
    1,
    1,
  );
  put(disc(0, -0.42, 0.1, 18), 0, 0, 1, 2);
  for (let ray = 0; ray < 11; ray++) {
    const angle = Math.PI + ((ray + 0.5) / 11) * Math.PI;
    put(
      stroke(
        [
          [Math.cos(angle) * 0.13, -0.42 + Math.sin(angle) * 0.13],
          [Math.cos(angle) * 0.24, -0.42 + Math.sin(angle) * 0.24],
        ],
        0.016,
      ),
      0,
      0,
      1,
      2,
    );
  }
  for (const x of [-0.56, -0.4]) put(praying, x, -0.72, 0.32, 1);
  for (const x of [0.4, 0.56]) put(praying, x, -0.72, 0.32, 1, -1);
  put(praying, -0.22, -0.8, 0.26, 1);
  put(praying, 0.22, -0.8, 0.26, 1, -1);
  for (const y of [0.3, -0.26]) {
    const half = Math.sqrt(0.92 ** 2 - y * y);
    put(
      stroke(
        [
          [-half, y],
          [half, y],
        ],
        0.022,
      ),
      0,
      0,
      1,
      0,
    );
  }
  return figures;
}

/** Round knobs and small trees for the rim, as outlines about the middle at a distance. */
export function rimReliefs(border: Form['border'], inner: number, outer: number): Relief[] {
  const middle = (inner + outer) / 2;
  if (border === 'spruces') {
    const count = 18;
    return Array.from({ length: count }, (_, at): Relief => {
      const angle = (at / count) * 2 * Math.PI;
      const size = (outer - inner) * (at % 2 ? 0.74 : 0.94);
      return {
        outline: spruce.map(([x, y]): Vector2 => {
          const [across, out] = [x * size, inner + 0.01 + y * size];
          return [
            Math.sin(angle) * out + Math.cos(angle) * across,
            Math.cos(angle) * out - Math.sin(angle) * across,
          ];
        }),
        row: 1,
        height: 0.016,
      };
    });
  }
  if (border === 'copper-strip')
    return ring(24, middle, (x, y) => ({
      outline: scaled(polygon(0.05, 4), x, y, 1),
      row: 2,
      height: 0.022,
    }));
  return [];
}
