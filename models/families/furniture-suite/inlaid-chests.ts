import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { onFront, onTop } from '../../parts/flat-place.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { shellInlay } from '../../parts/shell-inlay.ts';
import { blossomBranch } from './blossom-branch.ts';
import type { Form } from './form.ts';

/** A round plate like a butterfly's wings with a ring or pins, looking towards +z about the origin. */
const mount = (size: number): Shape =>
  Shape.merge(
    prism(
      smoothPath<Vector2>(
        [
          [0, 0.24],
          [0.28, 0.46],
          [0.5, 0.3],
          [0.36, 0],
          [0.5, -0.3],
          [0.28, -0.46],
          [0, -0.24],
          [-0.28, -0.46],
          [-0.5, -0.3],
          [-0.36, 0],
          [-0.5, 0.3],
          [-0.28, 0.46],
        ],
        36,
        true,
      ).map(([x, y]): Vector2 => [x * size, y * size]),
      0.002,
    ).move(0, 0, 0.001),
    tube(
      Array.from({ length: 12 }, (_, i): Vector3 => [
        Math.sin((i / 12) * 2 * Math.PI) * size * 0.2,
        Math.cos((i / 12) * 2 * Math.PI) * size * 0.2 - size * 0.16,
        0.004,
      ]),
      size * 0.03,
      { sides: 5, closed: true },
    ),
  );

interface Piece {
  readonly lacquer: Shape;
  readonly shell: Shape;
  readonly metal: Shape;
  readonly drawn: readonly Part[];
}

/** A chest in two or three storeys on feet: framed door panels with branches in shell, lozenge borders, brass mounts. */
function chest(w: number, h: number, d: number, storeys: number, seed: string): Piece {
  const feet = 0.1;
  const storey = (h - feet - 0.04) / storeys;
  const lacquer: Shape[] = [
    mouldedBlock(rectanglePlan(w + 0.06, d + 0.03, 0.006), [
      [0.01, h - 0.036],
      [0, h - 0.026],
      [0, h - 0.008],
      [0.006, h],
    ]),
    box(w, feet, d, 0)
      .scale(1, 0.25, 1)
      .move(0, feet * 0.75, 0),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) => box(0.06, feet, 0.06, 0.008).move(x * (w / 2 - 0.03), 0, z * (d / 2 - 0.03))),
    ),
  ];
  const shell: Shape[] = [];
  const metal: Shape[] = [];
  const drawn: Part[] = [];
  const flat =
    (x0: number, y0: number, x1: number, y1: number) =>
    (u: number, v: number): Vector3 => [x0 + (x1 - x0) * u, y0 + (y1 - y0) * v, d / 2 + 0.0005];
  for (let row = 0; row < storeys; row++) {
    const y = feet + row * storey;
    lacquer.push(
      mouldedBlock(rectanglePlan(w, d, 0.004), [
        [0.004, y],
        [0, y + 0.004],
        [0, y + storey * 0.5],
        [0, y + storey - 0.006],
        [0.004, y + storey],
      ]),
    );
    const strip = (y0: number, y1: number, name: string): Shape =>
      shellInlay(flat(-w / 2 + 0.02, y0, w / 2 - 0.02, y1), {
        columns: Math.round(w / 0.022),
        rows: 1,
        gap: 0.1,
        proud: 0.0006,
        darkEvery: 0,
        seed: `${seed} ${name} ${row}`,
      });
    shell.push(strip(y + 0.012, y + 0.028, 'low'), strip(y + storey - 0.028, y + storey - 0.012, 'high'));
    for (const side of [-1, 1]) {
      const cx = side * (w / 4 - 0.005);
      const [pw, ph] = [w / 2 - 0.045, storey - 0.09];
      const panel = mouldedBlock(rectanglePlan(pw, ph, 0.004), [
        [0, 0],
        [0, 0.006],
        [0.006, 0.009],
        [0.014, 0.005],
      ])
        .turn('x', Math.PI / 2)
        .move(cx, y + storey / 2, d / 2 - 0.001);
      lacquer.push(panel);
      const drawing: Drawing = placeDrawing(blossomBranch(`${seed} ${row} ${side}`), {
        x: cx,
        y: y + storey / 2,
        scale: [side * Math.min(pw, ph) * 0.46, Math.min(pw * 1.2, ph) * 0.46],
      });
      drawn.push(
        ...layeredDrawing('mother-of-pearl', drawing, onFront(d / 2 + 0.0045), {
          step: 1,
          lift: 0.0006,
          rise: 0.0003,
        }),
      );
      metal.push(mount(0.055).move(side * 0.032, y + storey / 2, d / 2 + 0.008));
      for (const hy of [0.28, 0.72])
        metal.push(
          box(0.034, 0.02, 0.003, 0.001).move(side * (w / 2 - 0.014), y + storey * hy, d / 2 + 0.0006),
        );
    }
  }
  return {
    lacquer: Shape.merge(...lacquer),
    shell: Shape.merge(...shell),
    metal: Shape.merge(...metal),
    drawn,
  };
}

