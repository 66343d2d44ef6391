import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { box } from '../../kit/box.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { hungBanner } from './hung-banner.ts';
import type { Form } from './form.ts';

/** Three banners of different cut on poles over a common foot, edged with scrolls and without a word on them. */
export function marchingBanners({ size, surfaces }: FormRequest<Form>): Part[] {
  const red = surfaces[0]!;
  const gold = surfaces[1] ?? red;
  const pole: Surface = { material: 'pale-wood', colour: '#8a6238' };
  const [width, height, depth] = size;
  const one = (
    cloth: Surface,
    half: number,
    tall: number,
    x: number,
    top: number,
    z: number,
    isPointed: boolean,
  ): Part[] => {
    const outline: Vector2[] = isPointed
      ? [
          [-half, -tall * 0.8],
          [0, -tall],
          [half, -tall * 0.8],
          [half, 0],
          [-half, 0],
        ]
      : [
          [-half, -tall],
          [half, -tall],
          [half, 0],
          [-half, 0],
        ];
    const banner = hungBanner({
      outline,
      drawing: scrollFrame(half, tall * (isPointed ? 0.8 : 1), gold.colour, isPointed),
      cloth,
      trim: gold,
      thread: 'silk',
      rod: pole,
      tassels: false,
      fringes: isPointed
        ? [
            [
              [-half, -tall * 0.8],
              [0, -tall],
            ],
            [
              [0, -tall],
              [half, -tall * 0.8],
            ],
          ]
        : [
            [
              [-half, -tall],
              [half, -tall],
            ],
          ],
      longest: Math.max(...size),
    });
    const staff = tube(
      [
        [0, -top, -half * 0.1],
        [0, half * 0.5, -half * 0.1],
      ],
      half * 0.04,
      { sides: 10 },
    );
    return [...banner, part(pole.material, pole.colour, staff)].map((each) => ({
      ...each,
      shape: each.shape.move(x, top, z),
    }));
  };
  const half = width * 0.21;
  return [
    ...one(red, half * 1.05, height * 0.5, 0, height * 0.86, depth * 0.2, false),
    ...one(
      { material: red.material, colour: '#23405c' },
      half * 0.66,
      height * 0.42,
      -width * 0.325,
      height * 0.74,
      -depth * 0.1,
      true,
    ),
    ...one(
      { material: red.material, colour: '#3a5a3c' },
      half * 0.66,
      height * 0.42,
      width * 0.325,
      height * 0.74,
      -depth * 0.1,
      true,
    ),
    part('walnut', '#4a3322', Shape.merge(box(width * 0.96, height * 0.03, depth * 0.9, 0.004))),
  ];
}

/** A double rule, a scroll in each corner and a plain shield in the middle. */
function scrollFrame(half: number, tall: number, gold: string, isPointed: boolean): Drawing {
  const marks: Mark[] = [];
  for (const [inset, wide] of [
    [0.1, 0.03],
    [0.17, 0.012],
  ] as const) {
    const [x, top, low] = [half * (1 - inset), -half * inset, -tall + half * inset];
    const corners: Vector2[] = [
      [-x, low],
      [x, low],
      [x, top],
      [-x, top],
    ];
    corners.forEach((from, at) => {
      if (isPointed && at === 0) return;
      marks.push({ outline: stroke([from, corners[(at + 1) % 4]!], half * wide), colour: gold });
    });
  }
  for (const signX of [-1, 1])
    for (const up of [true, false]) {
      const [x, y] = [signX * half * 0.62, up ? -half * 0.4 : -tall + half * 0.4];
      for (const [reach, turn, way] of [[0.2, 0.8, 1]] as const)
        marks.push({
          outline: stroke(
            Array.from({ length: 9 }, (_, at): Vector2 => {
              const t = at / 8;
              const angle = (up ? turn : -turn) + way * (up ? 1 : -1) * t * 5.4;
              return [
                x + signX * Math.cos(angle) * half * reach * (1 - t * 0.8),
                y + Math.sin(angle) * half * reach * (1 - t * 0.8),
              ];
            }),
            (t) => half * 0.045 * (1 - 0.6 * t),
          ),
          colour: gold,
        });
    }
  const middle = -tall * 0.5;
  const shield = (size: number): Vector2[] =>
    [
      [-0.3, 0.3],
      [0, 0.36],
      [0.3, 0.3],
      [0.28, -0.08],
      [0, -0.4],
      [-0.28, -0.08],
    ].map(([x, y]): Vector2 => [x! * half * size, middle + y! * half * size]);
  return [...marks, { outline: shield(1.3), colour: gold }, { outline: shield(1.16), colour: '#e9dcc0' }];
}
