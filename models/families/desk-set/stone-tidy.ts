import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { deskPen } from '../../parts/desk-pen.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** A tidy in polished stone: a slab with a rack of three plates for papers, a round cup for pens, a tray before them. */
export function stoneTidy({ size, surfaces }: FormRequest<Form>): Part[] {
  const [w, d] = [size[0], size[2]];
  const slab = mouldedBlock(rectanglePlan(w, d, 0.008, 3), [
    [0.003, 0.004],
    [0, 0.007],
    [0, 0.018],
    [0.004, 0.022],
    [0.006, 0.026],
  ]);
  const top = 0.026;
  const plate = (z: number, height: number): Shape =>
    mouldedBlock(rectanglePlan(w * 0.5, 0.009, 0.003, 2), [
      [0, 0],
      [0, height - 0.003],
      [0.0025, height],
    ]).move(-w * 0.19, top, z);
  const cupRadius = 0.036;
  const cup = lathe(
    [
      [0, 0],
      [cupRadius, 0],
      [cupRadius * 1.03, 0.006],
      [cupRadius, 0.01],
      [cupRadius * 0.97, 0.075],
      [cupRadius * 1.03, 0.084],
      [cupRadius, 0.088],
      [cupRadius * 0.82, 0.086],
      [cupRadius * 0.8, 0.07],
      [cupRadius * 0.8, 0.01],
      [0, 0.008],
    ],
    { segments: 32 },
  ).move(w * 0.3, top, -d * 0.17);
  const tray = mouldedBlock(rectanglePlan(w * 0.82, d * 0.24, 0.012, 4), [
    [0, top - 0.001],
    [0, top + 0.008],
    [0.0025, top + 0.01],
    [0.006, top + 0.009],
    [0.01, top + 0.003],
  ]).move(0, 0, d * 0.3);
  const pens = [deskPen(0.14, 0.0052), deskPen(0.135, 0.005)];
  const leaning = (shape: Shape, turn: number, tilt: number): Shape =>
    shape
      .turn('z', tilt)
      .turn('y', turn)
      .move(w * 0.3, top + 0.012, -d * 0.17);
  const lying = (shape: Shape): Shape => shape.turn('z', Math.PI / 2).move(0.07, top + 0.0105, d * 0.3);
  return [
    surfacePart(surfaces, 0, Shape.merge(slab, cup)),
    surfacePart(
      surfaces,
      1,
      Shape.merge(plate(-d * 0.32, 0.085), plate(-d * 0.17, 0.068), plate(-d * 0.02, 0.05), tray),
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        mouldedBlock(rectanglePlan(w * 0.998, d * 0.998, 0.008, 3), [
          [-0.0006, 0.009],
          [-0.0006, 0.0112],
        ]),
        ...[-1, 1].flatMap((x) =>
          [-1, 1].map((z) => box(0.02, 0.005, 0.02, 0.002).move(x * (w / 2 - 0.018), 0, z * (d / 2 - 0.018))),
        ),
      ),
    ),
    part('lacquer', '#161518', Shape.merge(leaning(pens[0]!.body, 0.4, 0.16), lying(pens[1]!.body)), {
      hidden: true,
    }),
    surfacePart(surfaces, 2, Shape.merge(leaning(pens[0]!.rings, 0.4, 0.16), lying(pens[1]!.rings)), {
      hidden: true,
    }),
    part(
      'paper',
      '#efe8d8',
      Shape.merge(
        box(w * 0.44, 0.1, 0.006, 0.0004).move(-w * 0.19, top, -d * 0.245),
        box(w * 0.4, 0.075, 0.004, 0.0004)
          .turn('z', 0.02)
          .move(-w * 0.2, top, -d * 0.1),
      ),
      { hidden: true },
    ),
  ];
}
