import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { onFront } from '../../parts/flat-place.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { penLetters } from '../../parts/pen-letters.ts';
import type { Form } from './form.ts';

/** The brush of the middle hand: handle, ferrule and pointed tuft, `length` long. */
const brush = (length: number): Shape =>
  prism(
    smoothPath<Vector2>(
      [
        [-0.026, -0.12],
        [0.026, -0.12],
        [0.03, 0.55],
        [0.05, 0.6],
        [0.07, 0.74],
        [0.03, 0.88],
        [0, 1],
        [-0.03, 0.88],
        [-0.07, 0.74],
        [-0.05, 0.6],
        [-0.03, 0.55],
      ],
      40,
      true,
    ).map(([x, y]): Vector2 => [x * length, y * length]),
    0.0018,
  );

/** A hammer: handle and head. */
const hammer = (length: number): Shape =>
  Shape.merge(
    prism(
      (
        [
          [-0.035, -0.14],
          [0.035, -0.14],
          [0.03, 0.84],
          [-0.03, 0.84],
        ] as Vector2[]
      ).map(([x, y]): Vector2 => [x * length, y * length]),
      0.0018,
    ),
    prism(
      (
        [
          [-0.2, 0.8],
          [0.16, 0.8],
          [0.24, 0.86],
          [0.24, 0.92],
          [0.16, 1],
          [-0.2, 1],
        ] as Vector2[]
      ).map(([x, y]): Vector2 => [x * length, y * length]),
      0.0028,
    ),
  );

/** A sickle: handle and bent blade. */
const sickle = (length: number): Shape =>
  Shape.merge(
    prism(
      (
        [
          [-0.035, -0.16],
          [0.035, -0.16],
          [0.03, 0.32],
          [-0.03, 0.32],
        ] as Vector2[]
      ).map(([x, y]): Vector2 => [x * length, y * length]),
      0.0018,
    ),
    prism(
      stroke(
        smoothPath<Vector2>(
          [
            [0, 0.28],
            [-0.22, 0.5],
            [-0.2, 0.8],
            [0.06, 0.98],
            [0.32, 0.88],
          ],
          16,
        ).map(([x, y]): Vector2 => [x * length, y * length]),
        (t) => length * 0.14 * Math.sin(Math.PI * (0.18 + 0.8 * t)),
      ),
      0.0018,
    ),
  );

/** A clock on a half round base of glass, for the earth, with a sun rising above it; the dial is the sun's disc. */
export function glassSunClock({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const w = size[0] * 0.98;
  const globe = w / 2;
  const rise = globe * 0.62;
  // Half a ball of glass, cut at its equator, with the lines of a map's grid.
  const dome = lathe(
    [
      [0, 0.012],
      ...Array.from({ length: 13 }, (_, i): Vector2 => {
        const angle = (i / 12) * (Math.PI / 2);
        return [Math.cos(angle) * globe, 0.012 + Math.sin(angle) * rise];
      }),
    ],
    { segments: 40, crease: 1 },
  ).scale(1, 1, 0.56);
  const grid = Shape.merge(
    ...[0.3, 0.58, 0.82].map((share) =>
      torus(Math.sqrt(1 - share * share) * globe, 0.0009, 40, 4).move(0, 0.012 + share * rise, 0),
    ),
  ).scale(1, 1, 0.56);
  const radius = w * 0.29;
  const y = 0.012 + rise + radius * 0.62;
  const ray = (long: boolean): Shape =>
    prism(
      [
        [-radius * 0.085, 0],
        [radius * 0.085, 0],
        [0, radius * (long ? 0.46 : 0.3)],
      ],
      0.005,
      { chamfer: 0.001 },
    ).move(0, radius * 1.04, 0);
  const rays = Shape.merge(
    ...Array.from({ length: 24 }, (_, i) =>
      Math.abs(((i / 24 + 0.5) % 1) - 0.5) < 0.36
        ? ray(i % 2 === 0).turn('z', (-i / 24) * 2 * Math.PI)
        : Shape.merge(),
    ),
  ).move(0, y, 0);
  const rim = torus(radius, radius * 0.06, 44, 8)
    .turn('x', Math.PI / 2)
    .move(0, y, 0);
  const face = 0.0045;
  const marks: Drawing = Array.from({ length: 12 }, (_, hour) => ({
    outline: circle(radius * (hour % 3 === 0 ? 0.05 : 0.03), 10).map(([px, py]): Vector2 => [
      px + Math.sin((hour * Math.PI) / 6) * radius * 0.84,
      py + Math.cos((hour * Math.PI) / 6) * radius * 0.84,
    ]),
    colour: '#f4ead0',
  }));
  const number: Drawing = placeDrawing(penLetters(form.figure, { colour: '#f6efdc', pen: 0.17 }), {
    y: -radius * 0.42,
    scale: radius * 0.26,
  });
  const turned = (shape: Shape, share: number, z: number): Shape =>
    shape.turn('z', -share * 2 * Math.PI).move(0, y, z);
  const hands = Shape.merge(
    turned(hammer(radius * 0.58), (10 + 9 / 60) / 12, face + 0.0022),
    turned(sickle(radius * 0.78), 9 / 60, face + 0.0042),
    turned(brush(radius * 0.84), 0, face + 0.0062),
    cylinder(radius * 0.055, 0.008, { segments: 14 })
      .turn('x', Math.PI / 2)
      .move(0, y, face),
  );
  return [
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        cylinder(globe * 1.02, 0.012, { segments: 44, chamfer: 0.003 }).scale(1, 1, 0.56),
        box(0.02, radius * 0.5, 0.012, 0.002).move(0, y - radius * 1.3, -0.006),
      ),
    ),
    surfacePart(surfaces, 0, dome),
    part('gold', '#d9c48a', grid, { untilLevel: 1 }),
    surfacePart(surfaces, 1, Shape.merge(rays, rim)),
    part(
      'enamel',
      '#7d1716',
      cylinder(radius * 0.98, face * 2, { segments: 44 })
        .turn('x', Math.PI / 2)
        .move(0, y, -face),
    ),
    ...layeredDrawing(
      'gold',
      [...marks, ...(form.figure ? number : [])],
      (x, py, lift) => onFront(face)(x, py + y, lift),
      { step: 1, least: 0.0003 },
    ),
    surfacePart(surfaces, 1, hands),
  ];
}
