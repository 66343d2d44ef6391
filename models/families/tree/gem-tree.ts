import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { add, type Vector3 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** A little tree of twisted wire whose leaves are chips of gem, on a rock: gems in the first surface, wire in the second, rock in the third. */
export function gemTree({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const random = startRandom('tree of hope');
  const rockTop = height * 0.13;
  const fork = height * 0.38;
  const woods: Shape[] = [];
  // The trunk is a rope of wires that spread into branches and roots.
  for (let i = 0; i < 6; i++) {
    const turn = (i / 6) * 2 * Math.PI;
    const line = Array.from({ length: 15 }, (_, k): Vector3 => {
      const t = k / 14;
      const r = width * (0.03 + 0.1 * (1 - t) ** 5);
      const angle = turn + t * 3.4;
      return [
        Math.sin(angle) * r + width * 0.03 * Math.sin(t * 4),
        rockTop * (0.55 + 0.3 * t) + (fork - rockTop * 0.85) * t,
        Math.cos(angle) * r,
      ];
    });
    woods.push(tube(line, width * 0.018, { sides: 6 }));
  }
  const chips: Shape[] = [];
  const chip = lathe(
    [
      [0, -1],
      [0.7, 0.1],
      [0, 0.62],
    ],
    { segments: 5, crease: 0 },
  );
  const colour = parseColour(surfaces[0]!.colour);
  const branches = 15;
  for (let i = 0; i < branches; i++) {
    const turn = i * 2.39996;
    const t = i / (branches - 1);
    const reach = 0.46 * Math.sqrt(Math.max(0.08, 1 - t * t * 0.98));
    const tip: Vector3 = [
      Math.sin(turn) * width * reach,
      height * (0.5 + 0.42 * t),
      Math.cos(turn) * depth * reach,
    ];
    const from: Vector3 = [width * 0.03 * Math.sin(4), fork - height * 0.03, 0];
    const line = smoothPath<Vector3>(
      [from, [tip[0] * 0.35, fork + (tip[1] - fork) * 0.55, tip[2] * 0.35], tip],
      8,
    );
    woods.push(tube(line, (s) => width * (0.015 - 0.01 * s), { sides: 5 }));
    for (let k = 0; k < 11; k++) {
      const near = line[4 + (k % 5)]!;
      const seat = add(near, [
        (random() - 0.5) * width * 0.2,
        (random() - 0.35) * height * 0.11,
        (random() - 0.5) * depth * 0.2,
      ]);
      const tone: Colour = mixColours(
        shade(colour, 0.65 + 0.7 * random()),
        [0.75, 0.95, 0.85],
        random() * 0.25,
      );
      chips.push(
        chip
          .scale(width * (0.032 + 0.016 * random()))
          .turn('x', random() * 3)
          .turn('y', random() * 6)
          .move(...seat)
          .painted(() => tone),
      );
    }
  }
  const fewer = (every: number, larger: number) =>
    Shape.merge(
      ...chips
        .filter((_, i) => i % every === 0)
        .map((each) => {
          const { min, max } = each.bounds;
          const [x, y, z] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
          return each.move(-x, -y, -z).scale(larger).move(x, y, z);
        }),
    );
  const rock = sphere(0.5, 20, 10)
    .deform(([x, y, z]) => {
      const k = 0.7 + 0.6 * fractalNoise(x * 4 + 2, y * 4, z * 4 + 6);
      return [x * k * width * 0.92, Math.max(-0.25, y * k) * rockTop * 2, z * k * depth * 0.92];
    })
    .creased(0.3);
  return model('medium', [
    part(surfaces[0]!.material, surfaces[0]!.colour, Shape.merge(...chips), { untilLevel: 0 }),
    // From farther away fewer and larger leaves do.
    part(surfaces[0]!.material, surfaces[0]!.colour, fewer(6, 2), {
      fromLevel: 1,
      untilLevel: 1,
      keep: true,
    }),
    part(surfaces[0]!.material, surfaces[0]!.colour, fewer(18, 3), { fromLevel: 2, keep: true }),
    surfacePart(surfaces, 1, Shape.merge(...woods)),
    surfacePart(surfaces, 2, rock.move(0, rockTop * 0.5, 0)),
  ]);
}
