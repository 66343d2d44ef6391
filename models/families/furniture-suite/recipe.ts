import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A sofa, two armchairs and a low table. */
export function buildFamily(): Model {
  const seat = (width: number): Shape =>
    Shape.merge(
      box(width, 0.3, 0.7, 0.03).move(0, 0.1, 0),
      box(width, 0.5, 0.2, 0.06).turn('x', -0.12).move(0, 0.36, -0.28),
      box(0.16, 0.5, 0.72, 0.05).move(width / 2 - 0.02, 0.1, 0),
      box(0.16, 0.5, 0.72, 0.05).move(-width / 2 + 0.02, 0.1, 0),
    );
  const cushion = (width: number): Shape => box(width, 0.13, 0.52, 0.05).move(0, 0.38, 0.07);
  return model('small', [
    part(
      'leather',
      '#4a3225',
      Shape.merge(
        seat(1.7).move(0, 0, -0.35),
        seat(0.75).turn('y', 0.75).move(-1.35, 0, 0.15),
        seat(0.75).turn('y', -0.75).move(1.35, 0, 0.15),
      ),
      { tint: 'body' },
    ),
    part(
      'cloth',
      '#8a6a4a',
      Shape.merge(
        cushion(0.72).move(0.38, 0, -0.35),
        cushion(0.72).move(-0.38, 0, -0.35),
        cushion(0.58).turn('y', 0.75).move(-1.35, 0, 0.15),
        cushion(0.58).turn('y', -0.75).move(1.35, 0, 0.15),
      ),
      { tint: 'second' },
    ),
    part(
      'walnut',
      '#3b2417',
      Shape.merge(
        box(1, 0.04, 0.55, 0.01).move(0, 0.38, 0.62),
        ...[-0.44, 0.44].flatMap((x) => [0.4, 0.84].map((z) => box(0.05, 0.38, 0.05, 0.006).move(x, 0, z))),
      ),
      { tint: 'accent' },
    ),
  ]);
}
