import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A briefcase of crocodile skin standing upright, two locks and a handle. */
export function buildGift(): Model {
  const scale = (x: number, y: number): Shape => sphere(0.024, 8, 4).scale(1, 1, 0.16).move(x, y, 0.056);
  return model('small', [
    part(
      'leather',
      '#4a3423',
      Shape.merge(
        box(0.44, 0.29, 0.108, 0.014).move(0, 0.012, 0),
        ...Array.from({ length: 45 }, (_, i) => {
          const [row, column] = [Math.floor(i / 9), i % 9];
          return scale((column - 4) * 0.047 + (row % 2 ? 0.012 : -0.012), 0.05 + row * 0.05);
        }),
      ),
    ),
    part(
      'leather',
      '#2f2017',
      Shape.merge(
        box(0.446, 0.008, 0.112, 0.002).move(0, 0.22, 0),
        tube(
          smoothPath<Vector3>(
            [
              [-0.075, 0.3, 0],
              [-0.068, 0.338, 0],
              [0, 0.352, 0],
              [0.068, 0.338, 0],
              [0.075, 0.3, 0],
            ],
            20,
          ),
          0.009,
        ),
      ),
    ),
    part(
      'brass',
      '#c09a50',
      Shape.merge(
        box(0.05, 0.03, 0.012, 0.003).move(-0.14, 0.205, 0.055),
        box(0.05, 0.03, 0.012, 0.003).move(0.14, 0.205, 0.055),
        box(0.03, 0.014, 0.03, 0.003).move(-0.075, 0.298, 0),
        box(0.03, 0.014, 0.03, 0.003).move(0.075, 0.298, 0),
        ...[-1, 1].flatMap((x) => [-1, 1].map((z) => sphere(0.008, 10).move(x * 0.19, 0.008, z * 0.035))),
      ),
    ),
  ]);
}
