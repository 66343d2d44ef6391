import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

type Line = readonly Vector2[];

const ring = (reach: number): Line =>
  Array.from({ length: 13 }, (_, row): Vector2 => {
    const angle = (row / 12) * 2 * Math.PI;
    return [0.5 + Math.sin(angle) * reach, 0.5 + Math.cos(angle) * reach];
  });

/** Consonants as lines in a unit square, in the order of the Korean code points; those not yet drawn are missing. */
const initials: Readonly<Record<number, readonly Line[]>> = {
  0: [
    [
      [0.1, 0.85],
      [0.85, 0.85],
      [0.8, 0.5],
      [0.6, 0.1],
    ],
  ],
  2: [
    [
      [0.15, 0.9],
      [0.15, 0.2],
      [0.9, 0.2],
    ],
  ],
  3: [
    [
      [0.9, 0.85],
      [0.15, 0.85],
      [0.15, 0.2],
      [0.9, 0.2],
    ],
  ],
  5: [
    [
      [0.1, 0.9],
      [0.85, 0.9],
      [0.85, 0.52],
      [0.15, 0.52],
      [0.15, 0.12],
      [0.9, 0.12],
    ],
  ],
  6: [
    [
      [0.15, 0.85],
      [0.85, 0.85],
      [0.85, 0.15],
      [0.15, 0.15],
      [0.15, 0.85],
    ],
  ],
  7: [
    [
      [0.15, 0.9],
      [0.15, 0.12],
      [0.85, 0.12],
      [0.85, 0.9],
    ],
    [
      [0.15, 0.52],
      [0.85, 0.52],
    ],
  ],
  9: [
    [
      [0.52, 0.9],
      [0.4, 0.5],
      [0.08, 0.12],
    ],
    [
      [0.45, 0.6],
      [0.7, 0.35],
      [0.95, 0.12],
    ],
  ],
  11: [ring(0.38)],
  12: [
    [
      [0.1, 0.85],
      [0.9, 0.85],
    ],
    [
      [0.5, 0.85],
      [0.4, 0.5],
      [0.08, 0.12],
    ],
    [
      [0.45, 0.55],
      [0.92, 0.12],
    ],
  ],
  16: [
    [
      [0.9, 0.88],
      [0.15, 0.88],
      [0.15, 0.14],
      [0.9, 0.14],
    ],
    [
      [0.15, 0.52],
      [0.85, 0.52],
    ],
  ],
  18: [
    [
      [0.3, 0.95],
      [0.7, 0.95],
    ],
    [
      [0.08, 0.76],
      [0.92, 0.76],
    ],
    ring(0.26).map(([x, y]) => [x, y - 0.18] as const),
  ],
};

/** Vowels as lines in the whole square, and whether they stand beside the consonant or below it. */
const vowels: Readonly<Record<number, { readonly beside: boolean; readonly lines: readonly Line[] }>> = {
  0: {
    beside: true,
    lines: [
      [
        [0.76, 1],
        [0.76, 0],
      ],
      [
        [0.76, 0.52],
        [0.96, 0.52],
      ],
    ],
  },
  1: {
    beside: true,
    lines: [
      [
        [0.66, 0.95],
        [0.66, 0.05],
      ],
      [
        [0.66, 0.52],
        [0.88, 0.52],
      ],
      [
        [0.88, 1],
        [0.88, 0],
      ],
    ],
  },
  4: {
    beside: true,
    lines: [
      [
        [0.84, 1],
        [0.84, 0],
      ],
      [
        [0.58, 0.52],
        [0.84, 0.52],
      ],
    ],
  },
  8: {
    beside: false,
    lines: [
      [
        [0.02, 0.12],
        [0.98, 0.12],
      ],
      [
        [0.5, 0.4],
        [0.5, 0.12],
      ],
    ],
  },
  13: {
    beside: false,
    lines: [
      [
        [0.02, 0.36],
        [0.98, 0.36],
      ],
      [
        [0.5, 0.36],
        [0.5, 0.02],
      ],
    ],
  },
  18: {
    beside: false,
    lines: [
      [
        [0.02, 0.2],
        [0.98, 0.2],
      ],
    ],
  },
  20: {
    beside: true,
    lines: [
      [
        [0.82, 1],
        [0.82, 0],
      ],
    ],
  },
};

/**
 * A Korean syllable without a final consonant, in brush strokes, about the origin in a unit square.
 * @throws for letters that are not drawn here
 */
export function hangulSyllable(letter: string, colour: string): Drawing {
  const code = letter.codePointAt(0)! - 0xac00;
  const [first, second, last] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
  const [consonant, vowel] = [initials[first], vowels[second]];
  if (code < 0 || last !== 0 || !consonant || !vowel)
    throw new Error(`hangulSyllable: ${letter} is not drawn`);
  const box = vowel.beside ? ([0, 0.12, 0.54, 0.78] as const) : ([0.14, 0.46, 0.72, 0.52] as const);
  const lines = [
    ...consonant.map((line) => line.map(([x, y]): Vector2 => [box[0] + x * box[2], box[1] + y * box[3]])),
    ...vowel.lines,
  ];
  return lines.map((line) => ({
    outline: stroke(
      line
        .flatMap((point, row): Vector2[] => {
          // Corners are turned, not cut: a brush goes round them.
          const next = line[row + 1];
          return next
            ? [
                point,
                [point[0] * 0.85 + next[0] * 0.15, point[1] * 0.85 + next[1] * 0.15],
                [point[0] * 0.15 + next[0] * 0.85, point[1] * 0.15 + next[1] * 0.85],
              ]
            : [point];
        })
        .map(([x, y]): Vector2 => [x - 0.5, y - 0.5]),
      (t) => 0.085 + 0.03 * Math.cos(t * 9),
    ),
    colour,
  }));
}
