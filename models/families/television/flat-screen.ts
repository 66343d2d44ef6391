import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { rectangle } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { panel } from '../../parts/panel.ts';
import type { Form } from './form.ts';

/** A large flat screen of about 2000: deep frame, slim speakers at its sides, a heavy foot, a remote control before it. */
export function flatScreen({ form, surfaces }: FormRequest<Form>): Part[] {
  const diagonal = form.screenDiagonal * 0.0254;
  const [sw, sh] = [diagonal * 0.8716, diagonal * 0.4903];
  const rim = 0.045;
  const foot = 0.13;
  const [w, h, d] = [sw + rim * 2, sh + rim * 2, 0.095];
  const middle = foot + h / 2;
  const section: Vector2[] = [
    [-rim / 2 - 0.002, -d * 0.4],
    [rim / 2, -d * 0.4],
    [rim / 2, d * 0.34],
    [rim / 2 - 0.006, d * 0.42],
    [-rim / 2 + 0.006, d * 0.4],
    [-rim / 2 - 0.002, d * 0.3],
  ];
  const frame = sweep(
    rectangle(w - rim, h - rim, 0.02, 4).map(([x, y]): Vector3 => [x, middle + y, 0]),
    section,
    { closed: true, up: [0, 0, 1], level: true },
  );
  const back = mouldedBlock(rectanglePlan(w - rim, h - rim, 0.02), [
    [0, 0],
    [0.03, 0.03],
    [0.08, 0.036],
  ])
    .turn('x', -Math.PI / 2)
    .move(0, middle, -d * 0.36);
  const speakerWidth = 0.1;
  const sx = w / 2 + 0.012 + speakerWidth / 2;
  const columnBox = mouldedBlock(rectanglePlan(speakerWidth, 0.085, 0.03, 4), [
    [0.004, 0],
    [0, 0.004],
    [0, h - 0.004],
    [0.004, h],
  ])
    .move(sx, foot, -0.004)
    .mirrored('x');
  const cloth = mouldedBlock(rectanglePlan(speakerWidth * 0.78, 0.076, 0.026, 4), [
    [0, 0.03],
    [0, h - 0.03],
  ])
    .move(sx, foot, 0.006)
    .mirrored('x');
  const arms = box(0.05, 0.03, 0.03, 0.004).move(w / 2 + 0.006, 0, -0.014);
  const stand = Shape.merge(
    mouldedBlock(
      (inset) => rectanglePlan(w * 0.52, 0.34, 0.12, 6)(inset),
      [
        [0, 0],
        [0, 0.012],
        [0.006, 0.022],
        [0.03, 0.03],
      ],
    ),
    cylinder(0.045, foot - 0.02, { segments: 24 })
      .scale(1, 1, 0.7)
      .move(w * 0.12, 0.02, -0.03)
      .mirrored('x'),
  );
  const keys = Shape.merge(
    ...Array.from({ length: 18 }, (_, i) =>
      box(0.008, 0.003, 0.006, 0.0015).move(((i % 3) - 1) * 0.012, 0.02, (Math.floor(i / 3) - 2) * 0.017),
    ),
  );
  const remote = (shape: Shape): Shape => shape.turn('y', 0.3).move(w * 0.14, 0.031, 0.1);
  return [
    surfacePart(surfaces, 0, Shape.merge(frame, back)),
    part(
      'lacquer',
      '#14181b',
      panel(sw + 0.004, sh + 0.004, 12, 8).move(0, middle - sh / 2 - 0.002, d * 0.31),
    ),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        stand,
        columnBox,
        arms.move(0, foot + h * 0.2, 0).mirrored('x'),
        arms.move(0, foot + h * 0.75, 0).mirrored('x'),
      ),
    ),
    surfacePart(surfaces, 2, cloth, { hidden: true }),
    part('plastic', '#111214', Shape.merge(remote(box(0.05, 0.021, 0.15, 0.008))), {}),
    part('rubber', '#8d9094', remote(keys), { untilLevel: 0 }),
    part(
      'enamel',
      '#b02a22',
      cylinder(0.004, 0.002, { segments: 12 })
        .turn('x', Math.PI / 2)
        .move(w / 2 - rim, foot + rim * 0.5, d * 0.41),
      { untilLevel: 0 },
    ),
    part(
      'plastic',
      '#2a2c2f',
      Shape.merge(
        ...Array.from({ length: 5 }, (_, i) =>
          box(0.016, 0.005, 0.004, 0.0012).move(-w * 0.06 + i * 0.03, foot + rim * 0.42, d * 0.405),
        ),
      ),
      { untilLevel: 0 },
    ),
  ];
}
