import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { hull } from '../../parts/hull.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { sail } from '../../parts/sail.ts';
import { cradle } from './cradle.ts';
import type { Form } from './form.ts';

/** A carrack of three masts: square sails on two, a lateen aft, castles fore and aft. Hull in the first surface, sails in the second. */
export function carrack({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const keel = height * 0.09;
  const length = width * 0.66;
  const beam = depth * 0.72;
  const made = hull({
    length,
    beam,
    depth: height * 0.17,
    sternRise: height * 0.09,
    bowRise: height * 0.06,
    stern: 0.62,
    rake: length * 0.1,
    bulwark: height * 0.035,
    strakes: 9,
  });
  const up = (shape: Shape) => shape.move(-width * 0.05, keel, 0);
  const spars: Shape[] = [];
  const lines: Bar[] = [];
  const cloths: Shape[] = [];
  const tops: Shape[] = [];
  const castle = (from: number, to: number, high: number): Shape[] => {
    const a = (from - 0.5) * length;
    const b = (to - 0.5) * length;
    const base = made.railAt((from + to) / 2) - height * 0.012;
    const wide = made.at((from + to) / 2, 1)[2] * 2 * 0.96;
    const posts = Array.from({ length: 7 }, (_, i) =>
      [-1, 1].map((side) =>
        box(width * 0.006, high * 0.4, width * 0.006, 0).move(
          a + ((b - a) * i) / 6,
          base + high,
          (side * wide) / 2,
        ),
      ),
    ).flat();
    const rails = [-1, 1].map((side) =>
      box(b - a, width * 0.006, width * 0.008, 0).move((a + b) / 2, base + high * 1.38, (side * wide) / 2),
    );
    return [
      box(b - a, high, wide, height * 0.006).move((a + b) / 2, base, 0),
      box(b - a + width * 0.012, height * 0.012, wide * 1.06, height * 0.003).move(
        (a + b) / 2,
        base + high,
        0,
      ),
      ...posts,
      ...rails,
    ];
  };
  const mast = (foot: number, tall: number, lean = 0): Vector3 => {
    const x = (foot - 0.5) * length;
    const head: Vector3 = [x + lean, made.deckAt(foot) + tall, 0];
    spars.push(tube([[x, made.deckAt(foot), 0], head], (t) => width * (0.0095 - 0.005 * t), { sides: 8 }));
    return head;
  };
  /** A square sail below a yard at `y`, spread across the ship. */
  const square = (x: number, y: number, yard: number, drop: number, lower: number) => {
    spars.push(
      tube(
        [
          [x, y, -yard / 2],
          [x + width * 0.004, y, 0],
          [x, y, yard / 2],
        ],
        (t) => width * (0.002 + 0.004 * Math.sin(Math.PI * t)),
        { sides: 6 },
      ),
    );
    const ahead = width * 0.006;
    const spread = sail(
      [
        [x + ahead, y - drop, -lower / 2],
        [x + ahead, y - drop, lower / 2],
        [x + ahead, y, yard * 0.46],
        [x + ahead, y, -yard * 0.46],
      ],
      [drop * 0.34, 0, 0],
      6,
      6,
    );
    cloths.push(spread.cloth);
    lines.push(...spread.ropes);
    for (const side of [-1, 1]) {
      lines.push([
        [x + ahead, y - drop, (side * lower) / 2],
        [x - length * 0.16, made.railAt(0.4), side * beam * 0.42],
      ]);
      lines.push([
        [x, y, (side * yard) / 2],
        [x - width * 0.004, y + drop * 0.3, 0],
      ]);
    }
  };
  const shrouds = (foot: number, head: Vector3) => {
    for (const side of [-1, 1]) {
      const feet = [-0.06, -0.03, 0, 0.03].map((shift): Vector3 => {
        const [x, y, z] = made.at(foot + shift, 0.97);
        return [x, y, side * (z + beam * 0.03)];
      });
      const top: Vector3 = [head[0], head[1] * 0.86, 0];
      for (const each of feet) lines.push([each, top]);
      for (let row = 1; row < 8; row++) {
        const t = row / 9;
        const on = (each: Vector3): Vector3 => [
          each[0] + (top[0] - each[0]) * t,
          each[1] + (top[1] - each[1]) * t,
          each[2] * (1 - t),
        ];
        lines.push([on(feet[0]!), on(feet[3]!)]);
      }
    }
  };
  const main = mast(0.5, height * 0.62);
  const fore = mast(0.82, height * 0.46, length * 0.01);
  const mizzen = mast(0.2, height * 0.4);
  square(main[0], height * 0.6, depth * 0.98, height * 0.3, depth * 0.86);
  square(main[0], height * 0.745, depth * 0.5, height * 0.12, depth * 0.66);
  square(fore[0], height * 0.56, depth * 0.66, height * 0.22, depth * 0.6);
  for (const head of [main, fore, mizzen])
    tops.push(
      cylinder(width * 0.012, height * 0.022, { segments: 12, topRadius: width * 0.02 }).move(
        head[0],
        head[1] * 0.86,
        0,
      ),
    );
  shrouds(0.5, main);
  shrouds(0.82, fore);
  shrouds(0.2, mizzen);
  const peak: Vector3 = [mizzen[0] - length * 0.16, mizzen[1] * 1.02, 0];
  const tack: Vector3 = [mizzen[0] + length * 0.13, mizzen[1] * 0.62, 0];
  spars.push(tube([tack, peak], width * 0.004, { sides: 6 }));
  const lateen = sail(
    [[mizzen[0] - length * 0.2, made.railAt(0.02) + height * 0.1, depth * 0.05], tack, tack, peak],
    [0, 0, depth * 0.12],
    5,
    5,
  );
  cloths.push(lateen.cloth);
  lines.push(...lateen.ropes);
  // Bowsprit, its stays, and the line of the stays from mast to mast.
  const sprit: Vector3 = [length * 0.5 + width * 0.19, made.railAt(1) + height * 0.11, 0];
  spars.push(
    tube([[length * 0.44, made.railAt(0.95), 0], sprit], (t) => width * (0.008 - 0.004 * t), { sides: 7 }),
  );
  lines.push(
    [fore, sprit],
    [main, [fore[0], fore[1] * 0.8, 0]],
    [mizzen, [main[0], main[1] * 0.6, 0]],
    [mizzen, [-length * 0.5, made.railAt(0), 0]],
  );
  const ports = Array.from({ length: 4 }, (_, i) => {
    const [x, y, z] = made.at(0.34 + i * 0.1, 0.8);
    return [-1, 1].map((side) => box(width * 0.014, height * 0.02, depth * 0.01, 0).move(x, y, side * z));
  }).flat();
  return [
    surfacePart(
      surfaces,
      0,
      up(
        Shape.merge(
          made.skin,
          ...castle(0.01, 0.3, height * 0.06),
          ...castle(0.01, 0.16, height * 0.12),
          ...castle(0.8, 0.98, height * 0.07),
        ),
      ),
    ),
    part('pale-wood', '#a47a4c', up(made.deck), { hidden: true }),
    part('walnut', '#3f2717', up(Shape.merge(made.rails, ...spars, ...tops))),
    part('walnut', '#2a190e', up(made.seams), { untilLevel: 0 }),
    part('iron', '#26221f', up(Shape.merge(...ports)), { untilLevel: 0 }),
    surfacePart(surfaces, 1, up(Shape.merge(...cloths))),
    part('cloth', '#5b4a34', up(lattice(lines, width * 0.0011, 3)), { untilLevel: 1 }),
    part('mahogany', '#43251a', cradle(width * 0.6, depth * 0.9, keel, beam)),
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
