import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { grilleBars, knob, speaker } from '../../parts/speaker-grille.ts';
import { cassetteDoor, meterScale } from './deck.ts';
import type { Form } from './form.ts';

/** A plain stereo set of about 1990: a tower with record lid, tuner, level bars and cassettes between two speakers. */
export function stereoSet({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, h, d] = [size[0] * 0.46, size[1], 0.245];
  const speakerWidth = size[0] * 0.245;
  const front = d / 2;
  const tower = Shape.merge(
    box(w, h * 0.86, d - 0.004, 0.003).move(0, 0.008, -0.002),
    ...[-1, 1].map((x) => cylinder(0.014, 0.01, { segments: 12 }).move(x * w * 0.4, 0, d * 0.38)),
    box(w * 0.99, 0.006, d * 0.98, 0.002).move(0, h * 0.86 + 0.008, 0),
  );
  const lid = Shape.merge(
    box(w * 0.97, h * 0.09, d * 0.94, 0.006).move(0, h * 0.9, 0),
    box(w * 0.2, 0.006, 0.006, 0.001).move(0, h * 0.905, d * 0.47),
  );
  const seams = [0.28, 0.44, 0.6].map((share) =>
    box(w * 1.0006, 0.0022, d - 0.003, 0).move(0, h * share, -0.0014),
  );
  const bars = Array.from({ length: 9 }, (_, i) => {
    const tall = 0.4 + 0.5 * Math.abs(Math.sin(i * 1.9));
    return Shape.merge(
      ...Array.from({ length: 6 }, (__, row) =>
        row / 6 < tall
          ? box(w * 0.03, h * 0.008, 0.0008, 0).move(
              w * 0.08 + i * w * 0.042,
              h * 0.47 + row * h * 0.016,
              front + 0.001,
            )
          : Shape.merge(),
      ),
    );
  });
  const sliders = Shape.merge(
    ...Array.from({ length: 5 }, (_, i) =>
      box(0.01, 0.005, 0.008, 0.001).move(
        -w * 0.4 + i * w * 0.075,
        h * (0.51 + 0.02 * Math.sin(i * 2.2)),
        front,
      ),
    ),
  );
  const tracks = Shape.merge(
    ...Array.from({ length: 5 }, (_, i) =>
      box(0.0016, h * 0.1, 0.001, 0).move(-w * 0.4 + i * w * 0.075, h * 0.47, front + 0.0004),
    ),
  );
  const decks = Array.from({ length: form.cassetteDecks }, (_, i) =>
    cassetteDoor(0.115, h * 0.17).map((each) => ({
      ...each,
      shape: each.shape.move((i - (form.cassetteDecks - 1) / 2) * w * 0.44, 0.03 + h * 0.02, front),
    })),
  ).flat();
  const keys = Shape.merge(
    ...Array.from({ length: form.cassetteDecks * 6 }, (_, i) =>
      box(w * 0.05, h * 0.03, 0.006, 0.001).move(
        (i / (form.cassetteDecks * 6 - 1) - 0.5) * w * 0.84,
        0.014,
        front,
      ),
    ),
  );
  const presets = Shape.merge(
    ...Array.from({ length: 8 }, (_, i) =>
      box(w * 0.042, h * 0.026, 0.004, 0.001).move(-w * 0.4 + i * w * 0.054, h * 0.64, front),
    ),
  );
  const scale = meterScale(w * 0.56, h * 0.1).map((each) => ({
    ...each,
    shape: each.shape.move(-w * 0.12, h * 0.76, front),
  }));
  const side = w / 2 + 0.012 + speakerWidth / 2;
  const [woofer, tweeter] = [speaker(speakerWidth * 0.36), speaker(speakerWidth * 0.17)];
  const both = (shape: Shape): Shape => shape.move(side, 0, 0).mirrored('x');
  const frontZ = d * 0.42;
  return [
    surfacePart(surfaces, 0, Shape.merge(tower, both(box(speakerWidth, h * 0.94, d * 0.84, 0.003)))),
    part('plastic', '#4c4f53', lid),
    part('plastic', '#0d0d0e', Shape.merge(...seams, tracks), { untilLevel: 0, hidden: true }),
    surfacePart(
      surfaces,
      1,
      both(box(speakerWidth * 0.9, h * 0.86, 0.003, 0.001).move(0, h * 0.04, frontZ)),
      {},
    ),
    part(
      'plastic',
      '#17181a',
      Shape.merge(
        both(woofer.cone.move(0, h * 0.34, frontZ + 0.008)),
        both(tweeter.cone.move(0, h * 0.72, frontZ + 0.008)),
        both(
          cylinder(speakerWidth * 0.36, 0.004, { segments: 26 })
            .turn('x', Math.PI / 2)
            .move(0, h * 0.34, frontZ + 0.001),
        ),
      ),
      { hidden: true },
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        both(woofer.rim.move(0, h * 0.34, frontZ + 0.005)),
        both(tweeter.rim.move(0, h * 0.72, frontZ + 0.005)),
      ),
    ),
    part(
      'cloth',
      '#2a2b2d',
      both(grilleBars(speakerWidth * 0.84, h * 0.8, 9, 0.002).move(0, h * 0.07, frontZ + 0.003)),
      { untilLevel: 0 },
    ),
    part('enamel', '#4bc27a', Shape.merge(...bars.slice(0, 7)), { untilLevel: 1 }),
    part('enamel', '#d8513a', Shape.merge(...bars.slice(7)), { untilLevel: 1 }),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        sliders,
        keys,
        presets,
        knob(w * 0.075, 0.02).move(w * 0.38, h * 0.74, front),
        knob(w * 0.032, 0.012).move(w * 0.26, h * 0.7, front),
        box(w * 0.1, h * 0.035, 0.005, 0.001).move(w * 0.4, h * 0.63, front),
      ),
    ),
    ...decks,
    ...scale,
  ];
}
