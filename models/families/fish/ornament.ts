import { lathe } from '../../kit/lathe.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** A fish, its body bent as in swimming, on a turned stand. */
export function ornament(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const body = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = Math.sin(Math.PI * Math.min(0.97, v * 0.84 + 0.09));
      return [
        -0.17 + v * 0.34,
        0.2 + Math.cos(a) * r * 0.07 + 0.03 * Math.sin(v * 5),
        Math.sin(a) * r * 0.034,
      ];
    },
    22,
    22,
    { closed: true },
  );
  const fin = (points: readonly Vector2[]): Shape => prism(points, 0.006, { chamfer: 0.0015 });
  return [
    surfacePart(surfaces, 0, body),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        fin([
          [0, 0],
          [-0.05, 0.07],
          [-0.075, 0.06],
          [-0.055, 0],
          [-0.075, -0.06],
          [-0.05, -0.07],
        ]).move(-0.155, 0.2, 0),
        fin([
          [-0.07, 0],
          [0.06, 0],
          [0, 0.05],
          [-0.05, 0.055],
        ]).move(0.01, 0.285, 0),
        fin([
          [-0.03, 0],
          [0.03, 0],
          [-0.02, -0.045],
        ]).move(0.03, 0.15, 0),
        sphere(0.006, 10).move(0.125, 0.225, 0.021),
        sphere(0.006, 10).move(0.125, 0.225, -0.021),
      ),
    ),
    surfacePart(
      surfaces,
      2,
      lathe(
        [
          [0, 0],
          [0.09, 0],
          [0.088, 0.012],
          [0.03, 0.026],
          [0.012, 0.05],
          [0.016, 0.09],
          [0.009, 0.14],
          [0, 0.145],
        ],
        { segments: 28 },
      ),
    ),
  ];
}
