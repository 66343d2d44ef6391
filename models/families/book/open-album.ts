import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { mix, type Vector2 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import type { Form } from './form.ts';
import { riverValley, seaCliffs, woodedHills } from './landscapes.ts';

/** An album lying open, about the origin in x and y, its boards at z = 0: leaves bowed to the gutter, pictures on both. */
export function openAlbum(form: Form, cover: Surface, paper: Surface, mount: Surface): Part[] {
  const { width, height, thickness } = form;
  const board = 0.003;
  const wide = width - 0.008;
  const tall = height - 0.012;
  // Height of the leaves over the board, from the gutter (0) to the edge (1).
  // Down into the gutter in a short curve, straight beyond: pictures lie on the straight part.
  const top = (u: number) =>
    board + thickness * 0.5 * (1 - 0.7 * Math.max(0, 1 - u / 0.1) ** 2) * (1 - 0.12 * u);
  const steps = 20;
  const upper = Array.from({ length: steps + 1 }, (_, i): Vector2 => [(i / steps) * wide, top(i / steps)]);
  const block = prism([...upper, [wide, board], [0, board]], tall, { crease: 0.7 })
    .turn('x', Math.PI / 2)
    .move(0, 0, 0);
  const place = (side: 1 | -1) => (x: number, y: number, lift: number) =>
    [x, y, top(Math.min(1, Math.max(0, (side * x) / wide))) + lift] as const;
  const pages = ([1, -1] as const).flatMap((side) =>
    stackedDrawingParts(paper.material, page(form, side, wide, tall, mount), place(side), {
      step: 0.03,
      lift: 0.0004,
      rise: 0.0002,
    }),
  );
  const half = box(width, height, board, 0.001).move(width / 2 + 0.002, -height / 2, board / 2);
  return [
    madeOf(
      cover,
      Shape.merge(
        half,
        half.mirror('x'),
        box(0.01, height, board * 0.8, 0.0006).move(0, -height / 2, board * 0.4),
      ),
    ),
    madeOf(paper, Shape.merge(block, block.mirror('x'))),
    ...pages,
  ];
}

/** Pictures of one page with their pale borders and corners. */
function page(form: Form, side: 1 | -1, wide: number, tall: number, mount: Surface): Drawing {
  const frames: readonly (readonly [number, number, number, number])[] =
    side > 0
      ? [[0.5, 0, 0.78, 0.72]]
      : [
          [0.5, 0.24, 0.74, 0.38],
          [0.5, -0.24, 0.74, 0.38],
        ];
  const pictures = side > 0 ? [seaCliffs] : [woodedHills, riverValley];
  return frames.flatMap(([cx, cy, w, h], row): Drawing => {
    const [x, y] = [side * cx * wide, cy * tall];
    const [pw, ph] = [w * wide, h * tall];
    const field = (grow: number, colour: Mark['colour']): Mark => ({
      outline: [
        [x - pw / 2 - grow, y - ph / 2 - grow],
        [x + pw / 2 + grow, y - ph / 2 - grow],
        [x + pw / 2 + grow, y + ph / 2 + grow],
        [x - pw / 2 - grow, y + ph / 2 + grow],
      ],
      colour,
    });
    // Four strips, not a field under the picture: sheets that cover each other need room between them.
    const rim = (): Mark[] =>
      [-1, 1].flatMap((way): Mark[] => [
        bar(x, y + way * (ph / 2 + 0.0014), pw + 0.0056, 0.0028),
        bar(x + way * (pw / 2 + 0.0014), y, 0.0028, ph),
      ]);
    const bar = (bx: number, by: number, bw: number, bh: number): Mark => ({
      outline: [
        [bx - bw / 2, by - bh / 2],
        [bx + bw / 2, by - bh / 2],
        [bx + bw / 2, by + bh / 2],
        [bx - bw / 2, by + bh / 2],
      ],
      colour: '#f6f3ea',
    });
    const corner = (sx: number, sy: number): Mark => {
      const [px, py] = [x + (sx * pw) / 2, y + (sy * ph) / 2];
      const size = 0.012;
      return {
        outline: [
          [px + sx * 0.0035, py + sy * 0.0035],
          [px - sx * size, py + sy * 0.0035],
          [px + sx * 0.0035, py - sy * size],
        ],
        colour: mount.colour,
      };
    };
    const content: Drawing =
      form.pictures === 'landscapes'
        ? placeDrawing(pictures[row]!(pw / ph), { x, y, scale: ph })
        : [
            field(
              0,
              (_, py) =>
                [0.5, 0.52, 0.54].map((v) => v + mix(-0.05, 0.12, (py - y + ph / 2) / ph)) as [
                  number,
                  number,
                  number,
                ],
            ),
          ];
    return [...rim(), ...content, ...[-1, 1].flatMap((sx) => [-1, 1].map((sy) => corner(sx, sy)))];
  });
}
