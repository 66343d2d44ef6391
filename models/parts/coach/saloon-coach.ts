import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { mix, smoothStep, type Vector2, type Vector3 } from '../../kit/vector.ts';
import { bogie } from './bogie.ts';
import { coachFurniture, type FurnitureForm } from './coach-furniture.ts';
import { coachWalls, type WallField } from './coach-wall.ts';

export interface SaloonCoachForm {
  readonly length: number;
  readonly half: number;
  readonly paint: string;
  readonly roofPaint: string;
  /** Paint and heights of lines along the walls. */
  readonly line: string;
  readonly lines: readonly number[];
  readonly fields: readonly WallField[];
  readonly foot: number;
  readonly head: number;
  readonly roofTop: number;
  /** `clerestory`: a raised middle with little windows; `arc`: one smooth vault. */
  readonly roof: 'clerestory' | 'arc';
  readonly ventilators: number;
  /** Rows of rivets, heights; and metres from one to the next. */
  readonly rivets: readonly number[];
  readonly rivetStep: number;
  readonly frameDepth: number;
  readonly metal: { readonly material: 'brass' | 'steel' | 'silver'; readonly colour: string };
  /** Middles of the doors at the ends, x; doors are fields of their own. */
  readonly doors: readonly number[];
  readonly curtain: string;
  readonly lining: string;
  /** The +x end: a gangway, or a glazed platform to look out from. */
  readonly end: 'gangway' | 'observation';
  readonly furniture: FurnitureForm;
}

