import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { perchingBird } from '../../parts/animals/perching-bird.ts';
import type { Form } from './form.ts';

/** A white dove opening its wings on a round porcelain foot with a gold line. */
export function dove(form: Form, surfaces: FormRequest<Form>['surfaces']): Part[] {
  const bird = perchingBird({
    height: 0.15,
    beak: 'slender',
    tail: 0.62,
    tailEnd: 'round',
    wings: form.wings,
    lean: 0.75,
    look: 0.25,
    triangles: 1900,
    colour: surfaces[0]?.colour ?? '#f4f3ef',
  });
  const turned = (shape: Shape) => shape.turn('y', Math.PI / 2 - 0.35).move(0, 0.062, 0);
  const foot = lathe(
    smoothPath<Vector2>(
      [
        [0.0, 0.001],
        [0.05, 0.001],
        [0.053, 0.006],
        [0.044, 0.016],
        [0.03, 0.03],
        [0.027, 0.045],
        [0.031, 0.056],
        [0.02, 0.062],
        [0, 0.063],
      ],
      32,
    ),
    { segments: 36, crease: 1 },
  );
  return [
    surfacePart(surfaces, 0, turned(bird.body)),
    surfacePart(surfaces, 0, Shape.merge(turned(bird.coverts), foot)),
    surfacePart(surfaces, 2, turned(Shape.merge(bird.wings, bird.tail))),
    surfacePart(surfaces, 1, turned(Shape.merge(bird.beak, bird.feet))),
    part('porcelain', '#2a201a', turned(bird.eyes), { untilLevel: 1 }),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        torus(0.0525, 0.0012, 40, 6).move(0, 0.007, 0),
        torus(0.0295, 0.001, 32, 6).move(0, 0.054, 0),
      ),
      { untilLevel: 1 },
    ),
  ];
}
