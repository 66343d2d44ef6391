import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { sphere } from '../../kit/sphere.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { grilleBars, knob, speaker } from '../../parts/speaker-grille.ts';
import { cassetteDoor, meterScale } from './deck.ts';
import type { Form } from './form.ts';

/** A portable stereo of the 1980s: two speakers, cassette, tuning scale, keys on top, handle and aerial. */
export function boombox({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, h, d] = [size[0] - 0.01, 0.215, 0.115];
  const front = d / 2;
  const radius = 0.06;
  const sx = w / 2 - radius - 0.022;
  const low = h * 0.4;
  const body = mouldedBlock(rectanglePlan(w, h, 0.016, 4), [
    [0.006, -d / 2],
    [0, -d / 2 + 0.006],
    [0, front - 0.014],
    [0.004, front - 0.004],
    [0.01, front],
  ])
    .turn('x', Math.PI / 2)
    .move(0, h / 2 + 0.004, 0);
  const { rim, cone } = speaker(radius);
  const at = (shape: Shape): Shape => shape.move(sx, low, front).mirrored('x');
  const deckWidth = 0.115;
  const decks = Array.from({ length: form.cassetteDecks }, (_, i) =>
    cassetteDoor(deckWidth, 0.072).map((each) => ({
      ...each,
      shape: each.shape.move((i - (form.cassetteDecks - 1) / 2) * (deckWidth + 0.008), 0.03, front),
    })),
  ).flat();
  const key = (i: number): Shape =>
    box(0.026, 0.014, 0.022, 0.003)
      .turn('x', 0.15)
      .move((i - 2.5) * 0.029, h + 0.001, front - 0.026);
  const handle = tube(
    smoothPath<Vector3>(
      [
        [-w * 0.43, h - 0.01, 0],
        [-w * 0.43, h + 0.03, -0.002],
        [-w * 0.37, h + 0.056, -0.004],
        [0, h + 0.06, -0.005],
        [w * 0.37, h + 0.056, -0.004],
        [w * 0.43, h + 0.03, -0.002],
        [w * 0.43, h - 0.01, 0],
      ],
      26,
    ),
    0.009,
    { sides: 10 },
  );
  const aerial = Shape.merge(
    tube(
      [
        [w * 0.42, h + 0.004, -d * 0.42],
        [w * 0.1, h + 0.03, -d * 0.42],
      ],
      0.0032,
      { sides: 8 },
    ),
    tube(
      [
        [w * 0.1, h + 0.03, -d * 0.42],
        [-w * 0.3, h + 0.061, -d * 0.42],
      ],
      0.0022,
      { sides: 8 },
    ),
    sphere(0.0036, 10).move(-w * 0.3, h + 0.061, -d * 0.42),
  );
  const knobs = Shape.merge(
    ...[-0.5, -0.17, 0.17, 0.5].map((x) => knob(0.0085, 0.012).move(x * 0.1, h * 0.885, front)),
    knob(0.014, 0.016).move(w / 2 - 0.04, h * 0.86, front),
  );
  const scale = meterScale(w * 0.5, 0.03).map((each) => ({
    ...each,
    shape: each.shape.move(-w * 0.02, h * 0.6, front),
  }));
  return [
    surfacePart(
      surfaces,
      0,
      Shape.merge(
        body,
        box(0.03, 0.008, d * 0.7, 0.002)
          .move(w * 0.36, 0, 0)
          .mirrored('x'),
      ),
    ),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        at(rim),
        at(box(radius * 2.05, 0.0026, 0.0024, 0)),
        at(box(0.0026, radius * 2.05, 0.0024, 0).move(0, -radius, 0)),
        box(w * 0.94, 0.0026, 0.002, 0.0006).move(0, h * 0.77, front),
        box(w * 0.94, 0.002, 0.002, 0.0006).move(0, h * 0.97, front),
      ),
    ),
    part(
      'plastic',
      '#141416',
      Shape.merge(
        at(cone.move(0, 0, 0.002)),
        at(
          cylinder(radius, 0.004, { segments: 28 })
            .turn('x', Math.PI / 2)
            .move(0, 0, -0.003),
        ),
      ),
      { hidden: true },
    ),
    part(
      'steel',
      '#6d7074',
      Shape.merge(at(grilleBars(radius * 1.7, radius * 1.2, 11, 0.0014).move(0, -radius * 0.6, 0.002))),
      { untilLevel: 0 },
    ),
    ...decks,
    ...scale,
    surfacePart(surfaces, 1, knobs),
    part('plastic', '#1b1c1e', Shape.merge(handle, ...[0, 1, 3, 4, 5].map(key))),
    surfacePart(surfaces, 2, key(2)),
    part('steel', '#c8cbce', aerial),
    part(
      'plastic',
      '#6c7074',
      Shape.merge(
        ...[0, 1, 2, 3, 4].map((i) =>
          box(0.004, 0.012, 0.006, 0.0014).move(
            -w * 0.4 + i * 0.014,
            h * 0.85 + Math.sin(i * 2) * 0.006,
            front,
          ),
        ),
        box(0.072, 0.018, 0.001, 0).move(-w * 0.4 + 0.028, h * 0.835, front - 0.0002),
      ),
      { untilLevel: 0 },
    ),
    surfacePart(
      surfaces,
      2,
      cylinder(0.003, 0.002, { segments: 10 })
        .turn('x', Math.PI / 2)
        .move(w * 0.31, h * 0.7, front),
      { untilLevel: 0, hidden: true },
    ),
  ];
}