/** A saloon carriage on its bogies, seen from its side, with a furnished room behind curtained windows. Rails at y = 0. */
export function saloonCoach(form: SaloonCoachForm): Part[] {
  const { length, half, foot, head, roofTop, fields, frameDepth, metal, doors } = form;
  const reach = length / 2 - 0.3;
  const walls = coachWalls({ fields, foot, head, half, depth: frameDepth });
  const profile = (t: number, down = 0): Vector2 => {
    // t from −1 to 1 across the roof.
    const z = Math.sin((t * Math.PI) / 2);
    const arc = head + (roofTop - head) * (1 - Math.abs(z) ** 2.5) ** (1 / 2.5);
    if (form.roof === 'arc') return [z * (half + 0.02), arc - down];
    const lift = 0.24 * (1 - smoothStep(0.42, 0.46, Math.abs(z)));
    const low = head + (roofTop - 0.24 - head) * (1 - Math.abs(z) ** 2.4) ** (1 / 2.4);
    return [z * (half + 0.02), low + lift - down];
  };
  const ease = (x: number): number => smoothStep(0, 0.5, reach + 0.02 - Math.abs(x));
  const cover = (down: number, flip: boolean): Shape =>
    surface(
      (u, v) => {
        const x = mix(-reach, reach, u);
        const [z, y] = profile(1 - 2 * v, down);
        // Both ends come down to the walls.
        return [x, mix(Math.min(y, head + (y - head) * 0.8), y, ease(x)), z];
      },
      flip ? 8 : 16,
      flip ? 16 : 30,
      { flip, crease: 0.7 },
    );
  const endWall = (side: 1 | -1): Shape =>
    surface(
      (u, v) => {
        const t = (1 - 2 * u) * (side > 0 ? 1 : -1);
        const [z, y] = profile(t);
        return [side * reach, mix(foot, Math.min(y, head + (y - head) * 0.8), v), z];
      },
      24,
      4,
    );
  const rivet = lathe(
    [
      [0.012, 0],
      [0, 0.007],
    ],
    { segments: 5, crease: 2 },
  ).turn('x', Math.PI / 2);
  const studs = form.rivets.flatMap((y) => {
    const count = Math.floor((2 * reach) / form.rivetStep);
    return Array.from({ length: count }, (_, i) => rivet.move(-reach + (i + 0.5) * form.rivetStep, y, half));
  });
  const seams = fields
    .slice(1)
    .map(({ from }) => box(0.05, head - foot, 0.008, 0.003).move(from, foot, half + 0.002));
  const rung = (x: number, y: number): Shape => box(0.7, 0.035, 0.26, 0.01).move(x, y, half - 0.12);
  const steps = doors.flatMap((x) => [
    rung(x, 0.38),
    rung(x, 0.66),
    rung(x, 0.92),
    box(0.03, 0.6, 0.24, 0.008).move(x - 0.35, 0.38, half - 0.12),
    box(0.03, 0.6, 0.24, 0.008).move(x + 0.35, 0.38, half - 0.12),
  ]);
  const rail = (x: number, from: number, to: number): Shape =>
    tube(
      [
        [x, from, half],
        [x, from + 0.04, half + 0.05],
        [x, to - 0.04, half + 0.05],
        [x, to, half],
      ],
      0.016,
      { sides: 8 },
    );
  const rails = doors.flatMap((x) => [
    rail(x - 0.5, foot + 0.15, foot + 1.5),
    rail(x + 0.5, foot + 0.15, foot + 1.5),
    box(0.12, 0.03, 0.03, 0.01).move(x + 0.22, foot + 0.95, half + 0.03),
  ]);
  const vents = Array.from({ length: form.ventilators }, (_, i) => {
    const x = mix(-reach + 1.4, reach - 1.4, (i + 0.5) / form.ventilators);
    const base = form.roof === 'arc' ? roofTop : roofTop - 0.01;
    return Shape.merge(
      cylinder(0.09, 0.12, { segments: 14 }),
      lathe(
        [
          [0.1, 0.1],
          [0.17, 0.12],
          [0.17, 0.2],
          [0.1, 0.25],
          [0, 0.26],
        ],
        { segments: 16, crease: 0.8 },
      ),
    ).move(x, base - 0.03, 0);
  });
  const ends = [-1, 1] as const;
  const buffers = ends.flatMap((side) =>
    [-0.9, 0.9].map((z) =>
      Shape.merge(
        cylinder(0.1, 0.3, { segments: 14 }),
        cylinder(0.07, 0.5, { segments: 14 }),
        lathe(
          [
            [0.07, 0.48],
            [0.23, 0.5],
            [0.23, 0.53],
            [0.12, 0.55],
            [0, 0.555],
          ],
          { segments: 22, crease: 0.8 },
        ),
      )
        .turn('z', (-side * Math.PI) / 2)
        .move(side * (reach - 0.2), 1.05, z),
    ),
  );
  const hook = ends.map((side) =>
    tube(
      [
        [side * reach, 1.05, 0],
        [side * (reach + 0.22), 1.05, 0],
        [side * (reach + 0.28), 1.12, 0],
        [side * (reach + 0.2), 1.17, 0],
      ] as Vector3[],
      0.03,
      { sides: 8 },
    ),
  );
  const set = bogie();
  const places = [-(reach - 3.3), reach - 3.3];
  const gangway = (side: 1 | -1): Shape =>
    Shape.merge(
      ...[0.06, 0.14, 0.22].map((out) =>
        Shape.merge(
          box(0.06, 2.1, 0.12, 0.03)
            .move(side * (reach + out), foot + 0.02, 0.48)
            .mirrored('z'),
          box(0.06, 0.14, 1.08, 0.03).move(side * (reach + out), foot + 2.04, 0),
        ),
      ),
    );
  const curtains = fields.flatMap(({ from, to, window }) => {
    if (!window) return [];
    const width = Math.min(0.26, (to - from) * 0.2);
    return [from + 0.14, to - 0.14 - width].map((start) =>
      surface(
        (u, v) => [
          start + u * width * (1 - 0.25 * Math.sin(v * Math.PI) * 0.4),
          mix(window[0] - 0.05, window[1] + 0.02, v),
          half - frameDepth - 0.05 + 0.018 * Math.sin(u * 2.5 * 2 * Math.PI),
        ],
        10,
        1,
      ).doubled(),
    );
  });
  const boxes = Array.from({ length: 3 }, (_, i) =>
    box(1.7, 0.5, 0.55, 0.03)
      .move(-3.4 + i * 3.4, 0.5, half - 0.5)
      .mirrored('z'),
  );
  const observation =
    form.end === 'observation'
      ? [
          box(0.05, 1.0, half * 1.5, 0.01).move(reach + 0.02, foot + 1.0, 0),
          ...[-0.8, 0, 0.8].map((z) => box(0.07, 0.72, 0.62, 0.02).move(reach + 0.03, foot + 1.12, z)),
        ]
      : [];
  return [
    part(
      'painted-metal',
      form.paint,
      Shape.merge(walls.skin, walls.reveal, endWall(1), endWall(-1), ...seams.map((s) => s.mirrored('z'))),
    ),
    part('painted-metal', form.paint, Shape.merge(...studs).mirrored('z'), { untilLevel: 0 }),
    part(
      'painted-metal',
      form.roofPaint,
      Shape.merge(
        cover(0, false),
        box(reach * 2, 0.05, 0.05, 0.015)
          .move(0, head - 0.03, half + 0.02)
          .mirrored('z'),
        ...vents,
      ),
    ),
    part(
      'painted-metal',
      form.line,
      Shape.merge(
        ...form.lines.map((y) => box(reach * 2, 0.035, 0.014, 0.004).move(0, y, half + 0.001)),
      ).mirrored('z'),
      // A strip would throw a shadow as wide as a field.
      { untilLevel: 1 },
    ),
    part(metal.material, metal.colour, Shape.merge(walls.frame, ...rails.map((s) => s.mirrored('z'))), {
      untilLevel: 1,
    }),
    part(
      'iron',
      '#1f1f20',
      Shape.merge(
        ...places.map((x) => set.frame.move(x, 0, 0)),
        ...steps.map((s) => s.mirrored('z')),
        ...buffers,
        ...hook,
        ...boxes,
        box(reach * 2, 0.2, 0.14, 0.02)
          .move(0, foot - 0.2, half - 0.12)
          .mirrored('z'),
        box(reach * 2 - 0.2, 0.08, half * 1.8, 0.01).move(0, foot - 0.1, 0),
        ...ends.map((side) => box(0.14, 0.3, half * 1.9, 0.03).move(side * (reach - 0.08), foot - 0.3, 0)),
      ),
    ),
    part('steel', '#8c8e90', Shape.merge(...places.map((x) => set.wheels.move(x, 0, 0)))),
    part(
      'rubber',
      '#161514',
      Shape.merge(gangway(-1), ...(form.end === 'gangway' ? [gangway(1)] : observation)),
      { hidden: true },
    ),
    part('cloth', form.curtain, Shape.merge(...curtains).mirrored('z'), { hidden: true, untilLevel: 1 }),
    part('pale-wood', form.lining, Shape.merge(walls.lining), { hidden: true }),
    part('glass', '#c3cdc6', walls.pane, { untilLevel: 1 }),
    part('painted-metal', '#e6dfcc', cover(0.06, true), { hidden: true }),
    ...coachFurniture({ half: half - frameDepth, floor: foot + 0.02, reach }, form.furniture),
  ];
}
