import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Form } from './form.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** One running stroke of a pen over the chest, in metres; it imitates nobody's hand. */
export function penStroke(ink: string): Drawing {
  const loops = smoothPath(
    Array.from({ length: 15 }, (_, at): Vector2 => [
      -0.1 + at * 0.0145,
      0.39 + at * 0.0022 + (at % 2 ? 0.026 : -0.012) * (1 - at / 22),
    ]),
    56,
  );
  const piece = (points: readonly Vector2[], wide: number): Mark => ({
    outline: stroke(points, wide),
    colour: ink,
  });
  return [
    ...loops.slice(1).map((to, at) => piece([loops[at]!, to], 0.0042)),
    piece(
      [
        [-0.09, 0.358],
        [-0.02, 0.36],
      ],
      0.0038,
    ),
    piece(
      [
        [-0.02, 0.36],
        [0.06, 0.366],
      ],
      0.0034,
    ),
    piece(
      [
        [0.06, 0.366],
        [0.125, 0.376],
      ],
      0.0028,
    ),
  ];
}

/** Stitches of another wool, each a small V: a yoke of lozenges and a band over the hem, in metres. */
export function knittedPattern(wool: string): Drawing {
  const marks: Mark[] = [];
  const [wide, tall] = [0.0125, 0.0115];
  const stitch = (column: number, row: number): void => {
    const [x, y] = [column * wide, row * tall];
    for (const way of [-1, 1])
      marks.push({
        outline: [
          [x, y],
          [x + way * wide * 0.48, y + tall * 0.42],
          [x + way * wide * 0.48, y + tall * 1.02],
          [x, y + tall * 0.6],
        ],
        colour: wool,
      });
  };
  for (let row = 0; row <= 8; row++)
    for (let column = -15; column <= 15; column++) {
      const across = Math.abs(((((column + 4) % 8) + 8) % 8) - 4);
      const up = Math.abs(row - 4);
      if (across + up === 4 || across + up === 0 || (row % 8 === 0 && column % 2 === 0))
        stitch(column, row + 41);
    }
  for (let column = -16; column <= 16; column++) {
    const phase = ((column % 4) + 4) % 4;
    stitch(column, 15 + (phase < 3 ? phase : 1));
  }
  return marks;
}

/** Bindings of arm holes and neck, laid on the front a little inside its edges, in metres. */
export function bindings(cut: Form['cut'], trim: string): Drawing {
  const ribbon = (keys: readonly Vector2[], wide: number): Mark[] => {
    const path = smoothPath(keys, keys.length * 3);
    return path.slice(1).map((to, at) => ({ outline: stroke([path[at]!, to], wide), colour: trim }));
  };
  const isLow = cut === 'vest' || cut === 'bib';
  const neck: readonly Vector2[] = isLow
    ? [
        [0, 0.553],
        [0.062, 0.588],
        [0.096, 0.652],
        [0.105, 0.69],
      ]
    : [
        [0, 0.632],
        [0.052, 0.647],
        [0.084, 0.68],
        [0.09, 0.695],
      ];
  const arm: readonly Vector2[] =
    cut === 'vest'
      ? [
          [0.229, 0.41],
          [0.2, 0.47],
          [0.147, 0.53],
          [0.127, 0.6],
          [0.14, 0.68],
        ]
      : [
          [0.206, 0.4],
          [0.187, 0.5],
          [0.157, 0.56],
          [0.152, 0.65],
        ];
  return [-1, 1].flatMap((side) => [
    ...(cut === 'shirt'
      ? []
      : ribbon(
          neck.map(([x, y]): Vector2 => [x * side, y]),
          0.017,
        )),
    ...(isLow
      ? ribbon(
          arm.map(([x, y]): Vector2 => [x * side, y]),
          0.016,
        )
      : []),
  ]);
}
