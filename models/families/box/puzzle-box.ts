import { box } from '../../kit/box.ts';
import { clipDrawing } from '../../kit/drawing/clip-drawing.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { onFront } from '../../parts/flat-place.ts';
import { mermaid } from '../../parts/motifs/mermaid.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import type { Form } from './form.ts';

/** One edge of a piece from (0, 0) to (1, 0) with a knob in its middle; `out` 1 or −1, or 0 for a straight edge. */
const knobbed = (out: number): Vector2[] =>
  out === 0
    ? [[0, 0]]
    : [
        [0, 0],
        [0.38, 0.02 * out],
        [0.42, 0.08 * out],
        [0.36, 0.16 * out],
        [0.42, 0.25 * out],
        [0.5, 0.28 * out],
        [0.58, 0.25 * out],
        [0.64, 0.16 * out],
        [0.58, 0.08 * out],
        [0.62, 0.02 * out],
      ];

/** The outline of a piece of a jigsaw, one unit square without its knobs, about the origin. */
function piece(edges: readonly [number, number, number, number]): Vector2[] {
  return edges.flatMap((out, side) =>
    knobbed(-out).map(([x, y]): Vector2 => {
      const [px, py] = [x - 0.5, y - 0.5];
      const turn = (side * Math.PI) / 2;
      return [Math.cos(turn) * px - Math.sin(turn) * py, Math.sin(turn) * px + Math.cos(turn) * py];
    }),
  );
}

/** Under the sea: the picture on the lid, `width` × `height` about the origin. */
function seaPicture(width: number, height: number): Drawing {
  const [x, y] = [width / 2, height / 2];
  const weed = (at: number, tall: number, colour: string): Mark => ({
    outline: stroke(
      smoothPath<Vector2>(
        [
          [at, -y],
          [at + 0.006, -y + tall * 0.35],
          [at - 0.006, -y + tall * 0.7],
          [at + 0.002, -y + tall],
        ],
        12,
      ),
      (t) => 0.008 * (1 - 0.85 * t),
    ),
    colour,
  });
  const fish = (fx: number, fy: number, size: number, colour: string): Mark[] => [
    {
      outline: smoothPath<Vector2>(
        [
          [-0.5, 0],
          [0, 0.28],
          [0.45, 0],
          [0, -0.28],
        ],
        14,
        true,
      ).map(([px, py]): Vector2 => [fx + px * size, fy + py * size]),
      colour,
    },
    {
      outline: [
        [fx + size * 0.38, fy],
        [fx + size * 0.75, fy + size * 0.25],
        [fx + size * 0.66, fy],
        [fx + size * 0.75, fy - size * 0.25],
      ],
      colour,
    },
    {
      outline: circle(size * 0.06, 6).map(([px, py]): Vector2 => [
        fx - size * 0.28 + px,
        fy + size * 0.05 + py,
      ]),
      colour: '#1c2a33',
    },
    {
      outline: stroke(
        [
          [fx - size * 0.05, fy + size * 0.2],
          [fx - size * 0.05, fy - size * 0.2],
        ],
        size * 0.09,
      ),
      colour: '#fff4d8',
    },
  ];
  const bubble = (bx: number, by: number, r: number): Mark[] => [
    { outline: circle(r, 10).map(([px, py]): Vector2 => [bx + px, by + py]), colour: '#bfe6ea' },
    { outline: circle(r * 0.78, 10).map(([px, py]): Vector2 => [bx + px, by + py]), colour: '#4fb0c0' },
    {
      outline: circle(r * 0.25, 6).map(([px, py]): Vector2 => [bx - r * 0.3 + px, by + r * 0.3 + py]),
      colour: '#f4ffff',
    },
  ];
  const lines: Mark[] = [];
  const [columns, rows] = [8, 6];
  const [sw, sh] = [width / columns, height / rows];
  for (let i = 1; i < columns; i++) {
    const run = Array.from({ length: rows }, (_, j) =>
      knobbed((i + j) % 2 ? 1 : -1).map(([t, o]): Vector2 => [-x + i * sw + o * sw, -y + (j + t) * sh]),
    ).flat();
    lines.push({ outline: stroke([...run, [-x + i * sw, y]], 0.0006), colour: '#e4f2ee' });
  }
  for (let j = 1; j < rows; j++) {
    const run = Array.from({ length: columns }, (_, i) =>
      knobbed((i + j) % 2 ? -1 : 1).map(([t, o]): Vector2 => [-x + (i + t) * sw, -y + j * sh + o * sh]),
    ).flat();
    lines.push({ outline: stroke([...run, [x, -y + j * sh]], 0.0006), colour: '#e4f2ee' });
  }
  const picture: Drawing = [
    {
      outline: [
        [-x, -y],
        [x, -y],
        [x, y],
        [-x, y],
      ],
      colour: washUp('#0d5f86', '#7fd3d6', -y, y),
    },
    ...[-0.7, -0.3, 0.2, 0.62].map((at): Mark => ({
      outline: [
        [at * x - 0.012, y],
        [at * x + 0.016, y],
        [at * x + 0.05, -y * 0.6],
        [at * x - 0.03, -y * 0.6],
      ],
      colour: washUp('#1b7597', '#a3e2de', -y * 0.6, y),
    })),
    {
      outline: [
        [-x, -y],
        [x, -y],
        ...smoothPath<Vector2>(
          [
            [x, -y * 0.6],
            [x * 0.4, -y * 0.76],
            [-x * 0.2, -y * 0.62],
            [-x, -y * 0.78],
          ],
          14,
        ),
      ],
      colour: washUp('#c9a066', '#efd9a2', -y, -y * 0.6),
    },
    weed(-x * 0.86, 0.09, '#1f8a5a'),
    weed(-x * 0.76, 0.06, '#46a866'),
    weed(x * 0.84, 0.1, '#1f8a5a'),
    weed(x * 0.72, 0.055, '#7a4a9a'),
    weed(x * 0.93, 0.06, '#46a866'),
    {
      outline: smoothPath<Vector2>(
        [
          [-0.06, -y],
          [-0.066, -y * 0.62],
          [-0.03, -y * 0.44],
          [0.012, -y * 0.5],
          [0.05, -y * 0.7],
          [0.056, -y],
        ],
        18,
      ),
      colour: washUp('#4a5a70', '#8698a6', -y, -y * 0.4),
    },
    ...placeDrawing(mermaid(), { x: -0.012, y: y * 0.02, scale: height * 0.44 }),
    ...fish(-x * 0.66, y * 0.42, 0.03, '#f2913a'),
    ...fish(-x * 0.5, y * 0.62, 0.02, '#f4c542'),
    ...fish(x * 0.66, -y * 0.24, 0.026, '#e06a8a'),
    ...bubble(x * 0.5, y * 0.5, 0.006),
    ...bubble(x * 0.58, y * 0.66, 0.004),
    ...bubble(x * 0.46, y * 0.78, 0.003),
    ...lines,
  ];
  return clipDrawing(picture, [-x, -y], [x, y]);
}

