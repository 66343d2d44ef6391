import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { panel } from '../panel.ts';
import type { FramedRequest } from './framed-picture.ts';
import { moulding } from './moulding.ts';

/** A picture behind a wooden window frame, its two casements turned flat against the wall on either side. */
export function windowPicture({
  size,
  surfaces,
  modelClass,
  picture,
}: Omit<FramedRequest, 'framing'>): Model {
  const [width, height, depth] = size;
  const casement = width * 0.135;
  const middle = width - 2 * casement;
  const face = width * 0.045;
  const sight: readonly [number, number] = [middle - 2 * face + 0.006, height - 2 * face + 0.006];
  const leaf = (side: 1 | -1): Shape => {
    const bar = face * 0.6;
    const inner = casement - 2 * bar;
    const sticks = [1 / 3, 2 / 3].map((t) =>
      box(inner, bar * 0.4, depth * 0.24, 0.001).move(
        0,
        (t - 0.5) * (height * 0.96 - 2 * bar) - bar * 0.2,
        0,
      ),
    );
    const post = box(bar * 0.4, height * 0.96 - 2 * bar, depth * 0.22, 0.001).move(
      0,
      -(height * 0.96 - 2 * bar) / 2,
      0,
    );
    return Shape.merge(
      moulding('flat', casement - 0.002, height * 0.96, bar, depth * 0.5).move(0, 0, -depth * 0.25),
      ...sticks,
      post,
    ).move(side * (middle / 2 + casement / 2), 0, depth * 0.25);
  };
  const hinges = [-1, 1].flatMap((side) =>
    [-0.3, 0.3].map((t) =>
      cylinder(0.0035, 0.03, { segments: 8 }).move((side * middle) / 2, t * height - 0.015, depth * 0.56),
    ),
  );
  const parts: Part[] = [
    surfacePart(surfaces, 1, moulding('stepped', middle, height, face, depth), { untilLevel: 1 }),
    surfacePart(surfaces, 1, moulding('slim', middle, height, face, depth), { fromLevel: 2 }),
    surfacePart(surfaces, 1, Shape.merge(leaf(1), leaf(-1)), { untilLevel: 1 }),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        ...[-1, 1].map((side) =>
          moulding('slim', casement - 0.002, height * 0.96, face * 0.6, depth * 0.5).move(
            (side * (middle + casement)) / 2,
            0,
            0,
          ),
        ),
      ),
      { fromLevel: 2 },
    ),
    ...[-1, 1].map((side) =>
      part(
        'glass',
        '#dfe8ea',
        box(casement - face * 1.1, height * 0.96 - face * 1.1, 0.0016, 0.0003).move(
          (side * (middle + casement)) / 2,
          -(height * 0.96 - face * 1.1) / 2,
          depth * 0.2,
        ),
        {
          untilLevel: 1,
          hidden: true,
        },
      ),
    ),
    part('brass', '#c2a05a', Shape.merge(...hinges), { untilLevel: 0 }),
    part(
      'brass',
      '#c2a05a',
      Shape.merge(
        ...[-1, 1].map((side) =>
          cylinder(0.005, 0.012, { segments: 10 })
            .turn('x', Math.PI / 2)
            .move(side * (middle / 2 + casement - face * 0.3), 0, depth * 0.5),
        ),
      ),
      {
        untilLevel: 0,
      },
    ),
    part(
      'pale-wood',
      '#a08a68',
      panel(middle - face, height - face, 1, 1)
        .move(0, -(height - face) / 2, 0)
        .turn('y', Math.PI)
        .move(0, 0, depth * 0.08),
      {
        hidden: true,
      },
    ),
    ...picture(...sight).map((each) => ({ ...each, shape: each.shape.move(0, 0, depth * 0.24) })),
  ];
  return model(modelClass, parts);
}
