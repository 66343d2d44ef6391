import { box } from '../../kit/box.ts';
import { limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { patina } from '../../parts/patina.ts';
import { hanging } from '../../parts/people/garments.ts';
import { addArms, addHands, addHead, addTrunk, type Person } from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import type { Form } from './form.ts';

/** Three smooth figures without faces, back to back, lifting one torch together. */
export function raisedTorch(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const colour = surfaces[0]?.colour ?? '#a86a41';
  const one = (height: number, out: number): Shape => {
    const person: Person = {
      height,
      breadth: 0.95,
      pose: {
        ...standingPose,
        chest: [0, 0.79, -0.02],
        head: [0.01, 0.935, 0.0],
        elbows: [
          [0.15, 0.95, -0.06],
          [-0.16, 0.65, 0.02],
        ],
        hands: [
          [0.06, 1.12, -0.16],
          [-0.1, 0.56, 0.12],
        ],
      },
    };
    const h = height;
    const clay = new Clay();
    addTrunk(clay, person, colour);
    clay.add(
      hanging(
        [
          { y: 0.0, x: 0.13 * h, z: 0.1 * h, middleZ: 0.01 * h },
          { y: 0.3 * h, x: 0.11 * h, z: 0.085 * h },
          { y: 0.5 * h, x: 0.1 * h, z: 0.075 * h },
          { y: 0.7 * h, x: 0.09 * h, z: 0.062 * h },
        ],
        7,
        0.07,
      ),
      0.02,
      colour,
    );
    addArms(clay, person, colour, 0.002);
    addHead(clay, person, colour, 'none', -0.2);
    addHands(clay, person, colour);
    // A fold of the robe swings round the body.
    clay.add(
      limb([
        [0.1 * h, 0.72 * h, 0.05 * h, 0.012 * h],
        [-0.02 * h, 0.5 * h, 0.095 * h, 0.016 * h],
        [-0.1 * h, 0.2 * h, 0.08 * h, 0.02 * h],
        [-0.12 * h, 0.02 * h, 0.06 * h, 0.016 * h],
      ]),
      0.012,
      colour,
    );
    return sculptPerson(clay, h, 2500, colour, { cell: h / 105, paint: patina(0.05, 0.9) }).move(0, 0, out);
  };
  const figures = Shape.merge(
    one(0.29, 0.04).turn('y', 0.15),
    one(0.275, 0.04).turn('y', 0.15 + (2 * Math.PI) / 3),
    one(0.27, 0.04).turn('y', 0.15 + (4 * Math.PI) / 3),
  );
  const torch = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.01, 0.002],
        [0.011, 0.03],
        [0.017, 0.05],
        [0.034, 0.075],
        [0.03, 0.078],
        [0, 0.07],
      ],
      22,
    ),
    { segments: 24, crease: 0.8 },
  );
  const flame = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r =
        0.03 *
        Math.sin(Math.PI * Math.min(1, 0.22 + 0.78 * v)) ** 0.9 *
        (1 + 0.22 * Math.sin(a * 3 + v * 5) * v);
      const twist = a + v * 1.6;
      return [Math.sin(twist) * r + 0.006 * Math.sin(v * 5), v * 0.085, Math.cos(twist) * r];
    },
    24,
    14,
    { closed: true },
  );
  const ground = 0.046;
  const lift = (shape: Shape) => shape.move(0, ground, 0);
  return [
    surfacePart(surfaces, 0, lift(figures)),
    surfacePart(surfaces, 1, lift(Shape.merge(torch.move(0, 0.285, 0), flame.move(0, 0.352, 0)))),
    surfacePart(surfaces, 2, box(0.2, 0.03, 0.19, 0.004)),
    surfacePart(surfaces, 2, box(0.17, 0.018, 0.16, 0.003).move(0, 0.0295, 0)),
  ];
}
