import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { part } from '../../kit/model.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { cushion } from '../../parts/cushion.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { grainUp } from '../../parts/grain-up.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** A turned leg on y = 0, square at its top. */
function turnedLeg(height: number, thick: number): Shape {
  const profile = smoothPath<Vector2>(
    [
      [0.3, 0],
      [0.42, 0.03],
      [0.3, 0.07],
      [0.36, 0.12],
      [0.5, 0.42],
      [0.44, 0.56],
      [0.26, 0.62],
      [0.5, 0.66],
      [0.5, 0.7],
      [0.3, 0.73],
      [0.46, 0.78],
    ],
    24,
  ).map(([r, y]): Vector2 => [r * thick, y * height]);
  return Shape.merge(
    grainUp(lathe([[0, 0], ...profile, [0, 0.785 * height]], { segments: 14, crease: 0.7 })),
    grainUp(box(thick, height * 0.225, thick, 0.004).move(0, height * 0.775, 0)),
  );
}

/** A dining chair facing +z: raked back with three slats, stuffed seat. */
function diningChair(): { readonly wood: Shape; readonly seat: Shape } {
  const post = tube(
    smoothPath<Vector3>(
      [
        [0.2, 0, -0.25],
        [0.205, 0.44, -0.2],
        [0.205, 0.72, -0.225],
        [0.2, 1.02, -0.3],
      ],
      14,
    ),
    (t) => 0.019 - 0.004 * Math.abs(t - 0.45),
    { sides: 7 },
  );
  const leg = grainUp(box(0.04, 0.42, 0.04, 0.005)).move(0.205, 0, 0.2);
  const slat = (y: number, height: number, z: number): Shape =>
    box(0.4, height, 0.018, 0.005).turn('x', -0.17).move(0, y, z);
  const upright = (x: number): Shape => box(0.03, 0.4, 0.012, 0.003).turn('x', -0.17).move(x, 0.56, -0.215);
  return {
    wood: Shape.merge(
      post.mirrored('x'),
      leg.mirrored('x'),
      mouldedBlock(rectanglePlan(0.46, 0.46, 0.02, 3), [
        [0.004, 0.37],
        [0, 0.375],
        [0, 0.425],
        [0.006, 0.432],
      ]),
      slat(0.93, 0.08, -0.287),
      slat(0.53, 0.05, -0.207),
      upright(0),
      upright(0.1).mirrored('x'),
      box(0.024, 0.03, 0.42, 0.004).move(0.2, 0.16, -0.02).mirrored('x'),
      box(0.4, 0.026, 0.024, 0.004).move(0, 0.16, -0.02),
    ),
    seat: cushion(0.42, 0.075, 0.42, { square: 7, grid: [12, 12] }).cover.move(0, 0.418, 0.01),
  };
}

/** A dining table with a leaf seam and a banded edge, chairs drawn up to it. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [w, d, h] = [1.9, 0.95, 0.75];
  const top = mouldedBlock(rectanglePlan(w, d, 0.06, 5), [
    [0.03, h - 0.032],
    [0.008, h - 0.026],
    [0, h - 0.018],
    [0, h - 0.008],
    [0.008, h],
  ]);
  // The veneer lies in two halves with a band of another wood round them.
  const band = mouldedBlock(rectanglePlan(w - 0.14, d - 0.14, 0.03, 4), [
    [0, h],
    [0, h + 0.001],
  ]);
  const leaves = mouldedBlock(rectanglePlan((w - 0.19) / 2 - 0.001, d - 0.19, 0.004, 1), [
    [0, h + 0.0005],
    [0, h + 0.0024],
  ])
    .move((w - 0.19) / 4, 0, 0)
    .mirrored('x');
  const leg = turnedLeg(h - 0.03, 0.085).move(w / 2 - 0.13, 0, d / 2 - 0.13);
  const apron = Shape.merge(
    box(w - 0.3, 0.1, 0.024, 0.003)
      .move(0, h - 0.132, d / 2 - 0.125)
      .mirrored('z'),
    box(0.024, 0.1, d - 0.3, 0.003)
      .move(w / 2 - 0.125, h - 0.132, 0)
      .mirrored('x'),
  );
  const chair = diningChair();
  const sides = form.chairs > 2 ? Math.floor((form.chairs - 2) / 2) : 0;
  const places: (readonly [number, number, number])[] = [];
  if (form.chairs >= 1) places.push([-Math.PI / 2, w / 2 + 0.2, 0]);
  if (form.chairs >= 2) places.push([Math.PI / 2, -w / 2 - 0.2, 0]);
  for (let i = 0; i < sides; i++) {
    const x = ((i + 0.5) / sides - 0.5) * (w - 0.5);
    places.push(
      [0.06 * Math.sin(i * 3), x, -d / 2 - 0.08],
      [Math.PI - 0.05 * Math.sin(i * 2 + 1), x, d / 2 + 0.08],
    );
  }
  const all = (shape: Shape): Shape =>
    Shape.merge(...places.map(([turn, x, z]) => shape.turn('y', turn).move(x, 0, z)));
  const cap = lathe(
    [
      [0.032, 0],
      [0.036, 0.004],
      [0.034, 0.03],
      [0.028, 0.032],
    ],
    { segments: 14 },
  ).move(w / 2 - 0.13, 0, d / 2 - 0.13);
  const parts: Part[] = [
    surfacePart(surfaces, 0, Shape.merge(top, leg.mirrored('x').mirrored('z'), apron)),
    part('mahogany', '#2e160c', band),
    surfacePart(surfaces, 1, leaves),
    part('brass', '#b08a48', cap.mirrored('x').mirrored('z'), { untilLevel: 1 }),
  ];
  if (places.length > 0)
    parts.push(surfacePart(surfaces, 0, all(chair.wood)), surfacePart(surfaces, 2, all(chair.seat)));
  return fitClosely(model('hero', parts), size);
}

/** A dining table alone: a table of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'dining', chairs: 0 },
    size: [1.9, 0.75, 0.95],
    surfaces: [
      { material: 'mahogany', colour: '#4d2a1a' },
      { material: 'mahogany', colour: '#6a3b24' },
      { material: 'leather', colour: '#6a3a2c' },
    ],
  });
}
