import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { perchingBird } from '../../parts/animals/perching-bird.ts';
import { patina } from '../../parts/patina.ts';
import type { Form } from './form.ts';

/** A silver parrot set with stones, on a turned silver stand. */
export function parrot(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const s = 0.17;
  const bird = perchingBird({
    height: s,
    beak: 'hooked',
    tail: 1.05,
    tailEnd: 'round',
    wings: 'folded',
    lean: 0.2,
    look: 0.35,
    triangles: 1900,
    colour: surfaces[0]?.colour ?? '#c3c4c2',
    paint: patina(0.03, 0.5),
  });
  const perch = 0.19;
  const up = (shape: Shape) => shape.turn('y', 0.95).move(0, perch, 0);
  const stand = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.068, 0.0],
        [0.07, 0.006],
        [0.056, 0.014],
        [0.034, 0.024],
        [0.014, 0.05],
        [0.02, 0.075],
        [0.011, 0.1],
        [0.01, 0.14],
        [0.014, 0.17],
        [0.012, 0.184],
        [0, 0.187],
      ],
      44,
    ),
    { segments: 36, crease: 1 },
  );
  const stone = (p: Vector3, r: number) =>
    sphere(r, 8)
      .scale(1, 1, 0.7)
      .move(...p);
  const collar = (y: number, radius: number, count: number, r: number) =>
    Shape.merge(
      ...Array.from({ length: count }, (_, i) =>
        stone([0, y, radius], r).turn('y', (i / count) * 2 * Math.PI),
      ),
    );
  const breast = (side: number) =>
    Shape.merge(
      ...[0, 1, 2, 3].map((i) =>
        stone(
          [
            side * (0.03 - 0.012 * Math.abs(i - 1.5)),
            (0.3 + 0.09 * i) * s,
            0.171 * s - Math.abs(i - 1.2) * 0.0022,
          ],
          0.0042,
        ),
      ),
    );
  const throat = Shape.merge(
    ...Array.from({ length: 9 }, (_, i) => {
      const a = (i - 4) * 0.3;
      return stone([Math.sin(a) * 0.118 * s, 0.7 * s, 0.02 * s + Math.cos(a) * 0.122 * s], 0.0036);
    }),
  );
  return [
    surfacePart(surfaces, 0, up(bird.body)),
    surfacePart(surfaces, 0, up(bird.coverts)),
    surfacePart(surfaces, 2, up(Shape.merge(bird.wings, bird.tail, bird.feet))),
    surfacePart(surfaces, 2, up(bird.beak)),
    surfacePart(surfaces, 0, Shape.merge(stand, torus(0.0695, 0.002, 44, 6).move(0, 0.005, 0))),
    part('enamel', '#a3182c', Shape.merge(up(throat), collar(0.013, 0.058, 16, 0.0036), up(bird.eyes)), {
      untilLevel: 1,
    }),
    surfacePart(surfaces, 1, Shape.merge(up(breast(1)), up(breast(-1)), collar(0.075, 0.0205, 8, 0.0032)), {
      untilLevel: 1,
    }),
  ];
}
