import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import {
  boteh,
  rosette,
  rowOf,
  wovenBird,
  wovenBorder,
  wovenLeaf,
  wovenVine,
} from '../../../parts/motifs/woven.ts';
import type { CarpetDesign } from './design.ts';

const [green, rose, ochre, brown] = ['#4a6a48', '#cf7d76', '#c58a3c', '#5a3b28'];

/** Two trees in flower, one above the other, with birds on their boughs; a border of vines and one of pine-cones. */
export const garden: CarpetDesign = (width, height, surfaces) => {
  const red = surfaces[0]!.colour;
  const blue = (surfaces[1] ?? surfaces[0]!).colour;
  const cream = (surfaces[2] ?? surfaces[0]!).colour;
  const leaf = wovenLeaf(green, tone(green, 1.3));
  const flowers = [
    rosette(cream, rose, ochre),
    rosette(rose, cream, blue, 6),
    rosette(ochre, cream, red, 10),
  ];
  const band = width * 0.12;
  const marks: Drawing[] = [
    wovenBorder([width, height], width * 0.012, width * 0.018, cream, () => []),
    wovenBorder(
      [width, height],
      width * 0.034,
      band,
      blue,
      wovenVine(flowers, leaf, cream),
      rosette(ochre, cream, red),
    ),
    wovenBorder(
      [width, height],
      width * 0.034 + band,
      width * 0.06,
      cream,
      rowOf([boteh(red, ochre, blue)], width * 0.1, width * 0.027),
      rosette(red, cream, blue),
    ),
    wovenBorder([width, height], width * 0.094 + band, width * 0.012, blue, () => []),
  ];
  const [x, y] = [width / 2 - band - width * 0.106, height / 2 - band - width * 0.106];
  for (const half of [0, 1]) {
    const foot: Vector2 = [0, half ? 0.06 * y : -y * 0.98];
    marks.push(
      placeDrawing(tree(x, y * 0.94, flowers, leaf), { x: foot[0], y: foot[1], scale: [half ? -1 : 1, 1] }),
    );
    for (const [bx, by, size, mirror, colours] of [
      [-0.66, 0.3, 0.14, false, [blue, tone(blue, 1.4), ochre]],
      [0.62, 0.42, 0.14, true, [cream, rose, ochre]],
      [-0.34, 0.76, 0.12, true, [ochre, brown, red]],
      [0.4, 0.82, 0.12, false, [blue, cream, ochre]],
      [0.58, 0.06, 0.15, true, [cream, blue, ochre]],
      [-0.56, 0.04, 0.15, false, [rose, cream, ochre]],
    ] as const)
      marks.push(
        placeDrawing(wovenBird(colours[0], colours[1], colours[2]), {
          x: (half ? -1 : 1) * bx * x,
          y: foot[1] + by * y * 0.94 + x * 0.09,
          scale: [size * x * (mirror !== (half === 1) ? -1 : 1), size * x],
        }),
      );
  }
  return marks.flat();
};

/** A tree in flower that stands on the origin, `reach` to either side and `tall` high. */
function tree(reach: number, tall: number, flowers: readonly Drawing[], leaf: Drawing): Drawing {
  const marks: Drawing[] = [
    [
      {
        outline: stroke(
          smoothPath<Vector2>(
            [
              [0, 0],
              [reach * 0.05, tall * 0.3],
              [-reach * 0.04, tall * 0.6],
              [0, tall * 0.95],
            ],
            14,
          ),
          (t) => reach * 0.07 * (1.2 - t),
        ),
        colour: brown,
      },
    ],
  ];
  for (const [from, x, y] of [
    [0.16, 0.86, 0.3],
    [0.2, -0.9, 0.24],
    [0.38, -0.8, 0.56],
    [0.42, 0.84, 0.62],
    [0.62, 0.6, 0.9],
    [0.6, -0.56, 0.88],
  ] as const) {
    const path = smoothPath<Vector2>(
      [
        [0, tall * from],
        [x * reach * 0.5, tall * (from + (y - from) * 0.25)],
        [x * reach, tall * y],
      ],
      9,
    );
    marks.push([{ outline: stroke(path, (t) => reach * 0.035 * (1.25 - t)), colour: brown }]);
    path.forEach(([px, py], at) => {
      if (at < 3) return;
      for (const turn of [0.9, -0.9])
        if ((at + Math.round(turn * 2)) % 2 === 0)
          marks.push(placeDrawing(leaf, { x: px, y: py, turn, scale: reach * 0.12 }));
      if (at % 4 === 0) marks.push(placeDrawing(flowers[at % 3]!, { x: px, y: py, scale: reach * 0.1 }));
    });
    marks.push(
      placeDrawing(flowers[Math.round(from * 100) % 3]!, {
        x: x * reach * 0.96,
        y: tall * y,
        scale: reach * 0.13,
      }),
    );
  }
  marks.push(placeDrawing(flowers[1]!, { y: tall * 0.95, scale: reach * 0.15 }));
  for (let at = -3; at <= 3; at++)
    marks.push(
      placeDrawing(leaf, {
        x: at * reach * 0.07,
        turn: -at * 0.28,
        scale: reach * (0.2 - Math.abs(at) * 0.02),
      }),
    );
  return marks.flat();
}
