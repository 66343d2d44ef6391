import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import type { Form } from './form.ts';
import { roundRoof } from './temple-roof.ts';

/** Lattice screens between twelve columns, with doors on the side towards +z. */
function screens(radius: number, height: number): { panels: Shape; bars: Shape } {
  const panels: Shape[] = [];
  const bars: Bar[] = [];
  const half = Math.tan(Math.PI / 12) * radius * 0.86;
  for (let side = 0; side < 12; side++) {
    const turn = (side / 12) * 2 * Math.PI;
    panels.push(
      box(half * 2, height, radius * 0.02, 0)
        .move(0, 0, radius * 0.93)
        .turn('y', turn),
    );
    const z = radius * 0.945;
    const leaves = 4;
    const place = (x: number, y: number): [number, number, number] => [
      Math.cos(turn) * x + Math.sin(turn) * z,
      y,
      -Math.sin(turn) * x + Math.cos(turn) * z,
    ];
    for (let i = 0; i <= leaves; i++) {
      const x = half * (-1 + (2 * i) / leaves);
      bars.push([place(x, 0), place(x, height)]);
    }
    for (const y of [0.02, 0.3, 0.36, 0.72, 0.98])
      bars.push([place(-half, height * y), place(half, height * y)]);
    // Diamonds in the upper part of each leaf.
    for (let i = 0; i < leaves; i++) {
      const [a, b] = [half * (-1 + (2 * i) / leaves), half * (-1 + (2 * (i + 1)) / leaves)];
      const mid = (a + b) / 2;
      for (const [low, high] of [
        [0.36, 0.72],
        [0.72, 0.98],
      ] as const) {
        const centre = (low + high) / 2;
        bars.push(
          [place(a, height * centre), place(mid, height * high)],
          [place(mid, height * high), place(b, height * centre)],
          [place(a, height * centre), place(mid, height * low)],
          [place(mid, height * low), place(b, height * centre)],
        );
      }
    }
  }
  return { panels: Shape.merge(...panels), bars: lattice(bars, radius * 0.006, 3) };
}

/** Three round terraces with posts and rails, and steps up to them on the side towards +z. */
function terraces(radius: number, height: number): Shape {
  const step = height / 3;
  const tiers = [1, 0.87, 0.75].map((share, row) => {
    const r = radius * share;
    const rail = lathe(
      [
        [r * 0.975, step * 1.32],
        [r * 0.99, step * 1.32],
        [r * 0.99, step * 1.44],
        [r * 0.975, step * 1.44],
        [r * 0.975, step * 1.32],
      ],
      { segments: 48 },
    );
    const slab = lathe(
      [
        [0, 0],
        [r, 0],
        [r, step * 0.16],
        [r * 0.975, step * 0.24],
        [r * 0.975, step * 0.76],
        [r, step * 0.84],
        [r, step],
        [0, step],
      ],
      { segments: 48, crease: 0.4 },
    );
    const post = box(r * 0.022, step * 0.74, r * 0.022, 0).move(0, step, r * 0.982);
    const infill = box(r * 0.14, step * 0.3, r * 0.008, 0).move(0, step, r * 0.982);
    return Shape.merge(slab, rail, post.around(30), infill.around(30, Math.PI / 30)).move(0, row * step, 0);
  });
  const stairs = Array.from({ length: 8 }, (_, i) =>
    [-1, 0, 1].map((lane) =>
      box(radius * (lane === 0 ? 0.1 : 0.09), (height * (8 - i)) / 8, radius * 0.034, 0).move(
        lane * radius * 0.1,
        0,
        radius * (0.74 + i * 0.031),
      ),
    ),
  ).flat();
  return Shape.merge(...tiers, ...stairs);
}

/**
 * The Hall of Prayer for Good Harvests: three round roofs over twelve columns and lattice screens. Roofs and columns in the
 * first surface, brackets, ribs and screens in the second, terrace in the third.
 */
export function templeOfHeaven({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height] = size;
  const terrace = height * 0.13;
  const unit = height - terrace;
  const radius = width * 0.325;
  const y = (share: number) => terrace + unit * share;
  const roofs = [
    { shape: roundRoof(radius * 1.13, radius * 0.74, unit * 0.115, 72), at: 0.34 },
    { shape: roundRoof(radius * 0.86, radius * 0.52, unit * 0.11, 60), at: 0.535 },
    { shape: roundRoof(radius * 0.62, radius * 0.05, unit * 0.185, 44), at: 0.72 },
  ];
  const walls = screens(radius, unit * 0.27);
  const column = Shape.merge(
    cylinder(radius * 0.035, unit * 0.3, { segments: 14, chamfer: 0 }),
    cylinder(radius * 0.055, unit * 0.012, { segments: 14 }),
  ).move(0, 0, radius * 0.965);
  const drums = (
    [
      [0.74, 0.42, 0.5],
      [0.53, 0.62, 0.69],
    ] as const
  ).map(([share, from, to]) =>
    lathe(
      [
        [0, y(from)],
        [radius * share, y(from)],
        [radius * share, y(to)],
        [0, y(to)],
      ],
      { segments: 48, crease: 0.5 },
    ),
  );
  const finial = lathe(
    [
      [0, 0],
      [0.06, 0],
      [0.075, 0.01],
      [0.05, 0.024],
      [0.062, 0.034],
      [0.04, 0.044],
      [0.062, 0.066],
      [0.058, 0.082],
      [0.03, 0.098],
      [0, 0.104],
    ].map(([r, h]): Vector2 => [(r ?? 0) * radius * 1.15, (h ?? 0) * unit * 0.9]),
    { segments: 24 },
  ).move(0, y(0.9), 0);
  const panels = Array.from({ length: 24 }, (_, i) =>
    box(radius * 0.13, unit * 0.03, radius * 0.012, 0)
      .move(0, y(0.455), radius * 0.745)
      .turn('y', (i / 24) * 2 * Math.PI),
  );
  // The name board hangs tilted under the top eave, blank here.
  const board = box(radius * 0.13, unit * 0.075, radius * 0.02, radius * 0.004)
    .turn('x', 0.16)
    .move(0, y(0.635), radius * 0.57);
  return model('hero', [
    surfacePart(
      surfaces,
      0,
      Shape.merge(
        ...roofs.map(({ shape, at }) => shape.tiles.move(0, y(at), 0)),
        finial,
        ...drums,
        column.around(12, Math.PI / 12).move(0, terrace, 0),
      ),
    ),
    surfacePart(surfaces, 1, Shape.merge(...roofs.map(({ shape, at }) => shape.ribs.move(0, y(at), 0))), {
      untilLevel: 1,
    }),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        ...roofs.map(({ shape, at }) => shape.brackets.move(0, y(at), 0)),
        walls.panels.move(0, terrace, 0),
        ...panels,
        board,
      ),
    ),
    surfacePart(surfaces, 0, walls.bars.move(0, terrace, 0), { untilLevel: 0 }),
    surfacePart(surfaces, 2, terraces(width / 2, terrace)),
  ]);
}