/** A low round-cornered table with a shell border and a branch on its top. */
function lowTable(): Piece {
  const [w, d, h] = [0.8, 0.5, 0.3];
  const top = mouldedBlock(rectanglePlan(w, d, 0.05, 5), [
    [0.012, h - 0.03],
    [0, h - 0.022],
    [0, h - 0.006],
    [0.006, h],
  ]);
  const legs = tube(
    smoothPath<Vector3>(
      [
        [w / 2 - 0.07, h - 0.03, d / 2 - 0.07],
        [w / 2 - 0.04, h * 0.6, d / 2 - 0.04],
        [w / 2 - 0.06, h * 0.2, d / 2 - 0.06],
        [w / 2 - 0.03, 0.012, d / 2 - 0.03],
      ],
      14,
    ),
    (t) => 0.034 - 0.014 * t,
    { sides: 8 },
  );
  const apron = Shape.merge(
    box(w - 0.14, 0.06, 0.018, 0.004)
      .move(0, h - 0.085, d / 2 - 0.06)
      .mirrored('z'),
    box(0.018, 0.06, d - 0.14, 0.004)
      .move(w / 2 - 0.06, h - 0.085, 0)
      .mirrored('x'),
  );
  const lozenges = Shape.merge(
    ...[1, -1].map((s) =>
      shellInlay((u, v) => [(u - 0.5) * (w - 0.1), h + 0.0003, s * (d / 2 - 0.035) + (0.5 - v) * 0.024], {
        columns: 30,
        rows: 1,
        gap: 0.1,
        proud: 0.0004,
        darkEvery: 0,
        seed: `table long ${s}`,
      }),
    ),
    ...[1, -1].map((s) =>
      shellInlay((u, v) => [s * (w / 2 - 0.035) + (v - 0.5) * 0.024, h + 0.0003, (u - 0.5) * (d - 0.1)], {
        columns: 16,
        rows: 1,
        gap: 0.1,
        proud: 0.0004,
        darkEvery: 0,
        seed: `table short ${s}`,
      }),
    ),
  );
  const drawn = layeredDrawing(
    'mother-of-pearl',
    placeDrawing(blossomBranch('table'), { scale: [0.26, 0.17] }),
    onTop(h),
    { step: 1, lift: 0.0006, rise: 0.0003 },
  );
  return {
    lacquer: Shape.merge(top, legs.mirrored('x').mirrored('z'), apron),
    shell: lozenges,
    metal: cylinder(0.02, 0.012, { segments: 12 })
      .move(w / 2 - 0.03, 0, d / 2 - 0.03)
      .mirrored('x')
      .mirrored('z'),
    drawn,
  };
}

/** Lacquer furniture with shell inlay: a tall chest in three storeys, a pair of lower ones, a low table. */
export function inlaidChests({ surfaces }: FormRequest<Form>): Part[] {
  const pieces: readonly (readonly [Piece, number, number, number])[] = [
    [chest(0.86, 1.36, 0.44, 3, 'tall'), 0, 0, -0.3],
    [chest(0.7, 0.86, 0.4, 2, 'left'), 0.18, -0.86, -0.18],
    [chest(0.7, 0.86, 0.4, 2, 'right'), -0.18, 0.86, -0.18],
    [lowTable(), 0, 0, 0.42],
  ];
  const all = (pick: 'lacquer' | 'shell' | 'metal'): Shape =>
    Shape.merge(...pieces.map(([piece, turn, x, z]) => piece[pick].turn('y', turn).move(x, 0, z)));
  return [
    surfacePart(surfaces, 0, all('lacquer')),
    surfacePart(surfaces, 1, all('shell'), { untilLevel: 1 }),
    surfacePart(surfaces, 2, all('metal'), { untilLevel: 1 }),
    ...pieces.flatMap(([{ drawn }, turn, x, z]) =>
      drawn.map((each) => ({ ...each, shape: each.shape.turn('y', turn).move(x, 0, z) })),
    ),
  ];
}
