import { box } from '../../kit/box.ts';
import { Clay } from '../../kit/clay.ts';
import { ball, limb } from '../../kit/clay-shapes.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { hull } from '../../parts/hull.ts';
import { petal } from '../../parts/petal.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';
import { waves } from './waves.ts';

/** Feathers in a fan that rises from the stern, each with an eye; the fan's foot at the origin, open towards +x. */
function fan(reach: number): { feathers: Shape; eyes: Shape } {
  const feathers: Shape[] = [];
  const eyes: Shape[] = [];
  for (const [ring, count] of [9, 10, 9].entries())
    for (let i = 0; i < count; i++) {
      const angle = ((i + 0.5) / count - 0.5) * 2.5;
      const long = reach * (1 - ring * 0.2) * (0.9 + 0.1 * Math.cos(angle));
      const set = (shape: Shape) =>
        shape
          .turn('z', 0.42 + ring * 0.06)
          .turn('x', angle)
          .move(reach * 0.02 * ring, 0, 0);
      feathers.push(
        set(
          petal(
            {
              length: long,
              width: reach * 0.15,
              widest: 0.82,
              point: 0.5,
              lift: Math.PI / 2,
              tipLift: Math.PI / 2 + 0.35,
              cup: 0.08,
              keel: 0.06,
            },
            3,
            5,
          ).turn('y', -Math.PI / 2),
        ),
      );
      eyes.push(
        set(
          sphere(reach * 0.036, 8, 5)
            .scale(0.45, 1.3, 1)
            .move(long * 0.06, long * 0.82, 0),
        ),
      );
    }
  return { feathers: Shape.merge(...feathers), eyes: Shape.merge(...eyes) };
}

