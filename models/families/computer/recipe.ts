import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** Keys in five rows and a number pad, on a sloping board that stands on y = 0. */
function keyboard(width: number): { board: Shape; keys: Shape } {
  const unit = width / 22.4;
  const slope = (shape: Shape): Shape => shape.turn('x', 0.08);
  const row = (count: number, from: number, z: number, wide = 1): Shape[] =>
    Array.from({ length: count }, (_, i) =>
      box(unit * (wide - 0.14), 0.008, unit * 0.86, 0).move(from + (i + 0.5) * unit * wide, 0.016, z * unit),
    );
  const left = -width / 2 + unit * 0.5;
  const keys = [
    ...row(12, left + unit * 1.2, -3.3),
    ...row(1, left, -3.3),
    ...[-1.9, -0.9, 0.1].flatMap((z, i) => [
      ...row(1, left, z, 1.4 + i * 0.2),
      ...row(12 - i, left + unit * (1.5 + i * 0.25), z),
    ]),
    ...row(11, left + unit * 2, 1.1),
    ...row(1, left, 1.1, 1.9),
    ...row(2, left, 2.1, 1.4),
    ...row(1, left + unit * 3.2, 2.1, 6),
    ...row(2, left + unit * 9.6, 2.1, 1.4),
    ...[-1.9, -0.9, 0.1, 1.1, 2.1].flatMap((z) => row(4, width / 2 - unit * 4.5, z)),
    ...row(3, width / 2 - unit * 8, -1.9),
    ...row(3, width / 2 - unit * 8, -0.9),
    ...row(3, width / 2 - unit * 8, 2.1),
  ];
  return {
    board: slope(
      mouldedBlock(rectanglePlan(width, unit * 7.6, 0.008, 3), [
        [0.002, 0.002],
        [0, 0.005],
        [0, 0.013],
        [0.005, 0.0175],
      ]).move(0, 0, -unit * 0.5),
    ),
    keys: slope(Shape.merge(...keys)),
  };
}

