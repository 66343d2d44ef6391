import { clipDrawing } from '../../kit/drawing/clip-drawing.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { onLathe } from '../../kit/drawing/on-lathe.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { deskPen } from '../../parts/desk-pen.ts';
import { onFront } from '../../parts/flat-place.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { goldScroll, lineFrame } from '../../parts/motifs/gold-scroll.ts';
import { domedChurch, tentTower, type DomeColours } from '../../parts/motifs/onion-domes.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

const white: DomeColours = {
  wall: '#f1e6cc',
  shade: '#c79a68',
  dome: '#2d6ea8',
  domeShade: '#143a66',
  gold: '#e9c25e',
};
const brick: DomeColours = {
  wall: '#b9452e',
  shade: '#6f1d15',
  dome: '#2f7a5a',
  domeShade: '#15422f',
  gold: '#e9c25e',
};
const rose: DomeColours = {
  wall: '#e7b48e',
  shade: '#a9623f',
  dome: '#b5301f',
  domeShade: '#5f130d',
  gold: '#e9c25e',
};

/** Towers and church domes on a hill under a dusk sky, `width` × `height` about the origin; `turn` says in which order. */
function town(width: number, height: number, turn: number): Drawing {
  const [x, y] = [width / 2, height / 2];
  const churches = [white, rose, white, rose].map((colours, i) =>
    (turn + i) % 2 === 0 ? colours : colours === white ? rose : white,
  );
  const count = Math.max(1, Math.round(width / (height * 0.72)));
  const marks: Drawing = [
    {
      outline: [
        [-x, -y],
        [x, -y],
        [x, y],
        [-x, y],
      ],
      colour: washUp('#c46a3a', '#141225', -y * 0.5, y * 0.9),
    },
    ...Array.from({ length: count * 4 }, (_, i) => {
      const at: Vector2 = [((i * 0.618 + turn * 0.3) % 1) * width - x, y * (0.45 + 0.5 * ((i * 0.41) % 1))];
      return {
        outline: stroke(
          [
            [at[0] - 0.0006, at[1]],
            [at[0] + 0.0006, at[1]],
          ],
          0.0012,
        ),
        colour: '#f3dfa0',
      };
    }),
    {
      outline: [
        [-x, -y],
        [x, -y],
        ...smoothPath<Vector2>(
          [
            [x, -y * 0.3],
            [x * 0.4, -y * 0.1],
            [-x * 0.2, -y * 0.34],
            [-x, -y * 0.12],
          ],
          12,
        ),
      ],
      colour: washUp('#2c4a32', '#5f7f3c', -y, 0),
    },
    ...Array.from({ length: count }, (_, i): Drawing => {
      const at = -x + ((i + 0.5) / count) * width;
      return [
        ...placeDrawing(tentTower(height * 0.62, brick), { x: at - height * 0.32, y: -y * 0.55 }),
        ...placeDrawing(domedChurch(churches[i % 4]!), { x: at, y: -y * 0.5, scale: height * 0.46 }),
        ...placeDrawing(tentTower(height * 0.5, rose), { x: at + height * 0.33, y: -y * 0.6 }),
      ];
    }).flat(),
    {
      outline: [
        [-x, -y],
        [x, -y],
        ...smoothPath<Vector2>(
          [
            [x, -y * 0.6],
            [x * 0.3, -y * 0.74],
            [-x * 0.4, -y * 0.56],
            [-x, -y * 0.7],
          ],
          12,
        ),
      ],
      colour: washUp('#1a2c22', '#3f6a34', -y, -y * 0.5),
    },
    ...Array.from({ length: count * 7 }, (_, i) => {
      const at = -x + ((i + 0.5) / (count * 7)) * width;
      return {
        outline: stroke(
          [
            [at, -y],
            [at + 0.0012 * Math.sin(i * 3), -y * (0.72 - 0.14 * (i % 3))],
          ],
          (t: number) => 0.0013 * (1 - t),
        ),
        colour: i % 2 ? '#e9c25e' : '#86a84a',
      };
    }),
  ];
  return clipDrawing(marks, [-x, -y], [x, y]);
}