/** A boat that is a peacock, laden with treasure, in silver waves: boat in the first surface, waves in the second, gilding in the third. */
export function peacockBoat({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const board = height * 0.12;
  const sea = height * 0.11;
  const length = width * 0.56;
  const beam = depth * 0.6;
  const made = hull({
    length,
    beam,
    depth: height * 0.17,
    sternRise: height * 0.06,
    bowRise: height * 0.08,
    stern: 0.05,
    rake: length * 0.08,
    bulwark: height * 0.04,
    strakes: 7,
  });
  const low = board + sea * 0.35;
  const up = (shape: Shape) => shape.move(0, low, 0);
  const bow = made.at(1, 0.95);
  const clay = new Clay()
    .add(
      limb([
        [bow[0] - length * 0.16, bow[1] - height * 0.09, 0, beam * 0.24],
        [bow[0] - length * 0.02, bow[1] + height * 0.02, 0, beam * 0.16],
        [bow[0] + length * 0.08, bow[1] + height * 0.14, 0, beam * 0.1],
        [bow[0] + length * 0.03, bow[1] + height * 0.26, 0, beam * 0.075],
        [bow[0] + length * 0.08, bow[1] + height * 0.33, 0, beam * 0.09],
      ]),
    )
    .add(
      limb([
        [bow[0] + length * 0.09, bow[1] + height * 0.33, 0, beam * 0.06],
        [bow[0] + length * 0.15, bow[1] + height * 0.318, 0, beam * 0.035],
        [bow[0] + length * 0.185, bow[1] + height * 0.3, 0, beam * 0.012],
      ]),
      beam * 0.03,
    )
    .addPair(
      (x, y, z) =>
        ball([bow[0] + length * 0.1, bow[1] + height * 0.338, beam * 0.075], beam * 0.018)(x, y, Math.abs(z)),
      beam * 0.004,
    );
  const neck = sculpt(clay, {
    bounds: {
      min: [bow[0] - length * 0.32, bow[1] - height * 0.2, -beam * 0.34],
      max: [bow[0] + length * 0.22, bow[1] + height * 0.4, beam * 0.34],
    },
    cell: height / 130,
    triangles: 1100,
    colour: surfaces[0]!.colour,
  });
  const crest = Array.from({ length: 5 }, (_, i): Shape => {
    const foot: Vector3 = [bow[0] + length * 0.07, bow[1] + height * 0.36, 0];
    const tip: Vector3 = [
      foot[0] - length * (0.06 - 0.03 * i),
      foot[1] + height * (0.07 + 0.012 * (2 - Math.abs(i - 2))),
      0,
    ];
    return Shape.merge(
      tube([foot, tip], width * 0.0016, { sides: 5 }),
      sphere(width * 0.006, 7, 4).move(...tip),
    );
  });
  const spread = fan(height * 0.5);
  // Turned half towards the viewer.
  const tail = { feathers: spread.feathers.turn('y', -0.9), eyes: spread.eyes.turn('y', -0.9) };
  const wing = (side: number): Shape[] =>
    Array.from({ length: 7 }, (_, i) =>
      petal(
        {
          length: length * (0.34 - 0.02 * i),
          width: beam * 0.2,
          widest: 0.6,
          point: 0.55,
          lift: 0.06 + 0.05 * i,
          cup: 0.1,
          keel: 0.06,
        },
        3,
        5,
      )
        .turn('z', side * 1.05)
        .turn('y', -Math.PI / 2)
        .move(
          length * (0.3 - 0.05 * i),
          made.railAt(0.6) * (0.72 + 0.04 * i),
          side * beam * (0.48 - 0.005 * i),
        ),
    );
  // Treasure: heaped balls and jewels, coral branches, a scroll, coin rolls.
  const heap = Array.from({ length: 26 }, (_, i) => {
    const t = (i * 0.618034) % 1;
    const x = (t - 0.5) * length * 0.5;
    const z = (((i * 0.754878) % 1) - 0.5) * beam * 0.5;
    return sphere(beam * (0.05 + 0.02 * (i % 3)), 8, 5).move(
      x,
      made.deckAt(0.5) + beam * (0.04 + 0.16 * Math.exp(-((x / (length * 0.16)) ** 2))),
      z,
    );
  });
  const jewel = lathe(
    [
      [0, 0],
      [1, 0.55],
      [0.55, 1.7],
      [0, 2.2],
    ],
    { segments: 14, crease: 2 },
  );
  const jewels = [-0.14, 0, 0.15].map((t, i) =>
    jewel
      .scale(beam * (i === 1 ? 0.13 : 0.09))
      .move(t * length, made.deckAt(0.5) + beam * 0.22, i === 1 ? 0 : beam * 0.06 * (i - 1)),
  );
  const coral = [-1, 0, 1, 2].map((i) =>
    tube(
      [
        [length * 0.06 * i, made.deckAt(0.5) + beam * 0.1, -beam * 0.1],
        [length * (0.07 * i + 0.01), made.deckAt(0.5) + beam * 0.4, -beam * 0.12],
        [length * (0.1 * i), made.deckAt(0.5) + beam * (0.6 + 0.06 * (i % 2)), -beam * 0.1],
      ],
      (t) => beam * (0.035 - 0.018 * t),
      { sides: 6 },
    ),
  );
  return [
    surfacePart(surfaces, 0, up(Shape.merge(made.skin, made.rails))),
    surfacePart(surfaces, 0, up(tail.feathers.move(-length * 0.46, made.railAt(0) * 0.7, 0))),
    part(surfaces[0]!.material, surfaces[0]!.colour, up(neck)),
    surfacePart(surfaces, 1, up(Shape.merge(made.deck, ...wing(1), ...wing(-1))), { hidden: true }),
    surfacePart(surfaces, 1, waves(width * 0.94, sea, depth * 0.9).move(0, board * 0.97, 0)),
    surfacePart(
      surfaces,
      2,
      up(
        Shape.merge(
          tail.eyes.move(-length * 0.46, made.railAt(0) * 0.7, 0),
          ...crest,
          ...heap,
          ...jewels,
          ...coral,
        ),
      ),
    ),
    part('lacquer', '#1d1413', plinthBoard(width, board, depth)),
    ...(form.plate
      ? [
          surfacePart(
            surfaces,
            2,
            box(width * 0.34, board * 0.34, depth * 0.016, board * 0.03).move(0, board * 0.14, depth * 0.496),
          ),
        ]
      : []),
  ];
}
