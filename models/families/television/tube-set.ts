import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { grilleBars, knob } from '../../parts/speaker-grille.ts';
import type { Form } from './form.ts';

/** A television of about 1970: veneered case, bulging tube in a soft-cornered mask, speaker and knobs beside it. */
export function tubeSet({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, h] = [size[0], size[1] - 0.05];
  const d = 0.3;
  const diagonal = form.screenDiagonal * 0.0254;
  const [sw, sh] = [diagonal * 0.8, diagonal * 0.6];
  const foot = 0.05;
  const wall = 0.018;
  const middle = foot + h / 2;
  const screenX = -w / 2 + wall + 0.028 + sw / 2;
  const front = d / 2;
  const shell = Shape.merge(
    box(w, wall, d, 0.004).move(0, foot, 0),
    box(w, wall, d, 0.004).move(0, foot + h - wall, 0),
    box(wall, h - wall * 1.9, d - 0.001, 0.002)
      .textured(([, y, z]) => [y, z])
      .move((w - wall) / 2, foot + wall * 0.95, 0)
      .mirrored('x'),
  );
  // The glass bulges; its corners are round.
  const glass = surface(
    (u, v) => {
      const [x, y] = [u * 2 - 1, v * 2 - 1];
      const bend = (a: number, b: number) => a * Math.sqrt(1 - 0.13 * b * b);
      const [sx, sy] = [bend(x, y), bend(y, x)];
      return [
        screenX + (sx * sw) / 2,
        middle + (sy * sh) / 2,
        front - 0.022 + 0.02 * (1 - 0.5 * (sx * sx + sy * sy)),
      ];
    },
    14,
    11,
  );
  const mask = sweep(
    superellipse(sw / 2 + 0.007, sh / 2 + 0.007, 7, 40).map(([x, y]): Vector3 => [
      screenX + x,
      middle + y,
      front - 0.006,
    ]),
    [
      [-0.014, -0.012],
      [0.014, -0.012],
      [0.014, 0.006],
      [0.006, 0.009],
      [-0.012, -0.006],
    ],
    { closed: true, up: [0, 0, 1], level: true },
  );
  const panelX = screenX + sw / 2 + 0.03;
  const panelWidth = w / 2 - wall - panelX;
  const px = panelX + panelWidth / 2;
  const face = front - 0.012;
  const channel = (i: number): Shape =>
    box(panelWidth * 0.16, 0.008, 0.007, 0.002).move(
      px + (i - 1.5) * panelWidth * 0.21,
      foot + h * 0.5,
      face,
    );
  const leg = Shape.merge(cylinder(0.011, foot + 0.004, { segments: 12, topRadius: 0.016 }))
    .turn('z', 0.16)
    .turn('x', 0.14)
    .move(w * 0.4, 0, d * 0.36);
  const back = mouldedBlock(rectanglePlan(w - 0.03, h - 0.03, 0.01), [
    [0, 0],
    [0.02, 0.03],
    [0.07, 0.11],
    [0.13, 0.13],
  ])
    .turn('x', -Math.PI / 2)
    .move(0, middle, -d / 2);
  const slots = Shape.merge(
    ...Array.from({ length: 9 }, (_, i) =>
      box(w * 0.3, 0.004, 0.002, 0).move(0, foot + h * 0.3 + i * 0.014, -d / 2 - 0.115),
    ),
  );
  return [
    surfacePart(surfaces, 0, shell),
    surfacePart(surfaces, 0, leg.mirrored('x').mirrored('z')),
    surfacePart(
      surfaces,
      1,
      Shape.merge(box(w - wall * 2, h - wall * 2, 0.01, 0).move(0, foot + wall, front - 0.034), back),
    ),
    part('plastic', '#191919', mask),
    part('lacquer', '#20282b', glass, { hidden: true }),
    part(
      'plastic',
      '#cdbf9d',
      box(panelWidth, h - wall * 2.4, 0.006, 0.002).move(px, foot + wall * 1.2, face - 0.006),
    ),
    part('cloth', '#8b7757', box(panelWidth * 0.86, h * 0.36, 0.003, 0).move(px, foot + wall * 1.7, face)),
    part(
      'brass',
      '#b39a63',
      Shape.merge(
        grilleBars(panelWidth * 0.84, h * 0.36, 15, 0.0028).move(px, foot + wall * 1.7, face + 0.003),
        sweep(
          superellipse(sw / 2 + 0.022, sh / 2 + 0.022, 7, 40).map(([x, y]): Vector3 => [
            screenX + x,
            middle + y,
            front - 0.009,
          ]),
          [
            [-0.0016, -0.0016],
            [0.0016, -0.0016],
            [0.0016, 0.0016],
            [-0.0016, 0.0016],
          ],
          { closed: true, up: [0, 0, 1], level: true },
        ),
      ),
      { untilLevel: 1 },
    ),
    part(
      'plastic',
      '#1b1b1b',
      Shape.merge(
        knob(panelWidth * 0.2, 0.02).move(px, foot + h * 0.8, face),
        knob(panelWidth * 0.11, 0.014).move(px - panelWidth * 0.24, foot + h * 0.62, face),
        knob(panelWidth * 0.11, 0.014).move(px + panelWidth * 0.24, foot + h * 0.62, face),
      ),
    ),
    part('ivory', '#e6dcc0', Shape.merge(channel(0), channel(1), channel(2), channel(3)), { untilLevel: 1 }),
    part('plastic', '#0c0c0c', slots, { untilLevel: 0, hidden: true }),
  ];
}