/** A pen and three black lacquer stands painted with towers and church domes: a cup, a card stand, a pen rest. */
export function paintedStands({ surfaces }: FormRequest<Form>): Part[] {
  const gold = surfaces[2]?.colour ?? '#d0a548';
  const ring = (radius: number, y: number): Shape =>
    lathe(
      [
        [radius, y],
        [radius + 0.0008, y + 0.0004],
        [radius + 0.0008, y + 0.0018],
        [radius, y + 0.0022],
      ],
      { segments: 36 },
    );
  // The cup.
  const profile: Vector2[] = [
    [0.038, 0.006],
    [0.036, 0.012],
    [0.0355, 0.05],
    [0.037, 0.094],
  ];
  const cup = lathe(
    [
      [0, 0],
      [0.04, 0],
      [0.041, 0.003],
      ...profile,
      [0.038, 0.097],
      [0.0355, 0.098],
      [0.033, 0.094],
      [0.0325, 0.012],
      [0, 0.01],
    ],
    { segments: 36 },
  );
  const cupParts = [
    surfacePart(surfaces, 0, cup),
    surfacePart(surfaces, 2, Shape.merge(ring(0.0372, 0.0905), ring(0.0372, 0.011))),
    ...layeredDrawing('lacquer', placeDrawing(town(0.17, 0.07, 0), { y: 0.053 }), onLathe(profile, 0.0362), {
      step: 0.012,
      lift: 0.0003,
    }),
  ].map((each) => ({ ...each, shape: each.shape.move(-0.115, 0, -0.02) }));
  // The upright stand for cards and papers, two plates on a foot.
  const plate = (w: number, h: number): Shape =>
    mouldedBlock(rectanglePlan(w, h, 0.012, 4), [
      [0.0015, 0],
      [0, 0.0015],
      [0, 0.0065],
      [0.0015, 0.008],
    ]).turn('x', Math.PI / 2);
  const foot = mouldedBlock(rectanglePlan(0.13, 0.062, 0.01, 3), [
    [0.003, 0],
    [0, 0.003],
    [0, 0.01],
    [0.004, 0.013],
  ]);
  const standParts = [
    surfacePart(
      surfaces,
      0,
      Shape.merge(foot, plate(0.118, 0.098).move(0, 0.06, 0.008), plate(0.118, 0.112).move(0, 0.066, -0.018)),
    ),
    ...layeredDrawing('lacquer', placeDrawing(town(0.1, 0.078, 1), { y: 0.06 }), onFront(0.0161), {
      step: 0.02,
      lift: 0.0003,
    }),
    ...layeredDrawing(
      'gold',
      placeDrawing(lineFrame(0.109, 0.088, 0.001, 0.0016, gold), { y: 0.06 }),
      onFront(0.0161),
      { step: 1 },
    ),
    ...layeredDrawing(
      'gold',
      placeDrawing(goldScroll(0.12, 0.006, 12, gold), { y: 0.0065 }),
      onFront(0.0312),
      { step: 1 },
    ),
  ].map((each) => ({ ...each, shape: each.shape.move(0.002, 0, -0.022) }));
  // The low rest with a painted lid.
  const rest = Shape.merge(
    mouldedBlock(rectanglePlan(0.096, 0.07, 0.012, 4), [
      [0.003, 0],
      [0, 0.003],
      [0, 0.026],
      [0.0012, 0.0272],
    ]),
    mouldedBlock(rectanglePlan(0.096, 0.07, 0.012, 4), [
      [0.0012, 0.0274],
      [0, 0.0284],
      [0, 0.033],
      [0.003, 0.037],
      [0.006, 0.038],
    ]),
  );
  const restParts = [
    surfacePart(surfaces, 0, rest),
    ...layeredDrawing('lacquer', town(0.078, 0.05, 0), (x, y, lift) => [x, 0.0381 + lift, -y], {
      step: 0.02,
    }),
    ...layeredDrawing(
      'gold',
      lineFrame(0.085, 0.058, 0.0009, 0.0014, gold),
      (x, y, lift) => [x, 0.0381 + lift, -y],
      { step: 1 },
    ),
    ...layeredDrawing(
      'gold',
      placeDrawing(goldScroll(0.084, 0.013, 7, gold), { y: 0.015 }),
      onFront(0.0352),
      { step: 1 },
    ),
  ].map((each) => ({ ...each, shape: each.shape.move(0.118, 0, -0.008) }));
  const pen = deskPen(0.15, 0.0062);
  const lay = (shape: Shape): Shape =>
    shape
      .turn('z', Math.PI / 2)
      .turn('y', 0.1)
      .move(0.085, 0.0068, 0.062);
  const penPlace = (x: number, y: number, lift: number): readonly [number, number, number] => {
    const angle = -y / 0.0065;
    return [Math.sin(angle) * (0.0067 + lift), x, Math.cos(angle) * (0.0067 + lift)];
  };
  return [
    ...cupParts,
    ...standParts,
    ...restParts,
    surfacePart(surfaces, 0, lay(pen.body)),
    surfacePart(surfaces, 2, lay(pen.rings)),
    ...layeredDrawing(
      'gold',
      placeDrawing(goldScroll(0.05, 0.008, 5, gold), { x: 0.05 }),
      (x, y, lift) => penPlace(x, y, lift),
      { step: 0.004 },
    ).map((each) => ({ ...each, shape: lay(each.shape.turn('y', Math.PI / 2)) })),
  ];
}