/** A desktop computer of about 2000: tube monitor, case with drives, keyboard, mouse; no maker's mark, switched off. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const diagonal = form.screenDiagonal * 0.0254;
  const [sw, sh] = [diagonal * 0.78, diagonal * 0.585];
  const [mw, mh] = [sw + 0.062, sh + 0.08];
  const isTower = form.case === 'tower';
  const lift = isTower ? 0.06 : 0.17;
  const mx = isTower ? -0.1 : 0;
  const z = 0.02;
  const middle = lift + mh / 2 + 0.004;
  const head = Shape.merge(
    mouldedBlock(rectanglePlan(mw, mh, 0.016, 3), [
      [0.12, -0.37],
      [0.08, -0.34],
      [0.05, -0.2],
      [0.008, -0.055],
      [0, -0.04],
      [0, -0.008],
      [0.008, 0],
    ])
      .turn('x', Math.PI / 2)
      .move(0, 0, 0),
  ).move(mx, middle, z);
  const vents = Shape.merge(
    ...Array.from({ length: 10 }, (_, i) =>
      box(0.12, 0.002, 0.004, 0).move(mx, middle + mh * 0.34 - i * 0.001, z - 0.09 - i * 0.012),
    ),
  );
  const glass = surface(
    (u, v) => {
      const [x, y] = [u * 2 - 1, v * 2 - 1];
      return [
        mx + (x * sw) / 2,
        middle + 0.014 + (y * sh) / 2,
        z + 0.0008 + 0.004 * (1 - 0.5 * (x * x + y * y)),
      ];
    },
    12,
    9,
  );
  const mask = sweep(
    superellipse(sw / 2 + 0.005, sh / 2 + 0.005, 12, 40).map(([x, y]): Vector3 => [
      mx + x,
      middle + 0.014 + y,
      z,
    ]),
    [
      [-0.009, -0.014],
      [0.009, -0.002],
      [0.009, 0.002],
      [0.002, 0.004],
      [-0.009, -0.008],
    ],
    { closed: true, up: [0, 0, 1], level: true },
  );
  const foot = Shape.merge(
    mouldedBlock(rectanglePlan(0.24, 0.22, 0.05, 5), [
      [0, 0],
      [0, 0.008],
      [0.006, 0.014],
    ]),
    mouldedBlock(rectanglePlan(0.13, 0.13, 0.04, 4), [
      [0, 0.012],
      [0.01, 0.03],
      [-0.02, 0.06],
    ]),
  ).move(mx, lift - 0.06, z - 0.12);
  const [cw, ch, cd] = isTower ? [0.18, 0.38, 0.4] : [0.42, 0.11, 0.4];
  const cx = isTower ? mx + mw / 2 + 0.03 + cw / 2 : 0;
  const cz = z - 0.16;
  const front = cz + cd / 2;
  const drive = (y: number, height: number): Shape =>
    box(Math.min(0.148, cw * 0.84), height, 0.005, 0.0012).move(cx, y, front + (isTower ? 0.005 : 0.001));
  const casing = Shape.merge(
    box(cw, ch, cd, 0.004).move(cx, 0, cz),
    mouldedBlock(rectanglePlan(cw, ch, 0.014, 3), [
      [0, 0],
      [0, 0.01],
      [0.008, 0.018],
    ])
      .turn('x', Math.PI / 2)
      .move(cx, ch / 2, front - 0.012),
  );
  const bays = isTower
    ? [drive(ch - 0.062, 0.04), drive(ch - 0.108, 0.04), drive(ch - 0.148, 0.026)]
    : [drive(0.056, 0.04)];
  const slots = Shape.merge(
    ...(isTower ? [0.044, 0.09] : []).map((down) =>
      box(0.12, 0.0014, 0.001, 0).move(cx, ch - down, front + 0.0076),
    ),
    box(0.1, 0.003, 0.001, 0).move(cx, isTower ? ch - 0.136 : 0.074, front + (isTower ? 0.0076 : 0.0036)),
    ...Array.from({ length: 7 }, (_, i) =>
      box(cw * 0.5, 0.002, 0.001, 0).move(cx, 0.03 + i * 0.007, front + (isTower ? 0.0062 : -0.001)),
    ),
  );
  const { board, keys } = keyboard(0.42);
  const place = (shape: Shape): Shape => shape.move(mx + 0.02, 0, z + 0.15);
  const mouse = mouldedBlock(
    rectanglePlan(0.058, 0.1, 0.026, 5),
    [
      [0.002, 0],
      [0, 0.006],
      [0.001, 0.016],
      [0.006, 0.026],
      [0.016, 0.033],
      [0.028, 0.035],
    ],
    1.1,
  )
    .turn('x', 0.09)
    .move(mx + 0.3, 0.001, z + 0.15);
  const cord = (keys_: Vector3[]): Shape => tube(smoothPath(keys_, 14), 0.002, { sides: 6 });
  const parts = [
    surfacePart(surfaces, 0, Shape.merge(head, foot)),
    surfacePart(surfaces, 1, Shape.merge(casing, place(board), mouse)),
    surfacePart(surfaces, 2, Shape.merge(mask, ...bays)),
    part('plastic', '#e8e3d6', place(keys), { untilLevel: 1 }),
    part('lacquer', '#262c2e', glass, { hidden: true }),
    part(
      'plastic',
      '#56544e',
      Shape.merge(
        slots,
        vents,
        box(0.0012, 0.0016, 0.045, 0)
          .turn('x', 0.09)
          .move(mx + 0.3, 0.034, z + 0.122),
        box(0.006, 0.003, 0.014, 0.0012).move(mx + 0.3, 0.0345, z + 0.124),
      ),
      { untilLevel: 0, hidden: true },
    ),
    part(
      'plastic',
      '#a39d8d',
      Shape.merge(
        cord([
          [mx + 0.3, 0.012, z + 0.1],
          [mx + 0.3, 0.003, z + 0.04],
          [mx + 0.25, 0.003, z - 0.04],
          [mx + 0.22, 0.003, z - 0.2],
        ]),
        cord([
          [mx + 0.02, 0.012, z + 0.06],
          [mx + 0.03, 0.003, z + 0.02],
          [mx + 0.12, 0.003, z - 0.08],
          [mx + 0.16, 0.003, z - 0.22],
        ]),
        ...[0, 1, 2, 3].map((i) =>
          cylinder(0.004, 0.003, { segments: 10 })
            .turn('x', Math.PI / 2)
            .move(mx + (i - 1.5) * 0.02, middle - mh / 2 + 0.016, z - 0.002),
        ),
      ),
    ),
    part(
      'enamel',
      '#4fbf62',
      cylinder(0.003, 0.003, { segments: 10 })
        .turn('x', Math.PI / 2)
        .move(mx + mw * 0.42, middle - mh / 2 + 0.016, z - 0.002),
      { untilLevel: 0 },
    ),
    part(
      'plastic',
      '#8f8a7c',
      cylinder(0.011, 0.004, { segments: 18 })
        .turn('x', Math.PI / 2)
        .move(cx + (isTower ? 0 : cw * 0.38), isTower ? ch * 0.46 : 0.05, front + (isTower ? 0.005 : 0.004)),
      { untilLevel: 1 },
    ),
  ];
  return fitClosely(model('medium', parts), size);
}

/** A computer with a tower: a computer of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { case: 'tower', screenDiagonal: 15 },
    size: [0.58, 0.383, 0.583],
    surfaces: [
      { material: 'plastic', colour: '#d6d0c0' },
      { material: 'plastic', colour: '#c9c3b2' },
      { material: 'plastic', colour: '#bfb9a8' },
    ],
  });
}
