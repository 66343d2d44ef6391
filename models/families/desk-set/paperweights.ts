import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { part } from '../../kit/model.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** Glass paperweights on felt: a dome, a bevelled block, a cut disc; a blank red field lies where the logo is. */
export function paperweights({ form, surfaces }: FormRequest<Form>): Part[] {
  const dome = lathe(
    [
      [0, 0.001],
      [0.034, 0.001],
      [0.038, 0.006],
      ...Array.from({ length: 9 }, (_, i): Vector2 => [
        0.0385 * Math.cos((i / 8) * (Math.PI / 2)),
        0.012 + 0.032 * Math.sin((i / 8) * (Math.PI / 2)),
      ]),
    ],
    { segments: 36, crease: 1 },
  );
  const block = mouldedBlock(
    rectanglePlan(0.085, 0.055, 0.0012, 1),
    [
      [0.003, 0.001],
      [0, 0.004],
      [0, 0.02],
      [0.008, 0.028],
    ],
    0.1,
  );
  const disc = mouldedBlock(
    (inset) => polygon(0.042 - inset, 8),
    [
      [0.004, 0.001],
      [0, 0.006],
      [0, 0.02],
      [0.014, 0.032],
    ],
    0.1,
  );
  const shapes = [
    dome.move(-0.094, 0, 0.006),
    block.turn('y', 0.12).move(0.004, 0, 0.012),
    disc.turn('y', 0.2).move(0.1, 0, 0.002),
  ].slice(0, form.pieces);
  const fields = [
    cylinder(0.022, 0.0012, { segments: 28 }).move(-0.094, 0.0012, 0.006),
    mouldedBlock(rectanglePlan(0.05, 0.026, 0.004, 3), [
      [0, 0.0012],
      [0, 0.0024],
    ])
      .turn('y', 0.12)
      .move(0.004, 0, 0.012),
    cylinder(0.02, 0.0012, { segments: 28 }).move(0.1, 0.0012, 0.002),
  ].slice(0, form.pieces);
  const tray = mouldedBlock(rectanglePlan(0.29, 0.11, 0.014, 4), [
    [0.002, -0.011],
    [0, -0.009],
    [0, -0.001],
    [0.002, 0.0008],
    [0.006, 0.0004],
  ]);
  return [
    surfacePart(surfaces, 0, Shape.merge(...shapes)),
    surfacePart(surfaces, 1, Shape.merge(...fields), { hidden: true }),
    part(
      'felt-brown',
      '#4a4038',
      mouldedBlock(rectanglePlan(0.277, 0.097, 0.01, 4), [
        [0, 0],
        [0, 0.0008],
      ]),
    ),
    part('mahogany', '#3a2016', tray),
  ];
}
