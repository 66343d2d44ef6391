import { cylinder } from '../../../kit/cylinder.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { stackDrawing } from '../../../kit/drawing/stack-drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { part, type Part } from '../../../kit/model.ts';
import { rectangle } from '../../../kit/outlines.ts';
import { prism } from '../../../kit/prism.ts';
import { Shape } from '../../../kit/shape.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { panel } from '../../../parts/panel.ts';
import { cityScenes } from './city-scenes.ts';
import type { Scene, SceneRequest } from './scene.ts';

/** A sheet of metal with eased edges, screwed to its board at the corners. */
function plate({ width, height, surfaces }: SceneRequest, inset: number): Part[] {
  const [w, h] = [width - inset * 2, height - inset * 2];
  const screw = Shape.merge(
    cylinder(inset * 0.32, 0.0024, { segments: 14, chamfer: 0.0008 }).turn('x', Math.PI / 2),
  );
  const screws = [-1, 1].flatMap((signX) =>
    [-1, 1].map((signY) =>
      screw.move(signX * (w / 2 - inset * 0.8), height / 2 + signY * (h / 2 - inset * 0.8), 0.0028),
    ),
  );
  return [
    surfacePart(
      surfaces,
      0,
      prism(rectangle(w, h, inset * 0.5), 0.003, { chamfer: 0.0008 }).move(0, height / 2, 0.0016),
    ),
    part('steel', '#8d8f92', Shape.merge(...screws), { untilLevel: 1 }),
  ];
}

/** An engraved border of leaves and rules round an empty middle: the words on it are not known. Drawn in metres. */
export const letteredPlate: Scene = (request) => {
  const { width, height, surfaces } = request;
  const inset = width * 0.045;
  const ink = '#4b3413';
  const [w, h] = [width / 2 - inset * 2.2, height / 2 - inset * 2.2];
  const marks: { outline: Vector2[]; colour: string }[] = [];
  const line = (points: readonly Vector2[], wide: number | ((t: number) => number)): void => {
    marks.push({ outline: stroke(points, wide), colour: ink });
  };
  for (const [gap, wide] of [
    [0, 0.0014],
    [inset * 0.3, 0.0006],
    [inset * 1.45, 0.0008],
  ] as const)
    for (const [a, b] of [
      [
        [-1, -1],
        [1, -1],
      ],
      [
        [1, -1],
        [1, 1],
      ],
      [
        [1, 1],
        [-1, 1],
      ],
      [
        [-1, 1],
        [-1, -1],
      ],
    ] as const)
      line(
        [
          [a[0] * (w - gap), a[1] * (h - gap)],
          [b[0] * (w - gap), b[1] * (h - gap)],
        ],
        wide,
      );
  // Between the rules a wave with a leaf in every bend.
  const band = inset * 0.87;
  for (const [length, turn, off] of [
    [w * 2, 0, h - band],
    [w * 2, Math.PI, h - band],
    [h * 2, Math.PI / 2, w - band],
    [h * 2, -Math.PI / 2, w - band],
  ] as const) {
    const bends = Math.round(length / (inset * 2));
    const reach = length - inset * 2.6;
    const put = ([x, y]: Vector2): Vector2 => [
      Math.cos(turn) * x - Math.sin(turn) * (y - off),
      Math.sin(turn) * x + Math.cos(turn) * (y - off),
    ];
    line(
      Array.from({ length: bends * 6 + 1 }, (_, at) =>
        put([(at / (bends * 6) - 0.5) * reach, Math.sin((at / 6) * Math.PI) * inset * 0.24]),
      ),
      0.0007,
    );
    for (let at = 0; at < bends; at++) {
      const x = ((at + 0.5) / bends - 0.5) * reach;
      const way = at % 2 === 0 ? -1 : 1;
      line(
        Array.from({ length: 5 }, (_, i) =>
          put([
            x - inset * 0.25 + (i / 4) * inset * 0.55,
            way * inset * (0.02 + 0.3 * Math.sin((i / 4) * 1.5)),
          ]),
        ),
        (t) => inset * 0.2 * Math.sin(Math.PI * t),
      );
    }
  }
  // Hairlines on which words would stand.
  for (let row = 0; row < 5; row++) {
    const y = h * (0.42 - row * 0.21);
    line(
      [
        [-w * 0.72, y],
        [w * 0.72, y],
      ],
      0.0005,
    );
  }
  return [
    surfacePart(surfaces, 1, panel(width, height, 8, 8), { hidden: true }),
    ...plate(request, inset),
    ...stackDrawing('brass', marks, (x, y, lift) => [x, height / 2 + y, 0.0031 + lift], {
      step: width / 12,
      rise: 0.0002,
      least: 0.0008,
    }),
  ];
};

/** Three views burnt into a plate in thin dark lines: ship and port, the old town on its hills, the growing city. */
export const cityPlate: Scene = (request) => {
  const { width, height, surfaces } = request;
  const inset = width * 0.03;
  const scale = (width - inset * 2) / 240;
  const drawing: Drawing = cityScenes();
  return [
    surfacePart(surfaces, 1, panel(width, height, 8, 8), { hidden: true }),
    ...plate(request, inset),
    ...stackDrawing('brass', drawing, (x, y, lift) => [x * scale, height / 2 + y * scale, 0.0031 + lift], {
      step: 20,
      rise: 0.00012,
      least: 0.0006,
    }),
  ];
};
