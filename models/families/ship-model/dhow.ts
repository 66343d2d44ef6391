import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { hull } from '../../parts/hull.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { sail } from '../../parts/sail.ts';
import { cradle } from './cradle.ts';
import type { Form } from './form.ts';

/** A dhow with two raking masts and lateen sails: hull in the first surface, sails in the second, plate in the third. */
export function dhow({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const keel = height * 0.09;
  const length = width * 0.72;
  const made = hull({
    length,
    beam: depth * 0.78,
    depth: height * 0.13,
    sternRise: height * 0.1,
    bowRise: height * 0.08,
    stern: 0.4,
    rake: length * 0.12,
    bulwark: height * 0.04,
    strakes: 8,
  });
  const up = (shape: Shape) => shape.move(-width * 0.04, keel, 0);
  const spars: Shape[] = [];
  const lines: Bar[] = [];
  const sails: Shape[] = [];
  const rig = (foot: number, tall: number, yard: number) => {
    const x = (foot - 0.5) * length;
    const base: Vector3 = [x, made.deckAt(foot), 0];
    const head: Vector3 = [x + tall * 0.16, made.deckAt(foot) + tall, 0];
    spars.push(tube([base, head], (t) => width * (0.009 - 0.004 * t), { sides: 8 }));
    // The yard: low end forward, peak aft, hung from the mast head.
    const low: Vector3 = [head[0] + yard * 0.4, head[1] - yard * 0.5, depth * 0.03];
    const peak: Vector3 = [head[0] - yard * 0.42, head[1] + yard * 0.3, depth * 0.03];
    spars.push(
      tube(
        [low, [(low[0] + peak[0]) / 2, (low[1] + peak[1]) / 2 + yard * 0.02, depth * 0.03], peak],
        (t) => width * (0.003 + 0.004 * Math.sin(Math.PI * t)),
        { sides: 7 },
      ),
    );
    const tack: Vector3 = [low[0], low[1] - yard * 0.1, depth * 0.03];
    const clew: Vector3 = [x - yard * 0.34, made.railAt(foot) + tall * 0.1, depth * 0.16];
    const spread = sail([clew, tack, low, peak], [0, 0, depth * 0.2], 7, 7);
    sails.push(spread.cloth);
    lines.push(...spread.ropes);
    for (const side of [-1, 1])
      for (const aft of [0.02, 0.07, 0.12]) {
        const [sx, sy, sz] = made.at(foot - aft, 1);
        lines.push([head, [sx, sy, sz * side]]);
      }
    lines.push(
      [clew, [clew[0] - yard * 0.1, made.railAt(foot - 0.2), 0]],
      [low, [length * 0.52, made.railAt(1), 0]],
      [peak, [-length * 0.48, made.railAt(0), 0]],
    );
  };
  rig(0.6, height * 0.52, width * 0.56);
  rig(0.27, height * 0.4, width * 0.36);
  // Rudder, stem post, and the little house on the poop with its rail.
  const stemTop = made.at(1, 1);
  const stem = tube(
    [made.at(0.9, 0), made.at(0.97, 0.2), [stemTop[0] + width * 0.012, stemTop[1] + height * 0.03, 0]],
    width * 0.006,
    { sides: 6 },
  );
  const rudder = prism(
    [
      [0, 0],
      [-length * 0.06, height * 0.01],
      [-length * 0.05, height * 0.11],
      [0, height * 0.2],
    ],
    depth * 0.02,
  ).move(-length * 0.5, height * 0.01, 0);
  const poop = box(length * 0.15, height * 0.012, depth * 0.34, 0).move(
    -length * 0.42,
    made.railAt(0.08) * 0.97,
    0,
  );
  const posts = Array.from({ length: 6 }, (_, i): Bar => {
    const x = -length * (0.36 + 0.025 * i);
    return [
      [x, made.railAt(0.1), depth * 0.15],
      [x, made.railAt(0.1) + height * 0.035, depth * 0.15],
    ];
  });
  const hatch = box(length * 0.12, height * 0.015, depth * 0.2, height * 0.002).move(
    length * 0.02,
    made.deckAt(0.5),
    0,
  );
  return [
    surfacePart(surfaces, 0, up(Shape.merge(made.skin, poop, rudder))),
    part('pale-wood', '#a97b4a', up(Shape.merge(made.deck, hatch)), { hidden: true }),
    part(
      'walnut',
      '#4a2f1c',
      up(
        Shape.merge(
          made.rails,
          stem,
          ...spars,
          lattice(posts, width * 0.002, 4),
          lattice(
            posts.map(([a, b]): Bar => [
              [a[0], a[1], -a[2]],
              [b[0], b[1], -b[2]],
            ]),
            width * 0.002,
            4,
          ),
        ),
      ),
    ),
    part('walnut', '#2e1c10', up(made.seams), { untilLevel: 0 }),
    surfacePart(surfaces, 1, up(Shape.merge(...sails))),
    part('cloth', '#6d5a3e', up(lattice(lines, width * 0.0012, 3)), { untilLevel: 1 }),
    part('mahogany', '#43251a', cradle(width * 0.62, depth * 0.9, keel, depth * 0.7)),
    ...(form.plate
      ? [
          surfacePart(
            surfaces,
            2,
            box(width * 0.24, keel * 0.3, depth * 0.016, keel * 0.02).move(0, keel * 0.08, depth * 0.452),
          ),
        ]
      : []),
  ];
}