/** A puzzle's card box standing on edge and leaning back a little, a few loose pieces before it. */
export function puzzleBox({ size, surfaces }: FormRequest<Form>): Part[] {
  const [w, h, deep] = [size[0], size[1] * 0.985, 0.042];
  const lean = (shape: Shape): Shape => shape.turn('x', -0.2);
  const lid = Shape.merge(box(w, h, deep * 0.86, 0.0015).move(0, 0, 0.003));
  const base = box(w - 0.003, h - 0.003, deep, 0.001).move(0, 0.0015, 0);
  const front = deep * 0.43 + 0.003;
  const [pw, ph] = [w - 0.022, h - 0.026];
  const drawn = layeredDrawing(
    'paper',
    seaPicture(pw, ph),
    (x, y, lift) => onFront(front)(x, y + h / 2, lift),
    { step: 0.06 },
  );
  const loose: readonly (readonly [
    number,
    number,
    number,
    string,
    readonly [number, number, number, number],
  ])[] = [
    [-0.085, 0.085, 0.4, '#2f93a8', [1, -1, 1, 1]],
    [-0.02, 0.1, -0.7, '#e0a06a', [-1, 1, 1, -1]],
    [0.04, 0.083, 1.3, '#18a39a', [1, 1, -1, 1]],
    [0.1, 0.104, 0.2, '#c2552a', [0, 1, -1, 1]],
  ];
  const pieces = loose.map(([x, z, turn, colour, edges]) => {
    const outline = piece(edges).map(([px, py]): Vector2 => [px * 0.03, py * 0.03]);
    const flat = (shape: Shape): Shape =>
      shape
        .turn('x', -Math.PI / 2)
        .turn('y', turn)
        .move(x, 0, z);
    return [
      part('paper', colour, flat(prism(outline, 0.0004).move(0, 0, 0.0022))),
      part('paper', '#b9a98c', flat(prism(outline, 0.002).move(0, 0, 0.001))),
    ];
  });
  return [
    surfacePart(surfaces, 0, lean(lid)),
    part('paper', '#d9d3c4', lean(base)),
    surfacePart(
      surfaces,
      1,
      lean(
        Shape.merge(
          box(w * 0.998, 0.012, 0.0006, 0).move(0, h - 0.0125, front),
          box(w * 0.998, 0.012, 0.0006, 0).move(0, 0.0005, front),
        ),
      ),
    ),
    ...drawn.map((each) => ({ ...each, shape: lean(each.shape) })),
    ...pieces.flat(),
    // The wedge it leans on.
    part(
      'plastic',
      '#cfd3d4',
      prism(
        [
          [0, 0],
          [-0.055, 0],
          [-0.012, 0.1],
          [0, 0.1],
        ],
        0.05,
      )
        .turn('y', -Math.PI / 2)
        .move(0, 0, -0.03),
    ),
  ];
}
